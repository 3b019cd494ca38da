import type { Site, SiteNotes } from './site.ts';

export const dvinci: Site = {
  id: 'dvinci',
  hosts: ['dvinci-hr.com', 'dvinci-easy.com', 'dvinci.de'],
  recognise: '[id^=liquidDesign][id$=Publication]',
};

export const postingId = /^([\w-]+)\.dvinci(?:-hr|-easy)?\.\w+\/\w+\/(?:p\/[\w-]+\/)?jobs\/(\d+)/;

export const about: SiteNotes = {
  name: 'd.vinci',
  verifiedOn: '2026-11-22',
  evidence: [
    'Public readers (2026, one verified on 2026-09-21 on four tenants): JobPosting JSON-LD and DvinciData in the ad, text in div#liquidDesign<Part>Publication.',
    'ever-jobs source-ats-dvinci, colophon-group/jobseek monitors/dvinci.py (2026-08).',
  ],
  ranOnRealPage: false,
};
