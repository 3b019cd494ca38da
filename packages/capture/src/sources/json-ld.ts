import { type Json, objectsIn } from '../normalise/json-object.ts';
import { parseJson } from '../page/json.ts';
import type { Page } from '../page/page.ts';

export interface LinkedData {
  postings: { object: Json; path: string }[];
  /** Lower-case types of everything else on the page: itemlist, event, newsarticle, ... */
  types: Set<string>;
  /** The day on which the page says it was published, as an article or a page. */
  published?: unknown;
  repaired: boolean;
}

const typesOf = (object: Json): string[] =>
  [object['@type'] ?? object['@Type'] ?? object.type]
    .flat()
    .map((type) => (typeof type === 'string' ? type.replace(/^.*[/:#]/, '').toLowerCase() : ''));

/** Everything that a page says in JSON-LD. */
export function readLinkedData(page: Page): LinkedData {
  const found: LinkedData = { postings: [], types: new Set(), repaired: false };
  for (const [i, script] of [...page.document.querySelectorAll('script[type*="ld+json" i]')].entries()) {
    const parsed = parseJson(script.textContent ?? '');
    found.repaired ||= parsed?.repaired === true;
    for (const one of objectsIn(parsed?.data, `json-ld[${i}]`)) {
      const types = typesOf(one.object);
      if (types.includes('jobposting')) found.postings.push(one);
      else for (const type of types) found.types.add(type);
      // A review has its day too.
      if (/page|article|post/.test(types.join())) found.published ??= one.object.datePublished;
    }
  }
  return found;
}
