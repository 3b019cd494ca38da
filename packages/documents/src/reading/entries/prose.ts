import { roleScore } from '../words/roles.ts';

/** Its last sign ends a sentence, and is not the dot of "Inc." or of a degree in brackets. */
export const endsSentence = (text: string): boolean =>
  /[.!?;:]["”’)]?$/.test(text.trim()) &&
  !/\([^\s()]{1,10}\)$/.test(text.trim()) &&
  !/\b(?:inc|ltd|ltda|co|corp|llc|st|jr|sr|dept|univ|(?:\p{L}{1,2}\.)+\p{L})\.$/iu.test(text.trim());

const SMALL =
  /^(?:of|the|and|for|in|at|de|des|du|la|le|les|et|der|die|das|und|für|im|von|y|e|di|da|del|w|i|z|&|a|an|to)$/u;

/** The share of words that begin small, among those that names do not write small anyway. */
export function smallShare(text: string): number {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !SMALL.test(word));
  return words.filter((word) => /^\p{Ll}/u.test(word)).length / Math.max(1, words.length);
}

/** An address on the web by itself tells of an entry, and names none. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** What a post was done with, behind a label. */
const TOOLS =
  /^(?:(?:key|main) )?(?:technolog(?:y|ies|ien)|tech(?:nology|nical)? (?:stack|environment)|tools|stack|environment|environnement(?: technique)?|tecnolog[ií]as|skills)(?: (?:and|&) \p{L}+)?(?: used)?\s*:/iu;

/** "mobile concepts | Developer": some write their names small. */
export const isSmallName = (text: string): boolean =>
  roleScore(/^\p{Ll}[^\t\d]{1,30}\t(\p{Lu}[^\t\d]*)$/u.exec(text)?.[1] ?? '') > 0.3;

/** A sentence is long, or ends like one; heads of entries are short and do neither. */
export function isProse(text: string, lines: number): boolean {
  if (ADDRESS.test(text) || TOOLS.test(text)) return true;
  const words = text.split(/\s+/).length;
  if (words > 3 && endsSentence(text) && smallShare(text) >= 0.4) return true;
  // The name of a firm may be long; it is written with capitals.
  const long = smallShare(text) >= 0.2;
  if (lines > 1) return (words > 14 && long) || endsSentence(text);
  return (
    (words > 16 && long) ||
    (words > 7 && endsSentence(text)) ||
    (words > 3 && /^\p{Ll}/u.test(text) && smallShare(text) >= 0.5 && !isSmallName(text))
  );
}

/** Two lines as one; a hyphen stays, which may be the word's own. */
export const joined = (before: string, next: string): string =>
  /\p{L}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(next)
    ? `${before.replace(/[\u00ad\u2010]$/u, '')}${next}`
    : `${before} ${next}`;
