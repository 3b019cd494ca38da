import { httpUrl } from '../normalise/url.ts';
import type { Page } from '../page/page.ts';
import type { Site } from './site.ts';

const ownsHost = (site: Site, host: string): boolean =>
  site.hosts.some((own) => host === own || host.endsWith(`.${own}`));

/** An address as `postingId` patterns see it: no scheme, no `www.`. */
export const bareAddress = (url: URL): string => url.href.replace(/^https?:\/\/(?:www\.)?/, '');

/** The posting's id on its site, named in an address: `greenhouse:4012345`. */
export function postingKey(url: URL, sites: readonly Site[]): { site: string; id: string } | null {
  const address = bareAddress(url);
  for (const site of sites) {
    const match = site.postingId?.exec(address);
    const id = match?.slice(1).filter(Boolean).join(':');
    if (id) return { site: site.id, id };
  }
  return null;
}

/** The patch for a page: by host, then by markup on a custom domain. */
export function findSite(page: Page, sites: readonly Site[]): Site | null {
  const host = page.url.hostname;
  const own = sites.find((site) => ownsHost(site, host));
  if (own) return own;
  return (
    sites.find(({ recognise }) =>
      typeof recognise === 'function'
        ? recognise(page)
        : recognise !== undefined && page.document.querySelector(recognise) !== null,
    ) ?? null
  );
}

/** An ATS in a frame of the page, whose API can be asked for the posting. */
export function findEmbedded(page: Page, sites: readonly Site[]): { site: string; url: string } | null {
  for (const frame of page.document.querySelectorAll('iframe[src],iframe[data-src]')) {
    const url = httpUrl(frame.getAttribute('src') ?? frame.getAttribute('data-src'), page.url.href);
    if (!url || url.hostname === page.url.hostname) continue;
    const site = sites.find((one) => ownsHost(one, url.hostname));
    if (site) return { site: site.id, url: url.href };
  }
  return null;
}
