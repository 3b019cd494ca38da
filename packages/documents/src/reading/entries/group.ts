import { datesIn } from '../words/dates.ts';
import { isDuration } from '../words/durations.ts';
import { placeScore } from '../words/places.ts';
import { companyScore, isActivity, roleScore } from '../words/roles.ts';
import { degreeScore, schoolScore } from '../words/schools.ts';
import { without } from '../words/without-dates.ts';
import type { Item } from './items.ts';
import { smallShare } from './prose.ts';

/** One entry of a section: the lines that say what it is, and what is told of it. */
export interface Entry {
  readonly head: readonly Item[];
  readonly body: readonly Item[];
}

const HEAD_LINES = 3;

/** "Compétences acquises : …" is told of an entry. */
const TOLD =
  /^(?:compétences acquises|environnement technique|(?:technologies|techniques|outils|langages|tools|technology|tech|languages)(?: utilisée?s| used)?|tech(?:nology)? stack|key skills|skills|(?:tecnologías|herramientas)(?: utilizadas)?|competências|tecnologias(?: utilizadas)?|technologien|tecnologie(?: utilizzate)?|topic|travail de fin d[’']études?)\s*:\s/iu;

/** A line that may say what an entry is: short, or a long name; no statement, no list and no label of one. */
const headLike = ({ bullet, prose, text }: Item): boolean =>
  !bullet &&
  !prose &&
  !/:$/.test(text) &&
  !TOLD.test(text) &&
  (text.length <= 110 || (text.length <= 160 && text.split(',').length <= 3));

/** "· 5 yrs 2 mos": what begins with a figure is no statement. */
const NUMBERED = /^\W*\d.*$/su;

/** A date that stands for an entry, not one that is mentioned in passing. */
function isAnchor(item: Item, ranges: readonly Item[], isHeaded: boolean): boolean {
  if (item.bullet || !item.dates) return false;
  if (item.prose && !item.dates.range) return false;
  if (item.prose && item.rest.join(' ').length > (item.dates.from < 2 ? 150 : 110)) return false;
  // "No injuries since 2018" is told of an entry, and so is "Sport: plans for 2020-2025".
  if (item.dates.range) {
    const labelled = /^\p{Lu}[\p{L}' ]{2,30} ?: \p{L}.* \S+$/u.test(
      item.text.slice(0, item.dates.from).trim(),
    );
    if (labelled && item.dates.from > 30 && item.parts.length === 1 && !item.line.strong) return false;
    const rest = item.rest.join(' ').replace(NUMBERED, '');
    const told = item.parts.length === 1 && !isDuration(rest) && tells(rest);
    return !told || (item.line.strong && item.line.gap > 1.4 && item.dates.to > item.text.length - 2);
  }
  // "2024, three weeks", "Class of 2024" say no more than when.
  const alone = item.parts.some((part) => {
    const own = part.includes(item.dates?.text ?? '') ? datesIn(part) : null;
    const rest = own ? without(part, own) : part;
    return rest === '' || isDuration(rest);
  });
  // "June 2019 | Acme": a sign makes it a fact of its own.
  const sign = /^\s*([|·•:])/.exec(item.text.slice(item.dates.to))?.[1];
  const apart = item.dates.from === 0 && sign && !(sign === ':' && tells(item.rest.join(' ')));
  if (alone || apart || ranges.length === 0) return true;
  // "Intern, Acme, 2025" among lines that end in a stretch of time, and set like them.
  const atEdge = item.dates.from < 2 || item.dates.to > item.text.length - 2;
  // "$2M closed in 2024" tells when, and begins nothing.
  const toldWhen = /\b(?:in|by|during)\s*$/i.test(item.text.slice(0, item.dates.from));
  return (
    atEdge &&
    !toldWhen &&
    !item.prose &&
    (isHeaded ||
      ranges.some(
        ({ line }) => line.look === item.line.look && Math.abs(line.indent - item.line.indent) < 0.5,
      ))
  );
}

/** How many lines stand before the date of the first entry: the others are built alike. */
function linesBefore(items: readonly Item[], first: number): number {
  let count = 0;
  while (count < HEAD_LINES && first - count - 1 >= 0 && headLike(items[first - count - 1] as Item))
    count += 1;
  return count;
}

/**
 * A statement, though a short one: most of its words begin small, and none is the name of a trade, a firm or a
 * school.
 */
function tells(text: string): boolean {
  const words = text.split(/\s+/).length;
  // "Engineered and improved major features of …" was done, though by an engineer.
  if (words >= 9 && smallShare(text) >= 0.6 && /^\p{Lu}\p{Ll}+(?:ed|ing)\s(?:and\s)?\p{Ll}/u.test(text))
    return true;
  if (words < 3 || smallShare(text) < 0.6 || isActivity(text) || /^(?:stage|alternance)\s/iu.test(text))
    return false;
  if (words >= 6 && smallShare(text) >= 0.75 && roleScore(text) === 0) return true;
  return roleScore(text) + companyScore(text) + schoolScore(text) + degreeScore(text) === 0;
}

const hasText = ({ rest }: Item): boolean => rest.join('').length > 2;

/** The line before a date stands out, and what is told of the entry above ends before it: it names this one. */
function isTitled(items: readonly Item[], anchor: number, from: number): boolean {
  const [above, own, at] = [items[anchor - 2], items[anchor - 1], items[anchor]];
  if (!above || !own || !at || anchor - 1 < from || !headLike(own) || !own.line.strong || own.dates)
    return false;
  const ended = above.bullet || above.prose || (above.dates?.range && hasText(above) && own.line.gap > 1.5);
  return Boolean(ended) && !/:/.test(own.text) && at.line.gap < 1.5;
}

/** How many lines before its date belong to an entry that is not the first. */
function before(items: readonly Item[], anchor: number, limits: { from: number; usual: number }): number {
  let count = 0;
  const usual = Math.max(limits.usual, isTitled(items, anchor, limits.from) ? 1 : 0);
  while (count < usual && anchor - count - 1 >= limits.from) {
    const item = items[anchor - count - 1];
    if (!item || !headLike(item) || item.dates?.range) break;
    if (count > 0 && (items[anchor - count]?.line.gap ?? 1) > 1.6 && item.line.gap < 1.3) break;
    count += 1;
  }
  // A lone place ends the entry above; it does not begin this one.
  const lone = ({ text, parts, line }: Item): boolean =>
    parts.length === 1 && placeScore(text) >= 0.8 && line.gap < 1.6;
  while (count > 1 && items.slice(anchor - count, anchor - count + 1).some(lone)) count -= 1;
  return count;
}

/** The most letters of a line below the date that says what the entry is. */
const LONGEST = 90;

/** Lines after the date that still say what the entry is. */
function after(
  items: readonly Item[],
  anchor: number,
  limits: {
    until: number;
    room: number;
    start: number;
    named: boolean;
    longest: number;
    below: number;
    titles: ReadonlySet<string>;
  },
): number {
  let count = 0;
  // Within an entry there is less room than above it.
  const room = Math.max(1.75, (items[limits.start]?.line.gap ?? 0) * 0.9, limits.below);
  while (count < limits.room && anchor + count + 1 < limits.until) {
    const item = items[anchor + count + 1];
    if (
      !item ||
      !headLike(item) ||
      item.line.gap > room ||
      item.text.length > (count === 0 ? limits.longest : LONGEST)
    )
      break;
    // What the employer does may stand between its name and the title.
    const below = items[anchor + count + 2];
    const within = anchor + count + 2 < limits.until;
    if (within && tells(item.text) && below?.line.strong && headLike(below) && roleScore(below.text) > 0) {
      count += 2;
      continue;
    }
    // Set like the line with the dates, below one set otherwise: another entry begins, though nobody dated it.
    const [own, above] = [items[anchor]?.line, items[anchor + count]?.line];
    if (count > 0 && own?.strong && own.look === item.line.look && above?.look !== own.look) break;
    const deeper = item.line.indent - (items[anchor]?.line.indent ?? 0);
    const titled = limits.titles.has(item.line.look);
    if (
      (limits.named || count > 0) &&
      ((tells(item.text) && !titled) || (deeper > 1.2 && smallShare(item.text) > 0.5))
    )
      break;
    count += 1;
  }
  return count;
}

/** Room between a date and what stands below it, where entries are set with much of it and all with the same. */
function roomBelow(items: readonly Item[], anchors: readonly number[]): number {
  const gaps = anchors.flatMap((anchor) => {
    const below = items[anchor + 1];
    return below && headLike(below) && !below.dates ? [below.line.gap] : [];
  });
  const least = Math.min(...gaps);
  const alike = gaps.filter((gap) => gap < least + 0.15).length;
  return gaps.length >= 3 && alike >= anchors.length * 0.75 && least < 2.4 ? least + 0.15 : 0;
}

/** Looks of strong lines that stand right above dates, twice at least, and nearly nowhere else. */
function looksAbove(items: readonly Item[]): Set<string> {
  const looks = items.flatMap((item, at) => {
    const next = items[at + 1];
    const above = item.line.strong && headLike(item) && !item.dates && next?.dates?.range && !next.bullet;
    return above ? [item.line.look] : [];
  });
  const uses = (look: string): number => items.filter(({ line }) => line.look === look).length;
  const count = (look: string): number => looks.filter((each) => each === look).length;
  return new Set(looks.filter((look) => count(look) >= 2 && uses(look) <= count(look) + 2));
}

/** Looks of what stands right below most of the dates, set strong and used for nothing else: titles, whatever their words. */
function looksBelow(items: readonly Item[], anchors: readonly number[]): Set<string> {
  const below = anchors.flatMap((anchor) => {
    const item = items[anchor + 1];
    return item?.line.strong && headLike(item) && item.line.look !== items[anchor]?.line.look
      ? [item.line.look]
      : [];
  });
  const uses = (look: string): number => items.filter(({ line }) => line.look === look).length;
  return new Set(
    below.filter((look) => {
      const count = below.filter((each) => each === look).length;
      return count >= 2 && uses(look) === count;
    }),
  );
}

/** Groups a section's items into entries by the dates that stand in their heads. */
export function entriesByDate(all: readonly Item[]): Entry[] {
  const ranges = all.filter(({ dates, bullet }) => dates?.range && !bullet);
  // "Agent 2007" above the months of it.
  const retold = (index: number): boolean =>
    !all[index]?.dates?.range && all[index + 1]?.dates?.range === true && !hasText(all[index + 1] as Item);
  // Below a line that is set like those above the other dates, and like nothing else.
  const headed = looksAbove(all);
  const isHeaded = (index: number): boolean => headed.has(all[index - 1]?.line.look ?? '');
  const candidates = all.flatMap((item, index) =>
    isAnchor(item, ranges, isHeaded(index)) && !retold(index) ? [{ item, index }] : [],
  );
  // Years in smaller letters than those of the first entries are told of one.
  const large = (candidates[0]?.item.line.size ?? 0) - 0.15;
  const larger = candidates.filter(({ item }) => item.line.size > large || item.dates?.start?.month);
  const anchors = (larger.length > 1 ? larger : candidates).map(({ index }) => index);
  const [first] = anchors;
  if (first === undefined) return [];
  const usual = linesBefore(all, first);
  let from = 0;
  const spans = anchors.map((anchor, at) => {
    const start = anchor - (at === 0 ? usual : before(all, anchor, { from, usual }));
    from = anchor + 1;
    return { anchor, start };
  });
  const below = roomBelow(all, anchors);
  const titles = looksBelow(all, anchors);
  return spans.map(({ anchor, start }, at) => {
    const until = spans[at + 1]?.start ?? all.length;
    const lead = anchor - start + (hasText(all[anchor] as Item) ? 1 : 0);
    // Where nothing is said yet but when and where, the next line says it all.
    const beside = all[anchor]?.rest ?? [];
    const unsaid = anchor === start && (beside.length === 0 || placeScore(beside.join(', ')) >= 0.8);
    const room = Math.max(0, HEAD_LINES - lead);
    const longest = unsaid ? 1.4 * LONGEST : LONGEST;
    const tail = after(all, anchor, { until, start, room, named: lead > 0, longest, below, titles });
    const headEnd = anchor + tail + 1;
    const lines = all.slice(start, headEnd);
    const told = lines.filter((item) => !item.dates && tells(item.text) && !titles.has(item.line.look));
    return {
      head: lines.filter((item) => !told.includes(item)),
      body: [...told, ...all.slice(headEnd, until)],
    };
  });
}

/** "Joiner, Acme:" in strong letters above what was done there. */
const isColonHead = ({ bullet, prose, text, line }: Item): boolean =>
  !bullet && !prose && line.strong && /,.*:$/.test(text) && text.length < 80 && roleScore(text) > 0.3;

/** Names of something, and no sentence: a line of a head that nobody dated. */
const names = (item: Item): boolean =>
  (headLike(item) || isColonHead(item)) && !tells(item.text) && !item.dates;

/** Where no entry has its dates: each begins with the line or two above a list of what was done. */
export function entriesByLists(all: readonly Item[]): Entry[] {
  const starts = all.flatMap((item, at) => {
    const [before, next, after] = [all[at - 1], all[at + 1], all[at + 2]];
    if (!names(item) || (before && names(before))) return [];
    const listed = next && !names(next) ? next : after && next && names(next) && !names(after) ? after : null;
    return listed ? [at] : [];
  });
  const named = starts.filter((at) => roleScore(all[at]?.text ?? '') + companyScore(all[at]?.text ?? '') > 0);
  const [top] = all;
  const titled = all.slice(0, 2).some(({ text }) => roleScore(text) > 0.3);
  const only = starts.length === 1 && starts[0] === 0 && top?.line.strong && titled;
  if (!only && (named.length < 2 || named.length < starts.length * 0.6)) return [];
  return starts.map((start, index) => {
    const own = all.slice(start, starts[index + 1]);
    const length = own.findIndex((item) => !names(item));
    return { head: own.slice(0, length), body: own.slice(length) };
  });
}

/** Each row of a table with a head is an entry. */
export function entriesByRows(all: readonly Item[]): Entry[] {
  const rows = new Map<number, Item[]>();
  for (const item of all)
    if (item.line.row !== undefined) rows.set(item.line.row, [...(rows.get(item.line.row) ?? []), item]);
  // Where few rows fill all columns, their cells run over several lines.
  const whole = [...rows.values()].filter((row) => row.some(({ line }) => line.says)).length;
  return whole > 1 && whole > rows.size / 2 ? [...rows.values()].map((head) => ({ head, body: [] })) : [];
}
