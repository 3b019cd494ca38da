import type { Site, SiteNotes } from './site.ts';

export const adp: Site = {
  id: 'adp',
  hosts: ['workforcenow.adp.com', 'workforcenow.cloud.adp.com', 'myjobs.adp.com', 'recruiting.adp.com'],
  fields: {
    title: '.job-description-title',
    requisitionId: ['.job-description-requisition', /:\s*(\S+)/],
    description: '.job-description-data',
  },
};

export const postingId =
  /(?:workforcenow(?:\.cloud)?\.adp\.com\/(?=.*[?&]cid=([\w-]+)).*[?&]jobId=(\d+)|myjobs\.adp\.com\/([\w-]+)\/.*[?&]reqId=(\d+))/;

export const about: SiteNotes = {
  name: 'ADP Workforce Now',
  verifiedOn: '2026-11-22',
  evidence: [
    'job-description-title, -location, -requisition, -worker-catergory (their spelling), -post-date, -data, current-openings-item: a public Java scraper (2019), four more with the same ids (2022-2026).',
    'Addresses: ever-jobs source-ats-adp, colophon-group/jobseek core/adp.py (2026-08).',
  ],
  ranOnRealPage: false,
};
