import type { Site, SiteNotes } from './site.ts';

export const glassdoor: Site = {
  id: 'glassdoor',
  hosts: 'com co.uk ca de fr com.au co.in ie nl it es at ch be sg com.br com.mx com.hk co.nz'
    .split(' ')
    .map((tld) => `glassdoor.${tld}`),
  pane: '[class*=JobDetails_jobDetailsContainer],[class*=TwoColumnLayout_columnRight]',
  fields: {
    title: ['h1[id^=jd-job-title]', '[data-test=job-details-header] h1', '[data-test=job-title]'],
    company: [
      '[class*=EmployerProfile_employerNameHeading]',
      '[data-test=job-details-header] h4',
      '[data-test=employer-name]',
    ],
    locations: '[data-test=location]',
    salary: '[data-test=detailSalary]',
    description: [
      '[class*=JobDetails_jobDescription__]',
      '[data-brandviews*=jobview-description]',
      '[class*=jobDescriptionContent]',
    ],
  },
  kinds: {
    list: (page) =>
      page.url.pathname.includes('/Job/') && !page.document.querySelector('[data-test=job-details-header]'),
  },
};

export const postingId = /glassdoor\.[a-z.]+\/.*(?:[?&](?:jl|jobListingId)=|JL_?)(\d{9,})/;

export const about: SiteNotes = {
  name: 'Glassdoor',
  verifiedOn: '2026-11-22',
  evidence: [
    'Panel of 2026-09 in a public test page: data-test job-details-header, location, detailSalary; h1#jd-job-title-<id>; class heads JobDetails_ and EmployerProfile_ with a changing tail; five extensions with the same.',
    'beastx-ro/first2apply jobDescriptionParser.ts (2026-06).',
  ],
  ranOnRealPage: false,
};
