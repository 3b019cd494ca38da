import { fromPayload } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

const DATA = 'props.pageProps.apiData';

export const rippling: Site = {
  id: 'rippling',
  hosts: ['ats.rippling.com'],
  read: (page) =>
    fromPayload(page, [
      ['title', `${DATA}.jobPost.name`],
      ['company', `${DATA}.jobPost.companyName`],
      ['department', `${DATA}.jobPost.department.name`],
      ['datePosted', `${DATA}.jobPost.createdOn`],
      ['employmentTypes', `${DATA}.jobPost.employmentType.label`],
      ['locations', `${DATA}.jobPost.workLocations`],
      ['locations', `${DATA}.workLocations`],
      ['description', `${DATA}.jobPost.description.company ${DATA}.jobPost.description.role`],
    ]),
};

export const postingId = /ats\.rippling\.com\/.*jobs\/([0-9a-f-]{36})/;

export const about: SiteNotes = {
  name: 'Rippling ATS',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public reader (2026): script#__NEXT_DATA__, props.pageProps.apiData.jobPost { name, companyName, createdOn, description { company, role } }, apiData.workLocations.',
    'colophon-group/jobseek scrapers/rippling.py (2026-08): the same object from the API.',
  ],
  ranOnRealPage: false,
};
