import type { Finding } from '../finding.ts';
import { isDerived } from '../numbers/derived.ts';
import { periodOf } from '../quantities/quantity.ts';
import { knowsRate, type Rate, readRates } from '../quantities/rates.ts';
import { finding, isContent, type Reading, type Segment } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const ADVERB =
  /(?<!\d-|quarter-)\b(?:daily|weekly|fortnightly|bi-?weekly|monthly|quarterly|annual(?:ly)?|yearly|hourly|nightly)\b/gi;
const EVERY = new RegExp(
  `\\b(?:every|each|most)\\s+(?:single\\s+)?(?:(two|three|four|five|six|eight|ten|twelve|other|second|\\d+)\\s+)?(seconds?|minutes?|hours?|days?|nights?|evenings?|morn(?:ing)?s?|shifts?|weeks?|week ?days?|weekends?|working days?|fortnights?|months?|quarters?|terms?|seasons?|summers?|winters?|years?|time|${DAY})\\b`,
  'gi',
);
const NAMED_DAY = new RegExp(`\\b${DAY}\\b|(?:seven|six|7|6) days`, 'i');
const WEEKEND = /\bweek-?ends?\b|\bw(?:\/e|k?e?nds?)\b|\bsat|\bsun/i;
const PER =
  /(?:\bper |\ba |\/)(hour|day|night|shift|week|wk|month|quarter|year|yr)\b(?!-| (?:of|or (?:two|so)|below|above|less|more|under|over|lower|higher|fewer)\b| \p{L}+(?:[.,;]|$)| (?:shift|duty|class|school|ward|nurse|porter|bus|train)s?\b)/giu;
const PERIODS = ['hour', 'day', 'shift', 'week', 'month', 'quarter', 'year'];
const DAYS_A_WEEK =
  /\b(?:seven|six|five|7|6|5) days (?:a|per) week\b|\ball (?:year|week)(?: round)?\b|\byear[- ]round\b|\b(?:a?round) the clock\b|24\s?[/x×]\s?7/gi;
const HABIT =
  /\b(?:regularly|always|constantly|continuously|continually|consistently|routinely|frequently|often|every time|at all times|without exception|invariably|(year|month|week|day|quarter|season) (?:after|upon) \1|day in,? day out|year in,? year out)\b/gi;

/** How often something happens, in one form: "every two weeks", "fortnightly" and "bi-weekly" are one. */
export function rates(text: string): Set<string> {
  const found = new Set<string>();
  const low = text.toLowerCase();
  for (const match of low.matchAll(ADVERB)) found.add(adverbRate(match[0]));
  for (const match of low.replace(/\bmost /g, '').matchAll(EVERY))
    found.add(everyRate(match[1], match[2] ?? ''));
  for (const match of low.matchAll(
    /(?:\/|\bper |\ban? |\bp)(second|minute|min|hour|hr|h|day|d|night|shift|week|wk|month|mo|mth|quarter|qtr|year|yr|annum|a)\b/g,
  )) {
    found.add(periodOf(match[1] === 'a' ? 'annum' : (match[1] ?? '')) ?? '');
  }
  for (const match of low.matchAll(
    new RegExp(`\\b(?:on )?(${DAY}|mon|tues?|weds?|thur?s?|fri|sat|sun)\\b`, 'g'),
  )) {
    found.add('week');
    found.add((match[1] ?? '').slice(0, 3));
  }
  if (/\bmon(?:day)?\s?(?:-|–|to|through)\s?fri(?:day)?\b|\bweek ?days?\b|\bworking days?\b/.test(low))
    found.add('weekday').add('day');
  for (const [, noun] of low.matchAll(
    /\b(?:start|end|beginning) of (?:the |each |every )?(day|shift|week|month|quarter|year)\b/g,
  ))
    found.add(noun ?? '');
  if (/\bq\b|\bq[1-4]\b/.test(low)) found.add('quarter');
  if (/(?<!day )\bmornings?\b|(?<!\d)(?<!\d )\bam\b/.test(low)) found.add('morning');
  return found;
}

function adverbRate(word: string): string {
  if (/fortnight|bi-?weekly/.test(word)) return '2week';
  return periodOf(word) ?? word;
}

function everyRate(count: string | undefined, noun: string): string {
  const singular = noun.replace(/s$/, '');
  const day = new RegExp(`^${DAY}$`).test(noun) ? singular.slice(0, 3) : null;
  if (day) return day;
  const period =
    periodOf(singular) ?? singular.replace(/^(?:week|working) ?day$/, 'weekday').replace(/^morn$/, 'morning');
  return count ? `${count.replace(/two|other|second/, '2')}${period}` : period;
}

