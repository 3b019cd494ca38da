import type { Site, SiteNotes } from './site.ts';

/** A fact of Built In stands after the icon that names it, one or two levels up. */
const after = (icon: string) => `div:has(>div>.${icon})>div:last-child,div:has(>div>.${icon})>span`;

export const builtin: Site = {
  id: 'builtin',
  hosts: [
    'builtin.com',
    'builtinnyc.com',
    'builtinsf.com',
    'builtinboston.com',
    'builtinchicago.org',
    'builtinaustin.com',
    'builtincolorado.com',
    'builtinla.com',
    'builtinseattle.com',
  ],
  fields: {
    title: 'h1',
    company: 'a[href*="/company/"] h2',
    companyUrl: 'a[href*="/company/"]:has(h2)@href',
    salary: after('fa-sack-dollar'),
    seniority: after('fa-trophy'),
    description: '[id^=job-post-body-]',
    applyUrl: '#applyButton@href',
  },
  // The cards stand below a posting as well.
};

export const postingId = /builtin[a-z]*\.(?:com|org)\/job\/.*?(\d+)\/?(?:$|[?#])/;

export const about: SiteNotes = {
  name: 'Built In',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public command-line reader with a page reference and tests (2026-07): h1, a[href^="/company/"] h2, icons fa-location-dot, fa-house-building, fa-sack-dollar, fa-trophy before their values, #job-post-body-<id>.',
    'Two more readers and a test page with JSON-LD @graph (2026-07).',
  ],
  ranOnRealPage: false,
};
