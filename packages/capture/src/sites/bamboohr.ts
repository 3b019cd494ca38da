import type { Site, SiteNotes } from './site.ts';

export const bamboohr: Site = {
  id: 'bamboohr',
  hosts: ['bamboohr.com', 'bamboohr.co.uk'],
  fields: {
    title: '[data-fabric-component=Headline]',
    description: '.BambooRichText',
  },
};

export const postingId = /^([\w-]+)\.bamboohr\.(?:com|co\.uk)\/(?:careers\/(\d+)|jobs\/view\.php\?id=(\d+))/;

export const about: SiteNotes = {
  name: 'BambooHR',
  verifiedOn: '2026-11-22',
  evidence: [
    'BambooRichText, data-fabric-component=Headline, ResAts__card-subtitle, .posInfoList: eight public scrapers and extensions (2019-2026); JSON-LD is injected by the page itself.',
    'Addresses: ever-jobs source-ats-bamboohr, colophon-group/jobseek monitors/bamboohr.py (2026-08).',
  ],
  ranOnRealPage: false,
};
