import { writeDescription } from '../../career/description.ts';
import { type EmploymentDraft, NOT_STATED, UNKNOWN_DAY } from '../../career/draft.ts';
import { endDay, startDay } from '../../career/partial-date.ts';
import type { Line } from '../lines/line.ts';
import type { FoundDates } from '../words/dates.ts';
import { headsAlike } from './alike.ts';
import { withoutAdvisor, withoutUnit } from './asides.ts';
import { withCoursesTold } from './courses.ts';
import type { Drafted } from './drafted.ts';
import { type Entry, entriesByDate, entriesByLists } from './group.ts';
import { type Item, itemsOf } from './items.ts';
import { entriesByLabels } from './labelled-entries.ts';
import { type Parts, partsOf, withWhere } from './post-facts.ts';
import { townBehind, townsOf, withKnownTowns, withTowns } from './post-towns.ts';
import type { Token } from './tokens.ts';
import { withTownSlots } from './town-slots.ts';
import { withUndated } from './undated.ts';
import { unlisted } from './unlisted.ts';

/** Above 0 the first fact is the title, below 0 the employer. */
const lean = ({ first, second, place }: Parts): number => {
  if (!first || !second) return 0;
  const told = first.role - first.company - (second.role - second.company);
  // A place stands beside employers rather than beside titles.
  if (!place || told !== 0 || first.row === second.row) return told;
  return place.row === second.row ? 0.2 : place.row === first.row ? -0.2 : 0;
};

/** The columns that a stretch of time fills. */
export const employmentDays = (
  dates: FoundDates | null,
): Pick<EmploymentDraft, 'start_date' | 'end_date' | 'current_position'> => {
  const end = dates?.end ? endDay(dates.end) : null;
  if (dates?.current && !dates.start)
    return { start_date: UNKNOWN_DAY, end_date: null, current_position: true };
  if (!dates?.start)
    return { start_date: end ?? UNKNOWN_DAY, end_date: end ?? UNKNOWN_DAY, current_position: false };
  const start = startDay(dates.start);
  return { start_date: start, end_date: end && end >= start ? end : null, current_position: dates.current };
};

const description = (body: readonly Item[], asides: readonly (string | null)[]): string | null =>
  writeDescription({
    prose: [...asides, ...body.filter(({ bullet }) => !bullet).map(({ text }) => text.replaceAll('\t', ' '))]
      .filter(Boolean)
      .join('\n'),
    bullets: body.filter(({ bullet }) => bullet).map(({ text }) => text.replaceAll('\t', ' ')),
  });

/** When it was: a year may stand in a title too ("Agent 2007"). */
const datesOf = ({ head }: Entry): FoundDates | null => {
  const found = head.flatMap(({ dates }) => dates ?? []);
  return found.find(({ range }) => range) ?? found[0] ?? null;
};

interface Reading {
  readonly entry: Entry;
  readonly parts: Parts;
  /** What its only fact is set like: the titles of other posts, or their employers. */
  readonly alone: 'title' | 'employer' | null;
}

/** How the two facts of a post are set, where each has a line of its own that looks otherwise. */
function looksOf({ entry, parts: { first, second } }: Reading): string | null {
  const [own, other] = [first, second].map((token) => (token ? entry.head[token.row]?.line.look : undefined));
  return own && other && own !== other ? `${own} ${other}` : null;
}

/** Above 0 the first fact is the title where most posts that are set so say it, of four at least and clearly. */
function usualLean(reading: Reading, readings: readonly Reading[]): number {
  const looks = looksOf(reading);
  const alike = looks ? readings.filter((each) => looksOf(each) === looks) : [];
  const leans = alike.map(({ parts }) => Math.sign(lean(parts))).filter((sign) => sign !== 0);
  const sum = leans.reduce((all, sign) => all + sign, 0);
  return leans.length >= 4 && Math.abs(sum) >= leans.length * 0.5 ? sum : 0;
}

function draft(
  { entry, parts, alone }: Reading,
  { titleFirst, usual }: { titleFirst: boolean; usual: number },
  inherited: string | null,
): Drafted<EmploymentDraft> {
  const own = usual || lean(parts);
  const { first, second, place } = parts;
  const clear = Math.abs(own) >= 0.55;
  const order = clear ? own > 0 : titleFirst;
  let title = order ? first : second;
  let company = order ? second : first;
  if (first && !second) {
    // A place stands beside employers, seldom beside titles.
    const below = inherited !== null && place?.row !== first.row && !townBehind(first);
    const told = first.role >= first.company && (first.role > 0 || (below && alone !== 'employer'));
    const isTitle = alone === 'title' || told;
    title = isTitle ? first : null;
    company = isTitle ? null : first;
  }
  const dates = datesOf(entry);
  const [post, house] = [withoutAdvisor(title?.text ?? NOT_STATED), company && withoutUnit(company.text)];
  const confidence = (title && company ? 0.75 : 0.45) + (clear ? 0.15 : 0) + (dates?.range ? 0.08 : 0);
  return {
    row: {
      job_title: post.text,
      company_name: house?.text ?? inherited ?? NOT_STATED,
      location: place?.text ?? null,
      ...employmentDays(dates),
      job_description: description(entry.body, [house?.aside ?? null, post.aside]),
    },
    quote: entry.head.map(({ text }) => text.replaceAll('\t', ' ')).join('\n'),
    confidence: Math.min(0.98, confidence),
  };
}

