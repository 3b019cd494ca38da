import type { Finding, FindingKind } from '../finding.ts';
import { hasPeriod } from '../quantities/period-words.ts';
import { finding, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';
import { rates } from './frequency.ts';

/** A place of a statement where a word of the line was replaced by another of its kind. */
type Replaced = { start: number; end: number; kind: FindingKind; line: EvidenceLine; mend: string };

/** Words of a line that stand replaced by others of their kind: a period, a share, a "no", the year of a number. */
export const checkReplaced = (reading: Reading): Finding[] =>
  reading.aligned
    .filter((line) => !line.heading)
    .flatMap((line) => WAYS.flatMap((way) => way(reading, line)))
    .map((one) => finding(reading, one, one));

const PHRASE =
  /\b(?:in|on|within|inside|during|for|over|after|per) (?:(?:an?|one|most|any|the) )?(?:(?:normal|typical|average|busy|quiet|good|usual|peak|single|full) )?(hour|day|night|shift|week|month|quarter|season|year|decade)s?\b/gi;

/** "within a month" of "within a year", "on a normal day" of "in a normal week". */
function periods({ statement }: Reading, line: EvidenceLine): Replaced[] {
  const named = [...line.text.matchAll(PHRASE)].map(([, noun = '']) => noun.toLowerCase());
  const [theirs, own] = [withoutDays(line.text), withoutDays(statement)];
  return [...statement.matchAll(PHRASE)].flatMap(({ 0: words, 1: noun = '', index: start }) => {
    const period = noun.toLowerCase();
    const isKnown = hasPeriod(theirs, period) || /\bsame\b/i.test(theirs);
    if (isKnown || !named.some((one) => !hasPeriod(own, one)) || / the /.test(words)) return [];
    return [
      { start, end: start + words.length, kind: 'unit', line, mend: `Keep the period of "${line.text}".` },
    ];
  });
}

/** "on Fridays" says when, and only then how often. */
const withoutDays = (text: string) => text.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gi, '');

const ADVERB = /^(?:daily|weekly|fortnightly|bi-?weekly|monthly|quarterly|annual|yearly|hourly|nightly)$/;

/** "weekly releases" of "monthly releases". */
function adverbs({ words, carriers, statement }: Reading, line: EvidenceLine): Replaced[] {
  const known = rates(withoutDays(line.text));
  return words.flatMap((word, at) => {
    const noun = words[at + 1];
    const [own] = rates(hyphened(statement, word));
    // "hourly staff" are paid so.
    if (!ADVERB.test(hyphened(statement, word)) || !own || own === 'hour' || known.has(own) || !noun)
      return [];
    const isOther = carriers(noun).some(({ line: of, word: other }) => {
      const before = line.words[other.index - 1];
      return of === line && before !== undefined && ADVERB.test(hyphened(line.text, before));
    });
    return isOther
      ? [
          {
            start: word.start,
            end: word.end,
            kind: 'unit',
            line,
            mend: 'Keep how often the row says it happened.',
          },
        ]
      : [];
  });
}

/** "bi-weekly", of which the reader of words makes two. */
const hyphened = (text: string, { start, end }: Word) =>
  `${/\b[Bb]i-$/.test(text.slice(0, start)) ? 'bi-' : ''}${text.slice(start, end)}`.toLowerCase();

const ALTERNATE =
  /\b(?:alt(?:ernate|\.)?|every (?:other|second|2nd)|fortnightly|bi-?weekly) (mon|tue|wed|thu|fri|sat|sun)\p{L}*/iu;

/** "every Wednesday" of "alternate Weds". */
function alternates({ statement }: Reading, line: EvidenceLine): Replaced[] {
  const day = ALTERNATE.exec(line.text)?.[1];
  const match = day
    ? new RegExp(`\\b(?:every|each) ${day}\\p{L}*|\\b${day}\\p{L}*days\\b`, 'iu').exec(statement)
    : null;
  if (!match || /\b(?:alt|other|second|fortnight|2nd|bi-?week|two weeks)/i.test(statement)) return [];
  const end = match.index + match[0].length;
  return [{ start: match.index, end, kind: 'unit', line, mend: 'Keep how often the row says it happened.' }];
}

const MOST = /(?<!\bat (?:the )?)\b(?:the majority|most)\b(?! recent| of the time)/gi;
const MOST_KNOWN =
  /\b(?:most|main|major|larg|chief|typical|usual|normal|general|bulk|predomin|primar|nearly all|almost all|all but|over half|more than half|two.thirds|three.quarters)/i;

