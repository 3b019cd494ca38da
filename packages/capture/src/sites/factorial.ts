import type { Site, SiteNotes } from './site.ts';

export const factorial: Site = {
  id: 'factorial',
  hosts: [
    'factorialhr.com',
    'factorialhr.es',
    'factorial.co',
    'factorial.it',
    'factorial.fr',
    'factorial.de',
    'factorial.pt',
  ],
  fields: { description: '.styledText' },
};

export const postingId = /^([\w-]+)\.factorial(?:hr)?\.\w+\/(?:job_posting|apply)\/[^/?#]*?(\d+)(?:$|[/?#])/;

export const about: SiteNotes = {
  name: 'Factorial',
  verifiedOn: '2026-11-22',
  evidence: [
    'ever-jobs source-ats-factorial (2026-08, live check noted there): /job_posting/<slug>-<id> with div.styledText, list with data-controller=job-postings and data-* facts.',
  ],
  ranOnRealPage: false,
};
