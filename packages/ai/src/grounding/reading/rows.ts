import { languageList, licenceList, skillList } from '../../requirements/names.ts';
import { readLines, sentencesOf } from '../../text/lines.ts';
import { memoised } from '../../text/memoised.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
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
  names: readonly { name: string; word: Word }[];
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
  const { text, start, end } = span;
  return { row, column, text, start, end, ...readText(text), heading: !PROSE.has(column) };
}

type ReadText = Pick<EvidenceLine, 'words' | 'quantities' | 'names'>;
const readText = memoised((text: string): ReadText => {
  const words = readWords(text);
  return { words, quantities: readQuantities(text), names: namesIn(text, words) };
});

/** Names of the package's lists in a text, and what they imply, each with its first word. */
function namesIn(text: string, words: readonly Word[]): ReadText['names'] {
  return [skillList(), licenceList(), languageList()].flatMap((list) =>
    list.find(text, words).flatMap((hit) => {
      const word = words.find((one) => one.start >= hit.start);
      return word ? [hit.entry.name, ...hit.entry.implies].map((name) => ({ name, word })) : [];
    }),
  );
}
