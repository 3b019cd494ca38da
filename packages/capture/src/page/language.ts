import type { Line } from './lines.ts';

/** Small words that are frequent in one language and rare in the others. */
const WORDS: Record<string, string> = {
  en: 'the and with you our will for',
  de: 'und die der mit wir für sie eine',
  fr: 'les des vous nous pour avec une dans',
  es: 'los las para con una del por y',
  ca: 'els les amb per dels una i que',
  pt: 'os para com uma você não em dos',
  nl: 'het een van voor met je wij zijn',
  da: 'og til af du vi med som er',
  sv: 'och att för är som med du vi',
  cs: 'se na pro nebo jsme práce že je',
  pl: 'się na oraz do praca dla jest z',
};
/** The languages of each of these words. */
const SPOKEN = new Map<string, string[]>();
for (const [code, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) SPOKEN.set(word, [...(SPOKEN.get(word) ?? []), code]);

const IN_WORD = '[^\\s.,:;!?()/-]';
// All of them at once: taking a text apart into its words takes longer.
const SPOKEN_WORD = new RegExp(`(?<!${IN_WORD})(?:${[...SPOKEN.keys()].join('|')})(?!${IN_WORD})`, 'g');

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** The language of a text as two letters, or '' when it is too short to tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 2500).toLowerCase();
  if (sample.length < 40) return '';
  // Most texts are in Latin letters throughout.
  const script =
    /[\u0400-\u04ff\u3040-\ud7af]/.test(sample) &&
    SCRIPTS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > sample.length / 5);
  if (script) return script[0];
  const hits = new Map<string, number>();
  for (const word of sample.match(SPOKEN_WORD) ?? [])
    for (const code of SPOKEN.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  const hitsOf = (code: string): number => hits.get(code) ?? 2;
  return Object.keys(WORDS).reduce((best, code) => (hitsOf(code) > hitsOf(best) ? code : best), '');
}

/** The page's language: its `lang`, else the language of its text, else English. */
export function guessLanguage(document: Document, lines: readonly Line[]): string {
  const stated = /^[a-z]{2}(?![a-z])/.exec(
    document.documentElement?.getAttribute('lang')?.toLowerCase() ?? '',
  );
  return (
    stated?.[0] ??
    (languageOf(
      lines
        .slice(0, 300)
        .map((line) => line.text)
        .join(' '),
    ) ||
      'en')
  );
}
