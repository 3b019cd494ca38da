import type { Site, SiteNotes } from './site.ts';

const at = (id: string) => `[data-automation-id=${id}]`;

export const workday: Site = {
  id: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com', 'myworkdayjobs-impl.com'],
  recognise: at('jobPostingHeader'),
  pane: `${at('jobPostingPage')},${at('job-posting-details')}`,
  fields: {
    title: at('jobPostingHeader'),
    locations: `${at('locations')} dd`,
    workplace: `${at('remoteType')} dd`,
    employmentTypes: `${at('time')} dd`,
    requisitionId: `${at('requisitionId')} dd`,
    description: at('jobPostingDescription'),
    applyUrl: `a${at('adventureButton')}@href`,
  },
  kinds: {
    expired: at('jobPostingExpired'),
    list: at('jobResults'),
  },
  drop: `${at('similarJobs')},${at('socialShareContainer')}`,
};

export const postingId =
  /^([\w-]+)\.(?:wd\d+\.)?myworkday(?:jobs|site)\.com\/.*\/(?:job|details)\/(?:.*_)?([^/?#]+)/;

export const about: SiteNotes = {
  name: 'Workday',
  verifiedOn: '2026-11-22',
  evidence: [
    'data-automation-id jobPostingHeader, jobPostingDescription, locations, time, remoteType, requisitionId, jobPostingPage: ten public extensions and test pages (2024-2026).',
    'colophon-group/jobseek scrapers/workday.py and ever-jobs source-ats-workday (2026-08): addresses and the CXS payload.',
    'Saved server pages: an empty shell whose JSON-LD and og tags hold the posting; the readers of those do the work there.',
  ],
  ranOnRealPage: false,
  limits: 'The employer is named in JSON-LD only; without it the tenant in the address is all there is.',
};
