import { cleanText } from '../normalise/clean.ts';
import type { FieldName, Finding, Source } from '../posting.ts';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys in lower case without namespace: some systems write `Title` or `schema:title`. */
export function lowerKeys(object: Json): Json {
  const found: Json = {};
  for (const [key, value] of Object.entries(object)) {
    const name = key.toLowerCase().replace(/^.*[:/#]/, '');
    if (!(name in found)) found[name] = value;
  }
  return found;
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The name of a thing that is written as a string, an object, or an array of either. */
export function nameOf(value: unknown): string {
  const one = first(value);
  if (!isObject(one)) return cleanText(one);
  const keys = lowerKeys(one);
  return nameOf(keys['name'] ?? keys['legalname'] ?? keys['value'] ?? keys['text'] ?? null);
}

function names(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(nameOf).filter(Boolean);
}

/** Text of a field that may be a string, a list of strings or of things. */
function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value.map((v) => (typeof v === 'string' ? `<li>${v}` : `<li>${nameOf(v)}`)).join('');
  return typeof value === 'string' ? value : nameOf(value);
}

const PLAIN: [FieldName, string][] = [
  ['title', 'title'],
  ['title', 'name'],
  ['title', 'jobtitle'],
  ['locations', 'joblocation'],
  ['employmentTypes', 'employmenttype'],
  ['datePosted', 'dateposted'],
  ['validThrough', 'validthrough'],
  ['validThrough', 'applicationdeadline'],
  ['description', 'description'],
  ['applyUrl', 'applyurl'],
  ['workplace', 'joblocationtype'],
];

function salaryOf(keys: Json): { raw: unknown; key: string; weight: number } | null {
  const currency = cleanText(keys['salarycurrency']);
  for (const [key, weight] of [
    ['basesalary', 1],
    ['salary', 0.95],
    ['estimatedsalary', 0.7],
  ] as const) {
    const raw = first(keys[key]);
    if (raw === undefined || raw === null || raw === '') continue;
    if (!isObject(raw) && currency) return { raw: `${String(raw)} ${currency}`, key, weight: weight * 0.8 };
    return { raw: isObject(raw) && currency ? { currency, ...raw } : raw, key, weight };
  }
  return null;
}

/** The findings of one schema.org JobPosting, whichever syntax it was written in. */
export function fromJobPosting(posting: Json, source: Source, path: string): Finding[] {
  const keys = lowerKeys(posting);
  const found: Finding[] = [];
  const add = (field: FieldName, raw: unknown, [key, weight]: readonly [string, number?]): void => {
    if (raw === undefined || raw === null || raw === '' || (Array.isArray(raw) && !raw.length)) return;
    found.push({ field, raw, source, path: `${path}.${key}`, ...(weight ? { weight } : {}) });
  };
  for (const [field, key] of PLAIN) {
    if (key !== 'name' || !keys['title']) add(field, keys[key], [key]);
  }
  const organisation = first(keys['hiringorganization'] ?? keys['organization']);
  add('company', nameOf(organisation), ['hiringOrganization']);
  if (isObject(organisation)) {
    const about = lowerKeys(organisation);
    add('companyUrl', first(about['sameas'] ?? about['url']), ['hiringOrganization.url']);
    add('department', nameOf(about['department']), ['hiringOrganization.department']);
  }
  const salary = salaryOf(keys);
  if (salary) add('salary', salary.raw, [salary.key, salary.weight]);
  add('remoteFrom', names(keys['applicantlocationrequirements']), ['applicantLocationRequirements']);
  add(
    'requisitionId',
    nameOf(isObject(keys['identifier']) ? lowerKeys(keys['identifier'])['value'] : keys['identifier']),
    ['identifier'],
  );
  add('industry', names(keys['industry']).join(', '), ['industry']);
  add('department', names(keys['occupationalcategory']).join(', '), ['occupationalCategory', 0.5]);
  add('canonicalUrl', first(keys['url']), ['url', 0.9]);
  const sections = {
    responsibilities: textOf(keys['responsibilities']),
    requirements: [keys['qualifications'], keys['skills']].map(textOf).filter(Boolean).join('<br>'),
    benefits: textOf(keys['jobbenefits'] ?? keys['incentivecompensation']),
  };
  if (Object.values(sections).some((text) => text.length > 40))
    add('sections', sections, ['responsibilities']);
  return found;
}
