import { letters } from './normalise/letters.ts';
import type {
  Candidate,
  Description,
  Field,
  FieldName,
  Place,
  PostingValues,
  Salary,
  Source,
} from './posting.ts';

type AnyCandidate = Candidate<PostingValues[FieldName]>;

/** How far each source is believed before the rules below look at the value itself. */
const TRUST: Record<string, number> = {
  api: 0.98,
  site: 0.95,
  'json-ld': 0.9,
  microdata: 0.86,
  rdfa: 0.84,
  'page state': 0.84,
  'visible text': 0.82,
  'open graph': 0.62,
  url: 0.4,
};

/** Fields in which a source is better or worse than it is in general. */
const TRUST_BY_FIELD: Partial<Record<FieldName, Record<string, number>>> = {
  // A preview's text is a teaser; what a person reads is the posting, but with the page's buttons in it.
  description: { 'open graph': 0.25, 'visible text': 0.7 },
  // "createdAt" may be the record's date rather than the posting's.
  datePosted: { 'page state': 0.7 },
  company: { 'page state': 0.8 },
};

export function trust(field: FieldName, source: Source): number {
  const name = source.replace(/:.*$/, '');
  return TRUST_BY_FIELD[field]?.[name] ?? TRUST[name] ?? 0.5;
}

interface Case {
  field: FieldName;
  value: AnyCandidate['value'];
  candidate: AnyCandidate;
  others: readonly AnyCandidate[];
  /** All values found so far for other fields, to hold against. */
  chosen: { [K in FieldName]?: PostingValues[K] };
  pageUrl: string;
}

