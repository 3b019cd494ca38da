import { joined } from './parts/joined.ts';
import type { Site, SiteNotes } from './site.ts';

export const icims: Site = {
  id: 'icims',
  hosts: ['icims.com'],
  recognise: '.iCIMS_JobContent',
  pane: '.iCIMS_JobPage,.iCIMS_JobContainer,.iCIMS_MainWrapper',
  fields: {
    title: '.iCIMS_Header',
    applyUrl: 'a.iCIMS_ApplyOnlineButton@href',
  },
  kinds: {
    expired: '.iCIMS_JobExpired',
    // A posting's head is an .iCIMS_JobsTable as well.
    list: '.iCIMS_JobCardItem,.iCIMS_ListingsPage',
  },
  read: (page) => joined(page, '.iCIMS_InfoField_Job,.iCIMS_InfoMsg_Job'),
};

export const postingId = /^([\w-]+)\.icims\.com\/jobs\/(\d+)/;

export const about: SiteNotes = {
  name: 'iCIMS',
  verifiedOn: '2026-11-22',
  evidence: [
    'ever-jobs source-ats-icims and its board rework notes, colophon-group/jobseek monitors/icims.py (2026-08): iCIMS_JobCardItem, iCIMS_JobHeaderTag with dt.iCIMS_JobHeaderField and dd.iCIMS_JobHeaderData, .header.left span, addresses.',
    'Ten public scrapers and extensions (2019-2026): iCIMS_JobContent, iCIMS_InfoMsg_Job, the page in the frame icims_content_iframe.',
  ],
  ranOnRealPage: true,
  limits:
    "On employers' own domains the posting stands in a frame of *.icims.com, which is named as embedded.",
};