/** "the majority" of "a quarter", "most of which" of "two". */
function majorities({ statement }: Reading, line: EvidenceLine): Replaced[] {
  if (MOST_KNOWN.test(line.text)) return [];
  const counts = line.quantities.filter((one) => one.kind === 'count' && one.dimension === null);
  const shares = line.quantities.flatMap(({ kind, value, share, unit }) =>
    kind === 'fraction' || unit === 'percent' ? [value] : (share ?? []),
  );
  const isFew = line.quantities.some(
    ({ kind, value, share }) => (kind === 'fraction' ? value : (share ?? 1)) <= 0.5,
  );
  const isMost =
    shares.some((share) => share > 0.5) ||
    counts.some((part) => counts.some((all) => part.value < all.value && 2 * part.value > all.value));
  if (isMost) return [];
  return [...statement.matchAll(MOST)].flatMap(({ 0: words, index: start }) => {
    const isOf = /^ of (?:which|whom|them|these|those)\b/.test(statement.slice(start + words.length));
    if (!isFew && !(isOf && counts.length > 1)) return [];
    const mend = `Keep how many the row says: "${line.text}".`;
    return [{ start, end: start + words.length, kind: 'number', line, mend }];
  });
}

const OF_THEM = /\b(all|each|both) of (?:which|whom|them|these|those)\b/gi;
const ALL_KNOWN =
  /\b(?:all|both|none|no|never|every|whole|entire\w*|100)\b|\beach\b(?! (?:other|second|time|hour|day|night|week|month|quarter|season|term|year|summer|winter|spring|autumn|morning|evening|shift|\p{L}+day))/iu;

/** "each of whom came back" of "one came back". */
const eachOfThem = ({ statement, quantities }: Reading, line: EvidenceLine): Replaced[] =>
  ALL_KNOWN.test(line.text)
    ? []
    : [...statement.matchAll(OF_THEM)].flatMap(({ 0: words, index: start }) =>
        line.quantities.some(
          (one) =>
            one.kind === 'count' &&
            one.dimension === null &&
            !quantities.some(({ value }) => value === one.value),
        )
          ? [
              {
                start,
                end: start + words.length,
                kind: 'number',
                line,
                mend: `Keep how many the row says: "${line.text}".`,
              },
            ]
          : [],
      );

const NONE = /\b(?:no|without|zero) (?:[\p{L}-]+ )?([\p{L}-]+)/giu;
const SOME = /\b(?:some|a few|several|a couple of|another|occasional|minor)(?: [\p{L}-]+){0,2} $/iu;
const STILL_NONE = /\b(?:no|0|not|none|without|never|zero|free)\b|n['’]t\b/i;

/** "some snags" of "no snags". */
function ofNone({ statement, words, carriers }: Reading, line: EvidenceLine): Replaced[] {
  const ends = new Set([...line.text.matchAll(NONE)].map((match) => match.index + match[0].length));
  return words.flatMap((word) => {
    const before = statement.slice(0, word.start);
    const held = carriers(word).filter((one) => one.line === line);
    const isDenied =
      held.length > 0 && held.every((one) => ends.has(one.word.end) && one.word.stem === word.stem);
    if (!isDenied || !SOME.test(before) || STILL_NONE.test(statement)) return [];
    return [
      { start: word.start, end: word.end, kind: 'number', line, mend: 'The row says that there were none.' },
    ];
  });
}

/** Numbers with the year they are of: "11 in 2013". */
const OF_YEAR = /(?<![\d.,])([$£€]?\d[\d.,]*\d|\d)\s?(%|[kKmM]\b)?\s?(?:in|\()\s?((?:19|20)\d\d)\b/g;

/** "from 3 in 2013 to 11 in 2015" of "11 in 2013, 3 in 2015". */
function years({ statement }: Reading, line: EvidenceLine): Replaced[] {
  const known = [...line.text.matchAll(OF_YEAR)].map(([, number, , year]) => ({ number, year }));
  return [...statement.matchAll(OF_YEAR)].flatMap(({ 0: words, 1: number, 3: year, index: start }) => {
    const isOther =
      known.some((one) => one.year === year && one.number !== number) &&
      known.some((one) => one.number === number && one.year !== year) &&
      !known.some((one) => one.number === number && one.year === year);
    return isOther
      ? [{ start, end: start + words.length, kind: 'date', line, mend: 'Keep the year of each number.' }]
      : [];
  });
}

const WAYS: readonly ((reading: Reading, line: EvidenceLine) => Replaced[])[] = [
  periods,
  adverbs,
  alternates,
  majorities,
  eachOfThem,
  ofNone,
  years,
];
