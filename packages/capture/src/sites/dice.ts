import type { Site, SiteNotes } from './site.ts';

export const dice: Site = {
  id: 'dice',
  hosts: ['dice.com'],
  fields: {
    title: [
      '[data-testid=job-detail-header-card] h1',
      '[data-cy=jobTitle]',
      '[data-testid=job-detail-title]',
    ],
    company: [
      '[data-testid=job-detail-header-card] a[href*=company-profile]',
      '[data-cy=companyNameLink]',
      'a[href*=company-profile]',
    ],
    locations: [
      '[data-testid=job-detail-header-card]>span',
      '[data-cy=location]',
      '[data-testid=job-location]',
      /^[^•·]+/,
    ],
    workplace: '[data-testid=locationTypeBadge]',
    employmentTypes: [
      '[data-testid=job-detail-header-card] .SeuiInfoBadge:not([data-testid])',
      '[data-cy=employmentDetails] span',
    ],
    salary: [
      '[data-testid=job-detail-header-card] .SeuiInfoBadge:not([data-testid])',
      '[data-cy=payDetails] span',
      /^.*\d.*/,
    ],
    description: [
      '[class*=job-detail-description-module__jobDescription]',
      '#jobDescription',
      '[data-cy=jobDescription]',
    ],
  },
  kinds: { list: '[data-testid=job-search-results-container],dhi-search-cards-widget' },
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
