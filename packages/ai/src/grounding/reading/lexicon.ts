import { ABBREVIATIONS, STATES } from '../../lists/abbreviations.ts';
import { ADJECTIVES, ADVERBS, VERBS } from '../../lists/parts.wordnet.ts';
import { SYNONYMS } from '../../lists/synonyms.ts';
import { WORDNET_GROUPS } from '../../lists/words.wordnet.ts';
import { stem } from '../../text/stems.ts';
import { normaliseWord, tokenise } from '../../text/tokens.ts';

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
  // "H&S"
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return meanings.get(letters) ?? meanings.get(normaliseWord(short)) ?? [];
}

let regions: Intl.DisplayNames | undefined;
let languages: Intl.DisplayNames | undefined;

/** The stems of the country, the language and the state that two capital letters stand for: "PL" is Poland and Polish. */
export function namesOfCode(code: string): string[] {
  if (!/^[A-Z]{2}$/.test(code)) return [];
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  languages ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const state = new RegExp(`${code} ([^|]+)`).exec(STATES)?.[1] ?? '';
  return tokenise(`${regions.of(code) ?? ''} ${languages.of(code.toLowerCase()) ?? ''} ${state}`).map(
    (token) => stem(token.text),
  );
}

export type PartOfSpeech = 'verb' | 'adjective' | 'adverb' | 'noun';
let parts: Map<string, PartOfSpeech> | undefined;

/** What a word mostly is, by the list and else by its ending. */
export function partOfSpeech(word: { text: string; norm: string; stem: string }): PartOfSpeech {
  if (!parts) {
    parts = new Map();
    for (const [list, part] of [
      [VERBS, 'verb'],
      [ADJECTIVES, 'adjective'],
      [ADVERBS, 'adverb'],
    ] as const)
      for (const line of list.split('\n')) if (line) parts.set(line, part);
  }
  const low = word.text.toLowerCase();
  const known = parts.get(low) ?? parts.get(word.norm);
  if (known) return known;
  if (/ly$/.test(low)) return 'adverb';
  if (/(?:ed|ing)$/.test(low)) return 'verb';
  if (/(?:ous|ive|al|ful|able|ible|less|ic|ant|ent|wide|free|ary)$/.test(low)) return 'adjective';
  return 'noun';
}
