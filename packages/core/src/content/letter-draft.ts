import * as z from 'zod/mini';
import { canonical, DRAFT_CULTURES, DRAFT_LENGTHS, DRAFT_TONES } from '../vocabulary.ts';
import { letterHeader, paragraphs, readHeader } from './cover-letter.ts';
import { fields, firstText, textOf } from './tolerant.ts';

/** cover_letter_drafts.content: the letter as the person edits it. */
export const letterDraftContent = z.object({
  schema_version: z.literal(1),
  header: z.nullable(letterHeader),
  opening: z.string(),
  body: z.array(z.string()),
  closing: z.string(),
  signature: z.string(),
});

/** cover_letter_drafts.metadata: how the letter should sound. */
export const letterDraftSettings = z.object({
  tone: z.enum(DRAFT_TONES),
  /** brief 200-300 words, standard 300-400, detailed 400-500. */
  length: z.enum(DRAFT_LENGTHS),
  culture: z.enum(DRAFT_CULTURES),
});

export type LetterDraftContent = z.infer<typeof letterDraftContent>;
export type LetterDraftSettings = z.infer<typeof letterDraftSettings>;

/** Reads stored content of a draft, of any generation; never throws. */
export function readLetterDraft(stored: unknown): LetterDraftContent {
  if (z.safeParse(letterDraftContent, stored).success) return stored as LetterDraftContent;
  const from = fields(stored);
  return {
    schema_version: 1,
    header: readHeader(from.header),
    opening: textOf(from.opening) ?? '',
    body: paragraphs(from.body ?? from.text),
    closing: textOf(from.closing) ?? '',
    signature: firstText(from, 'signature') ?? '',
  };
}

/** Reads stored settings of a draft; what is not one of the known words falls back to the default. */
export function readLetterSettings(stored: unknown): LetterDraftSettings {
  const from = fields(stored);
  return {
    tone: canonical(DRAFT_TONES, from.tone) ?? 'formal',
    length: canonical(DRAFT_LENGTHS, from.length) ?? 'standard',
    culture: canonical(DRAFT_CULTURES, from.culture) ?? 'corporate',
  };
}
