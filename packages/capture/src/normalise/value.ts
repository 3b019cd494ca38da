import { isStyledAway, type Line, readLines } from '../page/lines.ts';
import type { Description, FieldName, PostingValues, Salary, Sections } from '../posting.ts';
import { cleanText } from './clean.ts';
import { type DateContext, readDate } from './date.ts';
import { jobTypesIn, readEmploymentTypes, readWorkplace } from './employment.ts';
import { decodeEntities } from './entities.ts';
import { htmlLines } from './html.ts';
import { firstOf, isElement, isObject, type Json, keysOf, pick } from './json-object.ts';
import { describe } from './markdown.ts';
import { readPlaces } from './place.ts';
import { currencyOf, type MoneyContext, periodOf, readMoney } from './salary.ts';
import { canonical, httpUrl } from './url.ts';

export interface ValueContext extends DateContext, MoneyContext {
  /** Address that relative links are resolved against. */
  base: string | undefined;
  /** Two letters: in which names of countries are known beside English. */
  readonly language?: string;
}

type Reader<T> = (raw: unknown, context: ValueContext) => T | null;

const text =
  (limit: number): Reader<string> =>
  (raw) => {
    const clean = cleanText(raw);
    return clean && clean.length <= limit ? clean : null;
  };

const isLines = (value: unknown): value is Line[] =>
  Array.isArray(value) && isObject(value[0]) && 'pieces' in value[0];

/** Markup that was escaped once too often, brought back; text that only speaks of tags stays. */
export function unescapeHtml(html: string): string {
  let found = html;
  for (
    let i = 0;
    i < 3 && /&(?:amp;)*lt;\/?[a-z]/i.test(found) && !/<(?:p|br|li|ul|div|h\d|strong|b)\b/i.test(found);
    i++
  ) {
    found = decodeEntities(found);
  }
  return found;
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);

/** Without what a style sheet hides; where it hides much of the text, that is a page folded up, not a trick. */
function shown(lines: Line[]): Line[] {
  const kept = lines.filter((line) => !isStyledAway(line));
  return lengthOf(kept) > lengthOf(lines) * 0.7 ? kept : lines;
}

/** The lines of a description, whatever form it came in. */
export function descriptionOf(raw: unknown): Line[] {
  if (isElement(raw)) return shown(readLines(raw).lines);
  if (isLines(raw)) return shown(raw);
  const list = Array.isArray(raw) ? raw : [raw];
  const html = list.filter((one) => typeof one === 'string').join('<br>');
  return htmlLines(unescapeHtml(html.slice(0, 3_000_000)));
}

function readDescription(raw: unknown, context: ValueContext): Description | null {
  const lines = descriptionOf(raw);
  // A whole text in inline tags comes out as one line; its Markdown is as good as it gets.
  const found = describe(lines, context.base);
  return /\p{L}{2}/u.test(found.text) ? found : null;
}

function readSections(raw: unknown, context: ValueContext): Sections | null {
  if (!isObject(raw)) return null;
  const found: Sections = {};
  for (const name of ['requirements', 'responsibilities', 'benefits'] as const) {
    const markdown = raw[name] ? readDescription(raw[name], context)?.markdown : '';
    if (markdown) found[name] = markdown;
  }
  return Object.keys(found).length ? found : null;
}

const numberOf = (value: unknown): number | null => {
  const number =
    typeof value === 'string' ? (readMoney(value, { country: '' })?.min ?? Number(value)) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : null;
};

