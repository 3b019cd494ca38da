import { CAUSE, CAUSE_KNOWN, CHANGES, MEANS, MOVES, OUTCOME, PRIZE } from '../../lists/causes.ts';
import { stem, stemsOf } from '../../text/stems.ts';
import type { Finding } from '../finding.ts';
import { partOfSpeech } from '../reading/lexicon.ts';
import { finding, isStrong, type Reading } from '../reading/reading.ts';
import type { Word } from '../reading/words.ts';

const NO_CAUSE = 'The row does not say how or why: leave it out.';
const NO_OUTCOME = 'The row states no such outcome: leave it out.';

const CHANGE = stemsOf(CHANGES);

/** Causes and outcomes that no row states. */
export function checkCauses(reading: Reading): Finding[] {
  return [
    ...causes(reading),
    ...means(reading),
    ...outcomes(reading),
    ...makers(reading),
    ...trails(reading),
    ...moved(reading),
    ...changes(reading),
  ];
}

const textOf = ({ aligned }: Reading) => aligned.map((line) => line.text).join(' ; ');

function causes(reading: Reading): Finding[] {
  if (CAUSE_KNOWN.test(textOf(reading))) return strangersBehind(reading, CAUSE, 'cause');
  return [...reading.statement.matchAll(CAUSE)].map((match) =>
    finding(
      reading,
      { start: match.index, end: match.index + match[0].length },
      { kind: 'cause', mend: NO_CAUSE },
    ),
  );
}

const means = (reading: Reading) => strangersBehind(reading, MEANS, 'cause');

