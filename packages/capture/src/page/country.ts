import type { Page } from './page.ts';

const BY_LANGUAGE: Record<string, string> = {
  da: 'DK',
  sv: 'SE',
  cs: 'CZ',
  pl: 'PL',
  ja: 'JP',
  ko: 'KR',
  de: 'DE',
  nl: 'NL',
  ru: 'RU',
};
const CALLING: Record<string, string> = {
  45: 'DK',
  46: 'SE',
  47: 'NO',
  44: 'GB',
  49: 'DE',
  61: 'AU',
  64: 'NZ',
  91: 'IN',
  65: 'SG',
};
const US =
  /\bUnited States\b|\bU\.?S\.?A?\b(?! \$)|\b401\(?k|\p{Lu}\p{Ll}+, (?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b/gu;
const CA = /\bCanad(?:a|ian)\b|\p{Lu}\p{Ll}+, (?:ON|BC|AB|QC|MB|NS|NB|SK)\b/gu;
const AU = /\bAustralian?\b|\b(?:NSW|VIC|QLD) \d{4}\b|\bsuperannuation\b/gu;

function sample(page: Page): string {
  return page.lines
    .slice(0, 400)
    .map((line) => line.text.slice(0, 300))
    .join('\n');
}

/** The country that a text speaks of most; a telephone number counts three times. */
function spokenOf(text: string): string {
  const votes: Record<string, number> = {};
  for (const [code, pattern] of [
    ['US', US],
    ['CA', CA],
    ['AU', AU],
  ] as const)
    votes[code] = text.match(pattern)?.length ?? 0;
  for (const match of text.matchAll(/\+(\d\d)[\s()-]?\d/g)) {
    const code = CALLING[match[1] ?? ''];
    if (code) votes[code] = (votes[code] ?? 0) + 3;
  }
  const [first, second] = Object.entries(votes).sort((a, b) => b[1] - a[1]);
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}

/** ISO country of a page for signs that several countries share ($, kr), or '' when nothing tells. */
export function countryOf(page: Page): string {
  const tld = /\.([a-z]{2})$/.exec(page.url.hostname)?.[1]?.toUpperCase() ?? '';
  if (tld === 'UK') return 'GB';
  if (tld && !/^(?:IO|AI|CO|ME|TV|EU|SO|GG|FM|LY)$/.test(tld)) return tld;
  const lang = page.document.documentElement?.getAttribute('lang') ?? '';
  const region = /^[a-z]{2}-([a-z]{2})$/i.exec(lang)?.[1]?.toUpperCase();
  // "en-US" is what templates start with: it says little.
  if (region && region !== 'US') return region;
  const prefix = /^(au|ca|nz|sg|dk|se|no|in|uk)\./.exec(page.url.hostname)?.[1]?.toUpperCase();
  if (prefix) return prefix === 'UK' ? 'GB' : prefix;
  return spokenOf(sample(page)) || (BY_LANGUAGE[page.language] ?? '');
}

/** Whether 3/4/2025 on this page is the third of April: everywhere but in the United States. */
export function dayFirst(page: Page): boolean {
  const lang = page.document.documentElement?.getAttribute('lang') ?? '';
  if (page.language !== 'en' || /^en-(?!us)/i.test(lang)) return true;
  // One date on the page that can be read in one way only settles the rest.
  const numeric = [...sample(page).matchAll(/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d/g)];
  if (numeric.some((m) => Number(m[1]) > 12)) return true;
  if (numeric.some((m) => Number(m[2]) > 12)) return false;
  return countryOf(page) !== 'US';
}
