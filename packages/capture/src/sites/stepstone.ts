import type { Site, SiteNotes } from './site.ts';

const at = (name: string) => `[data-at=${name}]`;

export const stepstone: Site = {
  id: 'stepstone',
  hosts: [
    'stepstone.de',
    'stepstone.at',
    'stepstone.be',
    'stepstone.nl',
    'stepstone.pl',
    'totaljobs.com',
    'cwjobs.co.uk',
    'jobsite.co.uk',
    'irishjobs.ie',
  ],
  fields: {
    title: at('header-job-title'),
    locations: at('metadata-location'),
    description: at('job-ad-content'),
  },
  drop: at('similar-jobs'),
};

export const postingId = /(?:--|\/job)(\d{6,})(?:-inline\.html|$|[?/#])/;

export const about: SiteNotes = {
  name: 'StepStone (with Totaljobs, CWJobs, Jobsite, IrishJobs)',
  verifiedOn: '2026-11-22',
  evidence: [
    'data-at header-job-title, metadata-company-name, metadata-location, metadata-contract-type, metadata-work-type, metadata-online-date, job-ad-content: a public command-line reader with tests and page reference (2026), nine other public projects.',
  ],
  ranOnRealPage: false,
};
