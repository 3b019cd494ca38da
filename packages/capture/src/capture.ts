import { classify } from './classify.ts';
import { completed, textFacts } from './complete.ts';
import { makePosting, type PostingContext } from './make-posting.ts';
import { type Json, keysOf, nameOf, pick } from './normalise/json-object.ts';
import { letters } from './normalise/letters.ts';
import { httpUrl } from './normalise/url.ts';
import { countryOf, dayFirst } from './page/country.ts';
import { makePage, once, type Page } from './page/page.ts';
import type { Capture, FieldName, Finding } from './posting.ts';
import { findEmbedded, findSite } from './sites/find.ts';
import type { Site } from './sites/site.ts';
import { type LinkedData, readLinkedData } from './sources/json-ld.ts';
import { fromMeta } from './sources/meta.ts';
import { fromMarkup } from './sources/microdata.ts';
import { fromObject } from './sources/object.ts';
import { fromState } from './sources/page-state.ts';
import { fromSite } from './sources/site-patch.ts';
import { readVisible, type Visible } from './sources/visible.ts';
import { makeOutline } from './visible/outline.ts';
import { warningsOf } from './warnings.ts';

export interface CaptureOptions {
  /** Site patches to use instead of every one there is. */
  sites?: readonly Site[];
}

/** What a person is asked for when the page does not say it, most wanted first. */
const WANTED: readonly FieldName[] = [
  'title',
  'company',
  'description',
  'locations',
  'employmentTypes',
  'salary',
  'validThrough',
];

/**
 * Reads a job page. Synchronous and pure: asks no network, changes nothing on the page, never throws for what the
 * page holds. `url` is the page's address; an unusable one is taken as about:blank and costs the fields that need
 * it.
 */
export function captureWith(document: Document, url: string, sites: readonly Site[]): Capture {
  const address = httpUrl(url) ?? new URL('about:blank');
  // Some DOMs make a document without any element of nothing.
  if (!document.documentElement) return nothing(address.href);
  const bare = makePage(document, address, null);
  const site = findSite(bare, sites);
  const page = site ? makePage(document, address, site) : bare;
  const linked = readLinkedData(page);
  const [only, another] = linked.postings;
  const outline = makeOutline(page, only && !another ? titleOf(only.object) : '');
  const country = once(() => countryOf(page));
  const isDayFirst = once(() => dayFirst(page));
  const context: PostingContext = {
    base: address.protocol === 'about:' ? undefined : address.href,
    pageUrl: address.href,
    // Asked only where a sign or a date can be read in two ways: both look through the whole text.
    get country() {
      return country();
    },
    get dayFirst() {
      return isDayFirst();
    },
    get language() {
      return page.language;
    },
  };
  const heading = outline.lines[outline.title]?.text ?? '';
  const titles = [heading, ...outline.pageTitles].filter(Boolean);
  const markup = fromMarkup(page);
  const visible = readVisible(page, outline, context);
  // A page that shows no heading of a posting may not be drawn yet.
  if (only && !another && outline.titleScore >= 2 && isLeftOver(page, only)) linked.postings.pop();
  // Of several postings in the data the page's own is the one that its heading names.
  const own = linked.postings.find(
    (one) => heading.length > 3 && letters(titleOf(one.object)) === letters(heading),
  );
  const main = linked.postings.length > 1 ? own : linked.postings[0];
  const findings: Finding[] = [
    ...fromSite(page, site),
    ...(main ? fromObject(main.object, 'json-ld', main.path) : []),
    ...markup.findings,
    ...fromState(page, titles),
    ...visible.findings,
    ...fromMeta(page, linked.published),
  ];
  const posting = completed(
    makePosting([...findings, ...fromHiddenText(findings, visible, context)], context),
    page.language,
  );
  const verdict = classify({ page, site, outline, visible, linked, marked: markup.postings, posting });
  const about = verdict.kind === 'posting' || verdict.kind === 'expired';
  return {
    ...verdict,
    url: address.href,
    site: site?.id ?? null,
    posting: about || (posting.title && verdict.kind === 'other') ? posting : null,
    missing: about ? WANTED.filter((field) => !posting[field]) : [...WANTED],
    warnings: warningsOf({ page, findings, posting, linked }),
    embedded: findEmbedded(page, sites),
  };
}

/** Data of a template: neither its title nor its employer stands on the page, which has a text of its own. */
function isLeftOver({ title, lines }: Page, { object }: LinkedData['postings'][0]): boolean {
  const shown = letters(`${title} ${lines.map((line) => line.text).join(' ')}`);
  const told = [titleOf(object), nameOf(pick(keysOf(object), 'hiringorganization'))];
  return shown.length > 1500 && told.every((name) => !shown.includes(letters(name).slice(0, 12)));
}

const titleOf = (posting: Json): string => nameOf(pick(keysOf(posting), 'title name'));

/**
 * Pay and deadlines in a text that only the page's data holds: a page drawn by script shows nothing yet. Where the
 * text is on the page, the visible reader has read it.
 */
function fromHiddenText(findings: readonly Finding[], visible: Visible, context: PostingContext): Finding[] {
  if (visible.text.reduce((sum, line) => sum + line.text.length, 0) > 600) return [];
  const text = findings.find(
    (f) => f.field === 'description' && /json-ld|state|site|micro|rdfa/.test(f.source),
  );
  return text ? textFacts(text, context) : [];
}

const nothing = (url: string): Capture => ({
  kind: 'other',
  reason: 'an empty page',
  confidence: 1,
  url,
  site: null,
  posting: null,
  missing: [...WANTED],
  warnings: [],
  embedded: null,
});
