import { substance, words } from './normalise/letters.ts';
import type { Line } from './page/lines.ts';
import type { Page } from './page/page.ts';
import type { Kind, Posting } from './posting.ts';
import type { LinkedData } from './sources/json-ld.ts';
import type { Visible } from './sources/visible.ts';
import { countSections } from './visible/description.ts';
import { CHALLENGE, EXPIRED, LOGIN } from './visible/lexicon.ts';
import type { Outline } from './visible/outline.ts';

export interface Evidence {
  page: Page;
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

const KIND_REASON: Record<Kind, string> = {
  posting: "the site's own mark of a posting",
  list: "the site's own mark of a list",
  expired: "the site's own mark of a closed posting",
  login_wall: 'the site asks to sign in',
  challenge: 'the site checks for robots',
  other: "the site's own mark of another page",
};

/** What the site's patch knows about its own pages. */
function bySite(page: Page): Verdict | null {
  for (const [kind, test] of Object.entries(page.site?.kinds ?? {})) {
    const hit = typeof test === 'function' ? test(page) : page.all(test).length > 0;
    // the keys of `kinds` are kinds by type
    if (hit) return { kind: kind as Kind, reason: KIND_REASON[kind as Kind], confidence: 0.95 };
  }
  return null;
}

const proseOf = (lines: readonly Line[]): number =>
  lines.reduce(
    (sum, line) => sum + (line.text.length >= 40 || line.depth > 0 ? substance(line.text) - line.linked : 0),
    0,
  );

function closedLine(e: Evidence, prose: number): string {
  const { lines, title } = e.outline;
  const near = prose < 800 ? lines : lines.slice(Math.max(0, title - 8), title + 14);
  return near.find((line) => line.text.length < 260 && EXPIRED.test(words(line.text)))?.text ?? '';
}

/** A line that is mostly one link with a short text: a row of a list. */
const isRow = (line: Line): boolean =>
  line.linked > line.text.length * 0.6 && line.text.length > 12 && line.text.length < 140;

/** A heading over a list of postings: "Frontend jobs in Berlin", "Stellenangebote". */
const LISTED =
  /(?:^|\s)(?:jobs|vacancies|openings|roles|positions|opportunities|stellenangebote|stellen|offres d'emploi|ofertas de (?:empleo|trabajo)|empleos|vagas|vacatures|ledige stillinger|lediga jobb|nabidky prace|oferty pracy|вакансии)(?: (?:in|at|near|for|bei|en|em|w|v|i|à|a|в)\b.*)?$/;

const COUNTED =
  /^(?:\p{L}+ ){0,3}[\d.,\s]{1,8}\+? (?:\p{L}+[\s-]){0,6}(?:jobs?|results?|offers?|positions?|vacancies|openings|roles|stellen|treffer|offres|emplois|ofertas|empleos|vagas|vacatures|stillinger|job|jobb|nabid|ofert|вакан)/iu;

/** The longest stretch of text between two rows: a posting has one, a list has teasers. */
function longestRun(e: Evidence): number {
  let run = 0;
  let longest = 0;
  for (const line of e.outline.lines.slice(0, e.outline.end)) {
    if (isRow(line)) run = 0;
    else run += line.text.length - line.linked;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isList(e: Evidence, prose: number): string {
  const title = e.page.document.title ?? '';
  if (e.linked.postings.length > 1 && !e.posting.description) return 'several postings in its data';
  if (e.marked > 1) return 'several postings in its markup';
  const lines = e.outline.lines.slice(0, e.outline.end);
  const count = lines.filter(isRow).length;
  const heading = lines.find((line) => line.text.length < 90 && COUNTED.test(line.text));
  const named = lines[e.outline.title]?.text ?? '';
  if (e.linked.types.has('itemlist') && count > 4) return 'an item list in its data';
  const run = longestRun(e);
  if (LISTED.test(words(named)) && count > 3 && run < 2000) return `"${named.slice(0, 60)}"`;
  if ((heading || COUNTED.test(title)) && count > 3 && run < 2000)
    return `"${(heading?.text ?? title).slice(0, 60)}"`;
  return count > 6 && prose < count * 200 && run < 1200 ? `${count} linked rows and little text` : '';
}

interface Point {
  points: number;
  reason: string;
}

const JOB_PATH =
  /\/(?:.*[-_/])?(?:jobs?|careers?|vacanc(?:y|ies)|positions?|postings?|openings?|jobads?|viewjob|job-?detail\w*|requisition|stellen\w*|karriere|offres?|emplois?|ofertas?|empleos?|vagas?|vacatures?|stilling\w*|ledige\w*|jobb|rpd|prace|praca|oferta|vakans\w*|вакан\w*)(?:[-_/].*)?/i;

function structured(e: Evidence): Point {
  const source = e.posting.title?.source ?? '';
  const data = e.linked.postings.length > 0 && source === 'json-ld';
  const text = e.posting.description;
  // A page that is drawn by script may hold nothing else.
  if (data && text && text.value.text.length > 200)
    return { points: 5.5, reason: 'a whole JobPosting in its data' };
  if (data) return { points: 4, reason: 'a JobPosting in its data' };
  if (e.marked === 1) return { points: 4, reason: 'a JobPosting in its markup' };
  if (source.startsWith('site:') && e.posting.description?.source.startsWith('site:'))
    return { points: 4, reason: `the parts of a ${source.slice(5)} posting` };
  return e.posting.description?.source === 'page state'
    ? { points: 2, reason: 'a posting in its page state' }
    : { points: 0, reason: '' };
}

function textPoints(prose: number): number {
  return prose >= 1500 ? 2 : prose >= 700 ? 1.5 : prose >= 300 ? 0.8 : 0;
}

/** What speaks for a posting, each with its weight. */
function points(e: Evidence, prose: number): Point[] {
  const { outline, posting, visible, page } = e;
  const labels = new Set(visible.labels.map((label) => label.field)).size;
  const beside = visible.findings.filter((f) => f.path === 'beside the title').map((f) => f.field);
  const path = page.url.pathname;
  return [
    structured(e),
    {
      points: outline.titleScore >= 2 ? 1.5 : outline.title >= 0 ? 0.8 : 0,
      reason: 'a heading that names it',
    },
    { points: textPoints(prose), reason: 'a long text' },
    { points: prose > 200 ? countSections(visible.text) * 0.8 : 0, reason: 'sections of a posting' },
    { points: outline.apply ? 1.2 : 0, reason: 'a way to apply' },
    { points: Math.min(2, labels * 0.5), reason: 'labelled facts' },
    { points: Math.min(1.2, new Set(beside).size * 0.5), reason: 'facts beside the title' },
    { points: posting.salary ? 0.4 : 0, reason: 'pay' },
    {
      points: JOB_PATH.test(path) && /\d{3,}|[\w]+-[\w]+-[\w]+/.test(path + page.url.search) ? 0.8 : 0,
      reason: "a posting's address",
    },
    {
      points:
        /\b(?:job|hiring|career|vacanc|stelle|emploi|empleo|vaga|vacature|stilling|вакансия|求人|채용)/i.test(
          outline.pageTitles.join(' '),
        )
          ? 0.5
          : 0,
      reason: 'its title',
    },
    {
      points: [...e.linked.types].some((t) => /article|blogposting|^event|product|recipe|profilepage/.test(t))
        ? -2
        : 0,
      reason: 'an article',
    },
  ];
}

/** From here on a page counts as a posting; half of the scale by which confidence is told. */
const ENOUGH = 5;

/** What the page is, from what was found on it. */
export function classify(e: Evidence): Verdict {
  const site = bySite(e.page);
  if (site) return site;
  const prose = proseOf(e.visible.text);
  const all = points(e, prose);
  const sum = all.reduce((total, p) => total + p.points, 0);
  const own = structured(e).points;
  const top = [e.page.document.title ?? '', ...e.outline.lines.slice(0, 8).map((l) => l.text)].find(
    (t) => t.length < 200 && CHALLENGE.test(words(t)),
  );
  if (top && prose < 1500 && own < 4)
    return { kind: 'challenge', reason: `"${top.slice(0, 80)}"`, confidence: 0.9 };
  const closed = closedLine(e, prose);
  if (closed) return { kind: 'expired', reason: `"${closed.slice(0, 100)}"`, confidence: 0.9 };
  const list = own < 4 || e.linked.postings.length > 1 ? isList(e, prose) : '';
  if (list) return { kind: 'list', reason: list, confidence: 0.8 };
  const login =
    e.page.all('input[type=password]').length > 0 &&
    e.outline.lines.some((l) => l.text.length < 60 && LOGIN.test(words(l.text)));
  if (login && prose < 500 && own < 4)
    return { kind: 'login_wall', reason: 'a sign-in form and little else', confidence: 0.8 };
  const confidence = Math.round(100 / (1 + Math.exp(-(sum - ENOUGH) * 0.9))) / 100;
  const hasCore = e.posting.title !== undefined && substance(e.posting.description?.value.text ?? '') > 150;
  if (hasCore && confidence >= 0.5) {
    const why = all.filter((p) => p.points > 0).sort((a, b) => b.points - a.points);
    return {
      kind: 'posting',
      reason: why
        .slice(0, 3)
        .map((p) => p.reason)
        .join(', '),
      confidence,
    };
  }
  return {
    kind: 'other',
    reason: hasCore ? 'little speaks for a posting' : 'no title with a text',
    confidence: Math.max(0.5, 1 - confidence),
  };
}
