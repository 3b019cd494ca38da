import type { Site, SiteNotes } from './site.ts';

const OVERLAY = 'data-careersite--jobs--form-overlay-job-application-url-value';

export const teamtailor: Site = {
  id: 'teamtailor',
  hosts: ['teamtailor.com', 'teamtailor.io'],
  recognise: `[${OVERLAY}]`,
  fields: { applyUrl: `[${OVERLAY}]@${OVERLAY}` },
};

export const postingId = /teamtailor\.(?:com|io)\/(?:[a-z]{2}(?:-\w+)?\/)?jobs\/(\d+)/;

export const about: SiteNotes = {
  name: 'Teamtailor',
  verifiedOn: '2026-11-22',
  evidence: [
    'main[data-careersite--jobs--form-overlay-job-application-url-value], JSON-LD, dl with Department, Locations, Employment type: five public readers with test pages (2026).',
    'Addresses: ever-jobs source-ats-teamtailor (2026-08).',
  ],
  ranOnRealPage: false,
};
