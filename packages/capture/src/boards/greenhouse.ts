/**
 * Greenhouse's Job Board API, one answer without pages: https://developers.greenhouse.io/job-board.html.
 * Evidence, 2026-11-22: the API's documentation (content=true; pay_input_ranges in cents), a saved answer of
 * 2025-12, ever-jobs source-ats-greenhouse and colophon-group/jobseek monitors/greenhouse.py (2026-08).
 */
import { factsAt, isName, listAt, type Places, pathOf, textAt } from './answer.ts';
import type { Board } from './board.ts';

const HOSTS = /^(?:boards|job-boards|boards-api)(?:\.eu)?\.greenhouse\.io$/;

/** The first range, in cents, as an amount of money. */
function payOf(ranges: unknown): unknown {
  const [first] = Array.isArray(ranges) ? ranges : [];
  const cents = (name: string) => Number(textAt(first, name)) / 100 || null;
  const currency = textAt(first, 'currency_type');
  return first ? { min: cents('min_cents'), max: cents('max_cents'), currency } : null;
}

const PLACES: Places = [
  ['title', 'title'],
  ['company', 'company_name'],
  ['locations', 'location.name'],
  ['workplace', 'location.name'],
  ['description', 'content'],
  ['datePosted', 'first_published'],
  ['validThrough', 'application_deadline'],
  ['department', 'departments.0.name'],
  ['requisitionId', 'requisition_id'],
  ['salary', 'pay_input_ranges', payOf],
  ['language', 'language'],
  ['canonicalUrl', 'absolute_url'],
];

export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  example: 'https://job-boards.greenhouse.io/{company}',
  find(url) {
    if (!HOSTS.test(url.hostname)) return null;
    const [first, second, third] = pathOf(url);
    const name =
      first === 'embed' ? url.searchParams.get('for') : first === 'v1' && second === 'boards' ? third : first;
    return isName(name ?? undefined) ? { company: name ?? '' } : null;
  },
  hosts: () => ['boards-api.greenhouse.io'],
  async *read({ company }, api) {
    const url = `https://boards-api.greenhouse.io/v1/boards/${company}/jobs?content=true&pay_transparency=true`;
    for (const job of listAt(await api.json(url), 'jobs')) {
      yield { id: textAt(job, 'id'), url: textAt(job, 'absolute_url'), facts: factsAt(job, PLACES) };
    }
  },
};
