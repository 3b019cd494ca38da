import type { Capture, EmploymentType, FieldName, Posting, Salary, Source } from '../posting.ts';
import { stateCode } from './states.ts';

/** Where a column's value came from: what a screen needs to say why. */
export interface Provenance {
  source: Source;
  confidence: number;
  path: string;
  quote?: string;
}

/** What `jobs.meta` keeps of a capture. The database adds `captured` itself. */
export interface CaptureMeta {
  schema_version: 1;
  source: 'capture';
  site: string | null;
  page_url: string;
  /** SHA-256 of the description's Markdown: a changed posting is seen by it. */
  text_sha256: string | null;
  /** Pay as the posting states it; the columns hold yearly amounts. */
  salary?: Salary;
  workplace?: string;
  date_posted?: string;
  language?: string;
  requisition_id?: string;
  apply_url?: string;
  company_url?: string;
  department?: string;
  seniority?: string;
  employment_types?: string[];
  locations?: string[];
  fields: Partial<Record<FieldName, Provenance>>;
}

/** A row for `upsert_captured_jobs`: the documented columns that the posting fills, its key, and where it is from. */
export interface JobInsert {
  job_title?: string;
  company_name?: string;
  street_address?: string;
  city_name?: string;
  state_code?: string;
  zipcode?: string;
  /** Whole units of money a year. */
  start_salary_range?: number;
  end_salary_range?: number;
  job_link?: string;
  /** YYYY-MM-DD */
  application_deadline?: string;
  /** Markdown. */
  job_description?: string;
  industry?: string;
  job_type?: string;
  job_status: 'Interested';
  dedupe_key: string;
  meta: CaptureMeta;
}

/** A row as `toUnkeyedJob` makes it. */
export type UnkeyedJob = Omit<JobInsert, 'dedupe_key' | 'meta'> & { meta: Omit<CaptureMeta, 'text_sha256'> };

/** Paid periods in a year: 40 hours and 5 days a week in 52 weeks. */
const PER_YEAR = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const;

/** What people mean when no period stands beside an amount, judged by its size. */
function guessedPeriod(amount: number, currency: string | null): keyof typeof PER_YEAR {
  // Crowns, roubles and zlotys are told by the month; 30,000 of them a year is no wage.
  if (/^(?:CZK|RUB|PLN|DKK|SEK|NOK|HUF|INR)$/.test(currency ?? '') && amount >= 1000 && amount < 250_000)
    return 'month';
  if (amount < 250) return 'hour';
  if (amount < 1000) return 'day';
  return amount < 10_000 ? 'month' : 'year';
}

/** Both ends of a pay as whole amounts a year. */
export function yearly(salary: Salary): { start?: number; end?: number } {
  const { min, max, currency } = salary;
  const period = salary.period ?? guessedPeriod(max ?? min ?? 0, currency);
  const amount = (value: number | null): number | undefined =>
    value === null ? undefined : Math.round(value * PER_YEAR[period]);
  const start = amount(min);
  const end = amount(max);
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

const JOB_TYPE: readonly [EmploymentType, string][] = [
  ['internship', 'Internship'],
  ['apprenticeship', 'Internship'],
  ['freelance', 'Freelance'],
  ['part_time', 'Part-time'],
  ['contract', 'Contract'],
  ['temporary', 'Contract'],
  ['full_time', 'Full-time'],
  ['permanent', 'Full-time'],
];

/** The column's one word for several types; both hours offered counts as full time. */
function jobTypeOf(types: readonly EmploymentType[]): string | undefined {
  const both = types.includes('full_time') && types.includes('part_time');
  return JOB_TYPE.find(([type]) => types.includes(type) && !(both && type === 'part_time'))?.[1];
}

function provenance(posting: Posting): CaptureMeta['fields'] {
  const found: CaptureMeta['fields'] = {};
  for (const [name, field] of Object.entries(posting)) {
    const { source, confidence, path, quote } = field;
    found[name as FieldName] = { source, confidence, path, ...(quote ? { quote } : {}) }; // the keys of a Posting are field names
  }
  return found;
}

/** Leaves out what is undefined or empty: an absent column stays as the person has it. */
function filled<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }; // the same object, less its holes
}

function metaOf(posting: Posting, url: string, site: string | null): UnkeyedJob['meta'] {
  return filled({
    schema_version: 1 as const,
    source: 'capture' as const,
    site,
    page_url: url,
    salary: posting.salary?.value,
    workplace: posting.workplace?.value,
    date_posted: posting.datePosted?.value,
    language: posting.language?.value,
    requisition_id: posting.requisitionId?.value,
    apply_url: posting.applyUrl?.value,
    company_url: posting.companyUrl?.value,
    department: posting.department?.value,
    seniority: posting.seniority?.value,
    employment_types: posting.employmentTypes?.value,
    locations: posting.locations?.value.map((place) => place.raw),
    fields: provenance(posting),
  }) as UnkeyedJob['meta']; // `filled` only drops what CaptureMeta marks optional
}

/**
 * A posting as a row without its key and the digest of its text, which `withKeys` adds: what a script inside a page
 * hands over, so that the tables of keys need not travel into the page. Throws a TypeError when there is no posting.
 */
export function toUnkeyedJob(capture: Pick<Capture, 'posting' | 'url' | 'site'>): UnkeyedJob {
  const { posting, url, site } = capture;
  if (!posting) throw new TypeError('This page holds no posting. Check `capture.posting` before saving it.');
  const place = posting.locations?.value[0];
  const pay = posting.salary ? yearly(posting.salary.value) : {};
  return filled({
    job_title: posting.title?.value,
    company_name: posting.company?.value,
    street_address: place?.street,
    city_name: place?.city,
    state_code: place?.region === undefined ? undefined : stateCode(place.region),
    zipcode: place?.postalCode,
    start_salary_range: pay.start,
    end_salary_range: pay.end,
    job_link: posting.canonicalUrl?.value ?? (url.startsWith('http') ? url : undefined),
    application_deadline: posting.validThrough?.value,
    job_description: posting.description?.value.markdown,
    industry: posting.industry?.value,
    job_type: posting.jobTypes ? jobTypeOf(posting.jobTypes.value) : undefined,
    job_status: 'Interested' as const,
    meta: metaOf(posting, url, site),
  }) as UnkeyedJob; // `filled` only drops what UnkeyedJob marks optional
}
