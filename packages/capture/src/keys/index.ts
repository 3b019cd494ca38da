// What tells postings apart, without the readers of pages: for whoever gets rows from a script in a page.
export { dedupeKey } from '../job/dedupe-key.ts';
export { withKeys } from '../job/job-insert.ts';
