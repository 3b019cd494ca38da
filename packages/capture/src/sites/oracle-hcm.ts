import { joined } from './parts/joined.ts';
import type { Site, SiteNotes } from './site.ts';

export const oracleHcm: Site = {
  id: 'oracle-hcm',
  hosts: ['oraclecloud.com'],
  recognise: '.job-details__description-content',
  pane: '.job-details,.cx-job-details',
  fields: {
    title: '.job-details__title',
    description: '.cx-job-details__description',
  },
  read: (page) => joined(page, '.job-details__description-header,.job-details__description-content'),
};

export const postingId = /^([\w.-]+)\.oraclecloud\.com\/hcmUI\/.*\/(?:job|preview)\/(\d+)/;

export const about: SiteNotes = {
  name: 'Oracle Recruiting Cloud (HCM Candidate Experience)',
  verifiedOn: '2026-11-22',
  evidence: [
    'h1.job-details__title, .job-meta__item with .job-meta__title and .job-meta__subitem, .job-meta__locations, .job-details__description-content: ten public scrapers (2023-2026).',
    'Addresses: ever-jobs source-ats-oracle, colophon-group/jobseek monitors/oracle_hcm.py (2026-08).',
  ],
  ranOnRealPage: false,
};
