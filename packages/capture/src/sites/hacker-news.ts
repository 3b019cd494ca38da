import type { Page } from '../page/page.ts';
import type { Finding } from '../posting.ts';
import type { Site, SiteNotes } from './site.ts';

const FIELDS = {
  locations: /,|remote|onsite|hybrid|anywhere|\b[A-Z]{2,3}\b/i,
  workplace: /remote|hybrid|on-?site/i,
  employmentTypes: /full.?time|part.?time|contract|intern|freelance/i,
  salary: /[$€£]\s?\d|\d\s?k\b/i,
} as const;

/** "Company | Role | Place | Full-time | pay": the first line of a comment, in any order after the company. */
function headline(page: Page): Omit<Finding, 'source'>[] {
  const text = page.all('.athing .commtext')[0];
  const parts = (page.text(text).length ? (text?.firstChild?.textContent ?? '') : '')
    .split('|')
    .map((part) => part.trim());
  if (parts.length < 2) return [];
  const found: Omit<Finding, 'source'>[] = [
    { field: 'company', raw: (parts[0] ?? '').replace(/\s*\(.*/, ''), path: '.commtext' },
  ];
  const rest = parts.slice(1);
  for (const [field, pattern] of Object.entries(FIELDS)) {
    const raw = rest.find((part) => pattern.test(part));
    if (raw) found.push({ field: field as keyof typeof FIELDS, raw, path: '.commtext' });
  }
  const title = rest.find(
    (part) => !Object.values(FIELDS).some((pattern) => pattern.test(part)) && !/https?:/.test(part),
  );
  if (title) found.push({ field: 'title', raw: title, path: '.commtext' });
  return found;
}

export const hackerNews: Site = {
  id: 'hacker-news',
  hosts: ['news.ycombinator.com'],
  postingId: /^news\.ycombinator\.com\/item\?id=(\d+)/,
  pane: 'table.fatitem:has(.commtext)',
  fields: { description: '.athing .commtext', datePosted: '.age@title' },
  kinds: {
    list: (page) =>
      !page.document.querySelector('.fatitem .commtext') &&
      page.document.querySelectorAll('.comtr').length > 1,
  },
  drop: '.reply,.comhead',
  read: headline,
};

export const about: SiteNotes = {
  name: 'Hacker News "Who is hiring" comment',
  verifiedOn: '2026-11-22',
  evidence: [
    'ever-jobs source-hackernews (2026-08): the pipe-separated first line and its fields.',
    'Markup of an item page (table.fatitem, tr.athing, .commtext, .age[title]): public readers of Hacker News.',
  ],
  ranOnRealPage: false,
  limits: 'Only the page of one comment is a posting; a thread is a list.',
};
