import type { Page } from '../../page/page.ts';
import type { FieldName, Finding } from '../../posting.ts';

/** What a site's `read` hands back: the engine adds the source. */
export type SiteFinding = Omit<Finding, 'source'>;

/** A value deep inside untrusted JSON, or undefined; `keys` is a dotted path. */
export function valueAt(data: unknown, keys: string): unknown {
  let at = data;
  for (const key of keys.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    // `as`: an object, of which nothing is known; the caller's normaliser checks what comes out.
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/**
 * Fields at known places of the page's own data: `[['title', 'props.job.title'], ...]`, looked up in the first blob
 * that has something at the first of them. Several keys with a blank between are one text in parts.
 */
export function fromPayload(page: Page, places: readonly (readonly [FieldName, string])[]): SiteFinding[] {
  const first = places[0]?.[1] ?? '';
  const blob = page.state.find(({ data }) => valueAt(data, first) !== undefined);
  return places.flatMap(([field, keys]) => {
    const found = keys
      .split(' ')
      .map((one) => valueAt(blob?.data, one))
      .filter(Boolean);
    const raw = found.length > 1 ? found : found[0];
    return raw ? [{ field, raw, path: `${blob?.name}.${keys}` }] : [];
  });
}
