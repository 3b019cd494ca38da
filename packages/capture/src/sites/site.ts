import type { Page } from '../page/page.ts';
import type { FieldName, Finding, Kind } from '../posting.ts';

/**
 * The contract of a site patch: what ONE site needs beyond the generic readers.
 *
 * The generic readers (JSON-LD, microdata, page state, Open Graph, label/value pairs, the densest block of text)
 * always run. Write only what they get wrong or can't reach on this site, 20-80 lines, and budget: all sites
 * together have ~8 kB gzipped, about 150 bytes each. So prefer `fields` (selectors) over `read` (code).
 *
 * How to add one (docs/add-a-site.md tells it at length):
 * 1. sites/<id>.ts exports `const <camelCaseId>: Site`, `const about: SiteNotes` and, where its addresses name the
 *    posting, `const postingId`: a pattern that finds the id in a URL written without scheme and `www.`
 *    (`boards.greenhouse.io/acme/jobs/12?x=1`). The captured groups that matched are the id, unique within the site.
 *    Anchor it on the host (`^boards\.`) unless the id travels on foreign domains (`[?&]gh_jid=(\d+)`). It is used
 *    for dedupe keys. Neither `about` nor `postingId` travels into a page: put the evidence there, not in the Site.
 * 2. sites/fixtures/<id>.html: a page of our own making with the site's real structure (class names, attributes,
 *    payload keys), invented company and text. First line: `<!-- url: https://... -->`. Beside it
 *    <id>.expected.json: `{ "kind": "posting", "title": "...", ... }`, plain values; null means "must be absent".
 *    More pages of one site: <id>.<what>.html / <id>.<what>.expected.json (pane, list, expired, ...).
 * 3. sites/fixtures/<id>.hostile.html: markup in the title, javascript: links, missing fields, instructions to a
 *    model, invisible characters. `{{2MB}}` in it is replaced by two megabytes of text. It needs no expected
 *    file: sites.test.ts checks what may never happen. Optional <id>.hostile.expected.json checks more.
 * 4. `node --conditions=@ats/source packages/capture/scripts/generate-sites.ts` lists it in sites/index.ts and
 *    in docs/sites.md; `vitest run packages/capture` does the rest (browser-less: jsdom and linkedom).
 */
export interface Site {
  /** Kebab-case, the file's name. Shows up as `site:<id>`. */
  id: string;
  /** Hosts the site owns; each also stands for its subdomains. `greenhouse.io` = boards.greenhouse.io too. */
  hosts: string[];
  /**
   * The site on someone else's domain: a CSS selector only its markup matches, or a test. Asked when no site's
   * host matches, so keep it cheap and exact. Several selectors stand with commas between; each is asked by itself.
   */
  recognise?: string | ((page: Page) => boolean);
  /** The element that holds the posting when the page shows more (a search page with a side pane). */
  pane?: string;
  /**
   * Per field a CSS selector, or several tried in order. `@name` at the end reads an attribute:
   * `a.apply@href`. Array fields (locations, employmentTypes, remoteFrom) take every match of the first selector
   * that matches, other fields the first. Only what a person could see counts. Source `site:<id>`.
   * A RegExp at the end cuts the text: its first group (or the whole match) is the value, no match is none.
   */
  fields?: Partial<Record<FieldName, string | (string | RegExp)[]>>;
  /** Elements (or a test) that settle what the page is; asked in the order written, before the general rules. */
  kinds?: Partial<Record<Kind, string | ((page: Page) => boolean)>>;
  /** Elements inside the posting that are not its text (share bars, "similar jobs"): left out everywhere. */
  drop?: string;
  /** What selectors can't say: payloads of the site's own form, texts that need taking apart. */
  read?: (page: Page) => Omit<Finding, 'source'>[];
}

/** What docs/sites.md says about a site; never part of a bundle. */
export interface SiteNotes {
  /** How the site calls itself. */
  name: string;
  /** ISO day on which the structure was last compared with the evidence. */
  verifiedOn: string;
  /** Where the structure comes from, with dates: public repositories, documentation, saved pages. */
  evidence: string[];
  /** Was the patch ever run on a real page of the site? */
  ranOnRealPage: boolean;
  /** What it can't do, in a sentence. */
  limits?: string;
}
