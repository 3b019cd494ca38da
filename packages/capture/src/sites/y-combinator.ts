import { fromPayload } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

export const yCombinator: Site = {
  id: 'y-combinator',
  hosts: ['workatastartup.com', 'ycombinator.com'],
  // Inertia's page object; the employer stands beside the posting, not in it.
  read: (page) =>
    fromPayload(page, [
      ['title', 'props.job.title'],
      ['salary', 'props.job.salaryRange'],
      ['locations', 'props.job.location'],
      ['employmentTypes', 'props.job.jobType'],
      ['description', 'props.job.descriptionHtml props.company.hiringDescriptionHtml'],
      ['company', 'props.company.name'],
      ['companyUrl', 'props.company.url'],
    ]),
};

export const postingId =
  /^(?:workatastartup\.com\/jobs\/(\d+)|ycombinator\.com\/companies\/[\w-]+\/jobs\/(\w+))/;

export const about: SiteNotes = {
  name: 'Y Combinator jobs (Work at a Startup)',
  verifiedOn: '2026-11-22',
  evidence: [
    'A saved posting of 2026: div[data-page] with props.job and props.company.',
    'ever-jobs source-ats-workatastartup (2026-08) and colophon-group/jobseek monitors/ycombinator.py: JSON-LD on ycombinator.com/companies/.../jobs/..., addresses.',
  ],
  ranOnRealPage: true,
};
