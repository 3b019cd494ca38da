import type { Site, SiteNotes } from './site.ts';

export const wellfound: Site = {
  id: 'wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  fields: {
    title: '[data-test=JobListingTitle]',
    salary: '[data-test=Compensation]',
    employmentTypes: '[data-test=JobType]',
    description: '[data-test=JobDescription]',
  },
};

export const postingId = /(?:wellfound\.com|angel\.co)\/(?:jobs\/|.*[?&]job_listing_id=)(\d+)/;

export const about: SiteNotes = {
  name: 'Wellfound',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public parser that counted the blocks of its captures on 2026-09-17: /jobs/<id>-<slug> carries one JSON-LD JobPosting and no __NEXT_DATA__; lists carry an Apollo cache.',
    'data-test JobListingTitle, CompanyName, JobLocation, Compensation, JobDescription, JobSearchResults: two public extensions and a search tool (2025-2026).',
  ],
  ranOnRealPage: false,
};
