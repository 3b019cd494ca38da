import { readFile } from 'node:fs/promises';
import type { ImportedJob } from '@ats/core';
import { UsageError } from '@ats/example-account';
import { CsvError, parse } from 'csv-parse/sync';
import type { Arguments } from './arguments.ts';
import { CellError, dayOrderOf } from './cells.ts';
import { type Columns, findColumns } from './columns.ts';
import { readRow } from './rows.ts';

export interface Rejected {
  line: number;
  reason: string;
}

export interface CsvJobs {
  columns: Columns;
  headings: string[];
  /** Rows to import, with the line each starts on. */
  rows: { line: number; row: ImportedJob }[];
  /** Lines that cannot be read. */
  rejected: Rejected[];
}

interface Line {
  line: number;
  cells: string[];
}

async function textOf(file: string): Promise<string> {
  try {
    // Fails on what is not UTF-8, instead of importing names with question marks in them.
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${file} is not UTF-8. Save it as "CSV UTF-8".`);
    throw new UsageError(`${file} cannot be read. Is the path right?`);
  }
}

/** The separator of the first line: Excel writes semicolons in half of the world. */
function separatorOf(text: string): string {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((separator) => [separator, first.split(separator).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function linesOf(text: string, file: string): Line[] {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let end = 0;
    return records.map(({ record, info }) => {
      // `lines` counts to the record's last line; a cell may hold several.
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      const line = Math.max(info.lines - breaks, end + 1);
      end = info.lines;
      return { line, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = error.lines;
    const where = typeof lines === 'number' ? ` near line ${lines}` : '';
    throw new UsageError(
      `${file} is broken${where}: a quotation mark is opened and never closed, or misplaced.`,
    );
  }
}

/** Reads the file: its columns, its rows, and the lines that cannot be rows. */
export async function readCsv({ file, map, status, dates }: Arguments): Promise<CsvJobs> {
  const [head, ...lines] = linesOf(await textOf(file), file);
  if (head === undefined) throw new UsageError(`${file} is empty.`);
  const headings = head.cells.map((cell) => cell.trim());
  const columns = findColumns(headings, map);
  const order = dates ?? dayOrderOf(lines.flatMap(({ cells }) => cells));
  const jobs: CsvJobs = { columns, headings, rows: [], rejected: [] };
  for (const { line, cells } of lines) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    try {
      if (cells.length > headings.length) {
        throw new CellError(
          `The line has ${cells.length} cells, the heading ${headings.length}. Is a quote missing?`,
        );
      }
      jobs.rows.push({ line, row: readRow(cells, { columns, status, dates: order }) });
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      jobs.rejected.push({ line, reason: error.message });
    }
  }
  return jobs;
}
