import { words } from './letters.ts';

const LANGUAGES = 'en de fr es pt nl da sv it cs pl ru ja ko zh'.split(' ');
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let known: Set<string> | undefined;

/** Names as the JavaScript engine knows them: a list of our own would travel into every page. */
function names(): Set<string> {
  const found = new Set<string>();
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
  for (const language of LANGUAGES) {
    const list = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = list.of(code);
      if (name) found.add(words(name));
    }
  }
  return found;
}

/** Whether a text, as `words` folds it, is the name of a country in one of the languages that are read. */
export function isCountry(text: string): boolean {
  known ??= names();
  return known.has(text);
}
