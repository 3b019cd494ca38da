import type { Site, SiteNotes } from './site.ts';

export const softgarden: Site = {
  id: 'softgarden',
  hosts: ['softgarden.io', 'softgarden.de'],
};

export const postingId = /softgarden\.(?:io|de)\/jobs?\/(\d+)/;

export const about: SiteNotes = {
  name: 'softgarden',
  verifiedOn: '2026-11-22',
  evidence: [
    'colophon-group/jobseek monitors/softgarden.py (2026-08) and a Swiss reader (2026): JSON-LD JobPosting on /job/<id>; ever-jobs source-ats-softgarden: jobs.feed.json, /jobs/<id>/.',
  ],
  ranOnRealPage: false,
  limits: 'No class name of a posting is evidenced: everything comes from its JSON-LD and the visible text.',
};
