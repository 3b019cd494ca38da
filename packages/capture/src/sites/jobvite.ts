import type { Site, SiteNotes } from './site.ts';

export const jobvite: Site = {
  id: 'jobvite',
  hosts: ['jobvite.com'],
  recognise: '.jv-job-detail-description',
  fields: {
    title: '.jv-header',
    description: '.jv-job-detail-description',
    applyUrl: '.jv-button-apply@href',
  },
  // "Department [empty span] Town, Country [empty span] Req.Num.: 7"; the first and the last may be missing.
  read: (page) => {
    const [meta] = page.all('.jv-job-detail-meta');
    const parts = [...(meta?.childNodes ?? [])]
      .map((node) => (node.nodeType === 3 ? (node.nodeValue?.trim() ?? '') : ''))
      .filter(Boolean);
    const number = parts.find((part) => part.startsWith('Req.'));
    const places = parts.filter((part) => part !== number);
    const path = '.jv-job-detail-meta';
    return [
      { field: 'department', raw: places.length > 1 ? places.shift() : null, path },
      { field: 'locations', raw: places, path },
      { field: 'requisitionId', raw: number?.replace(/^.*:/, ''), path },
    ];
  },
};

export const postingId = /jobvite\.com\/(?:.*\/job\/|.*[?&](?:j|jvi)=)(\w{6,})/;

export const about: SiteNotes = {
  name: 'Jobvite',
  verifiedOn: '2026-11-22',
  evidence: [
    'ever-jobs source-ats-jobvite (2026-08): table.jv-job-list, JSON-LD on the posting, addresses; colophon-group/jobseek monitors/jobvite.py (2026-08).',
    '.jv-header, .jv-job-detail-meta with .jv-inline-separator and "Req.Num.:", .jv-job-detail-description: ten public scrapers and extensions (2021-2026).',
  ],
  ranOnRealPage: false,
};
