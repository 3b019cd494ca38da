import { fromPayload } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

const JOB = 'props.pageProps.initialState.job';

export const join: Site = {
  id: 'join',
  hosts: ['join.com'],
  // What the JSON-LD leaves out.
  read: (page) =>
    fromPayload(page, [
      ['workplace', `${JOB}.workplaceType`],
      ['employmentTypes', `${JOB}.employmentType.name`],
    ]),
};

export const postingId = /join\.com\/companies\/[\w-]+\/(\d+)/;

export const about: SiteNotes = {
  name: 'JOIN',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public reader (2026): JSON-LD plus __NEXT_DATA__ props.pageProps.initialState.job { city, workplaceType, employmentType, status }.',
    'ever-jobs source-ats-joincom, colophon-group/jobseek monitors/join.py (2026-08).',
  ],
  ranOnRealPage: false,
};
