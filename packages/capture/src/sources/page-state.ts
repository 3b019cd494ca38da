import { cleanText } from '../normalise/clean.ts';
import { plain } from '../normalise/months.ts';
import type { Page } from '../page/page.ts';
import type { FieldName, Finding } from '../posting.ts';
import { isObject, type Json, lowerKeys } from './schema.ts';

/** Keys under which front ends keep a posting, without case, `_` and `-`, best first. */
const KEYS: [FieldName, string][] = [
  ['title', 'jobtitle title postingtitle jobpostingtitle positiontitle externaltitle name position text'],
  [
    'company',
    'companyname hiringorganization organizationname employername employer company organization advertiser',
  ],
  [
    'locations',
    'locations joblocations joblocation location primarylocation locationname locationstext jobpostinglocation fulllocation offices office city',
  ],
  [
    'employmentTypes',
    'employmenttype employmenttypes jobtype jobtypes timetype typeofemployment contracttype worktype commitment schedule',
  ],
  [
    'datePosted',
    'dateposted postedon publishedat datepublished publicationdate posteddate postingdate postedat firstpublished publishdate createdat releaseddate listingdate published',
  ],
  [
    'validThrough',
    'validthrough applicationdeadline deadline expirationdate expirydate closingdate expiresat unpostingdate enddate',
  ],
  [
    'description',
    'descriptionhtml jobdescription description content jobad descriptionbody externaldescription body jobdescriptiontext descriptionplain html',
  ],
  [
    'salary',
    'basesalary salary compensation salaryrange payrange compensationtiersummary salarytext salarydescription payranges',
  ],
  ['department', 'department departmentname departments team teamname category jobcategory jobfamily'],
  [
    'requisitionId',
    'requisitionid reqid jobreqid requisitionnumber jobrequisitionid referencenumber refnumber reference jobid',
  ],
  ['workplace', 'workplacetype worklocationtype remotetype workplace remote isremote workmodel'],
  ['seniority', 'seniority senioritylevel experiencelevel joblevel careerlevel'],
  ['industry', 'industry industries'],
  ['applyUrl', 'applyurl applicationurl applylink hostedapplyurl externalapplyurl'],
  ['canonicalUrl', 'absoluteurl joburl canonicalurl publicurl hostedurl externalurl permalink'],
];

const bare = (key: string): string => key.replace(/[_\-$]/g, '');

function keysOf(object: Json): Json {
  const found: Json = {};
  for (const [key, value] of Object.entries(lowerKeys(object))) found[bare(key)] = value;
  return found;
}

interface Found {
  keys: Json;
  path: string;
  title: string;
  score: number;
}

const TITLE_KEYS = KEYS[0]?.[1].split(' ') ?? [];
const DESCRIPTION_KEYS = KEYS.find(([field]) => field === 'description')?.[1].split(' ') ?? [];

function longText(keys: Json): number {
  let longest = 0;
  for (const key of DESCRIPTION_KEYS) {
    const value = keys[key];
    if (typeof value === 'string') longest = Math.max(longest, value.length);
  }
  return longest;
}

/** How much an object looks like the page's posting: it has a name that the page shows, a text, other fields. */
function judge(object: Json, path: string, wanted: ReadonlySet<string>): Found | null {
  const keys = keysOf(object);
  const titleKey = TITLE_KEYS.find((key) => typeof keys[key] === 'string' && keys[key] !== '');
  const title = titleKey ? cleanText(keys[titleKey]) : '';
  if (title.length < 2 || title.length > 250) return null;
  const others = KEYS.slice(1).filter(([, names]) =>
    names.split(' ').some((name) => keys[name] != null),
  ).length;
  const matches = wanted.has(plain(title));
  const length = longText(keys);
  if (others < 2 || !(matches || length > 300)) return null;
  return { keys, path, title, score: (matches ? 100 : 0) + others * 5 + Math.min(20, length / 100) };
}

/**
 * The posting in the page's own data. Of all objects that could be one, the one whose title the page shows
 * (heading, <title>, og:title); without such a title only when there is just one.
 */
export function fromState(page: Page, titles: readonly string[]): Finding[] {
  const wanted = new Set(titles.map(plain));
  const found: Found[] = [];
  for (const blob of page.state) {
    const queue: { value: unknown; path: string; depth: number }[] = [
      { value: blob.data, path: blob.name, depth: 0 },
    ];
    for (let at = 0; at < queue.length && at < 20_000; at++) {
      const { value, path, depth } = queue[at] ?? { value: null, path: '', depth: 99 };
      if (depth > 14) continue;
      if (Array.isArray(value)) {
        for (const [i, item] of value.slice(0, 300).entries())
          queue.push({ value: item, path: `${path}[${i}]`, depth: depth + 1 });
      } else if (isObject(value)) {
        const one = judge(value, path, wanted);
        if (one) found.push(one);
        for (const [key, item] of Object.entries(value)) {
          if (typeof item === 'object' && item !== null)
            queue.push({ value: item, path: `${path}.${key}`, depth: depth + 1 });
        }
      }
    }
  }
  const best = found.sort((a, b) => b.score - a.score)[0];
  if (!best || (best.score < 100 && new Set(found.map((f) => f.title)).size > 1)) return [];
  return findingsOf(best, best.score < 100 ? 0.7 : 1);
}

function findingsOf(found: Found, weight: number): Finding[] {
  return KEYS.flatMap(([field, names]) => {
    const name = names.split(' ').find((key) => usable(field, found.keys[key]));
    return name
      ? [
          {
            field,
            raw: tidy(field, found.keys[name]),
            source: 'page state' as const,
            path: `${found.path}.${name}`,
            weight,
          },
        ]
      : [];
  });
}

function usable(field: FieldName, value: unknown): boolean {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length))
    return false;
  if (field === 'workplace' || field === 'locations' || field === 'salary') return true;
  if (typeof value === 'string' || typeof value === 'number') return true;
  return field !== 'description' && (Array.isArray(value) || isObject(value));
}

/** A name out of a thing, for the fields that are text. */
function tidy(field: FieldName, value: unknown): unknown {
  if (field === 'locations' || field === 'salary' || field === 'workplace') return value;
  const list = (Array.isArray(value) ? value : [value]).map((one) => {
    if (!isObject(one)) return one;
    const keys = keysOf(one);
    return keys['name'] ?? keys['label'] ?? keys['title'] ?? keys['value'] ?? '';
  });
  return field === 'employmentTypes' ? list : list[0];
}
