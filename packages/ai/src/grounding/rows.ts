import { readLines, sentencesOf } from '../text/lines.ts';
import { readQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { readWords, type Word } from './words.ts';

/** A row of the user's: its table, its id and whatever columns it has. */
export type GroundingRow = { table: string; id: string; [column: string]: unknown };

/** A line of a row, read for comparing. */
export type EvidenceLine = {
  row: GroundingRow;
  column: string;
  text: string;
  start: number;
  end: number;
  words: readonly Word[];
  quantities: readonly Quantity[];
  /** A title, a name, a place: what the row is about rather than what was done. */
  heading: boolean;
};

const SKIP =
  /^(?:id|table|user_id|media_path|file_path|created_at|updated_at|meta|email|phone)$|_id$|_at$|_url$/;
const PROSE = new Set([
  'job_description',
  'proj_description',
  'proj_outcomes',
  'summary',
  'team_details',
  'honors',
]);

/** Every line a row holds: text columns, list columns, numbers. Dates are read by `rowDates`. */
export function evidenceOf(row: GroundingRow): EvidenceLine[] {
  const lines: EvidenceLine[] = [];
  for (const [column, value] of Object.entries(row)) {
    if (SKIP.test(column) || value === null || value === undefined) continue;
    const texts = Array.isArray(value) ? value : [value];
    for (const item of texts) {
      if (typeof item === 'number') lines.push(asLine(row, column, { text: String(item), start: 0, end: 0 }));
      if (typeof item !== 'string' || /^\d{4}-\d{2}(?:-\d{2})?(?:T.*)?$/.test(item)) continue;
      const spans = readLines(item).flatMap((line) => (line.bullet ? [line] : sentencesOf(line)));
      for (const span of spans) lines.push(asLine(row, column, span));
    }
  }
  return lines;
}

function asLine(
  row: GroundingRow,
  column: string,
  span: { text: string; start: number; end: number },
): EvidenceLine {
  const words = readWords(span.text);
  return {
    row,
    column,
    text: span.text,
    start: span.start,
    end: span.end,
    words,
    quantities: readQuantities(span.text),
    heading: !PROSE.has(column),
  };
}
