import type { Site, SiteNotes } from './site.ts';

export const polymer: Site = {
  id: 'polymer',
  hosts: ['jobs.polymer.co'],
};

export const postingId = /jobs\.polymer\.co\/([\w-]+)\/(\d+)/;

export const about: SiteNotes = {
  name: 'Polymer',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public check of live postings on 2026-08-06: JSON-LD JobPosting is served with the page.',
    'Addresses: ever-jobs source-ats-polymer (2026-08).',
  ],
  ranOnRealPage: false,
  limits: 'No class name of a posting is evidenced: everything comes from its JSON-LD and the visible text.',
};
