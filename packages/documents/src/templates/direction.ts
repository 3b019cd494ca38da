import { FROM_THE_RIGHT } from '../outline/words.ts';
import type { Block } from './compose.ts';

type Direction = 'ltr' | 'rtl';

/**
 * The direction in which a paragraph's own words are put in order. In a document that reads from the right, a
 * sentence in a Latin script still ends with its full stop at the right; where it stands is the document's.
 */
export function wordsDirection({ role, spans }: Block, direction: Direction): Direction {
  if (direction === 'ltr' || role === 'contact' || role === 'items') return direction;
  const first = /\p{L}/u.exec(spans.map(({ text }) => text).join(''))?.[0];
  return first === undefined || FROM_THE_RIGHT.test(first) ? 'rtl' : 'ltr';
}
