import type { Site, SiteNotes } from './site.ts';

export const recruitee: Site = {
  id: 'recruitee',
  hosts: ['recruitee.com', 'tellent.com'],
  recognise: '[data-testid=styled-location-list-item]',
  fields: {
    title: 'h1',
    department: '[data-cy=department-name]',
    description: '[role=tabpanel]:not([hidden])',
  },
};

export const postingId = /^([\w-]+)\.recruitee\.com\/(?:l\/\w+\/)?o\/([^/?#]+)/;

export const about: SiteNotes = {
  name: 'Recruitee (Tellent)',
  verifiedOn: '2026-11-22',
  evidence: [
    'data-testid styled-location-list-item, offer-list-cards-desktop-display, data-cy department-name, visible [role=tabpanel], custom-css-style-* hooks: six public readers and extensions with test pages (2024-2026).',
    'Addresses: ever-jobs source-ats-recruitee, colophon-group/jobseek monitors/recruitee.py (2026-08).',
  ],
  ranOnRealPage: false,
};
