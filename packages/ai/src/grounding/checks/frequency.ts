import type { Finding } from '../finding.ts';
import { isDerived } from '../numbers/derived.ts';
import { periodOf } from '../quantities/quantity.ts';
import { knowsRate, readRates } from '../quantities/rates.ts';
import { finding, isContent, type Reading, type Segment } from '../reading/reading.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const ADVERB =
  /(?<!\d-|quarter-)\b(?:daily|weekly|fortnightly|bi-?weekly|monthly|quarterly|annual(?:ly)?|yearly|hourly|nightly)\b/gi;
const EVERY = new RegExp(
  `\\b(?:every|each)\\s+(?:single\\s+)?(?:(two|three|four|five|six|eight|ten|twelve|other|second|\\d+)\\s+)?(seconds?|minutes?|hours?|days?|nights?|evenings?|morn(?:ing)?s?|shifts?|weeks?|week ?days?|weekends?|fortnights?|months?|quarters?|terms?|seasons?|summers?|winters?|years?|time|${DAY})\\b`,
  'gi',
);
const NAMED_DAY = new RegExp(`\\b${DAY}\\b|(?:seven|six|7|6) days`, 'i');
const PER =
  /(?:\bper |\ba |\/)(hour|day|night|shift|week|wk|month|quarter|year|yr)\b(?!-| (?:of|or (?:two|so)|below|above|less|more|under|over|lower|higher|fewer)\b)/gi;
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
  for (const match of low.matchAll(EVERY)) found.add(everyRate(match[1], match[2] ?? ''));
  for (const match of low.matchAll(
    /(?:\/|\bper |\ban? |\bp)(second|minute|min|hour|hr|h|day|d|night|shift|week|wk|month|mo|mth|quarter|qtr|year|yr|annum|a)\b/g,
  )) {
    found.add(periodOf(match[1] === 'a' ? 'annum' : (match[1] ?? '')) ?? '');
  }
  for (const match of low.matchAll(
    /\b(?:each|every)\s+(?:(\d+)\s+)?(wks?|weeks?|mths?|months?|qtrs?|yrs?|days?)\b/g,
  )) {
    found.add(everyRate(match[1], periodOf(match[2] ?? '') ?? ''));
  }
  for (const match of low.matchAll(
    new RegExp(`\\b(?:on )?(${DAY}|mon|tues?|weds?|thur?s?|fri|sat|sun)\\b`, 'g'),
  )) {
    found.add('week');
    found.add((match[1] ?? '').slice(0, 3));
  }
  for (const match of low.matchAll(
    /\b(?:(twice|two times|2 ?x|x ?2)|(?:four|4) times|(?:three|3) times)\s+(?:a|per|each)\s+(year|yr)/g,
  )) {
    found.add(match[1] ? '6month' : /f|4/.test(match[0]) ? 'quarter' : '4month');
  }
  for (const match of low.matchAll(/(\d)\s?(?:x )?(?:\/|per |a )(?:yr|year|annum)/g)) {
    const months = 12 / Number(match[1]);
    if (Number.isInteger(months)) found.add(months === 3 ? 'quarter' : `${months}month`);
  }
  if (/\bmon(?:day)?\s?(?:-|–|to|through)\s?fri(?:day)?\b|\bweek ?days?\b|\bworking days?\b/.test(low))
    found.add('weekday').add('day');
  if (/\bnightly|every night|each night|per night|\ba night\b/.test(low) && !/\bsat\w* night\b/.test(low))
    found.add('night');
  if (/\bmornings?\b|(?<!\d)(?<!\d )\bam\b/.test(low)) found.add('morning');
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
  const period = periodOf(singular) ?? singular.replace(' ', '').replace(/^morn$/, 'morning');
  if (/^(?:two|other|second|2)$/.test(count ?? '') && period === 'week') return '2week';
  const numbers: Record<string, string> = {
    two: '2',
    three: '3',
    four: '4',
    six: '6',
    other: '2',
    second: '2',
  };
  return count ? `${numbers[count] ?? count}${period}` : period;
}

