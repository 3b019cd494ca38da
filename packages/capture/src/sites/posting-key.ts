import { postingIds } from './ids.ts';

/** The posting's id on its site, named in an address: `{ site: 'greenhouse', id: '4012345' }`. */
export function postingKey(url: URL): { site: string; id: string } | null {
  // As the patterns see it: no scheme, no `www.`.
  const address = url.href.replace(/^https?:\/\/(?:www\.)?/, '');
  for (const { site, pattern } of postingIds) {
    const id = pattern.exec(address)?.slice(1).filter(Boolean).join(':');
    if (id) return { site, id };
  }
  return null;
}
