import type { CoverLetterContent, ResumeContent } from '@ats/core';
import { lostLinks, lostTexts } from '../read-back/check.ts';
import { readBack } from '../read-back/read-back.ts';
import type { DroppedBullet, Format, LetterOptions, RenderOptions } from './options.ts';
import { letterRendering, type Rendering, resumeRendering } from './render.ts';

/** A file ready to be handed to the person, after another reader has read it. */
export interface ExportedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly mime: string;
  /** Of a PDF; null for formats that have no pages of their own. */
  readonly pages: number | null;
  /** What was left out to fit the pages. */
  readonly dropped: readonly DroppedBullet[];
  /** Sentences for the person: what a reader of the file would miss. Empty when all is well. */
  readonly warnings: readonly string[];
}

const TYPES: Readonly<Record<Format, readonly [extension: string, mime: string]>> = {
  pdf: ['pdf', 'application/pdf'],
  docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  html: ['html', 'text/html'],
  markdown: ['md', 'text/markdown'],
  text: ['txt', 'text/plain'],
};

/** What is said of a lost text, short enough for a screen. */
const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

async function warningsFor({ bytes, sheet }: Rendering, format: Format): Promise<string[]> {
  if (format !== 'pdf' && format !== 'docx') return [];
  const back = await readBack(bytes);
  return [
    ...lostTexts(sheet, back).map(
      (text) => `A reader of this file does not find ${quoted(text)} in its place.`,
    ),
    ...lostLinks(sheet, back).map((href) => `The link to ${href} can’t be clicked.`),
  ];
}

function fileName(author: string, what: string, format: Format): string {
  const words = [...author.split(' '), what].map((word) => word.replace(/[^\p{L}\p{M}\p{N}-]/gu, ''));
  return `${words.filter(Boolean).join('-')}.${TYPES[format][0]}`;
}

async function exported(rendering: Rendering, what: string, format: Format): Promise<ExportedFile> {
  return {
    bytes: rendering.bytes,
    fileName: fileName(rendering.sheet.author, what, format),
    mime: TYPES[format][1],
    pages: rendering.pages,
    dropped: rendering.dropped,
    warnings: await warningsFor(rendering, format),
  };
}

/** Renders a résumé, reads it back with another's reader, and says what is missing; throws as renderResume. */
export const exportResume = async (content: ResumeContent, options: RenderOptions): Promise<ExportedFile> =>
  exported(await resumeRendering(content, options), 'resume', options.format);

/** The same for a cover letter. */
export const exportCoverLetter = async (
  content: CoverLetterContent,
  options: LetterOptions,
): Promise<ExportedFile> => exported(await letterRendering(content, options), 'cover-letter', options.format);
