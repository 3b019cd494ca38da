import type { Place } from '../posting.ts';

/** Countries whose money shares its sign with others': $, kr, £, ¥. */
const CODES = 'US CA AU NZ SG HK TW MX CL CO AR NO SE DK IS CZ GB JP CN'.split(' ');

const names = new Intl.DisplayNames(['en'], { type: 'region' });

const isIn = (code: string, { raw, country = '' }: Place): boolean => {
  const text = `${raw}, ${country}`;
  const short = code === 'US' ? 'USA?|U\\.S\\.A?\\.?' : code === 'GB' ? 'GB|UK' : code;
  return text.includes(names.of(code) ?? code) || new RegExp(`(?:^|, )(?:${short})(?:$|,)`, 'i').test(text);
};

/** The ISO country that all of a posting's places lie in, '' when they don't say, or name several. */
export function countryOfPlaces(places: readonly Place[]): string {
  const found = new Set(places.map((place) => CODES.find((code) => isIn(code, place)) ?? ''));
  return found.size === 1 ? ([...found][0] ?? '') : '';
}
