import type { PdfItem } from '../../extract/pdf.ts';

/** One to three letters with accents, or of the Latin alphabet's outskirts: "ł", "ę", "ř". */
const OUTSKIRTS = /^(?!.*[\x20-\x7f])[\p{Script=Latin}\p{M}]{1,3}$/u;

const inLine = (one: PdfItem, other: PdfItem): boolean => Math.abs(one.y - other.y) < other.size * 0.3;

/**
 * A program that lacks letters in its font takes them from another: "Obs|ł|uga". Such letters are set as the words
 * that they stand in.
 */
export function withoutFallbackFonts(items: readonly PdfItem[]): PdfItem[] {
  const written = items.filter(({ text }) => text.trim() !== '');
  const others = new Set(written.filter(({ text }) => !OUTSKIRTS.test(text.trim())).map(({ font }) => font));
  let before: PdfItem | undefined;
  return items.map((item, at) => {
    const lacks = item.text.trim() !== '' && !others.has(item.font);
    const next =
      lacks &&
      (before && inLine(before, item) ? before : items.find(({ font }, i) => i > at && others.has(font)));
    const own = next && inLine(next, item) ? { ...item, font: next.font } : item;
    if (item.text.trim() !== '') before = own;
    return own;
  });
}
