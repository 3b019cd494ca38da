import type { Site, SiteNotes } from './site.ts';

export const breezy: Site = {
  id: 'breezy',
  hosts: ['breezy.hr'],
  fields: {
    title: '.banner h1',
    description: '.description',
  },
  drop: '.apply-container',
  read: ({ document }) => {
    const raw = document.querySelector('meta[name="twitter:data2"]')?.getAttribute('content');
    return raw ? [{ field: 'company', raw, path: 'meta[name="twitter:data2"]' }] : [];
  },
};

export const postingId = /breezy\.hr\/p\/([0-9a-f]{12})/;

export const about: SiteNotes = {
  name: 'Breezy HR',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public reader that describes the portal template (2026): .banner h1, .description before .apply-container, twitter:data1 (place) and twitter:data2 (company) on every tenant; JSON-LD on most.',
    'Addresses: ever-jobs source-ats-breezyhr, colophon-group/jobseek monitors/breezy.py (2026-08).',
  ],
  ranOnRealPage: false,
};
