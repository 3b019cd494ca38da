import type { Site, SiteNotes } from './site.ts';

export const jazzhr: Site = {
  id: 'jazzhr',
  hosts: ['applytojob.com', 'resumatorjobs.com', 'jazz.co'],
  recognise: '.job-attributes-container>[title=Location]',
  fields: {
    title: '.job-header h1',
    department: '[title=Department]',
    seniority: '#resumator-job-experience',
    description: '#job-description',
  },
  drop: '.resumator-mobile-apply-wrapper',
};

export const postingId = /applytojob\.com\/apply\/(?:jobs\/details\/)?(\w{10})/;

export const about: SiteNotes = {
  name: 'JazzHR',
  verifiedOn: '2026-11-22',
  evidence: [
    'Trimmed live pages in public tests (2026): .job-header, .job-attributes-container with div[title=Location], #resumator-job-employment, #job-description.',
    'ever-jobs source-ats-jazzhr, colophon-group/jobseek scrapers/jazzhr.py (2026-08): older themes, addresses.',
  ],
  ranOnRealPage: false,
};
