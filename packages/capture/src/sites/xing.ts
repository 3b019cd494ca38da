import type { Site, SiteNotes } from './site.ts';

const at = (id: string) => `[data-testid=${id}]`;

export const xing: Site = {
  id: 'xing',
  hosts: ['xing.com'],
  pane: `${at('job-posting-details')},main:has(${at('job-details-title')})`,
  fields: {
    title: `${at('job-details-title')} h1`,
    company: at('job-details-company-info-name'),
    datePosted: `${at('job-details-published-date')} time@datetime`,
    description: at('expandable-content'),
  },
  // The header repeats no place and no type: the page's own title and summary do.
  read: ({ document, title }) => {
    const place = / in ([^|]+) \| XING/.exec(title.slice(0, 300))?.[1];
    const summary = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
    const type = /Beschäftigungsart: ([^,;|]+)/.exec(summary)?.[1];
    return [
      ...(place ? [{ field: 'locations' as const, raw: place.split(/, /), path: 'title' }] : []),
      ...(type ? [{ field: 'employmentTypes' as const, raw: type, path: 'meta[name=description]' }] : []),
    ];
  },
};

export const postingId = /xing\.com\/jobs\/.*?(\d{6,})(?:$|[?/#])/;

export const about: SiteNotes = {
  name: 'XING',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public command-line reader with a page reference tested live on 2026-07-12: data-testid job-details-title, job-details-company-info-name, job-details-published-date, expandable-content; place in <title>, type in meta description.',
  ],
  ranOnRealPage: false,
};
