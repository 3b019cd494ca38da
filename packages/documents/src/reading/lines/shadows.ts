import type { PdfItem } from '../../extract/pdf.ts';

/** Words that are drawn again where they stand already, for a shadow or for bolder letters, are there once. */
export function withoutShadows(items: readonly PdfItem[]): PdfItem[] {
  const seen = new Map<string, PdfItem[]>();
  return items.filter((item) => {
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
