import { letters } from '../normalise/letters.ts';
import type { FieldName, Posting, PostingValues } from '../posting.ts';

/** One field that a posting says differently now. */
export interface PostingChange<K extends FieldName = FieldName> {
  field: K;
  before: PostingValues[K] | null;
  after: PostingValues[K] | null;
}

/** What a person wants to hear about, most wanted first. */
const WATCHED: readonly FieldName[] = [
  'salary',
  'validThrough',
  'title',
  'company',
  'locations',
  'workplace',
  'employmentTypes',
  'description',
];

/** A value as it counts: not how it is spelled or where it stood. */
function essence(field: FieldName, posting: Posting): string {
  const value = posting[field]?.value;
  if (value === undefined) return '';
  switch (field) {
    case 'salary': {
      const pay = posting.salary?.value;
      return [pay?.min, pay?.max, pay?.currency, pay?.period].join('|');
    }
    case 'description':
      return letters(posting.description?.value.text ?? '');
    case 'locations':
      return (posting.locations?.value ?? [])
        .map((place) => letters(place.raw))
        .sort()
        .join('|');
    case 'employmentTypes':
      return [...(posting.jobTypes?.value ?? [])].sort().join('|') || letters(String(value));
    default:
      return letters(String(value));
  }
}

/**
 * What changed between two captures of one posting (pay, deadline, text...), most wanted first. Spelling, order and
 * white space don't count. A field that is absent on one side is a change to or from null.
 */
export function diffPostings(before: Posting, after: Posting): PostingChange[] {
  return WATCHED.flatMap((field) =>
    essence(field, before) === essence(field, after)
      ? []
      : [{ field, before: before[field]?.value ?? null, after: after[field]?.value ?? null }],
  );
}
