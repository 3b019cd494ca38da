import { choose, trust } from './choose.ts';
import { jobTypesIn } from './normalise/employment.ts';
import { clip, oneLine } from './normalise/text.ts';
import { READERS, type ValueContext } from './normalise/value.ts';
import type {
  Candidate,
  EmploymentType,
  Field,
  FieldName,
  Finding,
  Posting,
  PostingValues,
} from './posting.ts';

export interface PostingContext extends ValueContext {
  /** The address the findings were read from. */
  pageUrl: string;
}

// What later rules hold values against comes first.
const ORDER = Object.keys(READERS) as FieldName[];

function quoteOf(raw: unknown): string {
  if (typeof raw === 'string') return clip(oneLine(raw.slice(0, 1000)));
  return typeof raw === 'object' ? '' : String(raw);
}

function candidatesOf<K extends FieldName>(
  field: K,
  findings: readonly Finding[],
  context: PostingContext,
): Candidate<PostingValues[K]>[] {
  const ranked = findings
    .filter((finding) => finding.field === field)
    .map((finding) => ({
      finding,
      confidence: Math.min(1, trust(field, finding.source) * (finding.weight ?? 1)),
    }))
    .sort((a, b) => b.confidence - a.confidence);
  // A page may name a thousand amounts: what is trusted least is not weighed against all others.
  return ranked.slice(0, 30).flatMap(({ finding: { raw, source, path }, confidence }) => {
    const value = READERS[field](raw, context);
    return value === null ? [] : [{ value, source, confidence, path, quote: quoteOf(raw) }];
  });
}

/** Hours (full, part) and contract (permanent, temporary...) may be told in different places: both are kept. */
function joinTypes(field: Field<string[]>): Field<string[]> {
  const isHours = (type: EmploymentType): boolean => type === 'full_time' || type === 'part_time';
  const axes = (words: readonly string[]): Set<boolean> =>
    new Set(words.flatMap((w) => jobTypesIn(w).map(isHours)));
  let value = field.value;
  for (const other of field.alternatives) {
    const known = axes(value);
    const more = other.value.filter(
      (w) => jobTypesIn(w).length > 0 && jobTypesIn(w).every((type) => !known.has(isHours(type))),
    );
    if (other.confidence >= 0.5 && more.length) value = [...value, ...more];
  }
  return { ...field, value };
}

function withJobTypes(posting: Posting): Posting {
  const words = posting.employmentTypes;
  if (!words) return posting;
  const employmentTypes = joinTypes(words);
  const types = [...new Set(employmentTypes.value.flatMap(jobTypesIn))];
  return { ...posting, employmentTypes, jobTypes: { ...words, value: types, alternatives: [] } };
}

/** A street in one source and its town in another are one place. */
function joinPlace(posting: Posting): Posting {
  const field = posting.locations;
  const [place, more] = field?.value ?? [];
  if (!field || !place || more || (place.street && place.city)) return posting;
  const other = field.alternatives.find(({ value: [one, second], confidence }) => {
    if (!one || second || confidence < 0.5) return false;
    return place.street ? one.city && !one.street : one.street && !one.city && place.city;
  })?.value[0];
  if (!other) return posting;
  const [street, town] = place.street ? [place, other] : [other, place];
  return {
    ...posting,
    locations: {
      ...field,
      value: [{ ...town, street: street.street ?? '', raw: `${street.raw}, ${town.raw}` }],
    },
  };
}

/** What some sites write before a title: "Jobs / ", "We're hiring: ". */
const BEFORE_TITLE =
  /^(?:jobs?|careers?|vacancy|vacature|(?:\p{L}+ )?(?:stelle|position|opening|hiring))\s*[:|/–—]\s+/iu;

/** "Jobs / Backend Engineer at Acme" is the title "Backend Engineer" once the company is known. */
function bareTitle(posting: Posting): Posting {
  const { title, company } = posting;
  if (!title) return posting;
  const known = company && company.confidence >= 0.5 ? company.value : '-';
  const name = known.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const around = `^${name}\\s*[:|–—-]\\s+|\\s+(?:at|@|bei|chez|hos|–|—|-|\\|)\\s+${name}(?:\\s*\\(.{1,6}\\))?$|\\s+[|–—-]$|の求人.{0,6}$`;
  const bare = title.value.replace(BEFORE_TITLE, '').replace(new RegExp(around, 'giu'), '');
  return bare.length > 2 ? { ...posting, title: { ...title, value: bare } } : posting;
}

/**
 * Findings of any reader to a posting: each is normalised, the best of each field is chosen by the rules of
 * choose.ts, the others are kept as alternatives. What can't be read as the field's kind of value is dropped.
 */
export function makePosting(findings: readonly Finding[], context: PostingContext): Posting {
  const posting: Posting = {};
  const chosen: { [K in FieldName]?: PostingValues[K] } = {};
  const put = <K extends FieldName>(field: K): void => {
    const best = choose(field, candidatesOf(field, findings, context), { chosen, pageUrl: context.pageUrl });
    if (!best) return;
    posting[field] = best as Posting[K]; // the same K on both sides; TypeScript can't see through the mapped type
    chosen[field] = best.value;
  };
  for (const field of ORDER) put(field);
  return bareTitle(joinPlace(withJobTypes(posting)));
}
