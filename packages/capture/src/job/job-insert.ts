import type { Capture, Posting } from '../posting.ts';
import { keyOf } from './dedupe-key.ts';
import { sha256 } from './sha256.ts';
import { type JobInsert, toUnkeyedJob } from './unkeyed-job.ts';

/** The columns that tell a job from all others, as they may come from elsewhere: nothing is known of `meta`. */
interface Keyless {
  job_title?: string | null | undefined;
  company_name?: string | null | undefined;
  job_link?: string | null | undefined;
  job_description?: string | null | undefined;
  meta: Record<string, unknown>;
}

/** Adds the key and the digest of the text to a row of `toUnkeyedJob`. */
export function withKeys<Job extends Keyless>(
  job: Job,
): Job & { dedupe_key: string; meta: { text_sha256: string | null } } {
  const { meta, job_description: text } = job;
  const [place] = Array.isArray(meta.locations) ? meta.locations : [];
  // Without an address of its own a job links to the page it was read from.
  const isOwnLink = 'canonicalUrl' in Object(meta.fields);
  const dedupe_key = keyOf({
    canonicalUrl: isOwnLink ? job.job_link : undefined,
    applyUrl: meta.apply_url,
    url: meta.page_url,
    company: job.company_name,
    title: job.job_title,
    opening: meta.requisition_id ?? place,
  });
  return { ...job, dedupe_key, meta: { ...meta, text_sha256: text ? sha256(text) : null } };
}

/**
 * A posting as a row for `upsert_captured_jobs`. Takes a capture, or a posting with the address it was read from.
 * Throws a TypeError when there is no posting to save.
 */
export function toJobInsert(from: Capture): JobInsert;
export function toJobInsert(from: Posting, url: string, site?: string | null): JobInsert;
export function toJobInsert(from: Capture | Posting, url?: string, site: string | null = null): JobInsert {
  const isCapture = 'kind' in from && typeof from.kind === 'string';
  // Told apart on the line above.
  const capture = isCapture ? (from as Capture) : { posting: from as Posting, url: url ?? '', site };
  const job = toUnkeyedJob(url === undefined ? capture : { ...capture, url });
  return withKeys({ ...job, meta: { ...job.meta } }) as JobInsert; // what toUnkeyedJob leaves out was added
}
