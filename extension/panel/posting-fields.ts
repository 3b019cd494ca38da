import type { Job } from '@ats/core';
import * as z from 'zod/mini';
import { dayOf } from '../look/day.ts';

const meta = z.object({
  fields: z.record(
    z.string(),
    z.object({ source: z.string(), confidence: z.number(), quote: z.optional(z.string()) }),
  ),
});

export type PostingField = {
  readonly label: string;
  readonly value: string;
  /** Where the page said so, in words; null when nobody knows. */
  readonly from: string | null;
  /** The page was not clear about it. */
  readonly doubtful: boolean;
};

/** Columns by the capture's name of the field. */
const SHOWN: readonly (readonly [field: string, label: string, read: (job: Job) => string | null])[] = [
  ['title', 'Title', (job) => job.job_title],
  ['company', 'Company', (job) => job.company_name],
  ['locations', 'Place', (job) => [job.city_name, job.state_code].filter(Boolean).join(', ') || null],
  ['salary', 'Pay a year', payOf],
  ['employmentTypes', 'Kind of work', (job) => job.job_type],
  ['validThrough', 'Apply by', (job) => job.application_deadline && dayOf(job.application_deadline)],
  ['industry', 'Industry', (job) => job.industry],
];

/** The posting as it was read, field by field, with where each one came from. */
export function postingFields(job: Job): PostingField[] {
  const read = meta.safeParse(job.meta);
  const fields = read.success ? read.data.fields : {};
  return SHOWN.flatMap(([name, label, readValue]) => {
    const value = readValue(job);
    if (!value) return [];
    const field = fields[name];
    return [
      { label, value, from: field ? sourceOf(field.source) : null, doubtful: (field?.confidence ?? 1) < 0.5 },
    ];
  });
}

function payOf({ start_salary_range: start, end_salary_range: end }: Job): string | null {
  const number = new Intl.NumberFormat('en');
  const ends = [start, end].flatMap((each) => (each === null ? [] : [number.format(each)]));
  return ends.length ? [...new Set(ends)].join(' – ') : null;
}

function sourceOf(source: string): string {
  if (source === 'visible text') return 'read from the text of the page';
  if (source === 'your selection') return 'from what you selected';
  if (source === 'open graph') return 'from the page’s preview';
  if (source === 'url') return 'from the page’s address';
  if (source === 'page state') return 'from the page’s own data';
  if (source.startsWith('site:')) return 'from this site’s layout';
  return 'from the data the page publishes';
}
