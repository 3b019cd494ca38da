import type { Site, SiteNotes } from './site.ts';

const at = (id: string) => `[data-ph-at-id=${id}]`;

export const phenom: Site = {
  id: 'phenom',
  hosts: ['phenompeople.com', 'phenom.com'],
  recognise: `${at('jobdescription-text')},.jd-info`,
  fields: {
    title: [at('job-title'), at('jobtitle-text'), '.job-info h1.job-title', 'h1.job-title'],
    locations: [at('job-location'), '.job-info .job-location', '.job-location'],
    employmentTypes: at('job-type'),
    department: at('job-category'),
    requisitionId: at('job-id'),
    description: [at('jobdescription-text'), '.jd-info'],
    applyUrl: `${at('apply-link')}@href`,
  },
  kinds: { list: at('jobs-list') },
  drop: `${at('similar-jobs')},.sr-only`,
};

export const about: SiteNotes = {
  name: 'Phenom',
  verifiedOn: '2026-11-22',
  evidence: [
    'data-ph-at-id jobdescription-text, job-title, job-location, jobs-list-item, .jd-info: ten public scrapers and extensions (2021-2026).',
    'phApp.ddo = { jobDetail: { data: { job } } } in the page: three public readers (2026); colophon-group/jobseek monitors/phenom.py (2026-08).',
  ],
  ranOnRealPage: false,
};
