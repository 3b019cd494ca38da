import { words } from '../normalise/letters.ts';
import { type Line, partsOf } from '../page/lines.ts';
import { LABEL_WORDS, type LabelField } from './label-words.ts';

export interface Labelled {
  field: LabelField;
  label: string;
  value: string;
  /** Index of the label's line, and of the line that holds the value. */
  from: number;
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
  const name = words(label)
    .replace(/^(?:the|[-•*]) |[\s:：*?]+$/g, '')
    .replace(/\s+/g, ' ');
  const known = labelMap();
  // "Department/Place": the last part that is known.
  const parts = name.includes('/') ? name.split('/').map((part) => known.get(part.trim())) : [];
  return known.get(name) ?? parts.filter(Boolean).at(-1);
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
  // "Remote (US)" is no label with a value.
  if (field && value && !/^[(,]/.test(value)) return { field, label: first, value, from: at, at };
  const colon = /^([^:：]{2,45})\s*[:：]\s*(\S.*)$/u.exec(line.text);
  const named = colon ? fieldOf(colon[1] ?? '') : undefined;
  return named && colon ? { field: named, label: colon[1] ?? '', value: colon[2] ?? '', from: at, at } : null;
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

/** "$249,860", "—", "$324,470 USD" on lines of their own are one pay. */
function wholePay(lines: readonly Line[], at: number, value: string): string {
  let whole = value;
  for (let i = at + 1; i < at + 5; i++) {
    const text = lines[i]?.text ?? '';
    if (
      text.length > 60 ||
      fieldOf(text) ||
      !/^(?:[\s–—-]|to\b|bis\b|à\b)*[\p{Sc}\d]|^(?:[–—-]|to|bis|per .*|hour.*|year.*|[A-Z]{3})$/iu.test(text)
    )
      break;
    whole += ` ${text}`;
  }
  return whole;
}

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
    if (fieldOf(next.text) || inOneLine(next, i + 1)) found.push(...inRows(lines, i));
    else {
      const at = isEmpty(next.text) ? i + 2 : i + 1;
      const value = lines[at]?.text.replace(/^[\s:：]+/, '') ?? '';
      // A heading's section is not a value; a value is short.
      if (value && value.length < 200 && at < end)
        found.push({
          field,
          label: line.text,
          value: field === 'salary' ? wholePay(lines, at, value) : value,
          from: i,
          at,
        });
    }
  }
  return found;
}
