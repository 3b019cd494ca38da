// How a snapshot is written: tokens with NEXT before each, and the first character of a token says what it is. Both
// marks are control characters without a meaning, in Unicode and in windows-1252: no text has them. Unicode's
// noncharacters would be the finer choice, but Chrome takes a script that holds one for no UTF-8.

/** Begins every snapshot; another number, another way of writing. */
export const VERSION = 'ats-page-1';

/** Before each token. */
export const NEXT = '\u0081';

/** Between a tag, the names of its attributes and their values. */
export const PART = '\u008d';

export const OPEN = '<';
/** Opens an element that a style sheet hides. */
export const OPEN_AWAY = '-';
export const CLOSE = '>';
export const TEXT = '"';
export const COMMENT = '!';

/** The longest snapshot, in characters and in tokens: reading takes time in step with both, a few seconds for these. */
export const MAX_LENGTH = 4_000_000;
export const MAX_TOKENS = 400_000;

export const TOO_LARGE = 'This page is too large to be read as a whole.';

/** The attribute that stands, in the document made of a snapshot, on what a style sheet hid. */
export const AWAY = 'data-ats-away';
