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

const nameOf = (source: Source): string => source.replace(/:.*$/, '');

export function trust(field: FieldName, source: Source): number {
  const name = nameOf(source);
  // A preview's text is a teaser; what a person reads is the posting, but with the page's buttons in it.
  if (field === 'description' && /^[vo]/.test(name)) return name === 'visible text' ? 0.7 : 0.25;
  // "createdAt" may be the record's date rather than the posting's.
  if (field === 'datePosted' && name === 'page state') return 0.7;
  return TRUST[name] ?? 0.5;
}

export interface ChooseContext {
  /** All values found so far for other fields, to hold against. */
  chosen: { [K in FieldName]?: PostingValues[K] };
  pageUrl: string;
}

interface Rule<T> {
  /** Multiplies the confidence when `when` holds. */
  factor: number;
  /** Said of the winner (factor > 1) or of the loser. */
  reason: string;
  when: (candidate: Candidate<T>, others: readonly Candidate<T>[], context: ChooseContext) => boolean;
}

const isRange = ({ min, max }: Salary): boolean => min !== null && max !== null && min !== max;
const ANYWHERE = /remote|anywhere|worldwide/i;
const hasTown = (places: readonly Place[]): boolean => places.some((p) => p.city && !ANYWHERE.test(p.city));
const hasStreet = (places: readonly Place[]): boolean => places.some((p) => p.street);
const isAnywhere = (places: readonly Place[]): boolean => places.some((p) => ANYWHERE.test(p.raw));
const sameAmount = (a: Salary, b: Salary): boolean =>
  a.min === b.min || a.max === b.max || (a.min ?? a.max) === (b.min ?? b.max);

/** The parts of an address that tell postings apart: ids and long slugs. */
const identity = (url: string): string[] =>
  url.replace(/^https?:\/\/[^/]+/, '').match(/\d{4,}|[\da-f]{8,}|[\w%-]{12,}/gi) ?? [];

/** All that decides between candidates, by field. Each rule has a case in choose.test.ts that needs it. */
export const RULES: { [K in FieldName]?: Rule<PostingValues[K]>[] } = {
  title: [
    {
      factor: 0.75,
      reason: 'has words around it',
      when: ({ value, confidence }, others) => {
        const long = letters(value);
        return others.some((o) => {
          if (o.confidence <= confidence * 0.6 || o.source === 'open graph') return false;
          const short = letters(o.value);
          return short.length > 4 && long.length > short.length && long.includes(short);
        });
      },
    },
  ],
  description: [
    {
      factor: 0.6,
      reason: 'much shorter than another text',
      when: ({ value }, others) =>
        others.some((o) => o.value.text.length > 400 && value.text.length < o.value.text.length * 0.45),
    },
  ],
  salary: [
    {
      factor: 0.7,
      reason: 'another source gives both ends',
      when: ({ value }, others) =>
        !isRange(value) && others.some((o) => isRange(o.value) && sameAmount(o.value, value)),
    },
    {
      factor: 0.7,
      reason: 'the page words the amount otherwise',
      when: ({ value, source }, others) =>
        source !== 'visible text' &&
        !isRange(value) &&
        others.some(
          (o) =>
            o.source === 'visible text' &&
            !isRange(o.value) &&
            !same(value, o.value) &&
            sameAmount(o.value, value),
        ),
    },
  ],
  validThrough: [
    {
      factor: 0.2,
      reason: 'lies before the day of posting',
      when: ({ value }, _, { chosen }) => chosen.datePosted !== undefined && value < chosen.datePosted,
    },
  ],
  employmentTypes: [
    {
      factor: 0.8,
      reason: 'another source says more',
      when: ({ value }, others) =>
        others.some((o) => {
          const [own, other] = [letters(value.join('')), letters(o.value.join(''))];
          return other.length > own.length && other.includes(own);
        }),
    },
  ],
  locations: [
    {
      factor: 0.65,
      reason: 'the job is remote',
      when: ({ value }, others, { chosen }) =>
        chosen.workplace === 'remote' && !isAnywhere(value) && others.some((o) => isAnywhere(o.value)),
    },
    {
      factor: 1.25,
      reason: 'names the street',
      when: ({ value }, others) =>
        hasStreet(value) && hasTown(value) && others.length > 0 && !others.some((o) => hasStreet(o.value)),
    },
    {
      factor: 0.85,
      reason: 'names no town',
      when: ({ value }, others) => !hasTown(value) && others.some((o) => hasTown(o.value)),
    },
  ],
  canonicalUrl: [
    {
      factor: 0.2,
      reason: 'does not name this posting',
      when: ({ value, source }, _, { pageUrl }) => {
        const wanted = identity(pageUrl);
        return (
          source !== 'url' &&
          !(wanted.length ? wanted.some((id) => value.includes(id)) : identity(value).length)
        );
      },
    },
  ],
};

const CONFIRMED = /^(?:title|company|locations|employmentTypes|salary|datePosted|validThrough)$/;

/** A value as it counts, without spelling. */
function essence(value: unknown): string {
  if (typeof value !== 'object' || value === null) return letters(String(value));
  // Only descriptions have Markdown; two that begin alike for so long are one.
  if ('markdown' in value) return letters((value as Description).text.slice(0, 600));
  if ('min' in value) return `${(value as Salary).min}-${(value as Salary).max}`; // only pay has ends
  return letters(Array.isArray(value) ? value.map((one) => one.raw ?? one).join(' ') : JSON.stringify(value));
}

/** Whether two values of a field mean the same. */
export const same = (a: unknown, b: unknown): boolean => essence(a) === essence(b);

/** Puts the candidates of one field in order and says why the first is first. */
export function choose<K extends FieldName>(
  field: K,
  candidates: readonly Candidate<PostingValues[K]>[],
  context: ChooseContext,
): Field<PostingValues[K]> | undefined {
  const rules: readonly Rule<PostingValues[K]>[] = RULES[field] ?? [];
  // Once each, where there is something to compare: a description has thousands of letters.
  const essences = candidates.length > 1 ? candidates.map((candidate) => essence(candidate.value)) : [''];
  const names = candidates.map((candidate) => nameOf(candidate.source));
  const rated = candidates.map((candidate, own) => {
    const others = rules.length ? candidates.filter((other) => other !== candidate) : [];
    const applied = rules.filter((rule) => rule.when(candidate, others, context));
    const agrees =
      CONFIRMED.test(field) &&
      essences.some((essence, i) => essence === essences[own] && names[i] !== names[own]);
    const confidence = applied.reduce(
      (sum, rule) => sum * rule.factor,
      candidate.confidence * (agrees ? 1.06 : 1),
    );
    const praise = agrees ? 'another source says the same' : applied.find((rule) => rule.factor > 1)?.reason;
    const blame = applied.find((rule) => rule.factor < 1)?.reason;
    return {
      essence: essences[own],
      candidate: { ...candidate, confidence: Math.round(Math.min(0.99, confidence) * 100) / 100 },
      praise,
      blame,
    };
  });
  rated.sort((a, b) => b.candidate.confidence - a.candidate.confidence);
  const [best, second] = rated;
  if (!best) return undefined;
  const distinct = rated.filter((one, i) => rated.findIndex((other) => other.essence === one.essence) === i);
  const alternatives = distinct.slice(1, 6).map((one) => one.candidate);
  const reason =
    best.praise ??
    second?.blame ??
    (second ? `${best.candidate.source} is trusted most` : 'the only one found');
  return { ...best.candidate, reason, alternatives };
}
