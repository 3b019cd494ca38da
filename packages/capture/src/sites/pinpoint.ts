import type { Site, SiteNotes } from './site.ts';

export const pinpoint: Site = {
  id: 'pinpoint',
  hosts: ['pinpointhq.com'],
};

export const postingId = /pinpointhq\.com\/(?:[a-z]{2}\/)?(?:postings|jobs)\/([0-9a-f-]{36}|\d+)/;

export const about: SiteNotes = {
  name: 'Pinpoint',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public reader (2026): JSON-LD JobPosting on /postings/<uuid>, without workplace type.',
    'Addresses: ever-jobs source-ats-pinpoint, colophon-group/jobseek monitors/pinpoint.py (2026-08).',
  ],
  ranOnRealPage: false,
  limits: 'No class name of a posting is evidenced: everything comes from its JSON-LD and the visible text.',
};
