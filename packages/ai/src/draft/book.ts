import type { SourceRef } from '@ats/core';
import type { GroundingRow } from '../grounding/reading/rows.ts';
import { type HistoryLine, historyLines, sourceOf } from '../history/history-lines.ts';
import { type History, tablesOf } from '../history/rows.ts';

/** A line of the person's under the short name a model sees: "e1.2" is the second line of position e1. */
export type BookLine = { alias: string; line: HistoryLine };
/** A row under its short name. */
export type BookEntry = {
  alias: string;
  table: SourceRef['table'];
  row: GroundingRow;
  lines: readonly BookLine[];
};

/** The person's rows under short names. A model only ever names these; everything else is looked up here. */
export type Book = {
  entries: readonly BookEntry[];
  /** By the alias of an entry. */
  entry(alias: string): BookEntry | undefined;
  /** By the alias of a line. */
  line(alias: string): { entry: BookEntry; line: HistoryLine } | undefined;
  rows: readonly GroundingRow[];
};

const PREFIX = {
  profiles: 'p',
  employment: 'e',
  projects: 'x',
  education: 'd',
  skills: 's',
  certifications: 'c',
} as const;
/** Columns whose lines a statement may rest on; titles and names are looked up, never rewritten. */
const STATED = new Set(['job_description', 'proj_description', 'proj_outcomes', 'summary', 'honors']);

export function bookOf(history: History): Book {
  const lines = historyLines(history);
  const tables: Record<keyof typeof PREFIX, readonly { id: string }[]> = tablesOf(history);
  const entries = (Object.keys(PREFIX) as (keyof typeof PREFIX)[]).flatMap((table) =>
    tables[table].map((row, at): BookEntry => {
      const alias = `${PREFIX[table]}${at + 1}`;
      const own = lines.filter(
        (line) => line.table === table && line.id === row.id && STATED.has(line.column),
      );
      const named = own.map((line, index) => ({ alias: `${alias}.${index + 1}`, line }));
      return { alias, table, row: { ...row, table, id: row.id }, lines: named };
    }),
  );
  const byAlias = new Map(entries.map((entry) => [entry.alias, entry]));
  const byLine = new Map(
    entries.flatMap((entry) => entry.lines.map((one) => [one.alias, { entry, line: one.line }] as const)),
  );
  return {
    entries,
    entry: (alias) => byAlias.get(alias),
    line: (alias) => byLine.get(alias),
    rows: entries.map(({ row }) => row),
  };
}

/** The sources of a statement that rests on these lines. */
export const sourcesOf = (book: Book, aliases: readonly string[]): SourceRef[] =>
  aliases.flatMap((alias) => {
    const found = book.line(alias);
    return found ? [sourceOf(found.line)] : [];
  });
