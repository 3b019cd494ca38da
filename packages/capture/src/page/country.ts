import type { Page } from './page.ts';

const US =
  /\bUnited States\b|\bU\.?S\.?A?\b(?! ?\$)|\b401\(?k|(?<=\p{Lu}\p{Ll}+), (?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b/gu;
const CANADA = /\bCanad(?:a|ian)\b|(?<=\p{Lu}\p{Ll}+), (?:ON|BC|AB|QC|MB|NS|NB|SK)\b/gu;
const CALLING: Record<string, string> = { 45: 'DK', 46: 'SE', 47: 'NO', 44: 'GB', 61: 'AU' };
const HOME: Record<string, string> = { da: 'DK', sv: 'SE', ja: 'JP', ko: 'KR' };

const langOf = (page: Page): string => page.document.documentElement?.getAttribute('lang') ?? '';
const sample = (page: Page): string =>
  page.lines
    .slice(0, 400)
    .map((line) => line.text.slice(0, 300))
    .join('\n');

/** ISO country of a page for signs that several countries share ($, kr), or '' when nothing tells. */
export function countryOf(page: Page): string {
  const { hostname } = page.url;
  const tld = /\.(\w\w)$/.exec(hostname)?.[1] ?? /^(au|ca|nz|sg|dk|se|no|uk)\./.exec(hostname)?.[1] ?? '';
  if (tld && !/^(?:io|ai|co|me|tv|eu|so|gg|fm|ly)$/.test(tld)) return tld === 'uk' ? 'GB' : tld.toUpperCase();
  const region = /^\w\w-(\w\w)$/.exec(langOf(page))?.[1]?.toUpperCase();
  // "en-US" is what templates start with: it says little.
  if (region && region !== 'US') return region;
  const text = sample(page);
  const [us, canada] = [US, CANADA].map((pattern) => text.match(pattern)?.length ?? 0);
  const called = CALLING[/\+(\d\d)[\s()-]?\d/.exec(text)?.[1] ?? ''];
  if (called) return called;
  if ((us ?? 0) > 1 || (canada ?? 0) > 1) return (us ?? 0) >= (canada ?? 0) ? 'US' : 'CA';
  return HOME[page.language] ?? '';
}

/** Whether 3/4/2025 on this page is the third of April: everywhere but in the United States. */
export function dayFirst(page: Page): boolean {
  if (page.language !== 'en' || /^en-(?!us)/i.test(langOf(page))) return true;
  // One date on the page that can be read in one way only settles the rest.
  const sure =
    /(?<!\d)(?:(1[3-9]|2\d|3[01])[/-]\d\d?|\d\d?[/-](1[3-9]|2\d|3[01]))[/-](?:(?:19|20)\d\d|\d\d(?!\d))/.exec(
      sample(page),
    );
  return sure ? sure[1] !== undefined : countryOf(page) !== 'US';
}
