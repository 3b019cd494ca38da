import type { Site, SiteNotes } from './site.ts';

export const zohoRecruit: Site = {
  id: 'zoho-recruit',
  hosts: ['zohorecruit.com', 'zohorecruit.eu', 'zohorecruit.in', 'zohorecruit.com.au'],
  recognise: '.cw-jobdescription',
  fields: {
    title: '.cw-jobheader-information h1',
    description: '#cw-rich-description',
  },
};

export const postingId = /zohorecruit\.[a-z.]+\/jobs\/[\w-]+\/(\d{10,})/;

export const about: SiteNotes = {
  name: 'Zoho Recruit',
  verifiedOn: '2026-11-22',
  evidence: [
    '.cw-jobheader-information, .cw-summary (li with two spans), .cw-jobdescription, #cw-rich-description and the older template classes: seven public readers (2024-2026).',
    'ever-jobs source-ats-zohorecruit (2026-08): input#jobs on the list.',
  ],
  ranOnRealPage: false,
};
