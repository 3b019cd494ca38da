import { letters, substance, words } from './normalise/letters.ts';
import { folded, type Line } from './page/lines.ts';
import type { Page } from './page/page.ts';
import type { Kind, Posting } from './posting.ts';
import type { Site } from './sites/site.ts';
import type { LinkedData } from './sources/json-ld.ts';
import type { Visible } from './sources/visible.ts';
import { countSections } from './visible/description.ts';
import type { Labelled } from './visible/labels.ts';
import {
  ARTICLE,
  ASKED,
  CHALLENGE,
  COUNTED,
  EXPIRED,
  isSection,
  JOB_PATH,
  JOBS_HOME,
  LISTED,
  LOGIN,
  NOT_OF_A_POSTING,
  OF_JOBS,
} from './visible/lexicon.ts';
import { GENDERS, type Outline } from './visible/outline.ts';

export interface Evidence {
  page: Page;
  site: Site | null;
  outline: Outline;
  visible: Visible;
  linked: LinkedData;
  /** JobPostings in microdata or RDFa. */
  marked: number;
  posting: Posting;
}

export interface Verdict {
  kind: Kind;
  reason: string;
  confidence: number;
}

/** What the site's patch knows about its own pages. */
function bySite({ page, site }: Evidence): Verdict | null {
  for (const [kind, test] of Object.entries(site?.kinds ?? {})) {
    const hit = typeof test === 'function' ? test(page) : page.all(test).length > 0;
    if (hit) return { kind: kind as Kind, reason: "the site's mark", confidence: 0.95 }; // keys of `kinds` are kinds
  }
  return null;
}

const quoted = (line: Line | string | undefined): string =>
  line === undefined ? '' : `"${(typeof line === 'string' ? line : line.text).slice(0, 80)}"`;

/** A line that is mostly one link with a short text: a row of a list. */
const isRow = ({ text, linked }: Line): boolean =>
  linked > text.length * 0.6 && text.length > 12 && text.length < 140;

/** A section's heading, or the label of a day or a number, that stands on the page three times: several are told. */
function repeated(lines: readonly Line[], labels: readonly Labelled[]): string {
  const heads = lines
    // Tabs are links to the sections that they name.
    .filter((line) => line.linked < line.text.length / 2)
    .map((line) => (line.text.length < 40 ? folded(line) : folded(line).split(':', 1).join()))
    .filter((head) => head.length < 40 && isSection(head));
  for (const { field, label } of labels)
    if (/^(?:validThrough|datePosted|requisitionId)$/.test(field)) heads.push(label);
  const counts = new Map<string, number>();
  for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1);
  return [...counts].find(([, count]) => count > 2)?.[0] ?? '';
}

/** Why the page is a list, or ''. */
function listed({ page, outline, linked, marked, posting }: Evidence, prose: number, sum: number): string {
  const { title } = page;
  if (linked.postings.length > 1 && !posting.description) return 'several postings in its data';
  if (marked > 1) return 'several postings in its markup';
  const lines = outline.lines.slice(0, outline.end);
  const again = repeated(lines, outline.labels);
  if (again) return `several times ${quoted(again)}`;
  const rows = lines.filter(isRow).length;
  if (linked.types.has('itemlist') && rows > 4) return 'an item list in its data';
  // The longest stretch of text between two rows: a posting has one, a list has teasers.
  let [run, longest] = [0, 0];
  for (const line of lines) {
    run = isRow(line) ? 0 : run + line.text.length - line.linked;
    longest = Math.max(longest, run);
  }
  const own = lines[outline.title];
  const named = own && LISTED.test(folded(own)) ? own : undefined;
  // "Software engineer: 36 jobs"
  const counted = COUNTED.test(words(title).replace(/^.*?: (?=\d)/, ''));
  const found =
    counted ||
    lines.slice(0, outline.title + 4).some((l) => (l.level || l.text.length < 40) && COUNTED.test(folded(l)));
  // "Two positions in Leeds" may head a posting too, but not one among so many links.
  if ((rows < 4 && !counted) || (longest > 2000 && !found && !(named && rows > 20))) return '';
  const heading = named ?? lines.find((l) => l.text.length < 90 && COUNTED.test(folded(l)));
  // How many jobs a client has posted may stand beside a posting.
  if (counted || (heading && (found || named || sum < 8))) return quoted(heading ?? title);
  // A footer is a list of links too.
  return sum < 6 && rows > 6 && prose < rows * 200 && longest < 1200 ? `${rows} linked rows` : '';
}

type Point = [points: number, reason: string];

/** Data that says itself that it is a posting. A page that is drawn by script may hold nothing else. */
function structured({ posting, linked, marked, outline, page }: Evidence, prose: number): Point {
  const source = posting.title?.source ?? '';
  const text = posting.description;
  const whole = text && (posting.company || substance(text.value.text) > 200) ? 5.5 : 4;
  if (linked.postings.length && [source, text?.source].includes('json-ld')) {
    // A page with a text of its own may carry one for whoever wants to apply for anything.
    const headings = letters(`${page.title} ${outline.lines[outline.title]?.text}`);
    const isOwn = headings.includes(letters(posting.title?.value ?? ''));
    return [isOwn || prose < 700 ? whole : 2, 'a JobPosting in its data'];
  }
  if (marked === 1) return [4, 'a JobPosting in its markup'];
  if (source.startsWith('site:') && text?.source === source)
    return [whole, `the parts of a posting of ${source.slice(5)}`];
  return text?.source === 'page state' ? [prose < 300 ? whole : 2, 'a posting in its page state'] : [0, ''];
}

