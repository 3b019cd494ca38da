import { isStretch } from '../lines/date-stacks.ts';
import type { Line } from '../lines/line.ts';
import { datesIn } from '../words/dates.ts';

const onlyDate = (line: Line | undefined): boolean => {
  const dates = line ? datesIn(line.text) : null;
  return dates !== null && !dates.range && line?.text.trim() === dates.text.trim();
};

/** Two dates, one under the other and alone on their lines, are the ends of one stretch. */
function stacked(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (onlyDate(line) && at > 0 && onlyDate(lines[at - 1]) && !onlyDate(lines[at - 2])) return [];
    if (!next || !onlyDate(line) || !onlyDate(next) || onlyDate(lines[at - 1])) return [line];
    const text = `${line.text} – ${next.text}`;
    return [{ ...line, text, parts: [text] }];
  });
}

/** "… 12/2024 –", "… (July", "… de 2021 até" at the end of a line, the rest at the head of the next: the line with the whole of it. */
function broken(line: Line, next: Line | undefined): string | null {
  const [first = ''] = next?.parts ?? [];
  if (!first || next?.bullet || line.bullet) return null;
  // "Acme Mart" above "2022 – Present" ends in no month.
  if (datesIn(first)?.range && !/\([^)]*$/.test(line.text)) return null;
  const text = `${line.text} ${first}`;
  const dates = datesIn(text);
  const crosses = dates?.range && dates.from < line.text.length && dates.to > line.text.length + 1;
  return crosses && dates.to >= text.replace(/[).]+$/, '').length ? text : null;
}

/** A stretch of time that goes on in the next line is told by the first. */
function unbroken(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let taken = 0;
  lines.forEach((line, at) => {
    const parts = line.parts.slice(taken);
    taken = 0;
    if (parts.length === 0) return;
    const own = parts.length < line.parts.length ? { ...line, parts, text: parts.join('\t') } : line;
    const text = broken(own, lines[at + 1]);
    if (text) taken = 1;
    const { runs: _runs, ...plain } = own;
    out.push(text ? { ...plain, text, parts: text.split('\t') } : own);
  });
  return out;
}

/** "September 2009 to" above "May 2015" in a column of their own, with something else beside each. */
function withoutStacks(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const [above = '', ...beside] = before?.parts ?? [];
    const [own = '', ...rest] = line.parts;
    const text = `${above} ${own}`;
    const whole = before && beside.length > 0 && line.gap < 1.3 && text.length < 45 && isStretch(text);
    if (!whole || isStretch(above) || isStretch(own)) {
      out.push(line);
      continue;
    }
    const { runs: _above, ...plain } = before;
    out[out.length - 1] = { ...plain, parts: [text, ...beside], text: [text, ...beside].join('\t') };
    const { runs: _own, ...told } = line;
    if (rest.length > 0) out.push({ ...told, parts: rest, text: rest.join('\t') });
  }
  return out;
}

/** A stretch of time has no more words than these. */
const MOST_PARTS = 5;

/** "June", "2020", "to Present" side by side with wide gaps: what makes one stretch of time together is one part. */
function withoutGaps(line: Line): Line {
  const { parts } = line;
  for (let from = 0; from < parts.length - 1; from += 1)
    for (let to = Math.min(parts.length, from + MOST_PARTS); to > from + 1; to -= 1) {
      // "May", "2018", "- Present // Boston, MA": the place stands close behind.
      const [, last = '', behind = ''] =
        /^(.*?\S)(?:\s+(?:\/\/|[|·•])\s+(.*))?$/u.exec(parts[to - 1] ?? '') ?? [];
      const text = [...parts.slice(from, to - 1), last].join(' ');
      if (text.length > 30 || !isStretch(text) || parts.slice(from, to).some(isStretch)) continue;
      const whole = [...parts.slice(0, from), text, ...(behind ? [behind] : []), ...parts.slice(to)];
      return { ...line, parts: whole, text: whole.join('\t') };
    }
  return line;
}

/** Stretches of time that are set over two lines, or with gaps, each in one piece. */
export const withRanges = (lines: readonly Line[]): Line[] =>
  stacked(unbroken(withoutStacks(lines.map(withoutGaps))));
