import { type Line, setOn } from '../lines/line.ts';
import { CONNECTING } from '../words/connecting.ts';
import { datesIn, type FoundDates } from '../words/dates.ts';
import { isDuration } from '../words/durations.ts';
import { couldBeTown, placeScore } from '../words/places.ts';
import { companyScore, roleScore } from '../words/roles.ts';
import { degreeScore, schoolScore } from '../words/schools.ts';
import { without } from '../words/without-dates.ts';
import { isDate, withSigns, withTightSigns } from './drawn-signs.ts';
import { withColumnHeads, withLabels } from './forms.ts';
import { withLinksBelow } from './links.ts';
import { withoutNumbers } from './numbered-lines.ts';
import { endsSentence, isProse, isSmallName, joined, smallShare } from './prose.ts';
import { withRanges } from './ranges.ts';
import { withWholeHeads } from './wrapped-heads.ts';

/** One statement or one line of an entry's head: lines that belong together are joined. */
export interface Item {
  readonly text: string;
  readonly parts: readonly string[];
  readonly bullet: boolean;
  /** Running text: a sentence, or lines joined to one. */
  readonly prose: boolean;
  readonly line: Line;
  readonly dates: FoundDates | null;
  /** The parts without the dates. */
  readonly rest: readonly string[];
}

const beginsWithRange = (text: string): boolean => {
  const dates = datesIn(text);
  return dates?.range === true && dates.from < 2;
};

export const endsInDate = (text: string): boolean => {
  const dates = datesIn(text);
  return dates !== null && dates.to > text.length - 2;
};

/** A word that joins two names, at the end of one line or the start of the next. */
const JOINING = /\s(?:of|and|&|und|für|et|y)\n|\n(?:of|and|&|und|für|et|y)\s/iu;

/** A head that was too long for its column: the next word would not have fitted, and the words go on. */
function wraps(before: Line, line: Line, list: boolean): boolean {
  const [word = ''] = line.text.split(/\s/);
  if (line.gap > 1.3 || line.parts.length > 1 || datesIn(before.text) || datesIn(line.text)) return false;
  if (JOINING.test(`${before.text}\n${line.text}`)) return true;
  // Names are written with capitals: what goes on with small words alike in bold is the same one.
  if (line.strong && line.look === before.look && /^\p{Ll}{2,}(?:\s|$)/u.test(line.text)) return true;
  if (before.room > word.length * (before.tail ? 0.75 : 0.6)) return false;
  if (CONNECTING.test(before.text) || /^(?:\p{Ll}|[(&])/u.test(line.text)) return true;
  if (list) return false;
  const says =
    roleScore(line.text) + companyScore(line.text) + schoolScore(line.text) + degreeScore(line.text);
  const title = roleScore(before.text) > 0 && roleScore(line.text) > 0 && companyScore(line.text) === 0;
  return line.text.split(/\s+/).length <= 3 && (before.strong || says === 0 || title);
}

/** "Relevant coursework: …" below a school is told of it. */
const LABELLED = /^\p{Lu}[\p{L} ]{2,30} ?: \S/u;

/** Does this line carry on the one before it? */
function carriesOn(before: Line, line: Line, { open, list }: { open: Line; list: boolean }): boolean {
  if (line.bullet || line.heading || line.says || line.gap > 1.45) return false;
  if (!open.bullet && schoolScore(open.text) > 0 && LABELLED.test(line.text)) return false;
  if (open.bullet) {
    if (line.indent < open.indent - 0.4) return false;
    if (
      line.indent > open.indent + 0.4 &&
      !(line.strong && !open.strong && line.look !== before.look && !before.full)
    )
      return true;
    if (datesIn(line.text) || (line.strong && !open.strong)) return false;
    return (
      before.full &&
      (/^[\p{Ll}\d(&+]/u.test(line.text) || !endsSentence(before.text)) &&
      line.look === open.look
    );
  }
  if (isSmallName(line.text)) return false;
  // In a centred column lines begin left of each other.
  const centred = Math.abs(line.indent - line.room - before.indent + before.room) < 1;
  if (line.strong !== open.strong || (line.indent < before.indent - 0.4 && !centred)) return false;
  const beside = Math.abs(line.indent - before.indent) < 0.5;
  if (line.look !== open.look && !(beside && setOn(before, line))) return false;
  if (beginsWithRange(line.text)) return false;
  if (open.parts.length > 1 || datesIn(open.text)?.range || endsInDate(before.text) || endsInDate(line.text))
    return false;
  if (wraps(before, line, list)) return true;
  return (
    before.full &&
    before.text.length > 45 &&
    (/^\p{Ll}/u.test(line.text) || !endsSentence(before.text) || line.text.length > 60)
  );
}

/** What is set alike goes on over the end of a line. */
const joinedRuns = (before: readonly string[], next: readonly string[]): readonly string[] => [
  ...before.slice(0, -1),
  joined(before.at(-1) ?? '', next[0] ?? ''),
  ...next.slice(1),
];

/** A stretch of time with little beside it, or "completed in May 2016", is no running text. */
const isDated = (text: string, { range, text: date }: FoundDates): boolean =>
  text.split(/\s+/).length <= (range ? 22 : date.split(/\s+/).length + 2);

function itemOf(line: Line, text: string, lines: number): Item {
  const dates = line.bullet || lines > 1 ? null : datesIn(text);
  const parts = lines > 1 ? [text] : line.parts;
  const rest = dates
    ? parts.flatMap((part) => {
        const own = part.includes(dates.text) ? datesIn(part) : null;
        // "Tutor (Calder College, 2024)": who it was for stood in the brackets too.
        return own
          ? without(part, own)
              .replace(/\s*\((\p{Lu}[^()\t]+)(?=\t|$)/u, '\t$1')
              .split('\t')
          : [part];
      })
    : parts;
  return {
    text,
    parts,
    bullet: line.bullet,
    prose: isProse(text, lines) && !(dates && lines === 1 && isDated(text, dates)),
    line,
    dates,
    rest: rest.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part)),
  };
}

/** Labels above a list say nothing of their own. */
const NOISE =
  /^(?:curriculum vitae|lebenslauf|highlights|(?:key )?(?:\p{L}+ (?:and|&) )?responsibilities|achievements\/tasks|duties, accomplishments,? and related skills|(?:key )?duties|tasks|achievements|key achievements|accomplishments|details|description|key accomplishments|main duties|role|(?:haupt)?aufgaben|tätigkeiten|missions?|tâches|réalisations|funciones|responsabilidades|logros|mansioni|taken|werkzaamheden|обязанности|достижения)\s*:?$/iu;

/** What forms of public bodies ask for, and no résumé is made of. */
const ASKED =
  /^(?:salary|pay|hours?(?: per week| worked)?|supervisor|okay to contact this supervisor|reason for leaving)\s*:/i;

/** A dot on a line of time before the dates of an entry is no bullet. */
const withoutDot = (line: Line): Line =>
  line.bullet && datesIn(line.text)?.range && isDate(line.text) ? { ...line, bullet: false } : line;

/** "2019–2022: Acme, Cook. Ran the kitchen.": what is told behind the head is a line of its own. */
function withoutAccount(line: Line): Line[] {
  const [, head = '', told = ''] = /^(.{10,110}?\p{L}{3})\.\s+(\p{Lu}.{8,})$/su.exec(line.text) ?? [];
  const account = told !== '' && !line.bullet && (datesIn(head)?.from ?? 9) < 2;
  if (!account || !(endsSentence(told) || smallShare(told) >= 0.5)) return [line];
  const { runs: _runs, ...plain } = line;
  return [
    { ...plain, text: head, parts: head.split('\t') },
    { ...plain, text: told, parts: [told], gap: 1, indent: line.indent + 1.2 },
  ];
}

/**
 * Dates in the margin may stand on the line of the first bullet: they belong to the head above it. How long
 * something took is said by its dates.
 */
function withMarginDates(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const parts = line.parts.length > 1 ? line.parts.filter((part) => !isDuration(part)) : [...line.parts];
    const last = parts.at(-1) ?? '';
    const dates = parts.length > 1 ? datesIn(last) : null;
    const alone = dates?.range && last.length - dates.text.length < 3;
    const head =
      alone && (line.bullet || (line.text.length > 70 && smallShare(line.text) > 0.5))
        ? out.findLastIndex(({ bullet }) => !bullet)
        : -1;
    const above = out[head];
    if (above && out.length - head <= 3 && !datesIn(above.text)) {
      out[head] = { ...above, text: `${above.text}\t${last}`, parts: [...above.parts, last] };
      parts.pop();
    }
    out.push(parts.length === line.parts.length ? line : { ...line, parts, text: parts.join('\t') });
  }
  return out;
}

