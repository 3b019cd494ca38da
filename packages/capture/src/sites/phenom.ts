import type { Page } from '../page/page.ts';
import type { FieldName } from '../posting.ts';
import type { SiteFinding } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

const at = (id: string) => `[data-ph-at-id=${id}]`;

/** A fact's own words: what names it stands beside it, for screen readers only. */
function facts(page: Page, field: FieldName, selector: string): SiteFinding[] {
  return page.all(selector).map((element) => {
    const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ''));
    return { field, raw: own.join(' ').trim() || page.text(element), path: selector };
  });
}

/** phApp.ddo = {..., "jobDetail": {...}}: the day stands nowhere else. */
function posted({ document }: Page): SiteFinding[] {
  const scripts = [...document.querySelectorAll('script')].map((script) => script.textContent ?? '');
  const detail = scripts.find((text) => text.includes('phApp.ddo'))?.split('"jobDetail"')[1] ?? '';
  const raw = /"postedDate":"([^"]{8,40})"/.exec(detail)?.[1];
  return raw ? [{ field: 'datePosted', raw, path: 'phApp.ddo.jobDetail' }] : [];
}

export const phenom: Site = {
  id: 'phenom',
  hosts: ['phenompeople.com', 'phenom.com'],
  recognise: `${at('jobdescription-text')},.jd-info`,
  fields: {
    title: at('job-title'),
    description: at('jobdescription-text'),
    applyUrl: `${at('apply-link')}@href`,
  },
  drop: `${at('similar-jobs')},.sr-only`,
  read: (page) => [
    ...facts(page, 'locations', `${at('job-location')},.job-info .job-location`),
    ...facts(page, 'employmentTypes', at('job-type')),
    ...facts(page, 'department', at('job-category')),
    ...facts(page, 'requisitionId', at('job-id')),
    ...posted(page),
  ],
};

export const about: SiteNotes = {
  name: 'Phenom',
  verifiedOn: '2026-11-22',
  evidence: [
    'data-ph-at-id jobdescription-text, job-title, job-location, jobs-list-item, .jd-info: ten public scrapers and extensions (2021-2026).',
    'phApp.ddo = { jobDetail: { data: { job } } } in the page: three public readers (2026); colophon-group/jobseek monitors/phenom.py (2026-08).',
  ],
  ranOnRealPage: false,
};
