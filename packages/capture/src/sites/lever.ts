import { joined } from './parts/joined.ts';
import type { Site, SiteNotes } from './site.ts';

export const lever: Site = {
  id: 'lever',
  hosts: ['lever.co'],
  recognise: '.posting-page .posting-headline',
  fields: {
    title: '.posting-headline h2',
    company: ['.main-header-logo img@alt', /^(?:(.+) logo|.+)$/],
    companyUrl: '.main-footer-text a@href',
    // "Town, State /": the separator stands inside.
    locations: ['.posting-categories .location', /^.*[^\s/]/],
    department: ['.posting-categories .department', /^.*[^\s/]/],
    employmentTypes: '.posting-categories .commitment',
    workplace: '.posting-categories .workplaceTypes',
    salary: '[data-qa=salary-range]',
    applyUrl: '.postings-btn@href',
  },
  kinds: { list: '.postings-group .posting-title' },
  read: (page) => joined(page, '.posting-page .section:not(.posting-header,.last-section-apply)'),
};

export const postingId = /^jobs(?:\.eu)?\.lever\.co\/[\w.-]+\/([0-9a-f]{8}-[0-9a-f-]{27})/;

export const about: SiteNotes = {
  name: 'Lever',
  verifiedOn: '2026-11-22',
  evidence: [
    'Class names and data-qa attributes: public extensions and their test pages (2025-2026), a saved posting of 2023 and a saved board.',
    'Addresses and payload: ever-jobs source-ats-lever (2026-08).',
  ],
  ranOnRealPage: true,
};
