import { NOT_STATED } from '../career/draft.ts';

/** Controls, halves of letters, byte-order marks, zero-width spaces, bidi overrides and tag characters: seen by nobody. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u{e0000}-\u{e007f}]/gu;

/** One clean line of text: composed letters, single spaces, nothing invisible. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    // JavaScript counts the byte-order mark among the spaces; it is none.
    .replace(/\ufeff/g, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Null for nothing, and for what stands in a row only because the column must not be empty. */
export const tidyOrNull = (text: string | null | undefined): string | null =>
  text === NOT_STATED ? null : tidy(text ?? '') || null;

/** The parts that say something, with commas between them. */
export const commaJoined = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .map(tidyOrNull)
    .filter((part) => part !== null)
    .join(', ');
