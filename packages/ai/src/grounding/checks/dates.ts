import type { Finding } from '../finding.ts';
import { monthOf } from '../quantities/date-reader.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { finding, type Reading } from '../reading/reading.ts';
import { rowMonths } from '../reading/row-dates.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import { isNamed } from './recency.ts';

/** Years and months that no row states. */
export const checkDates = (reading: Reading): Finding[] => [...dates(reading), ...months(reading)];

const NAMES =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?=\b|uary|ruary|ch\b|il\b|e\b|y\b|ust|t\b|tember|ember|ober)\w*/g;

/** Months by their names, where a line names other ones: "June to January" of "Sep to January". */
function months(reading: Reading): Finding[] {
  const texts = reading.aligned.map(({ text }) => text).join(' ; ');
  const named = [...(texts.match(new RegExp(NAMES, 'gi')) ?? []).map(monthOf), ...between(texts)];
  // "rest of the year" names the others.
  if (named.length === 0 || /\brest\b|\botherwise\b/i.test(texts)) return [];
  return [...reading.statement.matchAll(NAMES)].flatMap((match) => {
    const month = monthOf(match[0]);
    const at = { start: match.index, end: match.index + match[0].length };
    const dated = reading.quantities.some(
      (one) => one.kind === 'month' && one.start <= at.start && at.start < one.end,
    );
    const numbered = new RegExp(`\\b0?${month + 1}[./-]\\d|\\d[./-]0?${month + 1}\\b`).test(texts);
    if (dated || numbered || named.includes(month)) return [];
    return [
      finding(reading, at, { kind: 'date', mend: 'Use the month that the row states, or leave it out.' }),
    ];
  });
}

const SPAN = new RegExp(`(${NAMES.source})\\.?\\s?(?:[-–]|to|until|till|through)\\s?(${NAMES.source})`, 'gi');

/** "July" of "June to August". */
const between = (texts: string): number[] =>
  [...texts.matchAll(SPAN)].flatMap(([, first = '', last = '']) => {
    const from = monthOf(first);
    const length = (monthOf(last) - from + 12) % 12;
    return Array.from({ length }, (_, at) => (from + at) % 12);
  });

function dates(reading: Reading): Finding[] {
  return reading.quantities
    .filter((said) => said.kind === 'year' || said.kind === 'month')
    .flatMap((said) => {
      if (isKnown(reading, said)) return [];
      return [
        finding(reading, said, { kind: 'date', mend: 'Use the date that the row states, or leave it out.' }),
      ];
    });
}

function isKnown(reading: Reading, said: Quantity): boolean {
  const dates = reading.lines.flatMap((line) =>
    line.quantities
      .filter((one) => one.kind === 'year' || one.kind === 'month')
      .map((date) => ({ line, date })),
  );
  const same = ({ date }: { date: Quantity }) =>
    said.kind === date.kind
      ? said.value === date.value
      : said.kind === 'year' && Math.floor(date.value / 12) === said.value;
  const stated = dates.filter(({ line }) => reading.aligned.includes(line) && !line.heading);
  if (dates.some((one) => same(one) && (reading.aligned.includes(one.line) || stated.length === 0)))
    return true;
  // "41 in 2021, 52 the year before" tells of one year less.
  const relative = YEAR_BEFORE.test(reading.statement) || YEAR_AFTER.test(reading.statement);
  if (shortDates(reading).includes(said.value) || (!relative && isYearApart(stated, said))) return true;
  // What a summary or several positions say is dated by their rows.
  const positions = reading.cited.filter((row) => row.table !== 'profiles');
  if (reading.entry?.table === 'profiles' || positions.length > 1) return ofRow(reading, said);
  // Where the reworded line names its own date, the row's dates carry only what is said of the row itself.
  const named = stated.length > 0 || shortDates(reading).length > 0;
  if (named && (!namesRow(reading, said) || sinceStated(reading, said))) return false;
  return ofRow(reading, said);
}

const YEAR_BEFORE = /\b(?:year|yr|the \p{Lu}\p{Ll}+) (?:before|earlier|prior)\b|\b(?:previous|prior) year\b/u;
const YEAR_AFTER = /\b(?:an?|one|the) (?:year|yr) (?:later|after)\b|\b(?:following|next) year\b/;

/** "2021" of "in 2022 (the year before: 11)". */
const isYearApart = (stated: readonly { line: EvidenceLine; date: Quantity }[], said: Quantity): boolean =>
  stated.some(({ line, date }) => {
    const year = said.kind === 'month' ? 12 : 1;
    const own =
      said.kind === date.kind ? date.value : said.kind === 'year' ? Math.floor(date.value / 12) : null;
    return (
      own !== null &&
      ((own - year === said.value && YEAR_BEFORE.test(line.text)) ||
        (own + year === said.value && YEAR_AFTER.test(line.text)))
    );
  });

