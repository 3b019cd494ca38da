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

/** "Programmed and ran": a verb of the statement's own before one of the row's. */
const CLAIM = /^\s+and\s+\p{L}/u;

/** Weighs where the strangers of a statement stand: alone in their phrase, behind which joint, as what part of speech. */
export function readStrangers(reading: Reading, strange: readonly Word[]): Stranger[] {
  const all = new Set(strange);
  return strange.map((word) => {
    const phrase = phraseOf(reading, word);
    const known = phrase.words.some(
      (one) => !all.has(one) && (one.digits || (isContent(one) && !isLightWord(one.norm))),
    );
    const part = partOfSpeech(word);
    // How a line is told stands in its first word; what is told stands behind it.
    if (word.opens && !/^\p{Lu}{2}/u.test(word.text)) {
      const claims = CLAIM.test(reading.statement.slice(word.end));
      return { word, signs: [`opens ${part}${claims ? ' and' : ''}`] };
    }
    const signs = [
      `part ${part}`,
      `joint ${phrase.joint}${phrase.joint === 'start' ? ` ${part}` : known ? '' : ' alone'}`,
    ];
    if (word.capital && !word.opens) signs.push('capital');
    const twin = twinOf(reading, word, all);
    if (twin) signs.push(`${twin} ${part}`);
    if (word.hangs) signs.push('hangs');
    if (isCounted(reading, word)) signs.push('counted');
    return { word, signs };
  });
}

const GENERIC =
  /^(?:includ|leav|number|rang|total|amount|averag|achiev|report|follow|rely|reli|spann|sitt|spend|split|handl|earn|be|remain|last|ris|start|end|rest|depend)/;

/** "straps, chains and mats", "sold and ran": beside what the line says; ", ending the faults": what came of it. */
function twinOf({ words, statement, carriers }: Reading, word: Word, all: ReadonlySet<Word>): string | null {
  const [before, next] = [words[word.index - 1], words[word.index + 1]];
  const isKnown = (one: Word | undefined) =>
    one !== undefined && isContent(one) && !all.has(one) && carriers(one).length > 0;
  const gap = before ? statement.slice(before.end, word.start) : '';
  if (/^,\s+$/.test(gap) && /ing$/.test(word.text) && !GENERIC.test(word.norm)) return 'trails';
  if (before?.norm === 'and' && isKnown(words[word.index - 2])) return 'twin';
  if (next?.norm === 'and' && isKnown(words[word.index + 2])) return 'twin';
  return /^,\s+$/.test(gap) && isKnown(before) && /^(?:,| and\b)/.test(statement.slice(word.end))
    ? 'twin'
    : null;
}

/** "40 pallets": what a number of the statement counts. */
const isCounted = ({ quantities }: Reading, word: Word) =>
  quantities.some(
    (one) => one.end <= word.start && word.start - one.end < 24 && one.after.includes(word.stem),
  );

/** Signs of the statement as a whole. */
export function signsOf(reading: Reading, strange: readonly Word[]): string[] {
  const strong = reading.words.filter(isStrong).length;
  const signs: string[] = [];
  if (strange.length >= 2) signs.push('two');
  if (strange.length >= 3) signs.push('three');
  if (strange.length > 0.34 * strong) signs.push('third');
  return signs;
}
