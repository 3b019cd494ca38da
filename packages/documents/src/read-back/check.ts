import { FROM_THE_RIGHT } from '../outline/direction.ts';
import type { Block, Sheet } from '../templates/index.ts';
import type { ReadBack } from './read-back.ts';

/** Where lines end, hyphens and slashes are followed by nothing in the text and by a break on paper. */
const flat = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/([-–—/]) /g, '$1')
    .trim();

const dense = (text: string): string => text.replace(/\s+/gu, '');

/** Words too long for a line, and scripts without spaces, are broken anywhere. */
const breaksAnywhere = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\S{30}/u.test(text);

/** PDF readers put right-to-left lines in order each in their own way: there only the words are looked for. */
const hasWords = (packed: string, text: string): boolean =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => packed.includes(word));

/** Texts of a block in the order in which they are drawn; separators say nothing. */
function textsOf({ spans, right, style }: Block, { lang }: Sheet, format: ReadBack['format']): string[] {
  const shown = (text: string): string =>
    style.capitals && format === 'pdf' ? text.toLocaleUpperCase(lang) : text;
  return [...spans, ...right]
    .map(({ text }) => flat(shown(text)))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/**
 * The texts of a sheet that a reader of the file does not find, or finds out of order; empty when the file
 * says what it was made to say.
 */
export function lostTexts(sheet: Sheet, back: ReadBack): string[] {
  const text = flat(back.text);
  const packed = dense(text);
  const lost: string[] = [];
  let [at, packedAt] = [0, 0];
  for (const wanted of sheet.blocks.flatMap((block) => textsOf(block, sheet, back.format))) {
    const found = text.indexOf(wanted, at);
    const packedFound = packed.indexOf(dense(wanted), packedAt);
    if (found < 0 && (sheet.direction === 'rtl' || FROM_THE_RIGHT.test(wanted))) {
      if (!hasWords(packed, wanted)) lost.push(wanted);
      continue;
    }
    if (found >= 0) at = found + wanted.length;
    else if (!breaksAnywhere(wanted) || packedFound < 0) {
      lost.push(wanted);
      continue;
    }
    packedAt = Math.max(packedAt, packedFound) + dense(wanted).length;
  }
  return lost;
}

/** Addresses of a sheet that are no links in the file. */
export function lostLinks({ blocks }: Sheet, { links }: ReadBack): string[] {
  const wanted = blocks.flatMap(({ spans, right }) => [...spans, ...right].flatMap(({ href }) => href ?? []));
  return [...new Set(wanted)].filter((href) => !links.includes(href));
}
