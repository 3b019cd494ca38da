import type { Site, SiteNotes } from './site.ts';

export const govUk: Site = {
  id: 'gov-uk',
  hosts: ['findajob.dwp.gov.uk', 'civilservicejobs.service.gov.uk'],
  fields: {
    title: '.vac_display_panel_main h1',
    company: '.vac_display_panel_main .csr-page-title+p',
    validThrough: '.vac_display_closing_date',
    description: '.vac_display_panel_main_inner',
  },
  drop: '.vac_display_apply,.vac_display_attachments',
};

export const postingId =
  /^(?:findajob\.dwp\.gov\.uk\/details\/(\d+)|civilservicejobs\.service\.gov\.uk\/.*[?&]jcode=(\d+))/;

export const about: SiteNotes = {
  name: 'GOV.UK: Civil Service Jobs, Find a job',
  verifiedOn: '2026-11-22',
  evidence: [
    'Civil Service Jobs: .vac_display_panel_main(_inner), .vac_display_panel_side .vac_display_field with h3 and .vac_display_field_value, .vac_display_closing_date, #section_link_location: six public scrapers (2019-2026).',
    'Find a job: .search-result[data-aid], /details/<id>, label lines of a posting: three public scrapers (2025-2026).',
  ],
  ranOnRealPage: false,
};
