import type { Page } from '../page/page.ts';
import { fromPayload, type SiteFinding, valueAt } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

/** POSITION_DATA = {...}: the text is a list of parts with names. */
function position(page: Page): SiteFinding[] {
  const details = page.state.map(({ data }) => valueAt(data, 'custom_fields.details')).find(Array.isArray);
  const parts = (details ?? []).map(
    (part) => `<h3>${valueAt(part, 'name') ?? ''}</h3>${valueAt(part, 'value') ?? ''}`,
  );
  return [
    ...fromPayload(page, [
      ['employmentTypes', 'employment_type'],
      ['title', 'name'],
      ['company', 'company_name'],
      ['department', 'department'],
      ['seniority', 'experience_level'],
      ['locations', 'location'],
    ]),
    { field: 'description', raw: parts.join(''), path: 'POSITION_DATA.custom_fields.details' },
  ];
}

export const comeet: Site = {
  id: 'comeet',
  hosts: ['comeet.com', 'comeet.co'],
  recognise: '.comeet-position-info,.comeet-outer-wrapper',
  fields: {
    title: '.comeet-position-name',
    locations: ['.comeet-position-meta-single', /^[^·]+/],
    description: '.comeet-position-info',
  },
  read: position,
};

export const postingId = /^comeet\.com?\/jobs\/[^/]+\/([\w.]+)\/[^/]+\/([\w.]+)/;

export const about: SiteNotes = {
  name: 'Comeet (Spark Hire Recruit)',
  verifiedOn: '2026-11-22',
  evidence: [
    'Hosted page: POSITION_DATA and COMPANY_DATA with custom_fields.details [{ name, value }], a public reader with test page (2026), colophon-group/jobseek monitors/comeet.py (2026-08).',
    "On employers' sites: comeet-position-info, -description, -requirements, -location: Comeet's own WordPress templates in public repositories (2018-2024).",
  ],
  ranOnRealPage: false,
};
