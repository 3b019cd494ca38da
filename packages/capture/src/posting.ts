/**
 * What a captured page is, as the rest of ATS sees it.
 *
 * The way of a value: a reader (sources/, sites/, boards/) hands out **findings** (field, raw value, where it
 * stood) and never cleans, ranks or drops anything. `makePosting` normalises each finding (normalise/), chooses
 * one per field by the table in choose.ts and keeps the losers as alternatives.
 */

/** What the page is. Only `posting` counts as one; an `expired` page still carries what it says. */
export type Kind = 'posting' | 'list' | 'expired' | 'login_wall' | 'challenge' | 'other';

/** Which reader a value came from. */
export type Source =
  | 'json-ld'
  | 'microdata'
  | 'rdfa'
  | 'page state'
  | 'open graph'
  | 'visible text'
  | 'url'
  | `site:${string}`
  | `api:${string}`;

/** A place of work. `raw` is how the page words it; country is as stated (name or ISO code). */
export interface Place {
  raw: string;
  street?: string;
  city?: string;
  /** State, province, Land, county: name or code as stated. */
  region?: string;
  postalCode?: string;
  country?: string;
}

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Pay in the page's own numbers and period (never converted). "from X" has no max, "up to X" no min. */
export interface Salary {
  min: number | null;
  max: number | null;
  /** ISO 4217, or null when the page shows none or an ambiguous sign only. */
  currency: string | null;
  period: Period | null;
  raw: string;
}

export type EmploymentType =
  | 'full_time'
  | 'part_time'
  | 'contract'
  | 'temporary'
  | 'permanent'
  | 'internship'
  | 'apprenticeship'
  | 'freelance'
  | 'volunteer';

export type Workplace = 'onsite' | 'hybrid' | 'remote';

export interface Description {
  /** Text, headings, lists, links (http, https, mailto) and emphasis only: safe to render as Markdown. */
  markdown: string;
  text: string;
}

/** Parts of the description under a heading that says so, as Markdown. */
export interface Sections {
  requirements?: string;
  responsibilities?: string;
  benefits?: string;
}

/** The fields of a posting and the shape of each value. Dates are ISO days (YYYY-MM-DD), URLs absolute http(s). */
export interface PostingValues {
  title: string;
  company: string;
  companyUrl: string;
  locations: Place[];
  workplace: Workplace;
  /** Where a remote worker has to live: country or region names as stated. */
  remoteFrom: string[];
  /** The page's own words, one per entry ("Vollzeit", "Permanent"). */
  employmentTypes: string[];
  /** The same words reduced to the closed list; derived, so readers never hand it out. */
  jobTypes: EmploymentType[];
  salary: Salary;
  datePosted: string;
  validThrough: string;
  description: Description;
  sections: Sections;
  department: string;
  seniority: string;
  industry: string;
  /** The employer's own number for the opening. */
  requisitionId: string;
  applyUrl: string;
  /** The posting's own address without tracking; the ATS original when an aggregator names it. */
  canonicalUrl: string;
  /** BCP 47, of the posting's text (not of the page around it). */
  language: string;
}

export type FieldName = keyof PostingValues;

export interface Candidate<T> {
  value: T;
  source: Source;
  /** 0-1: how far to trust it. Below 0.5 a UI should ask. */
  confidence: number;
  /** Where it stood: a JSON path, a CSS selector, or `label: Salary`. */
  path: string;
  /** The page's own words, at most 200 characters. */
  quote: string;
}

export interface Field<T> extends Candidate<T> {
  /** Why this one was chosen, in a few words. */
  reason: string;
  /** The losing values, best first, without doubles. */
  alternatives: Candidate<T>[];
}

export type Posting = { [K in FieldName]?: Field<PostingValues[K]> };

/**
 * What a reader found, untouched. What `raw` may be, by field:
 * - text fields: a string (may hold entities or stray tags; they are cleaned later)
 * - locations: a string, a Place-like object, a schema.org Place, or an array of them
 * - salary: a string ("€50k-60k a year"), a number, `{ min, max, currency, period }`, a schema.org MonetaryAmount
 * - employmentTypes, remoteFrom: a string or an array of strings
 * - dates: a string in any of the known forms, or epoch seconds / milliseconds
 * - description: an HTML string, plain text, or an Element of the page
 * - workplace: a string ("Hybrid", "TELECOMMUTE", "100% remote") or a boolean (true = remote)
 * - URLs: a string, relative allowed
 */
export interface Finding {
  field: FieldName;
  raw: unknown;
  source: Source;
  path: string;
  /** Lowers (< 1) or keeps (1, the default) the trust its source gives it. */
  weight?: number;
}

export type WarningCode =
  | 'hidden_text'
  | 'style_hidden_text'
  | 'invisible_characters'
  | 'instruction_like_text'
  | 'broken_json'
  | 'several_postings'
  | 'too_large';

export interface Warning {
  code: WarningCode;
  message: string;
  /** The words concerned, at most 200 characters, invisible characters shown as their code points. */
  quote?: string;
}

export interface Capture {
  kind: Kind;
  /** Why the page was taken for this kind, in a few words. */
  reason: string;
  /** 0-1: how sure the kind is. */
  confidence: number;
  url: string;
  /** The site patch that was used, or null: the generic readers alone. */
  site: string | null;
  /** What the page says about one posting; null when it is about none. */
  posting: Posting | null;
  /** What a person would be asked for, most wanted first. */
  missing: FieldName[];
  warnings: Warning[];
  /** An ATS frame inside a company's page: its public API can be asked for the posting. */
  embedded: { site: string; url: string } | null;
}
