import type { Site, SiteNotes } from './site.ts';

export const dice: Site = {
  id: 'dice',
  hosts: ['dice.com'],
  fields: {
    title: '[data-testid=job-detail-header-card] h1',
    locations: ['[data-testid=job-detail-header-card]>span', /^[^•·]+/],
    workplace: '[data-testid=locationTypeBadge]',
    description: '[class*=job-detail-description-module__jobDescription]',
  },
};

export const postingId = /dice\.com\/job-detail\/([0-9a-f-]{36})/;

export const about: SiteNotes = {
  name: 'Dice',
  verifiedOn: '2026-11-22',
  evidence: [
    'Layout of 2026: a scraper that quotes the header card (data-testid job-detail-header-card, SeuiInfoBadge, locationTypeBadge) and three extensions; beastx-ro/first2apply (2026-06) for job-detail-description-module.',
    'Older layout: data-cy jobTitle, companyNameLink, jobDescription, payDetails in six public projects (2023-2025).',
  ],
  ranOnRealPage: false,
};
