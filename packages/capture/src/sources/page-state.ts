import { cleanText } from '../normalise/clean.ts';
import { type Json, keysOf, objectsIn } from '../normalise/json-object.ts';
import { letters } from '../normalise/letters.ts';
import type { Page } from '../page/page.ts';
import type { Finding } from '../posting.ts';
import { fromObject, KEYS } from './object.ts';

interface Found {
  object: Json;
  path: string;
  title: string;
  score: number;
}

const [TITLE, ...OTHERS] = KEYS.map(([, names]) => names.split(' '));

/** How much an object looks like the page's posting: it has a name that the page shows, a text, other fields. */
function judge({ object, path }: { object: Json; path: string }, wanted: ReadonlySet<string>): Found | null {
  // A title and two other fields are three keys; most objects are smaller.
  if (Object.keys(object).length < 3) return null;
  const keys = keysOf(object);
  const key = TITLE?.find((name) => typeof keys[name] === 'string' && keys[name] !== '');
  const others = key ? OTHERS.filter((names) => names.some((name) => keys[name] != null)).length : 0;
  if (!key || others < 2) return null;
  const title = cleanText(keys[key]);
  if (title.length < 2 || title.length > 250) return null;
  const own = letters(title);
  // The page's <title> goes on with the company.
  const matches = own.length < 6 ? wanted.has(own) : [...wanted].some((one) => one.startsWith(own));
  const texts = Object.values(keys).map((value) => (typeof value === 'string' ? value.length : 0));
  const longest = Math.max(...texts);
  if (!matches && longest <= 300) return null;
  return { object, path, title, score: (matches ? 100 : 0) + others * 5 + Math.min(20, longest / 100) };
}

/**
 * The posting in the page's own data. Of all objects that could be one, the one whose title the page shows
 * (heading, <title>, og:title); without such a title only when there is just one.
 */
export function fromState(page: Page, titles: readonly string[]): Finding[] {
  const wanted = new Set(titles.map(letters));
  const found: Found[] = [];
  for (const { data, name } of page.state) {
    for (const one of objectsIn(data, name)) {
      const judged = judge(one, wanted);
      // What a site says in other languages speaks of titles and descriptions too.
      if (judged && !/i18n/i.test(one.path)) found.push(judged);
    }
  }
  const [best] = found.sort((a, b) => b.score - a.score);
  if (!best || (best.score < 100 && new Set(found.map((one) => one.title)).size > 1)) return [];
  const findings = fromObject(best.object, 'page state', best.path);
  return best.score < 100 ? findings.map((finding) => ({ ...finding, weight: 0.7 })) : findings;
}