/** Periods and habits that no row states: "weekly" for "every month", "regularly" for "sometimes". */
export function checkFrequency(reading: Reading): Finding[] {
  return reading.segments.flatMap((segment) => [
    ...frequencies(reading, segment),
    ...habits(reading, segment),
  ]);
}

/** The lines that a segment was made from. */
function linesOf({ aligned, carriers }: Reading, { words }: Segment) {
  const counted = aligned.map((line) => ({
    line,
    count: words.filter((word) => isContent(word) && carriers(word).some((one) => one.line === line)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  const lines = counted.filter(({ line, count }) => count === most && !line.heading);
  return lines.length > 0 ? lines.map(({ line }) => line) : aligned;
}

/** A part of a statement beside the lines it was made from: their text, and the periods it names. */
type Place = {
  reading: Reading;
  segment: Segment;
  lines: readonly EvidenceLine[];
  text: string;
  known: ReadonlySet<string>;
};

function frequencies(reading: Reading, segment: Segment): Finding[] {
  const lines = linesOf(reading, segment);
  const text = lines.map((line) => line.text).join(' ; ');
  const known = rates(text);
  for (const { per } of lines.flatMap((line) => line.quantities)) if (per) known.add(per);
  const place = { reading, segment, lines, text, known };
  const [said, spelled] = [readRates(reading.statement), readRates(text)];
  const isKnown = (start: number, end: number) =>
    (!/weekend/i.test(reading.statement.slice(start, end)) || WEEKEND.test(text)) &&
    (!NAMED_DAY.test(reading.statement.slice(start, end)) || / of 7| in 7/.test(text)) &&
    said.some(
      (one) =>
        one.start < end &&
        start < one.end &&
        (knowsRate(
          spelled.filter((known) => !isCount(known)),
          one.yearly,
        ) ||
          spelled.some(({ period }) => period !== null && period === one.period)),
    );
  const told = [...tellings(place), ...periods(place), ...daysAWeek(place)];
  return [...told, ...oftener(place)].flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].length };
    if (isKnown(at.start, at.end) || isSaidBeside(reading, lines, at)) return [];
    return [finding(reading, at, { kind: 'frequency', mend: 'Keep how often the row says it happened.' })];
  });
}

/** "30 sheets a month" is no "daily". */
const isCount = ({ yearly, period }: Rate) => period !== null && yearly > 26 * period;

/** "24 a year" of a row's "2 each month" */
const isWorkedOut = (reading: Reading, period: string) =>
  reading.quantities.some((one) => one.per === period && isDerived(reading, one));

/** "weekly" and "every two weeks" that the lines do not tell. */
function tellings({ reading, segment, lines, text, known }: Place) {
  const slower =
    known.has('2week') || /\b(?:1|one) (?:wk|week|\p{L}+day) in\b|every (?:2|two|other)/iu.test(text);
  const every = within(reading, EVERY, segment).filter((match) => {
    const rate = everyRate(match[1]?.toLowerCase(), (match[2] ?? '').toLowerCase());
    if (
      /^most/i.test(match[0]) &&
      reading.lines.some((line) => line.text.toLowerCase().includes(match[0].toLowerCase()))
    )
      return false;
    const week =
      rate.length === 3 &&
      known.has(rate) &&
      slower &&
      !/\b(?:other|second|two)\b/i.test(match[0]) &&
      !rates(reading.statement).has('2week');
    return (week || !carries(known, rate, text)) && !isWorkedOut(reading, rate.replace(/^\d/, ''));
  });
  const adverbs = within(reading, ADVERB, segment).filter((match) => {
    const rate = adverbRate(match[0].toLowerCase());
    const isRate = /^\s+rates?\b/i.test(reading.statement.slice(match.index + match[0].length));
    if (isRate && new RegExp(`\\b${rate} rate`, 'i').test(text)) return false;
    const word = reading.words.find((one) => one.start === match.index);
    const short = word && reading.support.exact(word, reading.words).some(({ line }) => lines.includes(line));
    return !short && !carries(known, rate, text) && !isWorkedOut(reading, rate.replace(/^\d/, ''));
  });
  return [...adverbs, ...every];
}

/** "a week", "per shift" where the lines count by another period. */
function periods({ reading, segment, text, known }: Place) {
  const counts = readRates(text).length > 0 || PERIODS.some((one) => known.has(one));
  return within(reading, PER, segment).filter(({ index, 1: noun }) => {
    // The "a day" of "half a day" is no period.
    if (reading.quantities.some((one) => one.start <= index && index < one.end)) return false;
    const period = periodOf(noun ?? '');
    const before = reading.statement.slice(Math.max(0, index - 8), index);
    const share = /\b(?:and|by|to|than|about|over|nearly|almost|(?<!\d )in|within|for)\s$/i.test(before);
    if (!period || share || !counts || carries(known, period, text)) return false;
    return !reading.aligned.some((line) => rates(line.text).has(period)) && !isWorkedOut(reading, period);
  });
}

