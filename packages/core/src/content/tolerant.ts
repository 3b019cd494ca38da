/** Reading of JSON that several generations of writers left behind: nothing here throws. */

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** Trimmed text; numbers count as text; null when there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}

/** The first of several names that holds text. */
export function firstText(from: Fields, ...names: string[]): string | null {
  for (const name of names) {
    const found = textOf(from[name]);
    if (found !== null) return found;
  }
  return null;
}

/** A list; a single value is a list of one, nothing an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** The texts of a list; items may also be objects that carry one under the given names. */
export function textsOf(value: unknown, ...names: string[]): string[] {
  return listOf(value).flatMap((item) => textOf(item) ?? firstText(fields(item), ...names) ?? []);
}

/** A number, also one that was stored as text ("85", "85%"). */
export function numberOf(value: unknown): number | null {
  const text = typeof value === 'string' ? value.trim().replace(/%$/, '') : value;
  const number = typeof text === 'string' && text !== '' ? Number(text) : text;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** A score on the documented scale; what lies outside of it is cut to it. */
export function scoreOf(value: unknown): number | null {
  const number = numberOf(value);
  return number === null ? null : Math.min(100, Math.max(0, number));
}
