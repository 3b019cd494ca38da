const LIGATURES: Record<string, string> = { ł: 'l', ø: 'o', æ: 'ae', ß: 'ss', œ: 'oe', đ: 'd', ı: 'i' };

// Most text is ASCII with dashes, quotes, bullets and signs of currencies, which stay as they are.
const MAY_FOLD = /[\u00c0-\u200f\u2028-\u209f\u20c0-\uffff]/;

/**
 * Lower case, accents taken off (š = s, é = e, й = и), one kind of apostrophe; scripts that are built of parts stay
 * whole.
 */
export function plain(text: string): string {
  const lower = text.toLowerCase().replace(/’/g, "'");
  if (!MAY_FOLD.test(lower)) return lower;
  return lower
    .replace(/[łøæßœđı]/g, (c) => LIGATURES[c] ?? c)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize();
}

/** Letters and digits only, without accents, so that a dash or a quote more does not part two texts. */
export const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{N}+#]+/gu, '');

/** What word lists are matched on. */
export const words = (text: string): string => plain(text).trim();

/** How much a text says: a Chinese, Japanese or Korean character says as much as three letters. */
export const substance = (text: string): number =>
  text.length + 2 * (text.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
