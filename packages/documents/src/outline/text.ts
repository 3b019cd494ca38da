import { NOT_STATED } from '../career/draft.ts';

/** Controls, byte-order marks, zero-width spaces, bidi overrides and tag characters: seen by nobody. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** One clean line of text: composed letters, single spaces, nothing invisible. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
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
