import type { UserAts } from '@ats/core';
import { keepContact } from './contact.ts';

/** More than any résumé; keeps a wrong file from filling the memory. */
const MAX_BYTES = 5 * 1024 * 1024;

export type Imported = {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Sentences for the person: what could not be taken, and what had to be assumed. */
  readonly remarks: readonly string[];
};

/** Brings a résumé file in; throws an Error with a sentence when it is none. Doing it again doubles nothing. */
export async function importHistory(me: UserAts, file: File): Promise<Imported> {
  if (file.size > MAX_BYTES) throw new Error('This file is larger than 5 MB, so it is hardly a résumé.');
  const json = parse(await file.text());
  const { fromJsonResume } = await import('@ats/documents');
  const { assumed, ...draft } = fromJsonResume(json);
  const { created, changed, unchanged, rejected } = await me.importCareer(draft);
  await keepContact(me, draft.profile.email);
  const remarks = [
    ...rejected.map(({ reason }) => `One entry could not be taken: ${reason}`),
    ...assumed.map(({ message }) => message),
  ];
  return { created, changed, unchanged, remarks };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This is not a résumé in the JSON Resume format. Choose a file that ends in .json.');
  }
}
