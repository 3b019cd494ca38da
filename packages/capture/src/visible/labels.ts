import { type Line, partsOf } from '../page/lines.ts';
import { LABEL_WORDS, type LabelField } from './label-words.ts';
import { words } from './outline.ts';

export interface Labelled {
  field: LabelField;
  label: string;
  value: string;
  /** Index of the line that holds the value. */
  at: number;
}

let known: Map<string, LabelField> | undefined;

function labelMap(): Map<string, LabelField> {
  if (!known) {
    known = new Map();
    for (const [field, list] of Object.entries(LABEL_WORDS) as [LabelField, string][]) {
      for (const word of list.split('|')) if (!known.has(word)) known.set(word, field);
    }
  }
  return known;
}

/** The field a label stands for: "Arbeitsort:", "Salary *", "Closing date". */
export function fieldOf(label: string): LabelField | undefined {
  if (label.length > 45) return undefined;
  return labelMap().get(
    words(label)
      .replace(/^(?:the|[-•*]) |[\s:：*?]+$/g, '')
      .replace(/\s+/g, ' '),
  );
}

const isEmpty = (text: string): boolean => /^[\s:：|/·•-]*$/.test(text);

/** "Label: value", or a label and its value as two inline pieces of one line. */
function inOneLine(line: Line, at: number): Labelled | null {
  const parts = partsOf(line);
  const [first = '', ...rest] = parts;
  const field = parts.length > 1 ? fieldOf(first) : undefined;
  const value = rest
    .join(' ')
    .replace(/^[\s:：]+/, '')
    .trim();
  if (field && value) return { field, label: first, value, at };
  const colon = /^([^:：]{2,45})\s*[:：]\s*(\S.*)$/u.exec(line.text);
  const named = colon ? fieldOf(colon[1] ?? '') : undefined;
  return named && colon ? { field: named, label: colon[1] ?? '', value: colon[2] ?? '', at } : null;
}

/** A row of labels above a row of values (a table lying on its side). */
function inRows(lines: readonly Line[], at: number): Labelled[] {
  let count = 0;
  while (count < 8 && lines[at + count] && fieldOrHeading(lines[at + count])) count++;
  if (count < 2) return [];
  const parent = lines[at]?.element?.parentElement;
  return lines.slice(at, at + count).flatMap((line, i) => {
    const value = lines[at + count + i];
    const field = fieldOf(line.text);
    const inRow =
      line.element?.closest('tr') && line.element.closest('tr') === lines[at]?.element?.closest('tr');
    return field && value && parent && inRow
      ? [{ field, label: line.text, value: value.text, at: at + count + i }]
      : [];
  });
}

const fieldOrHeading = (line: Line | undefined): boolean =>
  line !== undefined &&
  (fieldOf(line.text) !== undefined || /^t[hd]$/.test(line.element?.closest('td,th')?.localName ?? '')) &&
  line.text.length < 40;

/** Every label with its value, in reading order. */
export function readLabels(lines: readonly Line[], end: number): Labelled[] {
  const found: Labelled[] = [];
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    if (!line || line.linked > line.text.length * 0.9) continue;
    const same = inOneLine(line, i);
    if (same) {
      found.push(same);
      continue;
    }
    const field = fieldOf(line.text);
    const next = lines[i + 1];
    if (!field || !next) continue;
    if (fieldOf(next.text)) found.push(...inRows(lines, i));
    else {
      const at = isEmpty(next.text) ? i + 2 : i + 1;
      const value = lines[at]?.text.replace(/^[\s:：]+/, '') ?? '';
      // A heading's section is not a value; a value is short.
      if (value && value.length < 200 && at < end) found.push({ field, label: line.text, value, at });
    }
  }
  return found;
}
