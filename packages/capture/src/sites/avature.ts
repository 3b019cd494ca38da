import { joined } from './parts/joined.ts';
import type { Site, SiteNotes } from './site.ts';

const FIELD = '.article__content__view__field';

export const avature: Site = {
  id: 'avature',
  hosts: ['avature.net'],
  recognise: FIELD,
  pane: `main:has(${FIELD})`,
  fields: {
    title: '.banner__text__title',
  },
  // Facts and text stand in fields alike; the text is what is long.
  read: (page) => joined(page, `${FIELD}__value,${FIELD}>dd`, 150),
};

export const postingId = /^([\w.-]+)\/.*\/JobDetail\/(?:.*\/)?(\d+)(?:$|[?#])/;

export const about: SiteNotes = {
  name: 'Avature',
  verifiedOn: '2026-11-22',
  evidence: [
    'A public reader of two templates (2026): h2.article__header__text__title, dl.article__content__view__field with dt and dd, or div.__field__label and __field__value; /JobDetail/<slug>/<id>.',
    'ever-jobs source-ats-avature with a saved list, colophon-group/jobseek monitors/avature.py (2026-08).',
  ],
  ranOnRealPage: false,
};
