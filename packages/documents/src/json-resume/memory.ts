import { isObject, type Json, type JsonObject, same } from '../career/json.ts';
import type { Order } from './order.ts';

/**
 * What a JSON Resume says beyond the rows made of it, so that writing it out again loses nothing. Entries of
 * a list are remembered by what names them, never by their place: a row that was edited or moved since keeps
 * its own words and takes nothing of another's.
 */
export type Memory = {
  /** Keys the rows say nothing about. */
  extra?: JsonObject;
  /** `[as the rows say it, as the file said it]`; the file's form returns only while the rows' still holds. */
  changed?: { [key: string]: [Json, Json] };
  /** Keys the rows say and the file did not, with what they say. */
  gone?: JsonObject;
  /** Objects within. */
  inside?: { [key: string]: Memory };
  /** Entries of lists, by list and by name. */
  entries?: { [list: string]: { [name: string]: Memory } };
  /** The order of the file's entries; of the file as a whole only. */
  order?: Order;
};

const NAMING: Readonly<Record<string, readonly string[]>> = {
  work: ['name', 'position', 'startDate'],
  education: ['institution', 'area', 'studyType', 'startDate'],
  projects: ['name', 'startDate'],
  certificates: ['name', 'issuer'],
  languages: ['language'],
};

const nameOf = (entry: JsonObject, naming: readonly string[]): string =>
  naming.map((key) => String(entry[key] ?? '')).join(' | ');

type Differences = { [K in Exclude<keyof Memory, 'order'>]-?: [string, unknown][] };

/** Entry lists can be matched one to one when both have as many, each with a name of its own. */
function entryMemories(
  original: Json[],
  derived: Json[],
  naming: readonly string[],
): { [name: string]: Memory } | null {
  const pairs = derived.map((entry, index) => [entry, original[index]] as const);
  if (original.length !== derived.length) return null;
  const found = pairs.map(([ours, theirs]) =>
    isObject(ours) && isObject(theirs) ? ([nameOf(ours, naming), remember(theirs, ours)] as const) : null,
  );
  const named = found.filter((each) => each !== null);
  if (named.length < found.length || new Set(named.map(([name]) => name)).size < named.length) return null;
  return Object.fromEntries(named.flatMap(([name, memory]) => (memory ? [[name, memory]] : [])));
}

const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

type Pair = { theirs: Json | undefined; ours: Json | undefined };

function compare(key: string, { theirs, ours }: Pair, into: Differences): void {
  if (same(theirs, ours)) return;
  if (ours === undefined) return void into.extra.push([key, theirs]);
  if (theirs === undefined) return void into.gone.push([key, ours]);
  if (isObject(theirs) && isObject(ours)) return void into.inside.push([key, remember(theirs, ours)]);
  const naming = NAMING[key];
  const entries =
    naming && Array.isArray(theirs) && Array.isArray(ours) ? entryMemories(theirs, ours, naming) : null;
  if (entries) into.entries.push([key, entries]);
  else into.changed.push([key, [ours, theirs]]);
}

/** What must be kept to get from `derived` back to `original`; null when they are the same. */
export function remember(original: JsonObject, derived: JsonObject): Memory | null {
  const found: Differences = { extra: [], changed: [], gone: [], inside: [], entries: [] };
  for (const key of new Set([...Object.keys(original), ...Object.keys(derived)]))
    compare(key, { theirs: own(original, key), ours: own(derived, key) }, found);
  const kept = Object.entries(found).filter(([, differences]) => differences.length > 0);
  if (kept.length === 0) return null;
  return Object.fromEntries(kept.map(([kind, differences]) => [kind, Object.fromEntries(differences)]));
}

function recallEntries(list: Json, naming: readonly string[], known: { [name: string]: Memory }): Json {
  if (!Array.isArray(list)) return list;
  return list.map((entry) => {
    const memory = isObject(entry) ? known[nameOf(entry, naming)] : undefined;
    return isObject(entry) && memory ? recall(entry, memory) : entry;
  });
}

/** Says `derived` again as the file said it, as far as the rows still say the same. */
export function recall(derived: JsonObject, memory: Memory): JsonObject {
  const { extra = {}, changed = {}, gone = {}, inside = {}, entries = {} } = memory;
  const said = Object.entries(derived)
    .filter(([key, value]) => !(Object.hasOwn(gone, key) && same(gone[key], value)))
    .map(([key, value]): [string, Json] => {
      const [was, original] = changed[key] ?? [];
      if (original !== undefined && same(was, value)) return [key, original];
      const within = inside[key];
      if (within && isObject(value)) return [key, recall(value, within)];
      const known = entries[key];
      return [key, known ? recallEntries(value, NAMING[key] ?? [], known) : value];
    });
  const absent = ([key]: [string, unknown]): boolean => !Object.hasOwn(derived, key);
  const added = Object.entries(extra).filter(absent);
  const alone = Object.entries(inside)
    .filter(absent)
    .map(([key, within]): [string, JsonObject] => [key, recall({}, within)])
    .filter(([, value]) => Object.keys(value).length > 0);
  return Object.fromEntries([...said, ...added, ...alone]);
}