/** The rows whose dates may be told: of "at Cole & Sons since", only that of Cole & Sons. */
function datedRows({ cited, statement }: Reading, said: Quantity) {
  const [, at = ''] =
    /\b(?:at|for|with) (\p{Lu}[^\s,]*(?: [\p{Lu}&][^\s,]*)*) since (?:\p{Lu}\p{L}+ )?$/u.exec(
      statement.slice(0, said.start),
    ) ?? [];
  const named = cited.filter((row) => at && isNamed(at, row));
  return named.length > 0 ? named : cited;
}

const ofRow = (reading: Reading, said: Quantity): boolean =>
  datedRows(reading, said).some((row) =>
    rowMonths(row).some((month) =>
      said.kind === 'month' ? month === said.value : Math.floor(month / 12) === said.value,
    ),
  );

/** "since 2020" where the line says since when. */
const sinceStated = ({ statement, aligned }: Reading, said: Quantity) =>
  /\b(?:since|from)\s+$/i.test(statement.slice(0, said.start)) &&
  aligned.some((line) => /\b(?:since|from)\s+(?:\w+\s+)?(?:19|20)\d\d/i.test(line.text));

/** Whether the segment around a date names the employer, school or title of a cited row. */
function namesRow(reading: Reading, said: Quantity): boolean {
  const segment = reading.segments.find((one) => one.start <= said.start && said.end <= one.end);
  return (segment?.words ?? []).some((word) =>
    reading.carriers(word).some(({ line }) => line.heading && word.capital),
  );
}

const BEFORE_YEAR =
  "['’]|\\b(?:since|in|from|until|till|to|by|before|after|end|start|(?:end|start) of|early|mid|late|spring|summer|autumn|fall|winter|xmas|q[1-4]|h[12]|fy|season|year|vs)\\.?[ /-]*|→ ?|[-=]> ?|\\b\\d\\d ?[-–/] ?";
const SHORT = new RegExp(
  `(?:${BEFORE_YEAR})(?<year>\\d\\d)(?![\\d.,:%]\\d|\\d|%|\\s?(?:%|percent|per cent|pct|k\\b|hrs?\\b|mins?\\b))`,
  'gi',
);
const JOINT = '(?:[-–/+→]|[-=]>)';
const RANGE = new RegExp(`\\b(\\d\\d) ?${JOINT} ?(\\d\\d)\\b`, 'g');
const LAST_OF_RANGE = new RegExp(`(?:19|20)\\d\\d ?${JOINT} ?(\\d\\d)\\b`, 'g');
const MONTH_YEAR =
  /\b(?:(0?[1-9]|1[0-2])[/.-]|(?:(?<from>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? ?[-–] ?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? ?['’]?)(\d\d)(?![\d.,:%]\d|\d|%)/gi;
/** "the first half of 2017", "H1 2017", "Q3 2020" */
const PARTS =
  /\b(?:(?<nth>first|second) half(?: of)?|(?<part>H(?=[12])|Q)(?<digit>[1-4])) ?\/?(?<year>(?:19|20)\d\d)\b/g;
const fullYear = (short: string | undefined) => (Number(short) > 45 ? 1900 : 2000) + Number(short);

/** Years and months of the lines that were written short: "3/21", "Mar 21", "since 19", "18/19". */
function shortDates({ aligned }: Reading): number[] {
  return aligned.flatMap(({ text }) => [
    ...[...text.matchAll(SHORT)].map((match) => fullYear(match.groups?.year)),
    ...[...text.matchAll(LAST_OF_RANGE)].map((match) => fullYear(match[1])),
    // "December 2023" of "by end of 2023"
    ...[...text.matchAll(/\b(?:end of|year[- ]end|YE) ((?:19|20)\d\d)\b/g)].map(
      ([, year]) => Number(year) * 12 + 11,
    ),
    ...[...text.matchAll(PARTS)].flatMap(({ groups = {} }) => {
      const length = groups.part === 'Q' ? 3 : 6;
      const nth = Number(groups.digit ?? (groups.nth === 'second' ? 2 : 1));
      const from = Number(groups.year) * 12 + length * (nth - 1);
      return [from, from + length - 1];
    }),
    ...[...text.matchAll(RANGE)].flatMap((match) => [fullYear(match[1]), fullYear(match[2])]),
    ...[...text.matchAll(MONTH_YEAR)].flatMap((match) => {
      const year = fullYear(match[4]);
      const month = match[1] ? Number(match[1]) - 1 : monthOf(match[3] ?? '');
      // "Sept-Dec 22"
      const from = match.groups?.from ? [year * 12 + monthOf(match.groups.from)] : [];
      return [year, year * 12 + month, ...from];
    }),
  ]);
}
