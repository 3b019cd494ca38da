import type { PdfItem } from '../../extract/pdf.ts';

/** "mailto:ida@example.org" is drawn unseen where "ida@example.org" stands, by some that make links. */
const ADDRESS = /^(?:mailto:|https?:\/\/)\S/i;
function withoutAddresses(items: readonly PdfItem[]): readonly PdfItem[] {
  const covers = (item: PdfItem, other: PdfItem): boolean =>
    other !== item &&
    Math.abs(other.y - item.y) < item.size * 0.5 &&
    other.x > item.x - 1 &&
    other.x + other.width < item.x + item.width + item.size &&
    other.text.trim().length > 4 &&
    item.text.length > other.text.length &&
    item.text.includes(other.text.trim());
  return items.filter(
    (item) => !(ADDRESS.test(item.text.trim()) && items.some((other) => covers(item, other))),
  );
}

/** Words that are drawn again where they stand already, for a shadow or for bolder letters, are there once. */
export function withoutShadows(items: readonly PdfItem[]): PdfItem[] {
  const seen = new Map<string, PdfItem[]>();
  return withoutAddresses(items).filter((item) => {
    if (item.text.trim() === '') return true;
    const alike = seen.get(item.text) ?? [];
    const shadow = alike.some(
      ({ x, y, size, width }) =>
        // The second "l" of "Allen" stands a letter's width further on.
        Math.hypot(x - item.x, y - item.y) < Math.min(size * 0.25, width * 0.5) &&
        Math.abs(size - item.size) < 0.5,
    );
    if (!shadow) seen.set(item.text, [...alike, item]);
    return !shadow;
  });
}
