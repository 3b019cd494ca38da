import { words } from './letters.ts';

/** AA to ZZ. */
const CODES = Array.from({ length: 676 }, (_, i) =>
  String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
);

const known = new Map<string, ReadonlySet<string>>();

/**
 * Names as the JavaScript engine knows them: a list of our own would travel into every page. Asking it takes some 3 ms
 * a language.
 */
function namesIn(language: string): ReadonlySet<string> {
  const before = known.get(language);
  if (before) return before;
  const list = new Intl.DisplayNames(language || 'en', { type: 'region', fallback: 'none' });
  const names = new Set(CODES.flatMap((code) => words(list.of(code) ?? '') || []));
  known.set(language, names);
  return names;
}

/** Whether a text, as `words` folds it, is the name of a country in this language (two letters) or in English. */
export const isCountry = (text: string, language: string): boolean =>
  namesIn('en').has(text) || namesIn(language).has(text);
