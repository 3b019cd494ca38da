import { type Line, setOn } from '../lines/line.ts';
import { CONNECTING } from '../words/connecting.ts';
import { datesIn } from '../words/dates.ts';
import { joined } from './prose.ts';

/** The most letters of a head. */
const LONGEST = 150;

/** Close below, and nothing of its own: it may carry on what stands above. */
const close = (line: Line): boolean => !line.bullet && !line.heading && !line.says && line.gap <= 1.2;

const dated = ({ text }: Line): boolean => datesIn(text)?.range === true;
const startsDated = ({ text }: Line): boolean => (datesIn(text)?.from ?? 9) < 2;
const endsDated = ({ text }: Line): boolean => (datesIn(text)?.to ?? 0) > text.length - 2;

const setAlike = (before: Line, line: Line): boolean => line.look === before.look || setOn(before, line);

/** The next word had no room any more. */
const isFull = ({ room }: Line, { text }: Line): boolean => room < (text.split(/\s/)[0] ?? '').length * 0.6;

/** A hyphen at the end of one line, and the rest of its word on the next. */
const brokenWord = (before: string, text: string): boolean =>
  /\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(text);

const whole = (before: Line, line: Line, parts: readonly string[]): Line => {
  const { runs: _runs, ...plain } = before;
  const runs = [...(before.runs ?? [before.text]), ...(line.runs ?? [line.text])];
  const set = before.runs || line.runs ? { runs } : {};
  return { ...plain, ...set, parts, text: parts.join('\t'), room: line.room, full: line.full };
};

/** "2019 – 2021  Cook and keeper of the stores of" above "Marsh House, Leeds": the date stands first, so the line was full. */
function behindDates(before: Line, line: Line): Line | null {
  if (!dated(before) || !startsDated(before) || datesIn(line.text) || line.parts.length > 1) return null;
  const last = before.parts.at(-1) ?? '';
  const goesOn = CONNECTING.test(last) || /^\p{Ll}{3}/u.test(line.text);
  const alike = (goesOn && setAlike(before, line)) || brokenWord(last, line.text);
  if (!alike || !isFull(before, line) || endsDated(before)) return null;
  return whole(before, line, [...before.parts.slice(0, -1), joined(last, line.text)]);
}

/** "Cook at the Marsh House of" above "the County  2019 – 2021": the names go on small, and their dates come last. */
function beforeDates(before: Line, line: Line): Line | null {
  if (datesIn(before.text) || !dated(line) || !endsDated(line) || startsDated(line)) return null;
  const [first = '', ...rest] = line.parts;
  const goesOn = /^\p{Ll}{3}/u.test(first) && !datesIn(first)?.range;
  if (!goesOn || line.look !== before.look || !isFull(before, line)) return null;
  return whole(before, line, [
    ...before.parts.slice(0, -1),
    joined(before.parts.at(-1) ?? '', first),
    ...rest,
  ]);
}

/** Looks of lines that end in their dates, below which most often something is set otherwise. */
function looksOfHeads(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, { otherwise: number; alike: number }>();
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || next.bullet || !dated(line) || !endsDated(line) || line.parts.length < 2) return;
    const count = counts.get(line.look) ?? { otherwise: 0, alike: 0 };
    count[next.look === line.look ? 'alike' : 'otherwise'] += 1;
    counts.set(line.look, count);
  });
  return new Set(
    [...counts]
      .filter(([, { otherwise, alike }]) => otherwise >= 2 && otherwise >= alike)
      .map(([look]) => look),
  );
}

/** "Office of the Mayor and  05/2020 – 10/2020" above "of the Harbour", where what is below a head is set otherwise. */
function besideDates(before: Line, line: Line, looks: ReadonlySet<string>): Line | null {
  const [first = '', ...rest] = before.parts;
  const known = looks.has(before.look) || /[,&]$/.test(first);
  const fits = known && line.look === before.look && line.parts.length === 1;
  if (!fits || rest.length === 0 || !dated(before) || !endsDated(before) || datesIn(line.text)) return null;
  const goesOn = CONNECTING.test(first) || /\+$/.test(first) || /^\p{Ll}/u.test(line.text);
  return goesOn ? whole(before, line, [joined(first, line.text), ...rest]) : null;
}

/** Heads that were too long for their column, each on one line. */
export function withWholeHeads(lines: readonly Line[]): Line[] {
  const looks = looksOfHeads(lines);
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const merged =
      before && close(line) && !before.bullet && !before.says
        ? (behindDates(before, line) ?? beforeDates(before, line) ?? besideDates(before, line, looks))
        : null;
    if (merged && merged.text.length <= LONGEST) out[out.length - 1] = merged;
    else out.push(line);
  }
  return out;
}
