import type { Line } from './lines.ts';

/** Small words that are frequent in one language and rare in the others. */
const WORDS: Record<string, RegExp> = {
  en: /\b(?:the|and|with|you|our|will|for)\b/gi,
  de: /\b(?:und|die|der|mit|wir|für|sie|eine)\b/gi,
  fr: /\b(?:les|des|vous|nous|pour|avec|une|dans)\b/gi,
  es: /\b(?:los|las|para|con|una|del|por|y)\b/gi,
  ca: /\b(?:els|les|amb|per|dels|una|i|que)\b/gi,
  pt: /\b(?:os|para|com|uma|você|não|em|dos)\b/gi,
  nl: /\b(?:het|een|van|voor|met|je|wij|zijn)\b/gi,
  da: /\b(?:og|til|af|du|vi|med|som|er)\b/gi,
  sv: /\b(?:och|att|för|är|som|med|du|vi)\b/gi,
  cs: /(?<!\p{L})(?:se|na|pro|nebo|jsme|práce|že|je)(?!\p{L})/giu,
  pl: /(?<!\p{L})(?:się|na|oraz|do|praca|dla|jest|z)(?!\p{L})/giu,
};

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** The language of a text as two letters, or '' when it is too short to tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 4000);
  if (sample.length < 40) return '';
  for (const [code, pattern] of SCRIPTS) {
    if ((sample.match(pattern)?.length ?? 0) > sample.length / 5) return code;
  }
  let best = '';
  let most = 2;
  for (const [code, pattern] of Object.entries(WORDS)) {
    const hits = sample.match(pattern)?.length ?? 0;
    if (hits > most) [best, most] = [code, hits];
  }
  return best;
}

/** The page's language: its `lang`, else the language of its text, else English. */
export function guessLanguage(document: Document, lines: readonly Line[]): string {
  const stated = document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? '';
  if (/^[a-z]{2}$/.test(stated)) return stated;
  const text = lines.map((line) => line.text).join(' ');
  return languageOf(text) || 'en';
}
