import type { Site, SiteNotes } from './site.ts';

export const personio: Site = {
  id: 'personio',
  hosts: ['jobs.personio.de', 'jobs.personio.com'],
};

export const postingId = /^([\w-]+)\.jobs\.personio\.(?:de|com)\/job\/(\d+)/;

export const about: SiteNotes = {
  name: 'Personio',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public reader that quotes the page source (2026): JSON-LD JobPosting on /job/<id>.',
    'Addresses: ever-jobs source-ats-personio, colophon-group/jobseek monitors/personio.py (2026-08).',
  ],
  ranOnRealPage: false,
  limits: 'No class name of a posting is evidenced: everything comes from its JSON-LD and the visible text.',
};
