import { address } from './parts/address.ts';
import type { Site, SiteNotes } from './site.ts';

export const indeed: Site = {
  id: 'indeed',
  hosts: ['indeed.com', 'indeed.co.uk', 'indeed.fr', 'indeed.de', 'indeed.nl', 'indeed.jobs'],
  pane: '.jobsearch-RightPane,.jobsearch-JobComponent,#jobsearch-ViewjobPaneWrapper',
  fields: {
    title: ['.jobsearch-JobInfoHeader-title', /^(?:(.+) - job post|.+)$/],
    company: '[data-testid=inlineHeader-companyName]',
    companyUrl: '[data-testid=inlineHeader-companyName] a@href',
    locations: ['[data-testid=inlineHeader-companyLocation]', '[data-testid=job-location]'],
    workplace: [
      '[data-testid=inlineHeader-companyLocation]+div',
      '[data-testid=inlineHeader-companyLocation]',
    ],
    salary: '#salaryInfoAndJobType>span:first-child',
    employmentTypes: [
      '#jobDetailsSection [aria-label="Job type"]~* li',
      '#salaryInfoAndJobType>span:last-child',
      /[^\s-].*/,
    ],
    description: '#jobDescriptionText',
    applyUrl: '#applyButtonLinkContainer a@href',
  },
  kinds: {
    challenge: '#challenge-form,.cf-turnstile',
    expired: '[data-testid=expired-job-banner],.jobsearch-JobInfoHeader-expiredHeader',
    list: '#mosaic-provider-jobcards',
  },
  drop: '#mosaic-vjJobDetails',
  // A search page with a pane names the posting in its query only.
  read: (page) => ['vjk', 'jk'].flatMap((name) => address(page, name, '/viewjob?jk=')),
};

export const postingId = /(?:^|\.)indeed\.[a-z.]+\/.*[?&]v?jk=([0-9a-f]{16})/;

export const about: SiteNotes = {
  name: 'Indeed',
  verifiedOn: '2026-11-22',
  evidence: [
    'beastx-ro/first2apply jobDescriptionParser.ts (2026-06): #jobDescriptionText, window._initialData.',
    'A dozen public extensions (2024-2026): data-testid jobsearch-JobInfoHeader-title, inlineHeader-companyName, inlineHeader-companyLocation, #salaryInfoAndJobType, .jobsearch-RightPane for the side pane, vjk= in its address.',
    'A saved page of 2026-08.',
  ],
  ranOnRealPage: true,
};
