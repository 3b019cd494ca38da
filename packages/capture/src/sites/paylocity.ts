import type { Site, SiteNotes } from './site.ts';

export const paylocity: Site = {
  id: 'paylocity',
  hosts: ['recruiting.paylocity.com'],
  pane: '.job-preview',
  fields: {
    title: '.job-preview-title',
    description: '.job-preview-details',
    applyUrl: 'a.apply-link-marker@href',
  },
  drop: '.apply-link-marker,.preview-upper-apply-btn',
  // Outside the pane, above it.
  read: (page) => {
    const raw = page.text(page.document.getElementById('LayoutLogoName'));
    return [{ field: 'company', raw, path: '#LayoutLogoName' }];
  },
};

export const postingId = /recruiting\.paylocity\.com\/recruiting\/jobs\/(?:details|apply)\/(\d+)/i;

export const about: SiteNotes = {
  name: 'Paylocity',
  verifiedOn: '2026-11-22',
  evidence: [
    'Two postings saved in ever-jobs source-ats-paylocity (2026-08): .job-preview-title, .preview-location, .job-listing-header with the value after it, #LayoutLogoName.',
    'colophon-group/jobseek scrapers/paylocity.py (2026-08).',
  ],
  ranOnRealPage: true,
};
