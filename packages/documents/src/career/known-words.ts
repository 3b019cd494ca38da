import type { EducationDraft, Proficiency } from './draft.ts';

const PROFICIENCIES: readonly (readonly [Proficiency, RegExp])[] = [
  ['expert', /\b(expert|master|native|mother tongue|bilingual|c2)\b/i],
  ['advanced', /\b(advanced|senior|proficient|fluent|full professional|professional|c1)\b/i],
  ['intermediate', /\b(intermediate|medium|competent|working|conversational|limited|b[12])\b/i],
  ['beginner', /\b(beginner|basic|elementary|novice|a[12])\b/i],
];

/** The proficiency that a person's own word for it means; null for words not known. */
export const proficiencyOf = (word: string): Proficiency | null =>
  PROFICIENCIES.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

type Level = NonNullable<EducationDraft['education_level']>;

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['phd', /\b(ph\.?\s?d|d\.?phil|doctor|doctorate|dr\.|ed\.?d|promotion)\b/i],
  [
    'master',
    /\b(master'?s?|m\.?\s?sc|m\.?\s?a|m\.?\s?s|m\.?b\.?a|m\.?\s?eng|m\.?\s?ed|ll\.?m|magister|maîtrise|diplom)\b/i,
  ],
  [
    'bachelor',
    /\b(bachelor'?s?|b\.?\s?sc|b\.?\s?a|b\.?\s?s|b\.?\s?eng|b\.?\s?ed|b\.?\s?tech|ll\.?b|b\.?f\.?a|licence|licenciatura)\b/i,
  ],
  ['associate', /\b(associate'?s?|a\.?a\.?s?|a\.s)\b/i],
  ['high_school', /\b(high school|secondary school|ged|abitur|baccalaur[ée]at|a[- ]levels?|matura)\b/i],
];

/** The level of a degree by its name; null where the name does not tell. */
export const educationLevelOf = (degree: string): Level | null =>
  LEVELS.find(([, pattern]) => pattern.test(degree))?.[0] ?? null;

/** A grade point average on the scale to 4, out of texts such as "3.7/4.0" and "GPA 3.7"; null for any other. */
export function gpaOf(score: string): number | null {
  const match = /^(?:gpa:?\s*)?(\d(?:[.,]\d{1,2})?)(?:\s*(?:\/|out of|of)\s*(\d(?:[.,]0+)?))?$/i.exec(
    score.trim(),
  );
  if (!match?.[1]) return null;
  const gpa = Number(match[1].replace(',', '.'));
  const scale = match[2] ? Number(match[2].replace(',', '.')) : 4;
  return scale === 4 && gpa <= 4 ? gpa : null;
}
