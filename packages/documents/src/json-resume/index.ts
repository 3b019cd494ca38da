import { type Assumption, type CareerDraft, ROWS } from '../career/draft.ts';
import { isObject, type Json, type JsonObject } from '../career/json.ts';
import { corrected, correctionsFor } from './corrections.ts';
import { rowsOf } from './from.ts';
import { type Memory, recall, remember } from './memory.ts';
import { inOrder, orderOf } from './order.ts';
import { parseJsonResume } from './schema.ts';
import { asStored } from './stored.ts';
import { jsonOf } from './to.ts';

/** Rows read from a file, with all that had to be assumed to make them. */
export interface CareerReading extends CareerDraft {
  readonly assumed: readonly Assumption[];
}

/** In a JSON Resume's `meta`: what its sections have no place for. */
const IN_FILE = 'ats';
/** In a profile's `meta`: what the rows have no place for. */
const IN_PROFILE = 'json_resume';

const without = (object: unknown, key: string): JsonObject | null => {
  if (!isObject(object)) return null;
  const rest = Object.entries(object).filter(([name]) => name !== key);
  return rest.length ? Object.fromEntries(rest) : null;
};

function withMeta(json: JsonObject, meta: JsonObject | null): JsonObject {
  const { meta: _meta, ...rest } = json;
  return meta ? { ...rest, meta } : rest;
}

function withMemory(draft: CareerDraft, memory: Json | null): CareerDraft {
  const kept = without(draft.profile.meta, IN_PROFILE);
  const meta = memory ? { ...kept, [IN_PROFILE]: memory } : kept;
  return { ...draft, profile: { ...draft.profile, meta } };
}

function read(json: JsonObject): { draft: CareerDraft; assumed: Assumption[] } {
  const { draft, assumed } = rowsOf(parseJsonResume(json));
  const meta = isObject(json.meta) ? json.meta : {};
  return { draft: corrected(draft, meta[IN_FILE]), assumed };
}

/**
 * Reads a JSON Resume (v1.0.0, and tolerantly the drafts before it) into rows to insert. What the rows can't
 * hold is kept in `profile.meta.json_resume`, so that `toJsonResume` writes it out again; what had to be
 * assumed is told in `assumed`. A year alone is stored as 1 January (start) or 31 December (end); a missing
 * start is stored as the end; UNKNOWN_DAY and NOT_STATED stand where nothing is given.
 *
 * Throws `invalid_input` with one sentence when it is no JSON Resume.
 */
export function fromJsonResume(json: unknown): CareerReading {
  parseJsonResume(json);
  const original = json as JsonObject;
  const { draft, assumed } = read(original);
  const ours = withMeta(original, without(original.meta, IN_FILE));
  const memory = remember(ours, jsonOf(asStored(draft)));
  const order = orderOf(draft);
  return { ...withMemory(draft, order ? { ...memory, order } : memory), assumed };
}

/** The columns that say something of the person: rows as they are stored carry ids, owners and times as well. */
function columnsOf<Row extends object>(schema: { shape: object }, row: Row): Row {
  const known = Object.entries(row).filter(([column]) => Object.hasOwn(schema.shape, column));
  // A row stays the row it is, less what its schema does not name.
  return Object.fromEntries(known) as Row;
}

const draftOf = (rows: CareerDraft): CareerDraft => ({
  profile: columnsOf(ROWS.profile, rows.profile),
  employment: rows.employment.map((row) => columnsOf(ROWS.employment, row)),
  education: rows.education.map((row) => columnsOf(ROWS.education, row)),
  skills: rows.skills.map((row) => columnsOf(ROWS.skills, row)),
  projects: rows.projects.map((row) => columnsOf(ROWS.projects, row)),
  certifications: rows.certifications.map((row) => columnsOf(ROWS.certifications, row)),
});

/**
 * Writes rows as a JSON Resume v1.0.0. What its sections can't hold goes to `meta.ats`, from where
 * `fromJsonResume` takes it back; what an earlier file said beyond the rows is written out again.
 */
export function toJsonResume(rows: CareerDraft): JsonObject {
  const meta = isObject(rows.profile.meta) ? rows.profile.meta : {};
  const memory = isObject(meta[IN_PROFILE]) ? (meta[IN_PROFILE] as Memory) : null;
  const draft = inOrder(draftOf(rows), memory?.order);
  // What a file said is remembered against the rows as they are stored.
  const json = memory ? recall(jsonOf(asStored(draft)), memory) : jsonOf(draft);
  const [ours, theirs] = [draft, read(json).draft].map((each) => asStored(withMemory(each, null)));
  const corrections = ours && theirs ? correctionsFor(ours, theirs) : null;
  const written = {
    ...(isObject(json.meta) ? json.meta : {}),
    ...(corrections ? { [IN_FILE]: corrections } : {}),
  };
  return withMeta(json, Object.keys(written).length ? written : null);
}
