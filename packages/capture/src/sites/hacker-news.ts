import { readLines } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import type { SiteFinding } from './parts/payload.ts';
import type { Site, SiteNotes } from './site.ts';

const ROLE =
  /engineer|develop|design|manager|scien|\blead\b|head of|director|analyst|architect|founder|\bsre\b|devops|sales|market|writer|recruit|research|product|stack|back-?end|front-?end|\broles|positions/i;
const PAY = /[$€£]\s?\d|\d\s?k\b/i;
const HOURS = /full.?time|part.?time|contract|\bintern|freelance/i;
const WHERE = /remote|hybrid|on-?site/i;

/** "Company (site) | Role | Place | Remote | Full-time | pay": a comment's first line, in any order after the company. */
function headline(page: Page): SiteFinding[] {
  const [comment] = page.all('.fatitem .commtext');
  const line = comment ? (readLines(comment).lines[0]?.text ?? '') : '';
  const [company, ...rest] = line
    .slice(0, 500)
    .split('|')
    .map((part) => part.trim());
  if (!rest.length) return [];
  const title = rest.find((part) => ROLE.test(part));
  const others = rest.filter((part) => part !== title && !/https?:|\.com\b/.test(part));
  const place = others.find(
    (part) => !PAY.test(part) && !HOURS.test(part) && !/^(?:remote|hybrid|on-?site)$/i.test(part),
  );
  const path = '.commtext';
  return [
    { field: 'company', raw: company?.replace(/\s*\(.*/, ''), path },
    { field: 'title', raw: title, path },
    { field: 'locations', raw: place, path },
    { field: 'workplace', raw: others.find((part) => WHERE.test(part)), path },
    { field: 'employmentTypes', raw: others.find((part) => HOURS.test(part)), path },
    { field: 'salary', raw: others.find((part) => PAY.test(part)), path },
  ];
}

export const hackerNews: Site = {
  id: 'hacker-news',
  hosts: ['news.ycombinator.com'],
  pane: 'table.fatitem:has(.commtext)',
  fields: { description: '.fatitem .commtext', datePosted: '.age@title' },
  kinds: {
    list: (page) =>
      !page.document.querySelector('.fatitem .commtext') &&
      page.document.querySelectorAll('.comtr').length > 1,
  },
  drop: '.reply,.comhead',
  read: headline,
};

export const postingId = /^news\.ycombinator\.com\/item\?id=(\d+)/;

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
