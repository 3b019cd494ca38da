import type { Site, SiteNotes } from './site.ts';

export const eightfold: Site = {
  id: 'eightfold',
  hosts: ['eightfold.ai'],
  recognise: '#smartApplyData',
  pane: '.position-details,.position-full-card',
  fields: {
    title: '.position-title',
    description: '.position-job-description',
  },
};

export const postingId = /\/careers\/?(?:job\/|.*[?&]pid=)(\d{11,})/;

export const about: SiteNotes = {
  name: 'Eightfold',
  verifiedOn: '2026-11-22',
  evidence: [
    'Saved pages of 2025: code#smartApplyData, JSON-LD escaped twice, an empty body.',
    'Rendered: .position-title, .position-location, .position-job-description in public scrapers (2024-2026); ever-jobs source-ats-eightfold (2026-08).',
  ],
  ranOnRealPage: true,
};
