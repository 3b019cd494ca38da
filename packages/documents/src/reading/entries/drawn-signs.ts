import type { Line } from '../lines/line.ts';
import { datesIn } from '../words/dates.ts';
import { companyScore, roleScore } from '../words/roles.ts';
import { schoolScore } from '../words/schools.ts';
import { endsSentence, smallShare } from './prose.ts';

export const isDate = (text: string): boolean => datesIn(text)?.text.trim() === text.trim();

/** Where a section's heads begin: the smallest indent at which a date or a strong word stands. */
function baseIndent(lines: readonly Line[]): number {
  const heads = lines.filter((line) => !line.bullet && (datesIn(line.text)?.range || line.strong));
  // A date by itself may stand in the margin, and tells nothing where other heads stand.
  const telling = heads.filter(({ text }) => !isDate(text));
  const among = [telling, heads].find(({ length }) => length > 0) ?? lines.filter(({ bullet }) => !bullet);
  return Math.min(...among.map(({ indent }) => indent), 1000);
}

/** A stretch of time at the start or the end of a line, or with little beside it; one within a sentence is told. */
function headsEntry({ text }: Line): boolean {
  const dates = datesIn(text);
  if (!dates?.range) return false;
  return dates.from < 3 || dates.to > text.length - 3 || text.length - dates.text.length < 40;
}

/** A firm or a school, below what was done or learnt there. */
const namesPlace = (line: Line, above: Line): boolean =>
  line.text.length < 70 &&
  companyScore(line.text) + schoolScore(line.text) > 0 &&
  companyScore(above.text) + schoolScore(above.text) === 0;

/** A title further in, below an employer with the dates; or the employer or the school, below the title. */
const namesPost = (line: Line, above: Line | undefined): boolean =>
  above !== undefined &&
  headsEntry(above) &&
  ((roleScore(line.text) > 0.3 && !endsSentence(line.text)) || namesPlace(line, above)) &&
  smallShare(line.text) < 0.5;

/** The lines of a list hang: what they run on to stands a step further in, and mostly begins small. */
function withHanging(lines: readonly Line[], base: number): Line[] {
  const hanging = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const step = (next?.indent ?? 0) - line.indent;
    const plain = next && [line, next].every(({ bullet, strong, says }) => !bullet && !strong && !says);
    return plain &&
      next.gap < 1.35 &&
      step > 0.5 &&
      step < 1.6 &&
      line.indent > base + 0.3 &&
      !headsEntry(line)
      ? [{ line, small: /^\p{Ll}/u.test(next.text) }]
      : [];
  });
  const [first] = hanging;
  const alike = hanging.filter(({ line }) => Math.abs(line.indent - (first?.line.indent ?? 0)) < 0.2);
  if (!first || alike.length < 3 || alike.filter(({ small }) => small).length < alike.length * 0.6)
    return [...lines];
  return lines.map((line, at) =>
    !line.strong &&
    !line.says &&
    !headsEntry(line) &&
    !namesPost(line, lines[at - 1]) &&
    Math.abs(line.indent - first.line.indent) < 0.2
      ? { ...line, bullet: true }
      : line,
  );
}

/** "-Civil works": a hyphen that stands close, before two lines or more, is a list's sign. */
export function withTightSigns(lines: readonly Line[]): Line[] {
  const tight = ({ text, bullet }: Line): boolean => !bullet && /^[-–](?=\p{L})/u.test(text);
  if (lines.filter(tight).length < 2) return [...lines];
  return lines.map((line) => {
    if (!tight(line)) return line;
    const { runs: _runs, ...plain } = line;
    const parts = [line.parts[0]?.slice(1) ?? '', ...line.parts.slice(1)];
    return { ...plain, parts, text: parts.join('\t'), bullet: true };
  });
}

/**
 * Lists whose signs are drawn, not written: lines that stand further in than the heads, and are set like the
 * body, are bullets. A line goes on with the one before when that one was full.
 */
export function withSigns(all: readonly Line[]): Line[] {
  const base = baseIndent(all);
  const lines = withHanging(all, base);
  if (lines.some(({ bullet }) => bullet)) return lines;
  // The lines of a list stand in one line, those of a centred head do not.
  const lined = (line: Line): boolean =>
    lines.filter((each) => !each.strong && Math.abs(each.indent - line.indent) < 0.2).length > 1;
  const within = (line: Line | undefined): boolean =>
    line !== undefined &&
    lined(line) &&
    line.indent > base + 0.75 &&
    line.indent < base + 14 &&
    !line.strong &&
    !line.says &&
    !headsEntry(line);
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (
      !within(line) ||
      !before ||
      namesPost(line, before) ||
      !lines.slice(0, at).some((each) => !within(each))
    )
      return line;
    const goesOn =
      within(before) &&
      before?.full &&
      line.gap < 1.35 &&
      before.indent === line.indent &&
      !(endsSentence(before.text) && /^\p{Lu}/u.test(line.text));
    return goesOn ? { ...line, indent: line.indent + 1 } : { ...line, bullet: true };
  });
}