/** A place in the margin, below the dates, beside what is told: it belongs to the head above. */
function withMarginPlaces(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  lines.forEach((line, at) => {
    const [place = '', ...rest] = line.parts;
    const above = out.at(-1);
    const dated = above && above.parts.length > 1 && datesIn(above.parts[0] ?? '')?.text === above.parts[0];
    if (
      !above ||
      !dated ||
      rest.length !== 1 ||
      line.bullet ||
      (placeScore(place) < 0.8 && !couldBeTown(place))
    ) {
      out.push(line);
      return;
    }
    out[out.length - 1] = { ...above, place };
    const next = lines[at + 1];
    const [told = ''] = rest;
    const title = smallShare(told) < 0.5 && told.split(/\s+/).length <= 7;
    const indent = title
      ? above.indent
      : next && next.indent > above.indent
        ? next.indent
        : above.indent + 1.2;
    out.push({ ...line, text: rest[0] ?? '', parts: rest, indent, gap: 1 });
  });
  return out;
}

/** Joins wrapped lines to items. In a list of names each line is taken for one, unless its words say otherwise. */
export function itemsOf(all: readonly Line[], list = false): Item[] {
  const told = withLabels(withColumnHeads(withoutNumbers(all))).filter(
    ({ text }) => !NOISE.test(text.trim()) && !ASKED.test(text.trim()) && !isDuration(text),
  );
  const lines = withSigns(
    withWholeHeads(
      withMarginDates(
        withMarginPlaces(
          withRanges(withLinksBelow(withTightSigns(told)).map(withoutDot).flatMap(withoutAccount)),
        ),
      ),
    ),
  );
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const open = group?.[0];
    if (group && before && open && carriesOn(before, line, { open, list })) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const runs = group.map((line) => line.runs ?? [line.text]).reduce(joinedRuns);
    const whole = runs.length > 1 ? { ...first, runs } : first;
    return [itemOf(whole, group.map(({ text }) => text).reduce(joined), group.length)];
  });
}
