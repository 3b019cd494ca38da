import type { Site, SiteNotes } from './site.ts';

export const usajobs: Site = {
  id: 'usajobs',
  hosts: ['usajobs.gov'],
  fields: {
    title: ['.usajobs-joa-banner__title', '.usajobs-joa-header__title', '.usajobs-joa-summary__title'],
    company: [
      '.usajobs-joa-banner__agency',
      '[class*=usajobs-joa-summary__agency]',
      '.usajobs-joa-banner__dept',
    ],
    locations: ['.usajobs-joa-locations__city', '.usajobs-joa-location__building', '#locations li'],
    datePosted: ['.usajobs-joa-summary__item p', /^([\d/]+) to/],
    validThrough: ['.usajobs-joa-summary__item p', / to ([\d/]+)/],
    employmentTypes: ['.usajobs-joa-summary__item p', /^(?:Full|Part|Intermittent|Shift|Seasonal)[- ]?.*/],
    description: ['.apply-joa-defaults', '.usajobs-joa'],
  },
  kinds: { list: '.usajobs-search-result--core' },
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
