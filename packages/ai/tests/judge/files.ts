import type { CoverLetterContent, ResumeContent } from '@ats/core';
import { FORMATS, type Format, readBack, renderCoverLetter, renderResume } from '@ats/documents';

/** What becomes a file, and what it is. */
export type Filed =
  | { kind: 'resume'; content: ResumeContent }
  | { kind: 'cover_letter'; content: CoverLetterContent };

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of a file as a reader gets them, without what a line break does to them. */
export async function wordsIn(filed: Filed, format: Format): Promise<string> {
  const bytes =
    filed.kind === 'resume'
      ? await renderResume(filed.content, { format })
      : await renderCoverLetter(filed.content, { format });
  if (format === 'pdf' || format === 'docx') return flat((await readBack(bytes)).text);
  const text = new TextDecoder().decode(bytes);
  if (format !== 'html') return flat(text.replaceAll('\\', ''));
  const shown = text.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
  return flat(shown.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole));
}

/** Small letters and digits alone: a mark is found however it is broken and hyphenated. */
export const flat = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** All formats, or one after the other. */
export const formatsFor = (number: number, all: boolean): readonly Format[] =>
  all ? FORMATS : [FORMATS[number % FORMATS.length] ?? 'pdf'];