/** What speaks for a posting, each with its weight. */
function points(e: Evidence, prose: number): Point[] {
  const { outline, posting, visible, page } = e;
  const labels = new Set(outline.labels.map((label) => label.field)).size;
  const beside = new Set(visible.findings.filter((f) => f.path === 'beside the title').map((f) => f.field))
    .size;
  const address = page.url.pathname + page.url.search;
  const isJobPath = JOB_PATH.test(address);
  const asked = outline.lines.filter((line) => line.text.includes('?') && ASKED.test(folded(line))).length;
  // Some templates call every page a blog post.
  const isArticle = [...e.linked.types].some(
    (t) =>
      /article|^event|product|recipe|profilepage/.test(t) ||
      (t === 'blogposting' && !(isJobPath && outline.inAddress)),
  );
  return [
    structured(e, prose),
    [outline.titleScore >= 2 ? 1.5 : outline.title >= 0 ? 0.8 : 0, 'a heading that names it'],
    [isJobPath && outline.inAddress ? 0.8 : 0, 'an address that names it'],
    [prose >= 1500 ? 2 : prose >= 700 ? 1.5 : prose >= 300 ? 0.8 : 0, 'a long text'],
    [prose > 100 ? countSections(visible.text) * 0.8 : 0, 'sections of a posting'],
    [outline.apply ? 1.2 : 0, 'a way to apply'],
    [Math.min(2, labels * 0.5), 'labelled facts'],
    [Math.min(1.2, beside * 0.5), 'facts beside the title'],
    [posting.salary ? 0.4 : 0, 'pay'],
    [isJobPath && /\d{3,}|\w+-\w+-\w/.test(address) ? 0.8 : 0, "a posting's address"],
    [
      OF_JOBS.test(outline.pageTitles.join()) || GENDERS.test(posting.title?.value ?? '') ? 0.5 : 0,
      'its title',
    ],
    // What speaks against needs no words. "/careers/" is the page above the postings.
    [JOBS_HOME.test(address) ? -3 : 0, ''],
    [ARTICLE.test(words(`${page.url.pathname} ${outline.lines[outline.title]?.text}`)) ? -2 : 0, ''],
    [isArticle ? -2 : 0, ''],
    [outline.lines.some((line) => line.level && NOT_OF_A_POSTING.test(folded(line))) ? -2 : 0, ''],
    [asked > 2 ? -5 : 0, ''],
    // Sections have headings of a lower level than the title.
    [outline.lines.filter((line) => line.level === 1).length > 5 ? -2 : 0, ''],
  ];
}

/** From here on a page counts as a posting: half of the scale by which confidence is told. */
const ENOUGH = 5;

/** What the page is, from what was found on it. */
export function classify(e: Evidence): Verdict {
  const site = bySite(e);
  if (site) return site;
  const { lines, title } = e.outline;
  const prose = e.visible.text.reduce(
    (sum, line) => sum + (line.text.length >= 40 || line.depth > 0 ? substance(line.text) - line.linked : 0),
    0,
  );
  const all = points(e, prose);
  const own = all[0]?.[0] ?? 0;
  const sum = all.reduce((total, [weight]) => total + weight, 0);
  const find = (part: readonly Line[], pattern: RegExp): Line | undefined =>
    part.find((line) => line.text.length < 200 && pattern.test(folded(line)));
  const bot = CHALLENGE.test(words(e.page.title)) ? e.page.title : find(lines.slice(0, 8), CHALLENGE);
  if (bot && prose < 1500 && own < 4) return { kind: 'challenge', reason: quoted(bot), confidence: 0.9 };
  const closed = find(prose < 800 ? lines : lines.slice(Math.max(0, title - 8), title + 14), EXPIRED);
  if (closed) return { kind: 'expired', reason: quoted(closed), confidence: 0.9 };
  const list = own < 4 || e.linked.postings.length > 1 ? listed(e, prose, sum) : '';
  if (list) return { kind: 'list', reason: list, confidence: 0.8 };
  if (prose < 500 && own < 4 && find(lines, LOGIN) && e.page.all('input[type=password]').length) {
    return { kind: 'login_wall', reason: 'a sign-in form', confidence: 0.8 };
  }
  const confidence = Math.round(100 / (1 + Math.exp((ENOUGH - sum) * 0.9))) / 100;
  const said = substance(e.posting.description?.value.text ?? '');
  // Data that says itself that it is a posting may be short, and so may a page on which much else says it.
  const hasCore = e.posting.title !== undefined && said > (own < 4 && sum < 6 ? 150 : 40);
  if (!hasCore || confidence < 0.5) {
    const reason = hasCore ? 'little speaks for a posting' : 'no title or text';
    return { kind: 'other', reason, confidence: Math.max(0.5, 1 - confidence) };
  }
  const why = all.filter(([weight]) => weight > 0).sort((a, b) => b[0] - a[0]);
  return {
    kind: 'posting',
    reason: why
      .slice(0, 3)
      .map((point) => point[1])
      .join(', '),
    confidence,
  };
}
