import { parseJson } from '../page/json.ts';
import type { Page } from '../page/page.ts';
import { type SiteFinding, valueAt } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

const at = (name: string) => `[data-automation=${name}]`;

const MODEL = 'CandidateOpportunityDetail(';
const KEYS = [
  ['title', 'Title'],
  ['description', 'Description'],
  ['department', 'JobCategoryName'],
  ['datePosted', 'PostedDate'],
  ['requisitionId', 'RequisitionNumber'],
  ['locations', 'Locations'],
] as const;

/** The view model, there before Knockout has drawn anything: new US...CandidateOpportunityDetail({...}); */
function opportunity(page: Page): SiteFinding[] {
  const scripts = [...page.document.querySelectorAll('script')].map((script) => script.textContent ?? '');
  const after = scripts.find((text) => text.includes(MODEL))?.split(MODEL)[1] ?? '';
  const data = parseJson(after.slice(0, after.lastIndexOf('});') + 1))?.data;
  return KEYS.flatMap(([field, key]) => {
    const raw = valueAt(data, key);
    return raw ? [{ field, raw, path: `${MODEL}{${key}})` }] : [];
  });
}

export const ukg: Site = {
  id: 'ukg',
  hosts: ['ultipro.com', 'ultipro.ca', 'ukg.net', 'saashr.com'],
  fields: {
    title: at('opportunity-title'),
    company: `${at('navbar-large-logo')}@alt`,
    locations: at('city-state-zip-country-label'),
    requisitionId: at('requisition-number'),
    description: at('job-description'),
  },
  kinds: { posting: (page) => opportunity(page).length > 0 },
  read: opportunity,
};

export const postingId = /(?:ultipro|ukg)\.\w+\/.*[?&]opportunityId=([0-9a-f-]{36})/i;

export const about: SiteNotes = {
  name: 'UKG Pro Recruiting (UltiPro) and UKG Ready',
  verifiedOn: '2026-11-22',
  evidence: [
    'data-automation opportunity-title, job-description, requisition-number, city-state-zip-country-label, navbar-large-logo: seven public scrapers and extensions (2023-2026).',
    'new US.Opportunity.CandidateOpportunityDetail({...}) and its keys: six public readers and test pages (2023-2026), colophon-group/jobseek monitors/ukg.py (2026-08).',
    'UKG Ready: c-career-search-details-view classes in a public extension (2026).',
  ],
  ranOnRealPage: false,
};
