import type { SourceRef } from '@ats/core';
import { skillList } from '../requirements/names.ts';
import { readLines, type Span, sentencesOf } from '../text/lines.ts';
import { contentStems } from '../text/stems.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { History } from './rows.ts';

type SourceTable = SourceRef['table'];

/** A line or sentence of the user's own, with the row, column and place it stands at. */
export type HistoryLine = Span & {
  table: SourceTable;
  id: string;
  column: string;
  /** A line of its own under a job or project, as a résumé shows it. */
  bullet: boolean;
  tokens: readonly Token[];
  stems: ReadonlySet<string>;
  /** Names of the skills the line names, and of those they imply. */
  skills: ReadonlySet<string>;
  implied: ReadonlySet<string>;
};

type Place = { table: SourceTable; id: string; column: string };

/** Columns that hold lines of prose or bullets; all others are read as one phrase. */
const BULLETED = new Set(['job_description', 'proj_description', 'proj_outcomes']);

/** Every line the user's rows hold, in the order of the rows. */
export function historyLines(history: History): HistoryLine[] {
  const lines: HistoryLine[] = [];
  const add = (table: SourceTable, row: { id: string }, columns: readonly string[]) => {
    const values = row as unknown as Record<string, unknown>;
    for (const column of columns) lines.push(...columnLines({ table, id: row.id, column }, values[column]));
  };
  add('profiles', history.profile, ['professional_title', 'summary', 'industry']);
  for (const row of history.skills) add('skills', row, ['skill_name']);
  for (const row of history.employment)
    add('employment', row, ['job_title', 'company_name', 'job_description']);
  for (const row of history.projects) {
    add('projects', row, [
      'proj_name',
      'role',
      'tech_and_skills',
      'proj_description',
      'proj_outcomes',
      'team_details',
    ]);
  }
  for (const row of history.certifications) add('certifications', row, ['name', 'issuing_org']);
  for (const row of history.education) {
    add('education', row, ['degree_type', 'field_of_study', 'institution_name', 'honors']);
  }
  return lines;
}

function columnLines(place: Place, value: unknown): HistoryLine[] {
  if (Array.isArray(value)) {
    return value
      .filter((item): item is string => typeof item === 'string' && item.trim() !== '')
      .map((item) => asLine(place, { text: item.trim(), start: 0, end: item.trim().length }, false));
  }
  if (typeof value !== 'string' || value.trim() === '') return [];
  const shown = new Set(BULLETED.has(place.column) ? statementSpans(value).map((span) => span.start) : []);
  return readLines(value)
    .flatMap((line) => (line.bullet ? [line] : sentencesOf(line)))
    .map((span) => asLine(place, span, shown.has(span.start)));
}

/** The statements of a description: its bullets, or the sentences of its prose when it has no bullets. */
export function statementSpans(text: string): Span[] {
  const lines = readLines(text);
  const bullets = lines.filter((line) => line.bullet);
  return bullets.length > 0 ? bullets : lines.flatMap((line) => sentencesOf(line));
}

function asLine(place: Place, span: Span, bullet: boolean): HistoryLine {
  const tokens = tokenise(span.text);
  const skills = new Set<string>();
  const implied = new Set<string>();
  for (const { entry } of skillList().find(span.text, tokens)) {
    skills.add(entry.name);
    for (const name of entry.implies) implied.add(name);
  }
  const { text, start, end } = span;
  return {
    ...place,
    text,
    start,
    end,
    bullet,
    tokens,
    stems: new Set(contentStems(text, tokens)),
    skills,
    implied,
  };
}

/** A line as the source of a statement: its row, column, words and place. */
export function sourceOf(line: HistoryLine): SourceRef {
  const { table, id, text: quote, column, start, end } = line;
  // An item of a list column has no place in a text.
  if (column === 'tech_and_skills') return { table, id, quote, column };
  return { table, id, quote, column, start, end };
}
