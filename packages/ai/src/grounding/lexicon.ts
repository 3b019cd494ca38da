import { ABBREVIATIONS } from '../lists/abbreviations.ts';
import { SYNONYMS } from '../lists/synonyms.ts';
import { WORDNET_GROUPS } from '../lists/words.wordnet.ts';
import { stem } from '../text/stems.ts';
import { normaliseWord, tokenise } from '../text/tokens.ts';

// Read at first use: importing the package costs nothing.
let groups: Map<string, Set<number>> | undefined;
let meanings: Map<string, string[][]> | undefined;

function groupsOf(word: string): Set<number> | undefined {
  if (!groups) {
    groups = new Map();
    let number = 0;
    for (const line of `${SYNONYMS}\n${WORDNET_GROUPS}`.split('\n')) {
      number += 1;
      for (const member of line.split(' ')) {
        if (!member) continue;
        const key = stem(member);
        const known = groups.get(key);
        if (known) known.add(number);
        else groups.set(key, new Set([number]));
      }
    }
  }
  return groups.get(word);
}

/** Whether two stems stand in one group of words that say the same. */
export function sameSense(a: string, b: string): boolean {
  if (a === b) return true;
  const own = groupsOf(a);
  const other = own && groupsOf(b);
  if (!own || !other) return false;
  for (const number of own) if (other.has(number)) return true;
  return false;
}

/** Whether a word is an everyday one, so that a capital letter alone makes it no name. */
export const isEveryday = (word: string): boolean => groupsOf(stem(word)) !== undefined;

/** What a short form may stand for, each meaning as its stems; none when the word is no known short form. */
export function meaningsOf(short: string): readonly (readonly string[])[] {
  if (!meanings) {
    meanings = new Map();
    for (const line of ABBREVIATIONS.split('\n')) {
      const [names, words] = line.split(' = ');
      if (!names || !words) continue;
      const list = words.split('|').map((meaning) => tokenise(meaning).map((token) => stem(token.text)));
      for (const name of names.split('|')) {
        const key = name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
        meanings.set(key, [...(meanings.get(key) ?? []), ...list]);
      }
    }
  }
  return meanings.get(short.toLowerCase()) ?? meanings.get(normaliseWord(short)) ?? [];
}
