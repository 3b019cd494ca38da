import { partOfSpeech } from '../reading/lexicon.ts';
import { isLightWord } from '../reading/plain-words.ts';
import { isContent, isStrong, type Reading } from '../reading/reading.ts';
import type { Word } from '../reading/words.ts';

/** A word of a statement that no row says, with what its place tells: the names under which it was weighed. */
export type Stranger = { word: Word; signs: readonly string[] };

/** What stands before a phrase, in classes. */
const BEFORE: Record<string, string> = {};
for (const [sign, words] of Object.entries({
  and: 'and or plus including include',
  of: 'of',
  in: 'in at on within',
  to: 'to into towards toward',
  by: 'by through via using',
  as: 'as',
  with: 'with w alongside',
  for: 'for from',
  over: 'across throughout over among between under',
  clause: 'which that who while after when where before until since so because',
}))
  for (const word of words.split(' ')) BEFORE[word] = sign;

const STOP = /[,;:.()!?]|\s[-–—]\s/;

/** The words between two joints around a word, and the joint before them. */
function phraseOf({ words, statement }: Reading, word: Word): { joint: string; words: readonly Word[] } {
  const gap = (at: number) => statement.slice((words[at - 1] as Word).end, (words[at] as Word).start);
  let from = word.index;
  while (from > 0 && !BEFORE[(words[from - 1] as Word).norm] && !STOP.test(gap(from))) from -= 1;
  let to = word.index + 1;
  while (to < words.length && !BEFORE[(words[to] as Word).norm] && !STOP.test(gap(to))) to += 1;
  const own = words.slice(from, to);
  if (from === 0) return { joint: 'start', words: own };
  return {
    joint: STOP.test(gap(from)) ? 'comma' : (BEFORE[(words[from - 1] as Word).norm] ?? 'comma'),
    words: own,
  };
}

/** Weighs where the strangers of a statement stand: alone in their phrase, behind which joint, as what part of speech. */
export function readStrangers(reading: Reading, strange: readonly Word[]): Stranger[] {
  const all = new Set(strange);
  return strange.map((word) => {
    const { joint, words } = phraseOf(reading, word);
    const known = words.some(
      (one) => !all.has(one) && (one.digits || (isContent(one) && !isLightWord(one.norm))),
    );
    const part = partOfSpeech(word);
    const signs = [`part ${part}`, `joint ${joint}${joint === 'start' ? ` ${part}` : known ? '' : ' alone'}`];
    if (isTwin(reading, word, all)) signs.push('twin');
    return { word, signs };
  });
}

/** "straps, chains and mats", "sold and ran": beside what the line says. */
function isTwin({ words, statement, carriers }: Reading, word: Word, all: ReadonlySet<Word>): boolean {
  const [before, next] = [words[word.index - 1], words[word.index + 1]];
  const isKnown = (one: Word | undefined) =>
    one !== undefined && isContent(one) && !all.has(one) && carriers(one).length > 0;
  if (before?.norm === 'and' && isKnown(words[word.index - 2])) return true;
  if (next?.norm === 'and' && isKnown(words[word.index + 2])) return true;
  const listed = before !== undefined && /^,\s+$/.test(statement.slice(before.end, word.start));
  return listed && isKnown(before) && /^(?:,| and\b)/.test(statement.slice(word.end));
}

/**
 * Signs of the statement as a whole. Where it says all its line says, and joins the words as the line does, a new word
 * stands beside what the line says; where it is worded freely, in place of it.
 */
export function signsOf({ words, aligned, carriers }: Reading, strange: readonly Word[]): string[] {
  if (strange.length === 0) return [];
  const told = new Set(words.flatMap((word) => carriers(word).map((carrier) => carrier.word)));
  const left = aligned[0]?.words.filter((word) => isStrong(word) && !told.has(word)) ?? [];
  const spelled = new Set(aligned.flatMap((line) => line.words.map((word) => word.norm)));
  const joints = words.filter((word) => word.plain && !spelled.has(word.norm));
  const signs = [`left ${Math.min(left.length, 3)}`, `joints ${Math.min(joints.length, 4)}`];
  if (strange.length >= 2) signs.push('two');
  return signs;
}
