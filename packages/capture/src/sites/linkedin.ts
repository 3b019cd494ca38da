import type { Page } from '../page/page.ts';
import { address } from './parts/address.ts';
import type { Site, SiteNotes } from './site.ts';

/** The employer's own address: in a comment on public pages, behind a leaving-the-site link for members. */
function applyUrl(page: Page) {
  const comment = page.document.getElementById('applyUrl')?.firstChild?.nodeValue;
  const link = page.root.querySelector('a[href*="/safety/go"]')?.getAttribute('href');
  const target = /[?&]url=([^"&]+)/.exec(comment ?? link ?? '')?.[1];
  return target ? [{ field: 'applyUrl' as const, raw: decode(target), path: 'applyUrl' }] : [];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const PILLS = [
  '.job-details-fit-level-preferences button',
  '.job-details-preferences-and-skills__pill',
  '[class*=unified-top-card__job-insight] span',
  '[class*=unified-top-card__workplace-type]',
];

export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  pane: '.core-rail>.details,.details-pane__content,[class*=jobs-search__job-details],.job-view-layout,[data-testid=lazy-column]:has([componentkey^=JobDetails_About])',
  fields: {
    title: [
      '.top-card-layout__title',
      '[class*=unified-top-card__job-title]',
      'p>a[href*="/jobs/view/"]',
      'a[href*="/jobs/view/"]',
    ],
    company: [
      '.topcard__org-name-link',
      '.topcard__flavor:first-child',
      '[class*=unified-top-card__company-name]',
      'a[href*="/company/"]:not(:has(img))',
    ],
    companyUrl: 'a[href*="/company/"]@href',
    locations: [
      '.topcard__flavor--bullet:not(.topcard__flavor--metadata)',
      '[class*=unified-top-card__tertiary-description]',
      '[class*=unified-top-card__primary-description]',
      '[class*=unified-top-card__bullet]',
      'p:has(>a[href*="/jobs/view/"])+p',
      /^[^·]+/,
    ],
    salary: ['.compensation__salary', ...PILLS, /^.*\d.*/],
    employmentTypes: PILLS,
    description: [
      '.show-more-less-html__markup',
      '#job-details',
      '.jobs-description__content',
      '[componentkey^=JobDetails_About] [data-testid=expandable-text-box]',
      '[componentkey^=JobDetails_About]',
    ],
  },
  kinds: {
    login_wall: (page) => /^\/(authwall|checkpoint|uas|login)/.test(page.url.pathname),
    expired: '.closed-job',
  },
  read: (page) => [
    ...applyUrl(page),
    ...address(page, 'currentJobId', '/jobs/view/'),
    // One pill says pay, one the place of work, one the hours; what is none of these words is dropped.
    ...page
      .all(PILLS.join())
      .map((pill) => ({ field: 'workplace' as const, raw: page.text(pill), path: 'pill' })),
  ],
};

export const postingId =
  /linkedin\.com\/(?:jobs\/view\/(?:[^/?#]*-)?(\d{6,})|jobs-guest\/.*\/(\d{6,})|.*[?&]currentJobId=(\d+))/;

export const about: SiteNotes = {
  name: 'LinkedIn',
  verifiedOn: '2026-11-22',
  evidence: [
    'Public page: colophon-group/jobseek scrapers/linkedin.py (2026-08), ever-jobs source-linkedin (2026-08), saved public pages of 2023-2026.',
    'Member page with jobs-unified-top-card classes: beastx-ro/first2apply jobDescriptionParser.ts (2026-06) and a dozen public extensions with the same selectors.',
    'Member page of 2026 (hashed classes; componentkey JobDetails_AboutTheJob_<id>, data-testid lazy-column and expandable-text-box): first2apply (2026-06) and three public extensions and their tests (2026).',
  ],
  ranOnRealPage: true,
  limits:
    'The member layout of 2026 has hashed classes only: place and pills there depend on what is left in attributes.',
};
