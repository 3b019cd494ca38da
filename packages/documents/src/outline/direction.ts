import type { Span } from './outline.ts';

/** In which order words stand. */
export type Direction = 'ltr' | 'rtl';

const LANGUAGES = new Set(['ar', 'he', 'fa', 'ur']);

/** The direction in which a language is read. */
export const directionOf = (locale: string): Direction =>
  LANGUAGES.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr';

/** The letters that are read from the right. */
export const FROM_THE_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The direction of a text by its first letter; null without letters. */
export function directionOfText(text: string): Direction | null {
  const first = /\p{L}/u.exec(text)?.[0];
  if (first === undefined) return null;
  return FROM_THE_RIGHT.test(first) ? 'rtl' : 'ltr';
}

/**
 * The direction that words have of their own, whatever stands round them: an English sentence ends with its full
 * stop at the right in a Hebrew document too, and a telephone number is read from the left. Null for what takes
 * that of the document: years, separators.
 */
export const ownDirection = ({ text, href }: Span): Direction | null =>
  directionOfText(text) ?? (href ? 'ltr' : null);
