import type { Site, SiteNotes } from './site.ts';

export const naukri: Site = {
  id: 'naukri',
  hosts: ['naukri.com'],
  fields: {
    title: '[class*=jd-header-title]',
    company: '[class*=jd-header-comp-name]>a',
    companyUrl: '[class*=jd-header-comp-name]>a@href',
    description: '[class*=JDC__dang-inner-html]',
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
