import { words } from '../normalise/letters.ts';
import type { Sections } from '../posting.ts';
import { SECTIONS } from './lexicon.ts';

const NAMES = ['requirements', 'benefits', 'responsibilities'] as const;

/** A line that stands alone above others: a heading, all bold, or short with a colon. */
function headingIn(block: string): string {
  const heading =
    /^#{1,6} (.+)$/.exec(block) ?? /^\*\*([^*]{3,80})\*\*:?$/.exec(block) ?? /^([^\n]{3,60}):$/.exec(block);
  const text = heading?.[1] ?? (block.length < 45 && !/[.\n]|^- /.test(block) ? block : '');
  return words(text.replace(/[*_:]/g, ''));
}

/** Parts of a description that stand under a heading of their own. */
export function sectionsOf(markdown: string): Sections | null {
  const found: Sections = {};
  let current: (typeof NAMES)[number] | null = null;
  for (const block of markdown.split('\n\n')) {
    const heading = headingIn(block);
    if (heading) current = NAMES.find((name) => SECTIONS[name].test(heading)) ?? null;
    else if (current) found[current] = found[current] ? `${found[current]}\n\n${block}` : block;
  }
  return Object.keys(found).length ? found : null;
}