interface Rule {
  id: string;
  fields: readonly FieldName[];
  /** Multiplies the confidence when `when` holds. */
  factor: number;
  /** Said of the winner (factor > 1) or of the loser. */
  reason: string;
  when: (c: Case) => boolean;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const kindOf = (source: Source): string => source.replace(/:.*$/, '');

/** Whether two values of a field mean the same. */
export function same(field: FieldName, a: unknown, b: unknown): boolean {
  if (field === 'salary') {
    const [x, y] = [a as Salary, b as Salary]; // the caller compares values of one field
    return x.min === y.min && x.max === y.max;
  }
  if (field === 'locations') {
    const raw = (v: unknown): string => letters((v as Place[]).map((p) => p.raw).join(' '));
    return raw(a) === raw(b);
  }
  if (field === 'description') return letters((a as Description).text) === letters((b as Description).text);
  return letters(asText(a)) === letters(asText(b));
}

const length = (value: unknown): number => (value as Description).text.length;

/** The last part of a path that tells postings apart: an id or a long slug. */
function identity(url: string): string[] {
  try {
    const { pathname, search } = new URL(url);
    return decodeURIComponent(pathname + search).match(/\d{4,}|[0-9a-f]{8,}|[\w-]{12,}/gi) ?? [];
  } catch {
    return [];
  }
}

/** All that decides between candidates. Each rule has a case in choose.test.ts that needs it. */
export const RULES: readonly Rule[] = [
  {
    id: 'sources agree',
    fields: ['title', 'company', 'locations', 'employmentTypes', 'salary', 'datePosted', 'validThrough'],
    factor: 1.06,
    reason: 'another source says the same',
    when: ({ field, candidate, others }) =>
      others.some(
        (o) => kindOf(o.source) !== kindOf(candidate.source) && same(field, o.value, candidate.value),
      ),
  },
  {
    id: 'title with extra words',
    fields: ['title'],
    factor: 0.75,
    reason: 'another title is the same without the words around it',
    when: ({ value, others, candidate }) =>
      others.some((o) => {
        const [long, short] = [letters(asText(value)), letters(asText(o.value))];
        return (
          short.length > 4 &&
          long.length > short.length &&
          long.includes(short) &&
          o.confidence > candidate.confidence * 0.6 &&
          o.source !== 'open graph'
        );
      }),
  },
  {
    id: 'teaser',
    fields: ['description'],
    factor: 0.6,
    reason: 'much shorter than another text of the posting',
    when: ({ value, others }) =>
      others.some((o) => length(o.value) > 400 && length(value) < length(o.value) * 0.45),
  },
  {
    id: 'one end of a range',
    fields: ['salary'],
    factor: 0.7,
    reason: 'another source gives both ends',
    when: ({ value, others }) => {
      const { min, max } = value as Salary;
      if (min !== null && max !== null && min !== max) return false;
      return others.some((o) => {
        const other = o.value as Salary;
        if (other.min === null || other.max === null) return false;
        if (other.min !== min && other.max !== max) return false;
        return other.min < other.max;
      });
    },
  },
  {
    id: 'closes before it opens',
    fields: ['validThrough'],
    factor: 0.2,
    reason: 'lies before the day of posting',
    when: ({ value, chosen }) => chosen.datePosted !== undefined && asText(value) < chosen.datePosted,
  },
  {
    id: 'worded otherwise',
    fields: ['salary'],
    factor: 0.7,
    reason: 'the page itself words the same amount otherwise',
    when: ({ value, candidate, others }) => {
      const own = value as Salary;
      if (candidate.source === 'visible text' || isRange(own)) return false;
      return others.some((o) => {
        const shown = o.value as Salary;
        const amount = shown.min ?? shown.max;
        return (
          o.source === 'visible text' &&
          !isRange(shown) &&
          !same('salary', own, shown) &&
          (amount === own.min || amount === own.max)
        );
      });
    },
  },
  {
    id: 'head office of a remote job',
    fields: ['locations'],
    factor: 0.65,
    reason: 'the job is remote, and the page says so where it tells the place',
    when: ({ value, others, chosen }) =>
      chosen.workplace === 'remote' &&
      !isAnywhere(value as Place[]) &&
      others.some((o) => isAnywhere(o.value as Place[])),
  },
  {
    id: 'fuller wording',
    fields: ['employmentTypes'],
    factor: 0.8,
    reason: 'another source says more',
    when: ({ value, others }) => {
      const own = letters((value as string[]).join(' '));
      return others.some(
        (o) =>
          letters((o.value as string[]).join(' ')).length > own.length &&
          letters((o.value as string[]).join(' ')).includes(own),
      );
    },
  },
  {
    id: 'street and town',
    fields: ['locations'],
    factor: 1.25,
    reason: 'names the street, the others only the town',
    when: ({ value, others }) =>
      hasStreet(value as Place[]) &&
      hasTown(value as Place[]) &&
      others.length > 0 &&
      !others.some((o) => hasStreet(o.value as Place[])),
  },
  {
    id: 'country only',
    fields: ['locations'],
    factor: 0.85,
    reason: 'names no town, another source does',
    when: ({ value, others }) =>
      !hasTown(value as Place[]) && others.some((o) => hasTown(o.value as Place[])),
  },
  {
    id: 'address of another page',
    fields: ['canonicalUrl'],
    factor: 0.2,
    reason: 'does not name this posting',
    when: ({ value, pageUrl, candidate }) => {
      if (candidate.source === 'url') return false;
      const wanted = identity(pageUrl);
      const path = new URL(asText(value)).pathname;
      return wanted.length > 0
        ? !wanted.some((id) => asText(value).includes(encodeURI(id)) || asText(value).includes(id))
        : path === '/';
    },
  },
];

const isRange = ({ min, max }: Salary): boolean => min !== null && max !== null && min !== max;
const isAnywhere = (places: readonly Place[]): boolean =>
  places.some((p) => /remote|anywhere|worldwide/i.test(p.raw));
const hasStreet = (places: readonly Place[]): boolean => places.some((p) => p.street !== undefined);
const hasTown = (places: readonly Place[]): boolean =>
  places.some((p) => p.city !== undefined && !/remote|anywhere/i.test(p.city));

/** Puts the candidates of one field in order and says why the first is first. */
export function choose<K extends FieldName>(
  field: K,
  candidates: readonly Candidate<PostingValues[K]>[],
  context: Pick<Case, 'chosen' | 'pageUrl'>,
): Field<PostingValues[K]> | undefined {
  const rated = candidates.map((candidate) => {
    const others = candidates.filter((other) => other !== candidate);
    const applied = RULES.filter(
      (rule) =>
        rule.fields.includes(field) &&
        rule.when({ ...context, field, value: candidate.value, candidate, others }),
    );
    const confidence = applied.reduce((sum, rule) => sum * rule.factor, candidate.confidence);
    return {
      candidate: { ...candidate, confidence: Math.round(Math.min(0.99, confidence) * 100) / 100 },
      applied,
    };
  });
  rated.sort((a, b) => b.candidate.confidence - a.candidate.confidence);
  const [best, ...rest] = rated;
  if (!best) return undefined;
  const alternatives: Candidate<PostingValues[K]>[] = [];
  for (const { candidate } of rest) {
    const known = [best.candidate, ...alternatives].some((a) => same(field, a.value, candidate.value));
    if (!known && alternatives.length < 5) alternatives.push(candidate);
  }
  const because =
    best.applied.find((rule) => rule.factor > 1) ?? rest[0]?.applied.find((rule) => rule.factor < 1);
  const reason =
    because?.reason ?? (rest.length ? `${best.candidate.source} is trusted most here` : 'the only one found');
  return { ...best.candidate, reason, alternatives };
}
