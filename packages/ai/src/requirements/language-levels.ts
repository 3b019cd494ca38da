/** How well a language is asked for or known, weakest first. */
export const LANGUAGE_LEVELS = ['basic', 'intermediate', 'fluent', 'native'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

const LEVELS: readonly [LanguageLevel, RegExp][] = [
  ['native', /\b(?:native|mother tongue|bilingual|c2)\b/i],
  [
    'fluent',
    /\b(?:fluen\w*|full professional|professional (?:working )?proficiency|excellent|business[- ]level|proficien\w*|advanced|c1|very good|strong|perfect|expert)\b/i,
  ],
  ['intermediate', /\b(?:intermediate|conversational|working (?:knowledge|proficiency)|good|b1|b2)\b/i],
  ['basic', /\b(?:basic|beginner|elementary|a1|a2|some)\b/i],
];

/** The level that words name, if they name one. */
export function languageLevel(words: string): LanguageLevel | null {
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