/** How titles and employers are set, where otherwise than each other: a fact by itself that is set so is the same. */
function withLoneFacts(plain: readonly Omit<Reading, 'alone'>[]): Reading[] {
  const lookOf = ({ entry }: Omit<Reading, 'alone'>, token: Token | null): string =>
    token ? (entry.head[token.row]?.line.look ?? '') : '';
  const votes = new Map<string, number>();
  for (const each of plain) {
    const { first, second } = each.parts;
    // A firm by itself shows how employers are set.
    if (first && !second && first.company > 0 && first.role === 0)
      votes.set(lookOf(each, first), (votes.get(lookOf(each, first)) ?? 0) - 1);
    const [title, employer] = lean(each.parts) > 0 ? [first, second] : [second, first];
    if (lean(each.parts) === 0 || lookOf(each, title) === lookOf(each, employer)) continue;
    votes.set(lookOf(each, title), (votes.get(lookOf(each, title)) ?? 0) + 1);
    votes.set(lookOf(each, employer), (votes.get(lookOf(each, employer)) ?? 0) - 1);
  }
  return plain.map((each) => {
    const vote = each.parts.second === null ? (votes.get(lookOf(each, each.parts.first)) ?? 0) : 0;
    return { ...each, alone: vote > 0 ? 'title' : vote < 0 ? 'employer' : null };
  });
}

/** An employer on a line above its post may head more than one; beside or below a title it belongs to that one. */
const headsPosts = ({ first, second }: Parts, title: string): boolean =>
  first?.row !== second?.row && !(second && first?.text.startsWith(title));

/** A stretch of time in months, to compare. */
const stretch = ({ entry }: Reading): { from: number; to: number } | null => {
  const dates = datesOf(entry);
  if (!dates?.start) return null;
  const months = ({ year, month }: { year: number; month?: number }, whole: number): number =>
    year * 12 + (month ?? whole);
  return { from: months(dates.start, 1), to: dates.end ? months(dates.end, 12) : Number.POSITIVE_INFINITY };
};

/** "Lead Joiner, Acme 2022 — Present" right above "Joiner 2018 — 2022": nothing is told between, and one ends as the other begins. */
function followsOn(own: Reading, before: Reading): boolean {
  const [later, earlier] = [stretch(before), stretch(own)];
  if (!later || !earlier || before.entry.body.length > 0 || own.parts.second) return false;
  return (own.parts.first?.role ?? 0) > 0 && Math.abs(later.from - earlier.to) <= 1;
}

/**
 * An employer with the years of all posts there, and nothing told of it, above the posts themselves: it names
 * their employer and is no post.
 */
function isEmployerOnly(readings: readonly Reading[], at: number): boolean {
  const [own, next] = [readings[at], readings[at + 1]];
  if (!own || !next || own.alone === 'title' || own.entry.body.length > 0 || !own.parts.first) return false;
  // "HTG – The Howarth Group" is one name.
  if (own.parts.second && own.parts.first.role + own.parts.second.role > 0) return false;
  const [outer, inner] = [stretch(own), stretch(next)];
  if (!outer || !inner || own.parts.first.role > own.parts.first.company + 0.3) return false;
  const within = inner.from >= outer.from && inner.to <= outer.to;
  return within && next.parts.first !== null && (next.parts.second === null || next.parts.first.role > 0.3);
}

/** In a form the employer may come after what was done there. */
const withLabelled = ({ head, body }: Entry): Entry => {
  const facts = body.filter(({ line }) => line.says === 'title' || line.says === 'company');
  return { head: [...head, ...facts], body: body.filter((item) => !facts.includes(item)) };
};

/** Employment out of the lines of a section; its entries are taken to be built alike. */
export function employmentIn(lines: readonly Line[], home: string | null = null): Drafted<EmploymentDraft>[] {
  const items = itemsOf(withCoursesTold(lines));
  const listed = entriesByDate(items);
  const readers = [
    () => listed,
    () => entriesByDate(itemsOf(unlisted(lines))),
    () => entriesByLabels(items),
    () => entriesByLists(items),
  ];
  const found = readers.reduce<readonly Entry[]>((some, read) => (some.length ? some : read()), []);
  const entries = withUndated(found.map(withLabelled));
  const plain = withTownSlots(headsAlike(entries.map(({ head }) => head))).map(partsOf);
  const towns = townsOf(plain, home);
  const parts = withWhere(withTowns(plain.map((each) => withKnownTowns(each, towns))));
  const readings = withLoneFacts(
    entries.flatMap((entry, at) => (parts[at] ? [{ entry, parts: parts[at] }] : [])),
  );
  const votes = parts.reduce((sum, each) => sum + lean(each), 0);
  const titleFirst = votes >= 0;
  let inherited: string | null = null;
  let above: string | null = null;
  return readings.flatMap((reading, at) => {
    if (!reading.parts.first) return [];
    if (isEmployerOnly(readings, at)) {
      const { first, second } = reading.parts;
      inherited = second ? `${first.text} – ${second.text}` : first.text;
      return [];
    }
    const before = readings[at - 1];
    const from = before && followsOn(reading, before) ? above : null;
    const drafted = draft(reading, { titleFirst, usual: usualLean(reading, readings) }, inherited ?? from);
    above = drafted.row.company_name === NOT_STATED ? null : drafted.row.company_name;
    // A lone fact that no word tells of may be an employer or not.
    const named = reading.parts.second || reading.parts.first.company > 0;
    if (named && drafted.row.company_name !== NOT_STATED)
      inherited = headsPosts(reading.parts, drafted.row.job_title) ? drafted.row.company_name : null;
    return [drafted];
  });
}
