import * as z from 'zod/mini';

/** Tables a statement about the person may rest on. */
export const SOURCE_TABLES = [
  'profiles',
  'employment',
  'education',
  'skills',
  'certifications',
  'projects',
] as const;

/** A row of the user's own that carries a statement, and the words in it that do. */
export const sourceRef = z.object({
  table: z.enum(SOURCE_TABLES),
  /** The row's id. */
  id: z.string(),
  /** The words of the row, verbatim. */
  quote: z.optional(z.string()),
  /** The column that holds the quote, and where in its text it stands: `row[column].slice(start, end)`. */
  column: z.optional(z.string()),
  start: z.optional(z.number()),
  end: z.optional(z.number()),
});

/** One sentence or bullet of a document, with the rows that carry it. */
export const statement = z.object({
  text: z.string(),
  /** Never empty in what this SDK writes: a statement without a row is not saved. */
  sources: z.array(sourceRef),
});

export type SourceRef = z.infer<typeof sourceRef>;
export type Statement = z.infer<typeof statement>;
