import type { Site, SiteNotes } from './site.ts';

const at = (name: string) => `[data-automation=${name}]`;

export const seek: Site = {
  id: 'seek',
  hosts: ['seek.com.au', 'seek.com', 'seek.co.nz', 'jobstreet.com', 'jobsdb.com'],
  pane: at('splitViewJobDetailsWrapper'),
  fields: {
    title: at('job-detail-title'),
    company: at('advertiser-name'),
    locations: at('job-detail-location'),
    industry: at('job-detail-classifications'),
    description: at('jobAdDetails'),
    applyUrl: `${at('job-detail-apply')}@href`,
  },
  kinds: { expired: at('expiredJobPage') },
};

export const postingId =
  /(?:seek|jobstreet|jobsdb)\.[a-z.]+\/(?:.*\/)?job\/(?:.*-)?(\d+)|(?:seek|jobstreet|jobsdb)\.[a-z.]+\/.*[?&]jobId=(\d+)/;

export const about: SiteNotes = {
  name: 'SEEK (with Jobstreet and JobsDB)',
  verifiedOn: '2026-11-22',
  evidence: [
    'A saved posting of 2026: data-automation job-detail-title, advertiser-name, job-detail-location, job-detail-work-type, job-detail-classifications, jobAdDetails, job-detail-apply.',
    'colophon-group/jobseek scrapers/jobstreet.py (2026-08): the same front end.',
  ],
  ranOnRealPage: true,
};
