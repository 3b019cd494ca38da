import { isUnitWord } from '../checks/causes.ts';
import type { Finding } from '../finding.ts';
import { currencyOf } from '../quantities/quantity.ts';
import { knowsRate, readRates } from '../quantities/rates.ts';
import { partOfSpeech } from '../reading/lexicon.ts';
import { isContent, isStrong, type Reading } from '../reading/reading.ts';
import type { Word } from '../reading/words.ts';
import { signsOfChanges } from './changes.ts';

/**
 * What speaks for or against a statement, by the names it is weighed under, each as often as it is seen: what the
 * checks found, which words it has that no row says, which of its line it leaves out, how it joins them, and in how many
 * places it goes another way than its line.
 */
export function readSigns(reading: Reading, findings: readonly Finding[]): string[] {
  const { words, quantities, segments, entry, aligned } = reading;
  const line = aligned.find((one) => !one.heading) ?? aligned[0];
  const added = wordsOfNoRow(reading);
  const strange = added.filter(isStrong);
  const left = wordsLeftOut(reading);
  const joined = joinedOtherwise(reading);
  const few = (some: readonly unknown[], most: number) => Math.min(some.length, most);
  return [
    ...findings.map(({ kind, severity }) => `${severity} ${kind}`),
    ...added.flatMap((word) => signsOfAdded(word, words)),
    ...left.flatMap((word) => [`left ${word.stem}`, `left ${partOfSpeech(word)}`]),
    ...joined.map((word) => `joined ${word.norm}`),
    `opens ${words[0]?.norm ?? 'nothing'}`,
    `under ${entry?.table ?? 'nothing'}`,
    ...strange.map((word) => `strange ${partOfSpeech(word)}`),
    `strange ${few(strange, 4)}`,
    `left ${few(left, 8)}`,
    `strange ${few(strange, 3)} left ${few(left.filter(isStrong), 3)}`,
    `strange ${few(strange, 2)} joined ${few(joined, 4)}`,
    ...quantities.map(() => 'has quantity'),
    ...segments.map(() => 'has segment'),
    ...words.filter((word) => isReworded(reading, word)).map(() => 'has reworded'),
    ...words.filter((word) => isElsewhere(reading, word)).map(() => 'has elsewhere'),
    ...(line ? signsOfChanges(reading, line) : []),
  ];
}

/** Words of a statement that no row carries; a unit and a "crew of" are held against the line with their number. */
export const wordsOfNoRow = (reading: Reading): Word[] =>
  reading.words.filter(
    (word) =>
      isContent(word) &&
      reading.carriers(word).length === 0 &&
      !isUnitWord(reading, word) &&
      !isCounted(reading, word),
  );

/** "crew" of "crew of seven", "GBP" of "GBP 4,000", "fortnightly" of a line's "every two weeks". */
const isCounted = (reading: Reading, word: Word) =>
  isSized(reading, word) || isHeld(reading, word) || isCurrency(reading, word) || isKnownRate(reading, word);

/** "graduate" of a school, "certified" of a certificate, "knowledge" of a skill: what such a row is. */
const isHeld = ({ cited }: Reading, { norm }: Word) => cited.some(({ table }) => HELD[table]?.test(norm));

const HELD: Record<string, RegExp> = {
  education: /^(?:hold|holds|holder|holding|graduate|degree|diploma)$/,
  certifications:
    /^(?:hold|holds|holder|holding|certified|certification|certificate|qualified|qualification|licensed)$/,
  skills: /^(?:knowledge|skills?|skilled|experience|experienced|proficien\w+)$/,
};

const isCurrency = ({ quantities }: Reading, { text, end }: Word) =>
  currencyOf(text) !== undefined &&
  quantities.some((one) => one.dimension === 'money' && one.start >= end && one.start <= end + 1);

const isKnownRate = ({ statement, aligned }: Reading, { start, end }: Word) => {
  const said = readRates(statement).filter((rate) => rate.start <= start && end <= rate.end);
  return said.some(({ yearly }) => aligned.some(({ text }) => knowsRate(readRates(text), yearly)));
};

const isSized = ({ statement, quantities }: Reading, { norm, end }: Word) =>
  /^(?:team|crew|group|gang|squad)$/.test(norm) &&
  quantities.some((one) => one.start > end && /^ of (?:\p{L}+ )?$/u.test(statement.slice(end, one.start)));

function signsOfAdded(word: Word, words: readonly Word[]): string[] {
  const [before, after] = [words[word.index - 1], words[word.index + 1]];
  const signs = [
    `added ${word.norm}`,
    `behind ${before?.norm ?? 'nothing'}`,
    `before ${after?.norm ?? 'nothing'}`,
  ];
  return word.capital && !word.opens ? [...signs, 'added capital'] : signs;
}

/** Words of the lines it was made from that a statement does not say. */
function wordsLeftOut({ words, aligned, carriers }: Reading): Word[] {
  const told = new Set(words.flatMap((word) => carriers(word).map((carrier) => carrier.word)));
  return aligned
    .slice(0, 2)
    .flatMap((line) => line.words.filter((word) => isContent(word) && !told.has(word)));
}

/** Words of grammar that a statement has and its lines have not. */
export function joinedOtherwise(reading: Reading): Word[] {
  const theirs = new Set(reading.aligned.flatMap((line) => line.words.map((word) => word.norm)));
  return reading.words.filter(
    (word) => !isContent(word) && !word.digits && !theirs.has(word.norm) && !isUnitWord(reading, word),
  );
}

/** A word that stands in no row, though another of its sense does. */
const isReworded = ({ lines, carriers }: Reading, word: Word) =>
  isContent(word) &&
  carriers(word).length > 0 &&
  !lines.some((line) => line.words.some((other) => other.norm === word.norm));

/** A word that only a line says which was not reworded. */
const isElsewhere = (reading: Reading, word: Word) => {
  const carriers = isStrong(word) ? reading.carriers(word) : [];
  return (
    carriers.length > 0 && carriers.every(({ line }) => !line.heading && !reading.aligned.includes(line))
  );
};
