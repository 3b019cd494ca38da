import { parseJson } from '../page/json.ts';
import type { Page } from '../page/page.ts';
import type { Finding } from '../posting.ts';
import { fromJobPosting, isObject, type Json, lowerKeys } from './schema.ts';

export interface LinkedData {
  postings: { data: Json; path: string }[];
  /** Lower-case types of everything else on the page: itemlist, event, newsarticle, ... */
  types: Set<string>;
  /** Organisations and sites named beside the posting. */
  publishers: string[];
  repaired: boolean;
}

const typesOf = (object: Json): string[] => {
  const type = object['@type'] ?? object['type'] ?? object['@Type'];
  return (Array.isArray(type) ? type : [type])
    .filter((t) => typeof t === 'string')
    .map((t) => t.replace(/^.*[/:#]/, '').toLowerCase());
};

function collect(root: unknown, path: string, found: LinkedData): void {
  const queue: { value: unknown; path: string; depth: number }[] = [{ value: root, path, depth: 0 }];
  for (let at = 0; at < queue.length && at < 5000; at++) {
    const { value, path: here, depth } = queue[at] ?? { value: null, path: '', depth: 99 };
    if (depth > 12) continue;
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries())
        queue.push({ value: item, path: `${here}[${i}]`, depth: depth + 1 });
    } else if (isObject(value)) {
      const types = typesOf(value);
      if (types.includes('jobposting')) {
        found.postings.push({ data: value, path: here });
        continue;
      }
      for (const type of types) found.types.add(type);
      const name = lowerKeys(value)['name'];
      if (types.some((t) => /organization|website|corporation/.test(t)) && typeof name === 'string')
        found.publishers.push(name);
      for (const [key, item] of Object.entries(value)) {
        if (typeof item === 'object' && item !== null)
          queue.push({ value: item, path: `${here}.${key}`, depth: depth + 1 });
      }
    }
  }
}

/** Everything that a page says in JSON-LD. */
export function readLinkedData(page: Page): LinkedData {
  const found: LinkedData = { postings: [], types: new Set(), publishers: [], repaired: false };
  let index = 0;
  for (const script of page.document.querySelectorAll('script[type*="ld+json" i]')) {
    const parsed = parseJson(script.textContent ?? '');
    const path = `json-ld[${index++}]`;
    if (!parsed) continue;
    found.repaired ||= parsed.repaired;
    collect(parsed.data, path, found);
  }
  return found;
}

/** The findings of the page's own posting: the only one, or the one that its heading or address names. */
export function fromLinkedData(data: LinkedData, isMain: (posting: Json) => boolean): Finding[] {
  const main = data.postings.length > 1 ? data.postings.find((p) => isMain(p.data)) : data.postings[0];
  return main ? fromJobPosting(main.data, 'json-ld', main.path) : [];
}
