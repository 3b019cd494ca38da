/**
 * Recruitee's careers site API, one answer without pages: https://docs.recruitee.com/reference/intro-to-careers-site-api.
 * Evidence, 2026-11-22: that documentation, ever-jobs source-ats-recruitee and colophon-group/jobseek
 * monitors/recruitee.py (2026-08).
 */
import { factsAt, joinParts, listAt, type Places, subdomainOf, textAt } from './answer.ts';
import type { Board } from './board.ts';

const PLACES: Places = [
  ['title', 'title'],
  ['company', 'company_name'],
  ['locations', 'locations'],
  ['locations', 'location'],
  ['employmentTypes', 'employment_type_code', (code) => String(code).replaceAll('_', ' ')],
  ['department', 'department'],
  ['seniority', 'experience_code', (code) => String(code).replaceAll('_', ' ')],
  ['salary', 'salary'],
  ['datePosted', 'published_at'],
  ['datePosted', 'created_at'],
  ['validThrough', 'close_at'],
  ['canonicalUrl', 'careers_url'],
  ['applyUrl', 'careers_apply_url'],
];

function workplaceOf(offer: unknown): string {
  if (typeof offer !== 'object' || offer === null) return '';
  if ('hybrid' in offer && offer.hybrid === true) return 'hybrid';
  if ('remote' in offer && offer.remote === true) return 'remote';
  return 'on_site' in offer && offer.on_site === true ? 'on-site' : '';
}

export const recruitee: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  example: 'https://{company}.recruitee.com',
  find(url) {
    const company = subdomainOf(url, 'recruitee.com');
    return company ? { company } : null;
  },
  hosts: ({ company }) => [`${company}.recruitee.com`],
  async *read({ company }, api) {
    for (const offer of listAt(await api.json(`https://${company}.recruitee.com/api/offers/`), 'offers')) {
      const text = joinParts([
        { html: textAt(offer, 'description') },
        { title: 'Requirements', html: textAt(offer, 'requirements') },
      ]);
      yield {
        id: textAt(offer, 'id'),
        url: textAt(offer, 'careers_url') || `https://${company}.recruitee.com/o/${textAt(offer, 'slug')}`,
        facts: [
          ...factsAt(offer, PLACES),
          ['workplace', workplaceOf(offer), 'remote hybrid on_site'],
          ['description', text, 'description requirements'],
        ],
      };
    }
  },
};
