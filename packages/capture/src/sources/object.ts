import {
  firstOf,
  isElement,
  isFilled,
  isObject,
  type Json,
  keysOf,
  nameOf,
  pick,
} from '../normalise/json-object.ts';
import type { FieldName, Finding, Source } from '../posting.ts';

/** Under which keys a posting's fields stand in schema.org data and in the data of front ends, best first. */
export const KEYS: [FieldName, string][] = [
  ['title', 'title jobtitle postingtitle jobpostingtitle positiontitle name position text'],
  [
    'company',
    'hiringorganization companyname organizationname employername employer company organization advertiser',
  ],
  [
    'locations',
    'joblocation locations location primarylocation locationname locationstext offices office city',
  ],
  [
    'employmentTypes',
    'employmenttype employmenttypes jobtype jobtypes timetype contracttype worktype commitment schedule',
  ],
  [
    'datePosted',
    'dateposted postedon publishedat datepublished publicationdate posteddate postingdate postedat firstpublished publishdate createdat listingdate',
  ],
  [
    'validThrough',
    'validthrough applicationdeadline deadline expirationdate expirydate closingdate expiresat enddate',
  ],
  ['description', 'descriptionhtml description jobdescription content body descriptionplain html'],
  [
    'salary',
    'basesalary salary compensation salaryrange payrange payranges compensationtiersummary salarytext estimatedsalary',
  ],
  ['department', 'department departmentname departments team teamname category jobcategory jobfamily'],
  [
    'requisitionId',
    'requisitionid reqid jobreqid requisitionnumber jobrequisitionid referencenumber reference identifier jobid',
  ],
  ['workplace', 'joblocationtype workplacetype remotetype workplace isremote remote'],
  ['seniority', 'senioritylevel seniority experiencelevel joblevel careerlevel'],
  ['industry', 'industry industries'],
  ['applyUrl', 'applyurl applicationurl applylink'],
  ['canonicalUrl', 'absoluteurl joburl canonicalurl publicurl externalurl url'],
  ['remoteFrom', 'applicantlocationrequirements'],
];

/** Fields whose readers take an object apart; of the others the name is enough. */
const AS_IS = /^(?:locations|salary|workplace|description)$/;

function textOf(value: unknown): string {
  return (Array.isArray(value) ? value : [value])
    .map((one) => `<li>${typeof one === 'string' ? one : nameOf(one)}`)
    .join('');
}

function rawOf(field: FieldName, value: unknown): unknown {
  // In a description only text counts; microdata hands out elements.
  if (field === 'description') return typeof value === 'string' || isElement(value) ? value : null;
  if (AS_IS.test(field)) return value;
  // A PropertyValue has the system's name beside the number.
  if (field === 'requisitionId' && isObject(value)) return nameOf(value.value ?? value);
  const names = (Array.isArray(value) ? value : [value]).map((one) => (isObject(one) ? nameOf(one) : one));
  return field === 'employmentTypes' || field === 'remoteFrom' ? names : names[0];
}

/** The findings of one object that is a posting, whichever syntax it was written in. */
export function fromObject(object: Json, source: Source, path: string): Finding[] {
  const keys = keysOf(object);
  const found: Finding[] = [];
  const add = (field: FieldName, raw: unknown, key: string): void => {
    if (isFilled(raw))
      found.push({
        field,
        raw,
        source,
        path: `${path}.${key}`,
        ...(key === 'estimatedsalary' ? { weight: 0.7 } : {}),
      });
  };
  for (const [field, names] of KEYS) {
    const key = names.split(' ').find((name) => isFilled(keys[name]) && isFilled(rawOf(field, keys[name])));
    if (key) add(field, withCurrency(field, rawOf(field, keys[key]), keys), key);
  }
  const organisation = firstOf(keys.hiringorganization);
  if (isObject(organisation))
    add('companyUrl', firstOf(pick(keysOf(organisation), 'sameas url')), 'hiringorganization.url');
  const sections = {
    responsibilities: textOf(keys.responsibilities ?? ''),
    requirements: textOf(keys.qualifications ?? keys.skills ?? ''),
    benefits: textOf(keys.jobbenefits ?? ''),
  };
  if (Object.values(sections).some((text) => text.length > 44)) add('sections', sections, 'responsibilities');
  return found;
}

/** Microdata names the currency beside the amount. */
function withCurrency(field: FieldName, value: unknown, keys: Json): unknown {
  const currency = field === 'salary' ? nameOf(keys.salarycurrency) : '';
  if (!currency) return value;
  return isObject(value) ? { currency, ...value } : `${nameOf(value)} ${currency}`;
}
