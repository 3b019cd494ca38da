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
const AMERICAN =
  /\b(?:United States|USA|U\.S\.|401\(?k|[A-Z]\p{L}+, (?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]))\b/u;
const CANADIAN = /\b(?:Canada|[A-Z]\p{L}+, (?:ON|BC|AB|QC|MB|NS|NB|SK))\b/u;

function sample(page: Page): string {
  return page.lines
    .slice(0, 400)
    .map((line) => line.text.slice(0, 300))
    .join('\n');
}

/** ISO country of a page for signs that several countries share ($, kr), or '' when nothing tells. */
export function countryOf(page: Page): string {
  const tld = /\.([a-z]{2})$/.exec(page.url.hostname)?.[1]?.toUpperCase() ?? '';
  if (tld === 'UK') return 'GB';
  if (tld && !/^(?:IO|AI|CO|ME|TV|EU|APP|SO|GG|FM|LY)$/.test(tld)) return tld;
  const region = /^[a-z]{2}-([a-z]{2})$/i
    .exec(page.document.documentElement?.getAttribute('lang') ?? '')?.[1]
    ?.toUpperCase();
  // "en-US" is what templates start with: it says little.
  if (region && region !== 'US') return region;
  const prefix = /^([a-z]{2})\./.exec(page.url.hostname)?.[1]?.toUpperCase();
  if (prefix && /^(?:AU|CA|NZ|SG|DK|SE|NO|UK|IN)$/.test(prefix)) return prefix === 'UK' ? 'GB' : prefix;
  const text = sample(page);
  const canadian = CANADIAN.test(text);
  if (canadian !== AMERICAN.test(text)) return canadian ? 'CA' : 'US';
  return BY_LANGUAGE[page.language] ?? '';
}

/** Whether 3/4/2025 on this page is the third of April: everywhere but in the United States. */
export function dayFirst(page: Page): boolean {
  const lang = page.document.documentElement?.getAttribute('lang') ?? '';
  if (page.language !== 'en' || /^en-(?!us)/i.test(lang)) return true;
  const text = sample(page);
  // One date on the page that can be read in one way only settles the rest.
  const numeric = [...text.matchAll(/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d/g)];
  if (numeric.some((m) => Number(m[1]) > 12)) return true;
  if (numeric.some((m) => Number(m[2]) > 12)) return false;
  return countryOf(page) !== 'US' && !/^en-us/i.test(lang);
}
