import type { TailorInput } from '@ats/ai';
import { PAIRS } from './pairs.ts';

/** A long history: 200 bullets of ten professions under twenty positions, and one of the postings. */
export function longHistory(posting = 0): TailorInput {
  const bullets = PAIRS.flatMap(({ history }) =>
    history.employment.flatMap((row) => (row.job_description ?? '').split('\n')),
  );
  const { history, job } = PAIRS[posting % PAIRS.length] as (typeof PAIRS)[number];
  const employment = Array.from({ length: 20 }, (_, at) => ({
    id: `e${at}`,
    job_title: history.employment[0]?.job_title ?? 'Worker',
    company_name: `Company ${at}`,
    start_date: `${2004 + at}-01-01`,
    end_date: `${2005 + at}-01-01`,
    job_description: Array.from({ length: 10 }, (_, line) => bullets[(at * 10 + line) % bullets.length]).join(
      '\n',
    ),
  }));
  return { ...history, employment, job };
}
