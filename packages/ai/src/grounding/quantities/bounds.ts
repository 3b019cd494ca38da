import type { Bound } from './quantity.ts';

const MIN = /(?:\bat least|\bno less than|\bno fewer than|\bminimum(?: of)?|\bmin\.?|≥)\s*$/;
const MAX =
  /(?:(?<!\b(?:add|amount|com|work|sum)\w* )\bup to|\bas many as|\bas much as|\bat most|\bno more than|\bnever more than|\bnot more than|\bmaximum(?: of)?|\bmax\.?|\bwithin|\binside|\bnot exceeding|\bcapped at|\bas high as|\bpeaking at|\b(?:limit|ceiling|cap)(?: of)?|≤)\s*$/;
const OVER =
  /(?:\bmore than|(?<!\b(?:turn|t[ao]k|h[ae]nd|carr|cross|spill|roll)\w* )\bover|\babove|\bupwards of|\bexceed(?:ing|ed|s)?|\bnorth of|\bin excess of|\bgreater than|\bhigher than|\btopping|\bbetter than|\bbeyond|\blonger than|\bolder than|(?<!-)>)\s*$/;
const UNDER =
  /(?:\bless than|\bunder|\bbelow|\bfewer than|\bshorter than|\bnearly|\bnear|\balmost|\bclose to|\bjust short of|\bshy of|\bsouth of|<)\s*$/;
/** "not under", "has never been below", "never fewer than": a limit from below. */
const NOT_UNDER =
  /(?:\b(?:never|not)|n['’]t)(?: (?:been|be|fallen|fell|gone|went|dropped))? (?:under|below|\w+er than|less than)\s*$/;
const BETWEEN = /(?:~|≈|about|around|roughly|some|a|an|the|[a-z]{0,2}\p{Sc}|rs\.?|\b[a-z]{3})?\s*$/u;
const APPROXIMATE =
  /(?:~|≈|±|\+\s?\/\s?-|(?<!\w\/)\b(?:plus or minus|abt\.?|about|around|appr?\.?|approx\.?|approximately|roughly|some|circa|ca\.?|c\.|nearly|near|almost|close to|avg\.?|averaging|averaged|average(?: of)?|estimated(?: at)?|est\.?|maybe|possibly|perhaps|generally|normally|as a rule|in the region of|in the order of|on the order of|just (?:over|under)|typically|usually))(?:\s+(?:of|at))?\s*(?:[$£€]|rs\.?|a|an|[a-z]{3}\s)?\s*$/i;
const LATER =
  /^[^.;:()]{0,24}?(?:\bor so\b|\bor thereabouts\b|\bon average\b|\bapprox(?:imately|\.)?|\bgive or take\b|\bavg\b|\best\.|\bestimated\b|-ish\b)/i;
/** Words that make every number of a sentence a rough one. */
const ROUGH =
  /\b(?:abt|averag\w*|avg|estimat\w*|est|approx\w*|approximately|roughly|circa|typical\w*|usual\w*|normal\w*|general\w*|maybe|perhaps|possibly|region of|about|around|nearly|almost|some|or so|near|close to|mean)\b|~|≈|±/i;

/** "over roughly 400 metres" is across them. */
const ACROSS = /\bover (?:about|around|roughly|some|approximately|an?)\s*$/;
const DENIED = /(?:\b(?:never|no|not|without)\b|n['’]t\b)[^.;:]{0,40}$/i;

/** "at least", "up to", "more than", "less than" right before a number. */
export function boundBefore(before: string): Bound {
  const near = before.slice(-28).toLowerCase();
  if (ACROSS.test(near)) return null;
  for (const text of [near, near.replace(BETWEEN, '')]) {
    if (MIN.test(text)) return 'min';
    if (MAX.test(text)) return 'max';
    // "never more than" is a limit.
    if (OVER.test(text)) return DENIED.test(before) ? 'max' : 'over';
    if (UNDER.test(text)) return NOT_UNDER.test(text) ? 'min' : 'under';
  }
  return null;
}

/** "40 a day at most", "5 max", "at least" behind what is counted. */
const AT_MOST =
  /^\s*(?:[\p{L}/.]+\s+){0,4}?(?:at (?:the |its )?(?:very )?(?:most|peak)|max\b|maximum\b|tops\b|or (?:less|fewer|under)\b)/iu;
const AT_LEAST =
  /^(?!\s*min\b)\s*(?:[\p{L}/.]+\s+){0,4}?(?:at (?:the )?(?:very )?least|minimum\b|min\.?(?=$|[,;)]))/iu;

/** "+", "or more", "-some" right behind a number, "at most" behind what it counts. */
export function boundAfter(rest: string): Bound {
  const later = rest.slice(0, 40);
  if (AT_MOST.test(later)) return 'max';
  if (AT_LEAST.test(later)) return 'min';
  return /^\s*(?:\+|-?plus\b(?! \w+ers)|(?:\p{L}+ )?or more\b|and (?:more|above|over)\b|and up\b|-?odd\b|-?some\b)/iu.test(
    rest.slice(0, 24),
  )
    ? 'over'
    : null;
}

export const isApproximate = (before: string): boolean => APPROXIMATE.test(before.slice(-30));
export const isApproximateLater = (after: string): boolean => LATER.test(after);
export const isRough = (text: string): boolean => ROUGH.test(text);
