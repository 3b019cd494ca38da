import type { Bound } from './quantity.ts';

const MIN = /(?:\bat least|\bno less than|\bno fewer than|\bminimum(?: of)?|\bmin\.?|≥)\s*$/;
const MAX =
  /(?:\bup to|\bas many as|\bas much as|\bat most|\bno more than|\bnever more than|\bnot more than|\bmaximum(?: of)?|\bmax\.?|\bwithin|\binside|≤)\s*$/;
const OVER =
  /(?:\bmore than|\bover|\babove|\bupwards of|\bexceed(?:ing|ed|s)?|\bbetter than|\bbeyond|\blonger than|\bolder than|(?<!-)>)\s*$/;
const UNDER =
  /(?:\bless than|\bunder|\bbelow|\bfewer than|\bshorter than|\bnearly|\balmost|\bclose to|<)\s*$/;
const BETWEEN = /(?:~|≈|about|around|roughly|some|a|an|the|[$£€₹¥]|rs\.?|[a-z]{3})?\s*$/;
const APPROXIMATE =
  /(?:~|≈|\b(?:about|around|approx\.?|approximately|roughly|some|circa|ca\.?|c\.|nearly|almost|avg\.?|averaging|average|estimated|est\.?|maybe|possibly|perhaps))(?:\s+of)?\s*(?:[$£€₹¥]|rs\.?|a|an|[a-z]{3}\s)?\s*$/i;

const DENIED = /(?:\b(?:never|no|not|without)\b|n['’]t\b)[^.;:]{0,40}$/i;

/** "at least", "up to", "more than", "less than" right before a number. */
export function boundBefore(before: string): Bound {
  const near = before.slice(-28).toLowerCase();
  for (const text of [near, near.replace(BETWEEN, '')]) {
    if (MIN.test(text)) return 'min';
    if (MAX.test(text)) return 'max';
    // "never more than" is a limit.
    if (OVER.test(text)) return DENIED.test(before) ? 'max' : 'over';
    if (UNDER.test(text)) return 'under';
  }
  return null;
}

/** "+", "or more", "-some" right behind a number. */
export function boundAfter(rest: string): Bound {
  return /^\s*(?:\+|plus\b(?! \w+ers)|or more\b|and (?:more|above|over)\b|and up\b|-?odd\b|-?some\b)/i.test(
    rest.slice(0, 14),
  )
    ? 'over'
    : null;
}

export const isApproximate = (before: string): boolean => APPROXIMATE.test(before.slice(-24));
