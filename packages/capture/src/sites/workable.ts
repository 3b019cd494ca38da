import { joined } from './parts/joined.ts';
import type { Site, SiteNotes } from './site.ts';

export const workable: Site = {
  id: 'workable',
  hosts: ['workable.com'],
  fields: {
    title: '[data-ui=job-title]',
    department: '[data-ui=job-department]',
    description: '[data-ui=job-breakdown]',
  },
  read: (page) => joined(page, '[data-ui=job-description],[data-ui=job-requirements],[data-ui=job-benefits]'),
};

export const postingId = /(?:^apply\.workable\.com\/.*?j\/([0-9A-F]{10})|^jobs\.workable\.com\/view\/(\w+))/;

export const about: SiteNotes = {
  name: 'Workable',
  verifiedOn: '2026-11-22',
  evidence: [
    'data-ui hooks job-title, job-workplace, job-type, job-location (with data-ellipsis-element), job-description, -requirements and -benefits as sections of their own, job-breakdown, company-logo: three public scrapers and six extensions with test pages (2024-2026).',
    'Addresses: ever-jobs source-ats-workable (2026-08).',
  ],
  ranOnRealPage: false,
};
