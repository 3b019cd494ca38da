import { JOB_STATUSES, type JobStatus, readJobStatus } from '@ats/core';
import { CellError } from './cells.ts';
import type { Target } from './columns.ts';

/** What people call the stages. */
const WORDS: Readonly<Record<string, JobStatus>> = {
  saved: 'Interested',
  wishlist: 'Interested',
  bookmarked: 'Interested',
  'to apply': 'Interested',
  sent: 'Applied',
  submitted: 'Applied',
  'in review': 'Applied',
  'under review': 'Applied',
  phone: 'Phone Screen',
  screening: 'Phone Screen',
  'recruiter call': 'Phone Screen',
  interviewing: 'Interview',
  interviewed: 'Interview',
  interviews: 'Interview',
  offered: 'Offer',
  hired: 'Accepted',
  withdrawn: 'Declined',
  withdrew: 'Declined',
  'rejected by company': 'Rejected',
  'not selected': 'Rejected',
  archived: 'archive',
};

/** The stage that a status of the file means; `own` is what the person said with --status. */
export function readStage(cell: string, own: ReadonlyMap<string, string>): JobStatus {
  const word = cell.trim().toLowerCase();
  const told = [...own].find(([name]) => name.toLowerCase() === word)?.[1];
  const stage = readJobStatus(told ?? cell) ?? WORDS[word] ?? null;
  if (stage !== null) return stage;
  throw new CellError(
    `The status "${cell.trim()}" is not known. Add --status "${cell.trim()}=..." with one of: ${JOB_STATUSES.join(', ')}.`,
  );
}

/** Columns that say when a job reached a stage. */
export const DATED: readonly (readonly [Target, JobStatus])[] = [
  ['saved_on', 'Interested'],
  ['applied_on', 'Applied'],
  ['phone_screen_on', 'Phone Screen'],
  ['interview_on', 'Interview'],
  ['offer_on', 'Offer'],
  ['accepted_on', 'Accepted'],
  ['declined_on', 'Declined'],
  ['rejected_on', 'Rejected'],
];
