import type { Site, SiteNotes } from './site.ts';

export const naukri: Site = {
  id: 'naukri',
  hosts: ['naukri.com'],
  fields: {
    title: '[class*=jd-header-title]',
    company: ['[class*=jd-header-comp-name]>a', '[class*=jd-header-comp-name]'],
    companyUrl: '[class*=jd-header-comp-name]>a@href',
    locations: ['[class*=jhc__location] a', '[class*=jhc__location]'],
    salary: ['[class*=jhc__salary]', /^.*\d.*/],
    description: ['[class*=JDC__dang-inner-html]', '[class*=job-desc-container]'],
  },
  drop: '[class*=key-skill],[class*=JDC__match-score]',
};

export const postingId = /naukri\.com\/job-listings-.*?(\d{9,})/;

export const about: SiteNotes = {
  name: 'Naukri',
  verifiedOn: '2026-11-22',
  evidence: [
    'CSS-module heads styles_jd-header-title__, styles_jd-header-comp-name__, styles_jhc__location__, styles_jhc__salary__, styles_JDC__dang-inner-html__ in nine public scrapers and extensions (2024-2026), beastx-ro/first2apply (2026-06).',
  ],
  ranOnRealPage: false,
};