const MAKER =
  /(?:^|[;,] |\band )(?<thing>(?:[\p{L}\p{N}'’%/-]+ ){1,9}?)(?:brought|took|drove|made|raised|lifted|won|saved|cut|reduced|improved|meant|let|allowed|enabled|surfaced|led to|kept)\b(?! by\b)/gu;
/** Words of a clause that has a verb or a person of its own before. */
const NO_THING =
  /\b(?:\p{L}+ed|which|who|that|was|were|been|with|by|in|on|at|and|for|to|had|has|have|team|crew|we|i|as|not|are|while|during|following|from|often|regularly) /iu;

/** "New cameras took shrink down", "My guides drove bookings": what the line tells side by side, one made by the other. */
const makers = (reading: Reading) =>
  [...reading.statement.matchAll(MAKER)].flatMap((match) => {
    const thing = match.groups?.thing ?? '';
    const start = match.index + match[0].indexOf(thing);
    const end = match.index + match[0].length;
    const isOwn = /^my /i.test(thing);
    const isNews = strangersIn(reading, { start, end: start + thing.length }).length > 0;
    if (!isOwn && (!isNews || NO_THING.test(thing))) return [];
    return [finding(reading, { start, end }, { kind: 'cause', mend: NO_CAUSE })];
  });

const outcomes = (reading: Reading) => strangersBehind(reading, OUTCOME, 'outcome');

/** Words behind a connecting word, up to the next stop, that no row says. */
function strangersBehind(reading: Reading, pattern: RegExp, kind: 'cause' | 'outcome'): Finding[] {
  return [...reading.statement.matchAll(pattern)].flatMap((match) => {
    const from = match.index;
    const end = match.index + match[0].length;
    const stop = /[;:.()]|,/.exec(reading.statement.slice(end));
    const to = stop ? end + stop.index : reading.statement.length;
    const strangers = strangersIn(reading, { start: from, end: to });
    // "which drew 14,300 visitors" says what the row counts.
    const counted =
      /^(?:which|so )$/i.test(match[0]) && reading.quantities.some((one) => one.start > end && one.end <= to);
    // "which hangs in the lodge": another verb for the same.
    const verb = reading.words.filter((word) => word.start >= end).slice(0, 2);
    const told =
      /^(?:which|that|giving|making)/i.test(match[0]) && verb.some((word) => word === strangers[0]);
    // "After a flood, ...", "by dimming": what comes first or has an article is a reason more often than a way.
    const isReason =
      (from === 0 && !/\b(?:was|were)\b/.test(reading.statement.slice(end, to))) ||
      /^after an? /.test(reading.statement.slice(from, to));
    const isLoose = pattern === MEANS && !(isReason && strangers.some((word) => word.start >= end));
    const bar = isLoose || counted || told ? 2 : 1;
    if (strangers.length < bar) return [];
    const mend = kind === 'cause' ? NO_CAUSE : NO_OUTCOME;
    const last = strangers[strangers.length - 1] as Word;
    return [finding(reading, { start: from, end: last.end }, { kind, mend })];
  });
}

/** Words of a stretch that no row says. */
const strangersIn = (reading: Reading, { start, end }: { start: number; end: number }): Word[] =>
  reading.words.filter(
    (word) =>
      word.start >= start &&
      word.end <= end &&
      isStrong(word) &&
      !CHANGE.has(word.stem) &&
      reading.carriers(word).length === 0 &&
      !isUnitWord(reading, word),
  );

const TRAILS = /(?:, (?:also |so |thereby |thus )?|\band (?:also |so |then )?)(\p{Ll}+ing)\b/gu;
/** What goes on at the same time, or says what there is. */
const BESIDE =
  /^(?:attending|being|covering|during|having|holding|including|keeping|serving|taking|using|working)$/;

/** ", ending the door faults": both what was done and what it was done to are news. */
const trails = (reading: Reading) =>
  [...reading.statement.matchAll(TRAILS)].flatMap((match) => {
    const [all, verb = ''] = match;
    const start = match.index + all.length - verb.length;
    const stop = /[;:.(),]|$/.exec(reading.statement.slice(start));
    const end = start + (stop?.index ?? 0);
    const here = reading.words.filter((word) => word.start >= start && word.end <= end);
    const [deed, ...rest] = here;
    // A change of something that the reworded line does not speak of is news, whatever another line says.
    const isNews = (word: Word) =>
      isStrong(word) && !reading.carriers(word).some(({ line }) => reading.aligned.includes(line));
    const last = (
      deed && CHANGE.has(deed.stem)
        ? rest.filter(isNews)
        : strangersIn(reading, { start: start + verb.length, end })
    ).at(-1);
    const isTold = deed === undefined || (!CHANGE.has(deed.stem) && reading.carriers(deed).length > 0);
    if (isTold || !last || BESIDE.test(verb) || isCounted(reading, { start, end })) return [];
    return [finding(reading, { start, end: last.end }, { kind: 'outcome', mend: NO_OUTCOME })];
  });

const isCounted = ({ quantities }: Reading, { start, end }: { start: number; end: number }) =>
  quantities.some((one) => one.start >= start && one.start < end);

const MOVED =
  /\b(?:(?:went|go(?:es)?|gone|came|comes?|is|are|was|were|been)(?: also)? (?:up|down)\b(?! to\b)|(?<bare>up|down)\b(?! to\b)|fell|fallen|rose|risen|dropped|grew|grown|improved|increased|decreased|halved|doubled|survived|shrank)\b/g;
const BEGINS = /[;:().]|,(?!\d)|\b(?:and|which|that|when(?:ever)?|while|so|with|after|but|as)\b/g;

/** "and churn went down": a thing that no row speaks of, and no figure. */
const moved = (reading: Reading) =>
  [...reading.statement.matchAll(MOVED)].flatMap((match) => {
    const [words] = match;
    const begins = [...reading.statement.slice(0, match.index).matchAll(BEGINS)].at(-1);
    const { end } = clauseOf(reading, { start: match.index, end: match.index + words.length });
    if (isCounted(reading, { start: match.index, end })) return [];
    const things = strangersIn(reading, { start: begins?.index ?? 0, end: match.index }).filter(
      (word) => partOfSpeech(word) === 'noun' && !word.opens,
    );
    const thing = match.groups?.bare ? things.find((word) => word.end === match.index - 1) : things[0];
    const isNews = /^(?:went|gone|goes) (?:up|down)$/.test(words) && !doesMove(reading);
    if (!thing && !isNews) return [];
    const at = { start: thing?.start ?? match.index, end: match.index + words.length };
    return [finding(reading, at, { kind: 'outcome', mend: NO_OUTCOME })];
  });

/** Words that belong to a number that was read as a quantity. */
export const isUnitWord = ({ quantities }: Reading, word: Word): boolean =>
  quantities.some((one) => one.start <= word.start && word.end <= one.end + 1);

/** "lifted bookings" where no row speaks of a rise, or not of this one. */
function changes(reading: Reading): Finding[] {
  const moves = doesMove(reading);
  return reading.words.flatMap((word) => {
    if (!isChange(reading, word) || isNoOutcome(reading, word)) return [];
    const carriers = reading.carriers(word).filter(({ line }) => reading.aligned.includes(line));
    const exact = reading.support
      .exact(word, reading.words)
      .some(({ line }) => reading.aligned.includes(line));
    const prize = /^(?:win|award)/.test(word.stem);
    const won = prize && (carriers.length > 0 || reading.aligned.some((line) => PRIZE.test(line.text)));
    const goal = GOALS.has(word.stem) && reading.aligned.some((line) => GOAL.test(line.text));
    const said = exact || won || goal || carriers.some((one) => CHANGE.has(one.word.stem));
    const clause = clauseOf(reading, word);
    const strangers = strangersIn(reading, clause).filter((one) => !one.opens && one !== word);
    const strange = strangers.length > (said || moves ? 1 : 0);
    const counted = reading.quantities.some(
      (one) => one.start >= clause.start - 2 && one.end <= clause.end && one.kind !== 'year',
    );
    // "had a part in bringing the road calls down": the thing that moved is the line's, and it did move.
    const named =
      moves && clause.start === 0 && reading.words.some((other) => isCarriedIn(reading, other, clause));
    // "with lower diesel use" of use that went down
    const lower = moves && word.norm === 'lower';
    if (!strange && (said || lower || (moves && (counted || named)))) return [];
    return [finding(reading, word, { kind: 'outcome', mend: NO_OUTCOME })];
  });
}

const isCarriedIn = (reading: Reading, word: Word, { start, end }: { start: number; end: number }) =>
  word.start >= start &&
  word.end <= end &&
  isStrong(word) &&
  !CHANGE.has(word.stem) &&
  reading.carriers(word).some(({ line }) => reading.aligned.includes(line) && !line.heading);

/** Whether the lines tell of something that became more or less. */
const doesMove = ({ aligned }: Reading) =>
  aligned.some((line) => MOVES.test(line.text) || line.quantities.some((one) => one.kind === 'factor'));

const GOAL = /\b(?:target|quota|goal|against|vs|plan|budget|limit|objective|needed|of)\b/i;
const GOALS = new Set(['beat', 'exceed', 'surpass', 'outperform', 'top'].map((word) => stem(word)));
const EARNED = /^(?:certifications|education)$/;

/** "awarded by the college", "without winning a prize", "gained experience". */
function isNoOutcome({ statement, words, cited }: Reading, word: Word): boolean {
  const before = words.slice(Math.max(0, word.index - 2), word.index).map((one) => one.norm);
  if (before.some((one) => /^(?:without|not|no|never|nor)$/.test(one))) return true;
  const after = statement.slice(word.end);
  // The season, and what becomes another thing.
  if (
    word.norm === 'fall' &&
    (/^\s+(?:of\s+)?(?:19|20)\d\d/.test(after) || /\b(?:in|this|each|every|the)$/.test(before.join(' ')))
  )
    return true;
  if (/^(?:award|gain|win|won)/.test(word.norm) && cited.some((row) => EARNED.test(row.table))) return true;
  // "fell short of", "falls to a colleague", "raised 30 defects"
  if (word.stem === stem('fall') && /^\s+(?:\S+ )*?(?:short|outside|under|due|behind|to an\w*)\b/.test(after))
    return true;
  if (
    word.stem === stem('raise') &&
    /^[^.,;]*\b(?:issue|defect|bug|ticket|concern|invoice|order)s?\b/.test(after)
  )
    return true;
  // "Revenue Operations", "save for one", "cutting the grass"
  if (word.capital && !word.opens) return true;
  if (/^sav/.test(word.norm) && /^\s+for\b/.test(after)) return true;
  return (
    /^gain/.test(word.norm) &&
    /^\s+(?:\w+ ){0,2}(?:experience|exposure|insight|knowledge|familiarity|skills?)\b/.test(after)
  );
}

/** A verb of change, "brought ... down", or a result such as "revenue". */
function isChange({ statement }: Reading, word: Word): boolean {
  if (/^(?:brought|bring|brings|bringing|drove|pushed)$/i.test(word.text)) {
    return /^[^.,;]{0,30}\b(?:down|up)\b(?! to)/.test(statement.slice(word.end));
  }
  // "corked wine", "a win-back flow"
  if (/^wine/.test(word.norm) || /^win-?back/i.test(statement.slice(word.start))) return false;
  // "lower engine speed", "the countermovement jump"
  if (
    /^(?:speed|jump)$/.test(word.norm) &&
    !/(?:^|\b(?:an?|and|or|to|in|by)|[,;.])\s*$/i.test(statement.slice(0, word.start))
  )
    return false;
  // "the lift supervisor", "at the cost of"
  if (/^lifts?$/.test(word.norm) || (word.norm === 'cost' && /^ of\b/.test(statement.slice(word.end))))
    return false;
  return CHANGE.has(word.stem);
}

/** The clause around a word: between stops and "and". */
function clauseOf({ statement }: Reading, word: { start: number; end: number }) {
  const before = statement.slice(0, word.start);
  const after = statement.slice(word.end);
  const start = Math.max(
    0,
    ...[...before.matchAll(/[;:()]|,(?!\d)|\b(?:and|which|after|that|when|while|once)\b/g)].map(
      (match) => match.index,
    ),
  );
  const stop = /[;:()]|,(?!\d)|\band (?=\p{L}+ed\b)|\b(?:which|after|that|when|while|once)\b/u.exec(after);
  return { start, end: word.end + (stop?.index ?? after.length) };
}