/** Periods and habits that no row states: "weekly" for "every month", "regularly" for "sometimes". */
export function checkFrequency(reading: Reading): Finding[] {
  return [
    ...reading.segments.flatMap((segment) => [...frequencies(reading, segment), ...habits(reading, segment)]),
    ...scales(reading),
  ];
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

const SCALE =
  /\b(?:(?<!\bif )all(?! (?:goes|times?|in all|but|others?|day|year|week|round|over|told|of (?:it|this))\b)|every(?! (?:half|hour|minute|second|weekend|weekday|other|quarter|semester|\d+|five|six|seven|eight|nine|ten|twelve|few|couple|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|time|day|night|week|month|year|shift|morning|evening|quarter|summer|season|term|two|three|four|other|single|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec))|each(?! (?:time|day|night|week|month|year|shift|morning|evening|quarter|summer|season|term|\d|mon|tue|wed|thu|fri|sat|sun))|entire|whole|nationwide|worldwide|company[- ]wide|countrywide|statewide|global(?:ly)?|national(?:ly)?|international(?:ly)?|enterprise|throughout (?:the|our|its|all) (?:\w+ )?(?:company|home|product|organi[sz]ation|business|site|school|group|region|country|world|firm|hospital|estate|department|agency|district|county|network|chain|bank|state|city|province|nation|practice|plant|factory|service|platform|store|university|council|club|trust|building)|exclusively|entirely|completely|fully|wholly|purely|only(?!\s+(?:\d|one|two|three|four|five|six|a few|once|when|after|on|in|at|for|by|the|if)))\b/gi;
const WHOLE_KNOWN =
  /\b(?:all|always|every|each|entire|whole|throughout|nationwide|worldwide|\w+wide|global\w*|nation\w*|international\w*|enterprise|entirely|complete\w*|fully|both|start to finish|end to end|everybody|everyone|never|none)\b|100\s?%|(\d+) (?:of|\/) \1\b/i;
const ONLY_KNOWN =
  /\b(?:only|just|sole\w*|exclusiv\w*|entirely|all|no|not|never|none|nothing|alone)\b|100\s?%/i;

const NOT_ALL =
  /\b(?:not|almost|nearly|hardly) (?:all|every\w*|always|fully|entirely|the whole)\b|\ball(?: \w+){0,2} (?:but|except)\b/gi;

const LIMITED = /\b(?:but|except\w*|apart|excluding|not (?:all|every))\b/i;

/** "per visit", "/visit" for "each visit". */
const isPer = (text: string, rest: string): boolean => {
  const noun = /^\s+(\p{L}{3,})/u.exec(rest)?.[1]?.slice(0, 4);
  return noun !== undefined && new RegExp(`(?:\\bper |/ ?)(?:\\w+ )?${noun}`, 'i').test(text);
};

/** "all", "every", "nationwide" where the rows name a part. */
function scales(reading: Reading): Finding[] {
  const all = reading.aligned.map((line) => line.text).join(' ; ');
  const text = LIMITED.test(reading.statement) ? all : all.replace(NOT_ALL, '');
  return [...reading.statement.matchAll(SCALE)].flatMap((match) => {
    if ((/^(?:only|exclusively|purely)$/i.test(match[0]) ? ONLY_KNOWN : WHOLE_KNOWN).test(text)) return [];
    // "each" of a row's "per", "A$42k each", "every school year", "in every case"
    const each = /^(?:each|every)$/i.test(match[0]);
    const end = match.index + match[0].length;
    const rest = reading.statement.slice(end);
    const lead = reading.statement.slice(0, match.index);
    if (
      /\b(?:not|almost|nearly|hardly)\s+$/i.test(lead) ||
      /^\s+(?:\p{L}+ ){0,2}(?:but|except)\b/iu.test(rest)
    )
      return [];
    const apiece =
      /^(?:[,.;)]|\son average|$)/.test(rest) &&
      reading.quantities.some((one) => one.end <= match.index && match.index - one.end < 16);
    if (each && (apiece || isPer(text, rest) || /@|\b1 \w+ = /.test(text) || OF_TIME.test(rest))) return [];
    // "only a single remark" of one: it makes less of what it counts.
    if (/^only$/i.test(match[0]) && isCounted(reading, end)) return [];
    // "all four" of a row's four, "all of which".
    if (/^all(?: the| of the)?$/i.test(match[0]) && isCounted(reading, match.index + match[0].length))
      return [];
    // "96 houses in all"
    const total = /^all$/i.test(match[0]) && /^(?:[,.;:)]| of\b|$)/.test(rest);
    if (total && /\bin\s+$/i.test(reading.statement.slice(0, match.index))) return [];
    const at = { start: match.index, end: match.index + match[0].length };
    // "National" of a name that the row has in short.
    const word = reading.words.find((one) => one.start === at.start);
    if (word?.capital && !word.opens && reading.support.exact(word, reading.words).length > 0) return [];
    return [finding(reading, at, { kind: 'scope', mend: 'No row says that it was all of it.' })];
  });
}

const OF_TIME =
  /^\s+(?:(?:school|academic|calendar|financial|fiscal|tax|second|third|fourth)\s(?:year|term|week|weekend|month)|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|case)\b/i;

const isCounted = ({ quantities, statement, aligned }: Reading, end: number) =>
  quantities.some(
    (one) =>
      one.start >= end &&
      /^\s+(?:of )?(?:the |my |our |a )?$/.test(statement.slice(end, one.start)) &&
      aligned.some((line) =>
        line.quantities.some((other) => other.value === one.value && other.share === null),
      ) &&
      !aligned.some((line) =>
        line.quantities.some((other) => other.value === one.value && other.share !== null),
      ),
  );

