import { writeDescription } from '../../career/description.ts';
import { type EmploymentDraft, NOT_STATED, UNKNOWN_DAY } from '../../career/draft.ts';
import { endDay, startDay } from '../../career/partial-date.ts';
import { isCapitals, type Line } from '../lines/line.ts';
import type { FoundDates } from '../words/dates.ts';
import { couldBeTown } from '../words/places.ts';
import { companyScore, isDepartment, roleScore } from '../words/roles.ts';
import { isUniversitySystem } from '../words/schools.ts';
import { headsAlike } from './alike.ts';
import type { Drafted } from './drafted.ts';
import { type Entry, entriesByDate } from './group.ts';
import { type Item, itemsOf } from './items.ts';
import { byCommas, isOwn, isPlace, type Token, withEnoughFacts } from './tokens.ts';
import { withTownSlots } from './town-slots.ts';
import { unlisted } from './unlisted.ts';

interface Parts {
  readonly first: Token | null;
  readonly second: Token | null;
  readonly place: Token | null;
  readonly others: readonly Token[];
}

/** One text that says both: cut at the comma that leaves a title on one side and an employer on the other. */
function inTwo(token: Token): Token[] {
  // "Keeper (Kobolink, Lagos)" says both too.
  const [, title = '', employer = ''] = /^([^()]{2,}?)\s*\(([^()]{2,60})\)$/.exec(token.text) ?? [];
  if (roleScore(title) > 0 && roleScore(employer) === 0 && /^[^\p{Ll}]/u.test(employer))
    return [title, employer].map((text) => ({
      ...token,
      text,
      role: roleScore(text),
      company: companyScore(text),
    }));
  const parts = byCommas(token);
  if (parts.length < 2) return [token];
  const joined = (some: readonly Token[]): string => some.map(({ text }) => text).join(', ');
  const cuts = parts.slice(1).map((_, index) => {
    const [left, right] = [joined(parts.slice(0, index + 1)), joined(parts.slice(index + 1))];
    const sides = [left, right].map((text) => roleScore(text) - companyScore(text));
    const [a = 0, b = 0] = sides;
    // All else equal the cut is late: departments belong to titles. Towns do so to firms.
    const lone = index === parts.length - 2 && couldBeTown(right) && a * b === 0 && b === 0;
    const late = lone && !isDepartment(parts.at(-2)?.text ?? '') && parts.length > 2 ? -0.3 : index * 0.05;
    return { left, right, worth: Math.abs(a - b) + late };
  });
  const [best] = cuts.sort((a, b) => b.worth - a.worth);
  if (!best) return [token];
  return [best.left, best.right].map((text) => ({
    ...token,
    text,
    place: 0,
    role: roleScore(text),
    company: companyScore(text),
  }));
}

/** The two facts that matter, in the order in which they stand. */
function partsOf(all: readonly Token[]): Parts {
  const tokens = withEnoughFacts(all);
  const place = tokens.find(isPlace) ?? null;
  const told = tokens.filter((token) => token !== place && !isPlace(token));
  const named = told.filter((token) => !isOwn(token));
  // "Freelancer" is the employer beside a title, and the title beside an employer.
  const titled = named.length !== 1 || named.some(({ role }) => role > 0);
  const own = titled ? { role: 0, company: 1 } : { role: 1, company: 0 };
  const facts =
    named.length >= 2 ? named : told.map((token) => (isOwn(token) ? { ...token, ...own } : token));
  const [only] = facts;
  const usable = facts.length === 1 && only ? inTwo(only) : facts;
  if (usable.length <= 2) return { first: usable[0] ?? null, second: usable[1] ?? null, place, others: [] };
  const best = (score: (token: Token) => number, not: Token | null): Token | null =>
    usable
      .filter((token) => token !== not)
      .reduce<Token | null>((top, token) => (score(token) > (top ? score(top) : 0.05) ? token : top), null);
  const role = best((token) => token.role - token.company * 0.5, null);
  const firm =
    best((token) => Math.min(token.company, 0.4) - token.role * 0.3, role) ??
    usable.find((token) => token !== role) ??
    null;
  const pair = [role ?? usable.find((token) => token !== firm) ?? null, firm].filter(
    (token) => token !== null,
  );
  const [first = null, second = null] = pair.sort((a, b) => usable.indexOf(a) - usable.indexOf(b));
  return { first, second, place, others: usable.filter((token) => token !== first && token !== second) };
}

