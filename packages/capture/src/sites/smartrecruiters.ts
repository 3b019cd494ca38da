import type { Site, SiteNotes } from './site.ts';

export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  hosts: ['smartrecruiters.com'],
  recognise: 'spl-job-location,.job-sections #st-jobDescription',
  fields: {
    title: '.job-title',
    locations: 'spl-job-location@formattedaddress',
    workplace: 'spl-job-location@workplacetype',
    description: '.job-sections',
    applyUrl: 'a.js-oneclick@href',
  },
  drop: '.job-sections .social-share,.job-ad-footer',
};

export const postingId =
  /^(?:jobs|careers)\.smartrecruiters\.com\/(?:oneclick-ui\/company\/)?[^/]+\/(?:publication\/)?(\d{9,}|[0-9a-f-]{36})/;

export const about: SiteNotes = {
  name: 'SmartRecruiters',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public scraper that lists the selectors it confirmed on jobs.smartrecruiters.com (h1.job-title, spl-job-location with formattedaddress and workplacetype, itemprop employmentType, section.job-section#st-...; read 2026-11-22), four more with the same sections.',
    'Addresses: ever-jobs source-ats-smartrecruiters, colophon-group/jobseek scrapers/smartrecruiters.py (2026-08).',
  ],
  ranOnRealPage: false,
};