function frequencies(reading: Reading, segment: Segment): Finding[] {
  const lines = linesOf(reading, segment);
  const text = lines.map((line) => line.text).join(' ; ');
  const known = rates(text);
  for (const { per } of lines.flatMap((line) => line.quantities)) if (per) known.add(per);
  const findings: Finding[] = [];
  const [said, spelled] = [readRates(reading.statement), readRates(text)];
  const isKnown = (start: number, end: number) =>
    !NAMED_DAY.test(reading.statement.slice(start, end)) &&
    said.some(
      (one) =>
        one.start < end &&
        start < one.end &&
        (knowsRate(spelled, one.yearly) ||
          spelled.some(({ period }) => period !== null && period === one.period)),
    );
  const add = (match: RegExpMatchArray, mend: string) => {
    const start = match.index ?? 0;
    if (isKnown(start, start + match[0].length)) return;
    findings.push(finding(reading, { start, end: start + match[0].length }, { kind: 'frequency', mend }));
  };
  // "24 a year" of a row's "2 each month"
  const isWorkedOut = (period: string) =>
    reading.quantities.some((one) => one.per === period && isDerived(reading, one));
  const keep = 'Keep how often the row says it happened.';
  const slower = known.has('2week') || /\b1 wk in|\b1 week in|every (?:2|two|other)/i.test(text);
  for (const pattern of [ADVERB, EVERY]) {
    for (const match of within(reading, pattern, segment)) {
      const rate =
        pattern === ADVERB
          ? adverbRate(match[0].toLowerCase())
          : everyRate(match[1]?.toLowerCase(), (match[2] ?? '').toLowerCase());
      const week =
        rate.length === 3 &&
        known.has(rate) &&
        slower &&
        pattern === EVERY &&
        !/\b(?:other|second|two)\b/i.test(match[0]) &&
        !rates(reading.statement).has('2week');
      const rateOf = /^\s+rates?\b/i.test(reading.statement.slice(match.index + match[0].length));
      if (rateOf && new RegExp(`\\b${rate} rate`, 'i').test(text)) continue;
      const short =
        pattern === ADVERB &&
        reading.words.some(
          (word) => word.start === match.index && reading.support.exact(word, reading.words).length > 0,
        );
      if (!short && (!carries(known, rate, text) || week) && !isWorkedOut(rate.replace(/^\d/, '')))
        add(match, keep);
    }
  }
  // The "a day" of "half a day" is no period.
  const inNumber = (at: number) => reading.quantities.some((one) => one.start <= at && at < one.end);
  for (const match of within(reading, PER, segment).filter(({ index }) => !inNumber(index))) {
    const period = periodOf(match[1] ?? '');
    const others = PERIODS.filter((one) => known.has(one));
    const before = reading.statement.slice(Math.max(0, match.index - 8), match.index);
    const share = /\b(?:by|to|than|about|over|nearly|almost|in|within|for)\s$/i.test(before);
    if (!period || share || others.length === 0 || carries(known, period, text)) continue;
    if (reading.aligned.some((line) => rates(line.text).has(period))) continue;
    if (!isWorkedOut(period)) add(match, keep);
  }
  if (!new RegExp(DAYS_A_WEEK, 'i').test(text))
    for (const match of within(reading, DAYS_A_WEEK, segment))
      if (!known.has('week') || !sameDays(match[0], text)) add(match, keep);
  return findings;
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

const SAME: Record<string, readonly string[]> = {
  day: ['weekday', 'morning', 'day', 'night'],
  night: ['night', 'evening'],
  morning: ['morning', 'day'],
  evening: ['evening', 'night'],
  weekday: ['weekday', 'day'],
  summer: ['summer', 'season'],
  season: ['season', 'summer', 'winter'],
  time: ['time', 'shift', 'visit', 'batch', 'setup', 'day', 'week', 'month'],
  '2week': ['2week', 'fortnight'],
  fortnight: ['2week', 'fortnight'],
  weekend: ['weekend'],
};

function carries(known: ReadonlySet<string>, rate: string, text: string): boolean {
  if (known.has(rate) || (SAME[rate] ?? []).some((other) => known.has(other) && other !== 'weekday')) {
    // "daily" is more than "on weekdays" only by two days, but much more than "on Fridays".
    return true;
  }
  // "each time" of a row's "both"
  if (rate === 'time' && /\b(?:each|both|all|every|always)\b/i.test(text)) return true;
  const word = rate.replace(/^\d/, '');
  return new RegExp(`\\b(?:every|each|per)\\s+${word}`, 'i').test(text);
}
