import type { Site, SiteNotes } from './site.ts';

export const jobindex: Site = {
  id: 'jobindex',
  hosts: ['jobindex.dk', 'it-jobbank.dk'],
  pane: 'article.jobtext-jobad',
  fields: {
    title: '.jobtext-jobad__header h1',
    company: '.jobtext-jobad__company',
    description: '.jobtext-jobad__body',
    applyUrl: '.jobtext-jobad__mobile-apply@href',
  },
};

export const postingId = /(?:jobindex|it-jobbank)\.dk\/.*?(?:jobannonce\/|vis-job\/|[?&]t=)([a-z]\d+)/;

export const about: SiteNotes = {
  name: 'Jobindex',
  verifiedOn: '2026-11-22',
  evidence: [
    'A saved posting of 2024: article.jobtext-jobad with __company, __place-item, __header, __body, facts in dl.jobtext-sidebar-card.',
    'ever-jobs source-jobindex (2026-08): addresses of lists.',
  ],
  ranOnRealPage: true,
};
