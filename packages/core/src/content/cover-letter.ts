import * as z from 'zod/mini';
import { statement } from './source.ts';
import { type Fields, fields, firstText, listOf, textOf, textsOf } from './tolerant.ts';

const text = z.nullable(z.string());

/** The block above a letter, as cover_letter_drafts.content names its parts. */
export const letterHeader = z.object({
  name: text,
  address: text,
  phone: text,
  email: text,
  /** As it stands on the letter. */
  date: text,
  companyName: text,
  companyAddress: text,
  hiringManager: text,
});

/** Content of a `cover_letter` artifact. Each sentence about the person names the rows that carry it. */
export const coverLetterContent = z.object({
  schema_version: z.literal(1),
  header: z.nullable(letterHeader),
  /** E.g. "Dear Ms Okafor,". */
  greeting: text,
  sections: z.object({
    opening: z.nullable(statement),
    body: z.array(statement),
    closing: z.nullable(statement),
  }),
  signature: text,
  tone: text,
  length: text,
  culture: text,
});

export type LetterHeader = z.infer<typeof letterHeader>;
export type CoverLetterContent = z.infer<typeof coverLetterContent>;

export function readHeader(value: unknown): LetterHeader | null {
  const from = fields(value);
  if (Object.keys(from).length === 0) return null;
  return {
    name: textOf(from.name),
    address: textOf(from.address),
    phone: textOf(from.phone),
    email: textOf(from.email),
    date: textOf(from.date),
    companyName: firstText(from, 'companyName', 'company_name'),
    companyAddress: firstText(from, 'companyAddress', 'company_address'),
    hiringManager: firstText(from, 'hiringManager', 'hiring_manager'),
  };
}

function said(words: string | null) {
  return words === null ? null : { text: words, sources: [] };
}

/** Paragraphs of a body that was one text, a list of texts, or a list of objects. */
export function paragraphs(value: unknown): string[] {
  return listOf(value).flatMap((item) =>
    typeof item === 'string'
      ? item
          .split(/\n\s*\n/)
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : textsOf(item, 'text', 'content', 'paragraph'),
  );
}

/** Reads every older shape: sections with a body of text or list, the same without `sections`, `{ text }`. */
export function readCoverLetter(stored: unknown): CoverLetterContent {
  const from = fields(stored);
  const sections: Fields = { ...from, ...fields(from.sections) };
  const body = paragraphs(sections.body ?? (typeof stored === 'string' ? stored : from.text));
  return {
    schema_version: 1,
    header: readHeader(from.header),
    greeting: firstText(from, 'greeting', 'salutation'),
    sections: {
      opening: said(textsOf(sections.opening, 'text')[0] ?? null),
      body: body.map((words) => ({ text: words, sources: [] })),
      closing: said(textsOf(sections.closing, 'text')[0] ?? null),
    },
    signature: textOf(from.signature),
    tone: textOf(from.tone),
    length: textOf(from.length),
    culture: textOf(from.culture),
  };
}
