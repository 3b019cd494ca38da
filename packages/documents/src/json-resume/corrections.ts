import * as z from 'zod/mini';
import { type CareerDraft, ROWS } from '../career/draft.ts';
import { isObject, type JsonObject, same } from '../career/json.ts';

// What JSON Resume has no place for travels in its `meta`, as corrections to the rows one would read from
// the rest. They are read like everything else in a file: by the schema of the row, or not at all.

const LISTS = ['employment', 'education', 'skills', 'projects', 'certifications'] as const;
type List = (typeof LISTS)[number];

/** Absent and null columns are one. */
const present = (row: object): JsonObject =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));

/** Columns that `found` lacks or says otherwise; those to be emptied are null. */
function columns(wanted: object, found: object): JsonObject | null {
  const [ours, theirs] = [present(wanted), present(found)];
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter(
    (key) => !same(ours[key], theirs[key]),
  );
  return keys.length ? Object.fromEntries(keys.map((key) => [key, ours[key] ?? null])) : null;
}

function list(wanted: readonly object[], found: readonly object[]): JsonObject | null {
  if (wanted.length !== found.length) return { rows: wanted.map(present) };
  const fixes = wanted.flatMap((row, index) => {
    const fix = columns(row, found[index] ?? {});
    return fix ? [[String(index), fix] as const] : [];
  });
  return fixes.length ? { fixes: Object.fromEntries(fixes) } : null;
}

/** What turns `found` into `wanted`; null when nothing has to be. */
export function correctionsFor(wanted: CareerDraft, found: CareerDraft): JsonObject | null {
  const parts = [
    ['profile', columns(wanted.profile, found.profile)] as const,
    ...LISTS.map((name) => [name, list(wanted[name], found[name])] as const),
  ].filter(([, fix]) => fix !== null);
  return parts.length ? Object.fromEntries(parts) : null;
}

const known = z.looseObject({
  rows: z.optional(z.array(z.unknown())),
  fixes: z.optional(z.record(z.string(), z.unknown())),
});

/** A row with its correction, or as it was where the two don't make a row. */
function correctedRow<T extends object>(schema: z.ZodMiniType<T>, row: T, fix: unknown): T {
  if (!isObject(fix)) return row;
  const result = schema.safeParse(present({ ...row, ...fix }));
  return result.success ? result.data : row;
}

function correctedList<T extends object>(schema: z.ZodMiniType<T>, rows: readonly T[], noted: unknown): T[] {
  const result = known.safeParse(noted);
  if (!result.success) return [...rows];
  const { rows: whole, fixes = {} } = result.data;
  if (!whole) return rows.map((row, index) => correctedRow(schema, row, fixes[String(index)]));
  return whole.flatMap((row) => schema.safeParse(row).data ?? []);
}

/** Applies corrections that another run of `correctionsFor` wrote. */
export function corrected(draft: CareerDraft, noted: unknown): CareerDraft {
  if (!isObject(noted)) return draft;
  const apply = <L extends List>(name: L): CareerDraft[L] =>
    // The schema and the rows of a list belong together by their name; TypeScript can't see that.
    correctedList(ROWS[name] as unknown as z.ZodMiniType<object>, draft[name], noted[name]) as CareerDraft[L];
  return {
    profile: correctedRow(ROWS.profile, draft.profile, noted.profile),
    employment: apply('employment'),
    education: apply('education'),
    skills: apply('skills'),
    projects: apply('projects'),
    certifications: apply('certifications'),
  };
}
