import type { Site, SiteNotes } from './site.ts';

export const freshteam: Site = {
  id: 'freshteam',
  hosts: ['freshteam.com'],
  pane: '.job-details',
  fields: {
    title: '.job-details-header h1',
    department: '.link-back',
    description: '.job-details-content',
  },
  drop: '#applicant-form',
};

export const postingId = /freshteam\.com\/jobs\/([\w-]{12})/;

export const about: SiteNotes = {
  name: 'Freshteam',
  verifiedOn: '2026-11-22',
  evidence: [
    'A board and a posting described in a public test verified on 2026-07-25: .job-details-header h1, "Work Type:" line, .job-details-content, JSON-LD.',
    'Addresses: ever-jobs source-ats-freshteam (2026-08).',
  ],
  ranOnRealPage: false,
};
