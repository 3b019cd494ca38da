import type { Site, SiteNotes } from './site.ts';

export const ziprecruiter: Site = {
  id: 'ziprecruiter',
  hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk', 'ziprecruiter.in'],
  pane: '[data-testid=job-details-scroll-container],[data-testid=right-pane]',
  fields: {
    title: ['.job_title', '[data-testid=job-details-scroll-container] h2'],
    company: [
      '.hiring_company_text .company_name',
      '.hiring_company',
      '[data-testid=job-details-scroll-container] a[href*="/co/"]',
    ],
    locations: ['.hiring_location', '.location_text'],
    salary: '.t_compensation',
    employmentTypes: '.t_employment_type',
    description: ['.job_description', '.jobDescriptionSection', '.job-body'],
  },
  kinds: {
    challenge: '[id^=challenge-]',
    list: (page) =>
      !!page.document.querySelector('[id^=job-card-]') &&
      !page.document.querySelector('[data-testid=job-details-scroll-container]'),
  },
};

export const postingId = /ziprecruiter\.[a-z.]+\/.*(?:[?&](?:jid|lvk|lk)=|-)([0-9a-zA-Z_.-]{16,})(?:$|[?&])/;

export const about: SiteNotes = {
  name: 'ZipRecruiter',
  verifiedOn: '2026-11-22',
  evidence: [
    'grimlor/jobsearch-rag adapters/ziprecruiter.py (2026-04): search page with article#job-card-<id> and the pane data-testid=job-details-scroll-container, ItemList in JSON-LD.',
    'beastx-ro/first2apply (2026-06) and four extensions: .job_title, .hiring_company, .hiring_location, .t_compensation, .job_description, .job-body.',
  ],
  ranOnRealPage: false,
};
