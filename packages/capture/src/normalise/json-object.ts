import { cleanText } from './clean.ts';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An element of the page; what a page's data calls a node ("nodeType": "document") is none. */
export const isElement = (value: unknown): value is Element =>
  isObject(value) && typeof value.querySelectorAll === 'function';

export const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** Keys without case, namespace, `_` and `-`: systems write `Title`, `schema:title`, `job_title`. */
export function keysOf(object: Json): Json {
  const found: Json = {};
  for (const key of Object.keys(object)) {
    const name = key.toLowerCase().replace(/^.*[:/#]|[_$-]/g, '');
    if (!(name in found)) found[name] = object[key];
  }
  return found;
}

/** The first of some keys (separated by blanks) that holds something. */
export function pick(keys: Json, names: string): unknown {
  const name = names.split(' ').find((one) => isFilled(keys[one]));
  return name === undefined ? undefined : keys[name];
}

export const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length);

/** The name of a thing that is written as a string, an object, or an array of either. */
export function nameOf(value: unknown, depth = 0): string {
  const one = firstOf(value);
  if (!isObject(one)) return cleanText(one);
  return depth > 5 ? '' : nameOf(pick(keysOf(one), 'name legalname label value title text'), depth + 1);
}

/** Every object in a tree with its path, nearest first; a page's data may be huge or deep. */
export function* objectsIn(root: unknown, name: string): Generator<{ object: Json; path: string }> {
  const queue = [{ value: root, path: name, depth: 0 }];
  for (let at = 0; at < queue.length && at < 20_000; at++) {
    const entry = queue[at];
    if (!entry || entry.depth > 14 || typeof entry.value !== 'object' || entry.value === null) continue;
    const { value, path, depth } = entry;
    const add = (item: unknown, step: string | number): void => {
      if (typeof item === 'object' && item !== null)
        queue.push({
          value: item,
          path: typeof step === 'number' ? `${path}[${step}]` : `${path}.${step}`,
          depth: depth + 1,
        });
    };
    if (Array.isArray(value)) value.slice(0, 300).forEach(add);
    else if (isObject(value)) {
      yield { object: value, path };
      for (const key of Object.keys(value)) add(value[key], key);
    }
  }
}
