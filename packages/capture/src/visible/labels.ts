import { jobTypesIn } from '../normalise/employment.ts';
import { words } from '../normalise/letters.ts';
import { type Line, partsOf } from '../page/lines.ts';
import { LABELS } from './lexicon.ts';

export type LabelField = (typeof LABELS)[number][0];

export interface Labelled {
  field: LabelField;
  label: string;
  value: string;
  /** Index of the label's line, and of the line that holds the value. */
  from: number;
  at: number;
}

// Most lines are no label: one look settles that.
const ANY_LABEL = new RegExp(`/|${LABELS.map(([, pattern]) => pattern.source).join('|')}`);

/** The field a label stands for: "Arbeitsort:", "Salary *", "Department/Place". */
export function fieldOf(label: string): LabelField | undefined {
  // What holds a number or names a kind of employment is a value.
  if (label.length > 40 || /\d/.test(label)) return undefined;
  const name = words(label).replace(/^[^\p{L}\p{N}]+|^the |[\s:：*?]+$/gu, '');
  if (!ANY_LABEL.test(name)) return undefined;
  if (name === 'contract' || jobTypesIn(name).some((type) => type !== 'contract')) return undefined;
  const names = name.includes('/')
    ? [
        name,
        ...name
          .split('/')
          .map((part) => part.trim())
          .reverse(),
      ]
    : [name];
  for (const one of names) {
    const found = LABELS.find((entry) => entry[1].test(one));
    if (found) return found[0];
  }
  return undefined;
}

/** "Label: value", or a label and its value as two inline pieces of one line. */
function inOneLine(line: Line, at: number): Labelled | null {
  const { text } = line;
  const colon = text.search(/[:：]/);
  const start = line.pieces.find((piece): piece is string => typeof piece === 'string' && /\S/.test(piece));
  const pieces = line.pieces.length > 1 && (start?.length ?? 0) < 100 ? partsOf(line) : [];
  const [first = '', ...rest] = pieces;
  const after = rest.join(' ').replace(/^[\s:：]+/, '');
  // "Remote (US)" is no label with a value.
  const field = after && !/^[(,]/.test(after) ? fieldOf(first) : undefined;
  if (field) return { field, label: first, value: after, from: at, at };
  const label = text.slice(0, colon);
  const value = colon > 1 ? text.slice(colon + 1).trim() : '';
  const named = value ? fieldOf(label) : undefined;
  return named ? { field: named, label, value, from: at, at } : null;
}

/** A row of labels above a row of values (a table lying on its side). */
function inRows(lines: readonly Line[], at: number): Labelled[] {
  const rowOf = (i: number): Element | null | undefined => lines[i]?.element?.closest('tr');
  const row = rowOf(at);
  let to = at;
  while (row && to < at + 12 && rowOf(to) === row) to++;
  const below = rowOf(to);
  if (to - at < 2 || !below) return [];
  return lines.slice(at, to).flatMap((line, i) => {
    const value = rowOf(to + i) === below ? lines[to + i] : undefined;
    const field = fieldOf(line.text);
    return field && value ? [{ field, label: line.text, value: value.text, from: at + i, at: to + i }] : [];
  });
}

const PIECE_OF_PAY =
  /^(?:[\s–—-]|to\b|bis\b|à\b)*[\p{Sc}\d]|^(?:[–—-]|to|bis|per .*|hour.*|year.*|[A-Z]{3})$/iu;

/** "$249,860", "—", "$324,470 USD" on lines of their own are one pay. */
function wholePay(lines: readonly Line[], at: number): string {
  let to = at + 1;
  while (to < at + 5) {
    const text = lines[to]?.text ?? '';
    if (text.length > 60 || !PIECE_OF_PAY.test(text) || fieldOf(text)) break;
    to++;
  }
  return lines
    .slice(at, to)
    .map((line) => line.text)
    .join(' ');
}

/** The value on the line after the label, or after a line that holds only a colon. */
function below(lines: readonly Line[], from: number, field: LabelField): Labelled | null {
  const at = /^[\s:：|/·•-]*$/.test(lines[from + 1]?.text ?? '-') ? from + 2 : from + 1;
  const line = lines[at];
  // A heading's section is not a value; a value is short.
  if (!line || line.text.length > 200) return null;
  const value = (field === 'salary' ? wholePay(lines, at) : line.text).replace(/^[\s:：]+/, '');
  return { field, label: lines[from]?.text ?? '', value, from, at };
}

/** Every label with its value, in reading order. */
export function readLabels(lines: readonly Line[], end: number): Labelled[] {
  const same = lines
    .slice(0, end)
    .map((line, i) => (line.linked > line.text.length * 0.9 ? null : inOneLine(line, i)));
  const fields = same.map((one, i) => (one || lines[i]?.linked ? undefined : fieldOf(lines[i]?.text ?? '')));
  return same.flatMap((one, i) => {
    const field = fields[i];
    if (one || !field || i + 1 >= end) return one ?? [];
    if (fields[i + 1] || same[i + 1]) return inRows(lines, i);
    return below(lines, i, field) ?? [];
  });
}
