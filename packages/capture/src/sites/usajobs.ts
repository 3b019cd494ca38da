import type { Site, SiteNotes } from './site.ts';

export const usajobs: Site = {
  id: 'usajobs',
  hosts: ['usajobs.gov'],
  fields: {
    title: '.usajobs-joa-banner__title',
    company: '.usajobs-joa-banner__agency',
    datePosted: '.usajobs-joa-summary__item p',
    validThrough: ['.usajobs-joa-summary__item p', / to ([\d/]+)/],
    description: '.apply-joa-defaults',
  },
  drop: '.usajobs-joa-actions,#how-to-apply+nav',
};

export const postingId = /usajobs\.gov\/(?:.*\/)?(?:job|ViewDetails|GetJob\/ViewDetails)\/(\d+)/i;

export const about: SiteNotes = {
  name: 'USAJOBS',
  verifiedOn: '2026-11-22',
  evidence: [
    'Overview: .usajobs-joa-summary__item with h5 and p; banner: .usajobs-joa-banner__title, __agency, __dept; sections #summary, #duties, #requirements: three public scrapers; header and summary classes of later layouts in three extensions (2024-2026).',
    'beastx-ro/first2apply (2026-06): .apply-joa-defaults.',
  ],
  ranOnRealPage: false,
};