/** What stands behind the last comma, or in brackets at the end, when it could be a town's name. */
function townBehind({ text }: Token): { rest: string; town: string } | null {
  const parts = text.replace(/\s*\(([^(),]+)\)$/, ', $1').split(/\s*,\s*/);
  const town = parts.at(-1) ?? '';
  if (parts.length < 2 || isUniversitySystem(parts.slice(0, -1).join(', '))) return null;
  if (!couldBeTown(town) || roleScore(town) > 0 || companyScore(town) > 0) return null;
  // "Central Unit, DfE": a short name in capitals is no town's, where not all is set so.
  if (/^\p{L}{0,3}\p{Lu}\p{L}?\p{Lu}$/u.test(town) && !isCapitals(text)) return null;
  return { rest: parts.slice(0, -1).join(', '), town };
}

/**
 * "Acme, Springfield" may be one name or a firm in a town. When most entries of a section end so, and none
 * gives its place otherwise, it is the town.
 */
function withTowns(all: readonly Parts[]): readonly Parts[] {
  for (const side of ['first', 'second'] as const) {
    const behind = all.map((parts) => (parts.place || !parts[side] ? null : townBehind(parts[side])));
    const count = behind.filter((each) => each !== null).length;
    const placed = all.filter(({ place }) => place !== null).length;
    if (count === 0 || count + placed < 2 || count + placed < all.length * 0.6) continue;
    return all.map((parts, at) => {
      const found = behind[at];
      const token = parts[side];
      if (!found || !token) return parts;
      const place = { ...token, text: found.town, place: 1 };
      return { ...parts, [side]: { ...token, text: found.rest }, place };
    });
  }
  return all;
}

/** Above 0 the first fact is the title, below 0 the employer. */
const lean = ({ first, second }: Parts): number =>
  first && second ? first.role - first.company - (second.role - second.company) : 0;

/** The columns that a stretch of time fills. */
export const employmentDays = (
  dates: FoundDates | null,
): Pick<EmploymentDraft, 'start_date' | 'end_date' | 'current_position'> => {
  const end = dates?.end ? endDay(dates.end) : null;
  if (!dates?.start)
    return { start_date: end ?? UNKNOWN_DAY, end_date: end ?? UNKNOWN_DAY, current_position: false };
  const start = startDay(dates.start);
  return { start_date: start, end_date: end && end >= start ? end : null, current_position: dates.current };
};

const description = (body: readonly Item[]): string | null =>
  writeDescription({
    prose: body
      .filter(({ bullet }) => !bullet)
      .map(({ text }) => text.replaceAll('\t', ' '))
      .join('\n'),
    bullets: body.filter(({ bullet }) => bullet).map(({ text }) => text.replaceAll('\t', ' ')),
  });

interface Reading {
  readonly entry: Entry;
  readonly parts: Parts;
  /** Its only fact is set like the titles of other posts. */
  readonly titled: boolean;
}

function draft(
  { entry, parts, titled }: Reading,
  titleFirst: boolean,
  inherited: string | null,
): Drafted<EmploymentDraft> {
  const own = lean(parts);
  const { first, second, place } = parts;
  const clear = Math.abs(own) >= 0.55;
  const order = clear ? own > 0 : titleFirst;
  let title = order ? first : second;
  let company = order ? second : first;
  if (first && !second) {
    const isTitle = titled || (first.role >= first.company && (first.role > 0 || inherited !== null));
    title = isTitle ? first : null;
    company = isTitle ? null : first;
  }
  const dates = entry.head.find((item) => item.dates)?.dates ?? null;
  const confidence = (title && company ? 0.75 : 0.45) + (clear ? 0.15 : 0) + (dates?.range ? 0.08 : 0);
  return {
    row: {
      job_title: title?.text ?? NOT_STATED,
      company_name: company?.text ?? inherited ?? NOT_STATED,
      location: place?.text ?? null,
      ...employmentDays(dates),
      job_description: description(entry.body),
    },
    quote: entry.head.map(({ text }) => text.replaceAll('\t', ' ')).join('\n'),
    confidence: Math.min(0.98, confidence),
  };
}

/** How titles are set in posts that tell both, where employers are set otherwise: so may be a title by itself. */
function withTitleLooks(plain: readonly Omit<Reading, 'titled'>[]): Reading[] {
  const lookOf = ({ entry }: Omit<Reading, 'titled'>, token: Token | null): string =>
    token ? (entry.head[token.row]?.line.look ?? '') : '';
  const both = plain.filter(({ parts }) => lean(parts) !== 0);
  const looks = (title: boolean): Set<string> =>
    new Set(
      both.map((each) => lookOf(each, lean(each.parts) > 0 === title ? each.parts.first : each.parts.second)),
    );
  const [titles, employers] = [looks(true), looks(false)];
  return plain.map((each) => {
    const look = lookOf(each, each.parts.first);
    return { ...each, titled: titles.has(look) && !employers.has(look) && each.parts.second === null };
  });
}

