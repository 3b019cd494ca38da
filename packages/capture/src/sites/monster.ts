import type { Site, SiteNotes } from './site.ts';

const at = (id: string) => `[data-testid=${id}]`;

export const monster: Site = {
  id: 'monster',
  hosts: 'com co.uk de fr ca ie nl be at ch se lu it es'.split(' ').map((tld) => `monster.${tld}`),
  pane: at('svx-job-view-wrapper'),
  fields: {
    title: at('jobTitle'),
    description: at('svx-description-container-inner'),
  },
};

export const postingId = /monster\.[a-z.]+\/.*?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/;

export const about: SiteNotes = {
  name: 'Monster',
  verifiedOn: '2026-11-22',
  evidence: [
    'data-testid svx-job-view-wrapper, jobTitle, company, jobDetailLocation, svx-description-container-inner: eight public extensions and scrapers (2023-2026).',
  ],
  ranOnRealPage: false,
};
