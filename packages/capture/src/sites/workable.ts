import type { Site, SiteNotes } from './site.ts';

export const workable: Site = {
  id: 'workable',
  hosts: ['workable.com'],
  postingId: /(?:^apply\.workable\.com\/.*?j\/([0-9A-F]{10})|^jobs\.workable\.com\/view\/(\w+))/,
  fields: {
    title: '[data-ui=job-title]',
    company: '[data-ui=company-name]',
    locations: ['[data-ui=job-location] [data-ellipsis-element]', '[data-ui=job-location]'],
    workplace: '[data-ui=job-workplace]',
    employmentTypes: '[data-ui=job-type]',
    department: '[data-ui=job-department]',
    description: ['[data-ui=job-breakdown]', '[data-ui=job-description]'],
  },
  kinds: { list: '[data-ui=list-jobs],[data-ui=jobs]' },
};

export const about: SiteNotes = {
  name: 'Workable',
  verifiedOn: '2026-11-22',
  evidence: [
    'data-ui hooks job-title, job-workplace, job-type, job-location (with data-ellipsis-element), job-description, job-breakdown: three public scrapers and four extensions with test pages (2024-2026).',
    'Addresses: ever-jobs source-ats-workable (2026-08).',
  ],
  ranOnRealPage: false,
};
