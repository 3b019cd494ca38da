import type { UserAts } from '@ats/core';
import type { CareerDraft } from '@ats/documents';
import { keepContact } from './contact.ts';
import { careerFrom, type Review, reviewOf } from './review.ts';

export type Imported = {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Sentences for the person: what could not be taken, and what had to be assumed. */
  readonly remarks: readonly string[];
};

/**
 * Reads a résumé file. Formats that say what is what (JSON Resume, LinkedIn's export) can be kept at once; what is
 * laid out for people may be misread, and is for them to look at first. `base` is where the extension's own fonts
 * lie. Throws an Error with a sentence.
 */
export async function readHistory(
  file: File,
  base: URL,
): Promise<{ draft: CareerDraft; assumed: readonly string[] } | { review: Review }> {
  const { readResume, careerOf, fontsFrom, LIMITS, NOT_STATED, UNKNOWN_DAY } = await import('@ats/documents');
  // Of a file that is too large, no more than what tells so.
  const bytes = new Uint8Array(await file.slice(0, LIMITS.bytes + 1).arrayBuffer());
  const reading = await readResume(bytes, {
    fileName: file.name,
    mime: file.type,
    fonts: fontsFrom(base),
  });
  if (reading.kind === 'json-resume' || reading.kind === 'linkedin-export')
    return { draft: careerOf(reading), assumed: reading.assumed.map(({ message }) => message) };
  return { review: reviewOf(file.name, reading, { NOT_STATED, UNKNOWN_DAY }) };
}

/** What the person has looked at, as rows. */
export async function draftOf(review: Review): Promise<CareerDraft> {
  const { NOT_STATED, UNKNOWN_DAY } = await import('@ats/documents');
  return careerFrom(review, { NOT_STATED, UNKNOWN_DAY });
}

/** Keeps a history; doing it again doubles nothing. */
export async function importHistory(
  me: UserAts,
  draft: CareerDraft,
  assumed: readonly string[] = [],
): Promise<Imported> {
  const { created, changed, unchanged, rejected } = await me.importCareer(draft);
  await keepContact(me, draft.profile.email);
  const remarks = [...rejected.map(({ reason }) => `One entry could not be taken: ${reason}`), ...assumed];
  return { created, changed, unchanged, remarks };
}
