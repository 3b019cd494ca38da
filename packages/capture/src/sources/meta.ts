import { words } from '../normalise/letters.ts';
import type { Page } from '../page/page.ts';
import type { FieldName, Finding } from '../posting.ts';
import { GENERIC_TITLE } from '../visible/lexicon.ts';

/** Open Graph and friends: what a page says about itself for previews; `published`: the day by its data. */
export function fromMeta(page: Page, published: unknown): Finding[] {
  const found: Finding[] = [];
  const add = (field: FieldName, raw: unknown, path: string): void => {
    if (raw) found.push({ field, raw, source: 'open graph', path });
  };
  const title = page.meta('og:title');
  if (!GENERIC_TITLE.test(words(title))) add('title', title, 'og:title');
  add('description', page.meta('og:description') || page.meta('description'), 'og:description');
  add(
    'canonicalUrl',
    page.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
    'link[rel=canonical]',
  );
  add('canonicalUrl', page.meta('og:url'), 'og:url');
  add('datePosted', page.meta('article:published_time') || published, 'published');
  found.push({ field: 'canonicalUrl', raw: page.url.href, source: 'url', path: 'address' });
  return found;
}
