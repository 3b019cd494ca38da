import { fromPayload, valueAt } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

export const ashby: Site = {
  id: 'ashby',
  hosts: ['ashbyhq.com'],
  recognise: '.ashby-job-posting-heading',
  fields: {
    title: '.ashby-job-posting-heading',
    description: '.ashby-job-posting-right-pane-overview-tab',
  },
  kinds: {
    // Before its script ran the page is empty but for its data.
    posting: ({ state }) => state.some(({ data }) => valueAt(data, 'posting.descriptionHtml')),
  },
  // window.__appData: the employer stands beside the posting, not in it.
  read: (page) =>
    fromPayload(page, [
      ['title', 'posting.title'],
      ['company', 'organization.name'],
      ['companyUrl', 'organization.publicWebsite'],
      ['datePosted', 'posting.publishedDate'],
    ]),
};

export const postingId = /(?:^jobs\.ashbyhq\.com\/[^/?#]+\/|[?&]ashby_jid=)([0-9a-f]{8}-[0-9a-f-]{27})/;

export const about: SiteNotes = {
  name: 'Ashby',
  verifiedOn: '2026-11-22',
  evidence: [
    'Rendered page: ashby-job-posting-heading, -left-pane (h2 + p per fact), -right-pane-overview-tab, #overview; public extensions and scrapers (2024-2026).',
    'window.__appData = { organization, posting } on the server page: public connectors (2026), ever-jobs source-ats-ashby (2026-08).',
  ],
  ranOnRealPage: false,
};