/** "Every morning" of "one morning a week": more often than anything in the lines, and nothing as often as there. */
function oftener({ reading, segment, text }: Place) {
  const known = readRates(text);
  const said = readRates(reading.statement);
  if (known.length === 0 || said.some(({ yearly }) => knowsRate(known, yearly))) return [];
  const most = Math.max(...known.map(({ yearly }) => yearly));
  return within(reading, OFTEN, segment).filter(([words]) =>
    readRates(words).some(({ yearly }) => yearly > 1.05 * most),
  );
}

const OFTEN =
  /\b(?:(?:every|each) (?:half |second |other )?\p{L}+|(?:hour|dai|night|week|fortnight|month)ly)\b/giu;

const daysAWeek = ({ reading, segment, text, known }: Place) =>
  new RegExp(DAYS_A_WEEK, 'i').test(text)
    ? []
    : within(reading, DAYS_A_WEEK, segment).filter(([match]) => !known.has('week') || !sameDays(match, text));

/** "a weekly newsletter": where facts were merged, a line that says the word beside it says it as often. */
function isSaidBeside(
  { statement, words, carriers }: Reading,
  rest: readonly EvidenceLine[],
  { start, end }: { start: number; end: number },
): boolean {
  if (NAMED_DAY.test(statement.slice(start, end))) return false;
  const content = words.filter((word) => isContent(word) || word.digits);
  const beside = [content.findLast((word) => word.end <= start), content.find((word) => word.start >= end)];
  const said = readRates(statement).filter((one) => one.start < end && start < one.end);
  return beside.some(
    (word) =>
      word &&
      carriers(word).some(
        ({ line }) =>
          !rest.includes(line) && said.some(({ yearly }) => knowsRate(readRates(line.text), yearly)),
      ),
  );
}

const HABIT_KNOWN =
  /\b(?:regular\w*|always|all times|constant\w*|continu\w+|consistent\w*|routine\w*|frequent\w*|often|every|each|never|daily|weekly|monthly)\b/i;

/** "Always" of a row that names no habit. A rate that it states is one; whether it is so always, it does not say. */
function habits(reading: Reading, segment: Segment): Finding[] {
  const text = linesOf(reading, segment)
    .map((line) => line.text)
    .join(' ; ');
  return within(reading, HABIT, segment).flatMap((match) => {
    const rated = rates(text).size > 0 || /\bmost\b/i.test(text);
    const often = /^(?:regularly|frequently|often|routinely)$/i.test(match[0]) && rated;
    const seldom = /\b(?:less|not|more) $/i.test(reading.statement.slice(0, match.index));
    if (HABIT_KNOWN.test(text) || often || seldom) return [];
    const at = { start: match.index, end: match.index + match[0].length };
    return [finding(reading, at, { kind: 'frequency', mend: 'No row says that it happens this regularly.' })];
  });
}

const within = ({ statement }: Reading, pattern: RegExp, { start, end }: Segment) =>
  [...statement.matchAll(pattern)].filter((match) => match.index >= start && match.index < end);

/** Whether a text has the number of "six days a week". */
const sameDays = (said: string, text: string) => {
  const count = /^(?:\d|\p{L}+(?= days))/u.exec(said)?.[0].toLowerCase();
  if (!count) return false;
  const digit: Record<string, string> = { five: '5', six: '6', seven: '7' };
  return new RegExp(`\\b(?:${count}|${digit[count] ?? count})\\b`, 'i').test(text);
};

/** What tells as often, besides the same word. */
const SAME: Record<string, readonly string[]> = {
  day: ['morning', 'night'],
  night: ['evening'],
  morning: ['day'],
  evening: ['night'],
  weekday: ['day'],
  summer: ['season'],
  season: ['summer', 'winter'],
  time: ['shift', 'visit', 'batch', 'setup', 'day', 'week', 'month'],
  '2week': ['fortnight'],
  fortnight: ['2week'],
};

function carries(known: ReadonlySet<string>, rate: string, text: string): boolean {
  if (known.has(rate) || (SAME[rate] ?? []).some((other) => known.has(other))) return true;
  // "each time" of a row's "both"
  if (rate === 'time' && /\b(?:each|both|all|every|always)\b/i.test(text)) return true;
  const word = rate.replace(/^\d/, '');
  return new RegExp(`\\b(?:every|each|per)\\s+${word}`, 'i').test(text);
}
