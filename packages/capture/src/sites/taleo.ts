import type { Page } from '../page/page.ts';
import type { SiteFinding } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

const row = (name: string) => `[id="requisitionDescriptionInterface.${name}.row1"]`;

const MARKER = "'descRequisition',";

/** Before its script ran the page holds the posting as one list of strings, the long ones percent-encoded. */
function fillList(page: Page): SiteFinding[] {
  const script = [...page.document.querySelectorAll('script')]
    .map((one) => one.textContent ?? '')
    .find((text) => text.includes(MARKER));
  const start = script?.indexOf(MARKER) ?? 0;
  const list = script?.slice(start + MARKER.length, script.indexOf('])', start)) ?? '';
  const values = [...list.matchAll(/'((?:\\.|[^'\\])*)'/g)].map((match) => decode(match[1] ?? ''));
  // Which slots hold text differs by tenant, but text is marked as such; the first slots are the same for all.
  const text = values.filter((value) => value.startsWith('!*!')).map((value) => value.slice(3));
  return [
    { field: 'title', raw: values[9], path: 'fillList[9]' },
    { field: 'requisitionId', raw: values[10], path: 'fillList[10]' },
    { field: 'description', raw: text.join('\n'), path: 'fillList' },
  ];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).replace(/\\{1,2}(?=['"])/g, '');
  } catch {
    return '';
  }
}

export const taleo: Site = {
  id: 'taleo',
  hosts: ['taleo.net'],
  recognise: row('reqTitleLinkAction'),
  fields: {
    title: row('reqTitleLinkAction'),
    requisitionId: row('reqContestNumberValue'),
    datePosted: row('reqPostingDate'),
    validThrough: row('reqUnpostingDate'),
    description: '.editablesection',
  },
  read: fillList,
};

export const postingId = /^([\w-]+)\.(?:tbe\.)?taleo\.net\/.*(?:[?&]job=([\w-]+)|[?&]rid=(\d+))/;

export const about: SiteNotes = {
  name: 'Taleo (Enterprise and Business Edition)',
  verifiedOn: '2026-11-22',
  evidence: [
    'colophon-group/jobseek scrapers/taleo.py (2026-08): api.fillList(requisitionDescriptionInterface, descRequisition, [...]), percent-encoded values; Business Edition carries JSON-LD.',
    'Element ids requisitionDescriptionInterface.<name>.row1, .editablesection, .mastercontentpanel3: seven public scrapers and test pages (2023-2026).',
  ],
  ranOnRealPage: false,
};
