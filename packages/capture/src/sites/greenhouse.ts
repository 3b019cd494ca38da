import { fromPayload } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

/** Where the board's own data (a Remix loader) keeps the posting. */
const POST = 'state.loaderData.routes/$url_token_.jobs_.$job_post_id.jobPost';

export const greenhouse: Site = {
  id: 'greenhouse',
  hosts: ['greenhouse.io'],
  recognise: '#grnhse_app .job__title,.job__description+#app_body,#app_body .app-title',
  // The number is unique over all boards and travels as gh_jid to the employer's own pages.
  fields: {
    title: ['.job__title h1', '.app-title'],
    company: ['#header .company-name', /^(?:at )?(.+)$/],
    locations: ['.job__location', '#header .location'],
    description: ['.job__description', '#content'],
  },
  kinds: { list: '.job-posts,#main .opening' },
  drop: '#application,.application--container,#app_body form',
  read: (page) =>
    fromPayload(page, [
      ['title', `${POST}.title`],
      ['company', `${POST}.company_name`],
      ['datePosted', `${POST}.published_at`],
      ['locations', `${POST}.job_post_location`],
      ['salary', `${POST}.pay_ranges`],
    ]),
};

export const postingId = /(?:greenhouse\.io\/.*\/jobs\/|[?&](?:gh_jid|token)=)(\d{5,})/;

export const about: SiteNotes = {
  name: 'Greenhouse',
  verifiedOn: '2026-11-22',
  evidence: [
    'Saved pages of job-boards.greenhouse.io (2025-10, 2026-01): .job__title, .job__location, .job__description; window.__remixContext with jobPost.',
    'boards.greenhouse.io markup (#header, .app-title, .company-name, #content, #app_body): public scrapers (2019-2025).',
    "Greenhouse's Job Board API documentation (2026): ids, gh_jid on employers' pages.",
  ],
  ranOnRealPage: true,
};