function salaryFromObject(object: Json, context: ValueContext): Salary | null {
  const outer = keysOf(object);
  const value = firstOf(outer.value);
  const keys = isObject(value) ? { ...outer, ...keysOf(value) } : outer;
  const stated = cleanText(pick(keys, 'currency currencycode salarycurrency unit'));
  const unit = cleanText(pick(keys, 'unittext period interval unit salaryperiod frequency')).toLowerCase();
  const text = cleanText(pick(keys, 'value text salarytext displaytext description summary'));
  const asText = readMoney(text, context);
  let min = numberOf(pick(keys, 'minvalue min minimum from salarymin minsalary lower minamount'));
  let max = numberOf(pick(keys, 'maxvalue max maximum to salarymax maxsalary upper maxamount'));
  if (min === null && max === null) {
    const single = numberOf(pick(keys, 'value amount'));
    [min, max] = asText ? [asText.min, asText.max] : [single, single];
  }
  if (min === null && max === null) return null;
  if (min !== null && max !== null && min > max) [min, max] = [max, min];
  const currency = currencyOf(stated, context) ?? (/^[A-Z]{3}$/.test(stated) ? stated : null);
  const period = periodOf(`per ${unit.replace(/ly$/, '')}`) ?? periodOf(`${unit} ${text}`);
  const raw = asText?.raw ?? `${[min, max].filter((n) => n !== null).join(' - ')} ${stated}`.trim();
  return { min, max, currency: currency ?? asText?.currency ?? null, period, raw };
}

const readSalary: Reader<Salary> = (raw, context) => {
  const one = firstOf(raw);
  if (isObject(one)) return plausible(salaryFromObject(one, context));
  if (typeof one === 'number')
    return one > 0 ? { min: one, max: one, currency: null, period: null, raw: String(one) } : null;
  return plausible(readMoney(cleanText(one), context));
};

/** Revenue and funding are money too; nobody is paid 50 million a year or 3 cents, or from 1 to a million. */
function plausible(salary: Salary | null): Salary | null {
  const top = salary?.max ?? salary?.min ?? 0;
  if (top / (salary?.min ?? top) > 50) return null;
  const scale = /JPY|KRW|HUF|INR|RUB|CLP|COP|IDR|VND/.test(salary?.currency ?? '') ? 200 : 1;
  return top >= 5 && top <= 5_000_000 * scale ? salary : null;
}

const readUrl: Reader<string> = (raw, context) => httpUrl(raw, context.base)?.href ?? null;

/** How each field's raw findings become values; null = nothing usable. */
export const READERS: { [K in FieldName]: Reader<PostingValues[K]> } = {
  title: (raw) => {
    const clean = cleanText(raw);
    return clean.length > 1 && clean.length <= 300 ? clean : null;
  },
  company: (raw) => {
    const name = cleanText(raw);
    // A menu's "About Acme" and "Jobs" under a heading "Company".
    return name &&
      name.length <= 120 &&
      !/^(?:(?:about|contact|view|see|more|visit|follow)\b|jobs$)/i.test(name)
      ? name
      : null;
  },
  companyUrl: readUrl,
  workplace: readWorkplace,
  locations: (raw, { language = 'en' }) => {
    const places = readPlaces(raw, language).filter((place) => /\p{L}{2}/u.test(place.raw));
    return places.length ? places : null;
  },
  remoteFrom: (raw) => {
    const names = (Array.isArray(raw) ? raw : [raw])
      .map(cleanText)
      .filter((name) => name && name.length < 80);
    return names.length ? [...new Set(names)] : null;
  },
  employmentTypes: (raw) => {
    // "CORPORATE", "Other": words that name no kind of employment are none.
    const found = readEmploymentTypes(raw).filter((words) => jobTypesIn(words).length > 0);
    return found.length ? found : null;
  },
  jobTypes: () => null,
  salary: readSalary,
  datePosted: readDate,
  validThrough: readDate,
  description: readDescription,
  sections: readSections,
  department: text(120),
  seniority: text(80),
  industry: text(160),
  requisitionId: text(60),
  applyUrl: readUrl,
  canonicalUrl: (raw, context) => {
    const url = httpUrl(raw, context.base);
    return url ? canonical(url) : null;
  },
  language: (raw) => (/^[a-z]{2}(?:-|$)/i.test(cleanText(raw)) ? cleanText(raw) : null),
};
