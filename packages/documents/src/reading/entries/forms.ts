import type { Line } from '../lines/line.ts';
import { type Label, labelled, labelOf, leading } from '../words/labels.ts';
import { schoolScore } from '../words/schools.ts';

/** The rest of a label that was too long for its column. */
const LABEL_TAIL =
  /^(?:held|awarded|employer|responsibilities|organi[sz]ation providing|education and training|providing education and|and training)$/i;

/** What stands in each column below, when a line is the head of a table: two kinds at least, and most of them known. */
function columnsOf({ parts, bullet }: Line): Label[] | null {
  const labels = parts.map(labelOf);
  const kinds = new Set(labels.filter((label) => label !== null));
  const known = labels.filter((label) => label !== null).length;
  if (bullet || kinds.size < 2 || known < parts.length * 0.7 || parts.some((part) => /\d/.test(part)))
    return null;
  return labels.map((label, at) => (label && labels.indexOf(label) === at ? label : 'told'));
}

/** A table with a head: "Period, Employer, Position" says what stands in each column below. */
export function withColumnHeads(lines: readonly Line[]): Line[] {
  let columns: Label[] = [];
  return lines.flatMap((line, row) => {
    const head = columnsOf(line);
    if (head) {
      columns = head;
      return [];
    }
    const width = line.parts.length;
    if (width < 2 || width > columns.length || line.bullet) return [line];
    // A cell is empty, and nobody knows which.
    if (width < columns.length) return [{ ...line, row }];
    const cells = columns.map((says, at) => ({ says, text: line.parts[at] ?? '' }));
    // The dates come first: they tell where an entry begins.
    const sorted = [
      ...cells.filter(({ says }) => says === 'dates'),
      ...cells.filter(({ says }) => says !== 'dates'),
    ];
    return sorted.map(({ says, text }, at) => ({
      ...line,
      row,
      says,
      text,
      parts: [text],
      gap: at === 0 ? 2 : 1,
    }));
  });
}

/**
 * Labels may stand close to what they say, with nothing between. Three kinds of them, each at the head of a
 * line at least twice, are a form; "Position" or "School" now and then are words like others.
 */
function isCloseForm(lines: readonly Line[]): boolean {
  const counts = new Map<Label, number>();
  for (const { parts, bullet } of lines) {
    const label = parts.length === 1 && !bullet ? leading(parts[0] ?? '')?.label : undefined;
    if (label && label !== 'told') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= 2).length >= 3;
}

/** A form: the labels in the margin say what stands beside them. A single one is a word like others. */
export function withLabels(lines: readonly Line[]): Line[] {
  const close = isCloseForm(lines);
  const read = lines.map((line) => {
    if (line.says) return line;
    const [first = '', ...rest] = line.parts;
    const beside = rest.length > 0 ? labelOf(first) : null;
    if (beside) return { ...line, says: beside, text: rest.join('\t'), parts: rest };
    const alone = line.parts.length === 1 && !line.bullet;
    const inline = alone ? (labelled(line.text) ?? (close ? leading(line.text) : null)) : null;
    if (!inline) return line;
    const { runs: _label, ...plain } = line;
    return { ...plain, says: inline.label, text: inline.rest, parts: [inline.rest] };
  });
  const facts = read.filter(({ says }) => says && says !== 'told').length;
  const named = read.some(({ says, text }) => says === 'school' && schoolScore(text) > 0);
  if (facts < 2 && !named) return [...lines];
  return read.flatMap((line) => {
    const [first = '', ...rest] = line.parts;
    if (line.says || !LABEL_TAIL.test(first)) return [line];
    return rest.length ? [{ ...line, text: rest.join('\t'), parts: rest }] : [];
  });
}
