import { captureWith } from './capture.ts';
import type { Capture } from './posting.ts';
import { sites } from './sites/index.ts';
import { rebuild } from './snapshot/rebuild.ts';

/**
 * Reads a job page: what it is, and the posting with the source of every field. Synchronous and pure: asks no
 * network, changes nothing on the page, throws for no page. `url` is the page's own address.
 */
export function capture(document: Document, url: string): Capture {
  return captureWith(document, url, sites);
}

/**
 * Reads a page by the snapshot that `takeSnapshot` of `@ats/capture/snapshot` took of it: the same answer as
 * `capture` gives in the page, and the readers need not travel there. `maker` is any document of a browser; the
 * page's is made by it and never shown, so nothing in it runs and nothing is loaded. Throws a TypeError for what is no
 * snapshot.
 */
export function captureSnapshot(snapshot: string, url: string, maker: Document = document): Capture {
  return capture(rebuild(snapshot, maker), url);
}

export { captureWith } from './capture.ts';
export { dedupeKey } from './job/dedupe-key.ts';
export { diffPostings, type PostingChange } from './job/diff.ts';
export { toJobInsert, withKeys } from './job/job-insert.ts';
export {
  type CaptureMeta,
  type JobInsert,
  type Provenance,
  toUnkeyedJob,
  type UnkeyedJob,
} from './job/unkeyed-job.ts';
export { makePosting, type PostingContext } from './make-posting.ts';
export { jobTypesIn } from './normalise/employment.ts';
export type {
  Candidate,
  Capture,
  Description,
  EmploymentType,
  Field,
  FieldName,
  Finding,
  Kind,
  Period,
  Place,
  Posting,
  PostingValues,
  Salary,
  Sections,
  Source,
  Warning,
  WarningCode,
  Workplace,
} from './posting.ts';
export { sites } from './sites/index.ts';
export type { Site, SiteNotes } from './sites/site.ts';