/** A stretch of time in months, to compare. */
const stretch = ({ entry }: Reading): { from: number; to: number } | null => {
  const dates = entry.head.find((item) => item.dates)?.dates;
  if (!dates?.start) return null;
  const months = ({ year, month }: { year: number; month?: number }, whole: number): number =>
    year * 12 + (month ?? whole);
  return { from: months(dates.start, 1), to: dates.end ? months(dates.end, 12) : Number.POSITIVE_INFINITY };
};

/**
 * An employer with the years of all posts there, and nothing told of it, above the posts themselves: it names
 * their employer and is no post.
 */
function isEmployerOnly(readings: readonly Reading[], at: number): boolean {
  const [own, next] = [readings[at], readings[at + 1]];
  if (!own || !next || own.titled || own.entry.body.length > 0 || !own.parts.first || own.parts.second)
    return false;
  const [outer, inner] = [stretch(own), stretch(next)];
  if (!outer || !inner || own.parts.first.role > own.parts.first.company + 0.3) return false;
  const within = inner.from >= outer.from && inner.to <= outer.to;
  return within && next.parts.first !== null && (next.parts.second === null || next.parts.first.role > 0.3);
}

/** Towns that are known by their standing in a place: the person's own, and "Duluth, MN". */
const townsOf = (parts: readonly Parts[], home: string | null): ReadonlySet<string> =>
  new Set(
    [home, ...parts.map(({ place }) => place?.text.split(/\s*,\s*/)[0] ?? null)].flatMap((town) =>
      town ? [town.toLowerCase()] : [],
    ),
  );

/** A fact that is a town known from elsewhere is a place, and so is one behind a comma. */
function withKnownTowns(parts: Parts, towns: ReadonlySet<string>): Parts {
  if (parts.place) return parts;
  const known = (token: Token): boolean => towns.has(token.text.toLowerCase());
  const facts = [parts.first, parts.second, ...parts.others].filter((token) => token !== null);
  const alone = facts.find(known);
  const untitled = facts.length === 2 && facts.every(({ role }) => role < 0.3);
  if (alone && (facts.length > 2 || untitled)) {
    const [first = null, second = null, ...others] = facts.filter((token) => token !== alone);
    return { first, second, others, place: alone };
  }
  for (const side of ['first', 'second'] as const) {
    const token = parts[side];
    const behind = token ? townBehind(token) : null;
    if (token && behind && towns.has(behind.town.toLowerCase()))
      return {
        ...parts,
        [side]: { ...token, text: behind.rest },
        place: { ...token, text: behind.town, place: 1 },
      };
  }
  return parts;
}

/** In a form the employer may come after what was done there. */
const withLabelled = ({ head, body }: Entry): Entry => {
  const facts = body.filter(({ line }) => line.says === 'title' || line.says === 'company');
  return { head: [...head, ...facts], body: body.filter((item) => !facts.includes(item)) };
};

/** Employment out of the lines of a section; its entries are taken to be built alike. */
export function employmentIn(lines: readonly Line[], home: string | null = null): Drafted<EmploymentDraft>[] {
  const items = itemsOf(lines);
  const listed = entriesByDate(items);
  const found = listed.length ? listed : entriesByDate(itemsOf(unlisted(lines)));
  const entries = found.map(withLabelled);
  const plain = withTownSlots(headsAlike(entries.map(({ head }) => head))).map(partsOf);
  const towns = townsOf(plain, home);
  const parts = withTowns(plain.map((each) => withKnownTowns(each, towns)));
  const readings = withTitleLooks(
    entries.flatMap((entry, at) => (parts[at] ? [{ entry, parts: parts[at] }] : [])),
  );
  const votes = parts.reduce((sum, each) => sum + lean(each), 0);
  const titleFirst = votes >= 0;
  let inherited: string | null = null;
  return readings.flatMap((reading, at) => {
    if (!reading.parts.first) return [];
    if (isEmployerOnly(readings, at)) {
      inherited = reading.parts.first.text;
      return [];
    }
    const drafted = draft(reading, titleFirst, inherited);
    inherited = drafted.row.company_name === NOT_STATED ? inherited : drafted.row.company_name;
    return [drafted];
  });
}
