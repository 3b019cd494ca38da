import { httpUrl } from '../normalise/url.ts';
import type { Page } from '../page/page.ts';
import type { Site } from './site.ts';

const owner = (sites: readonly Site[], host: string): Site | undefined =>
  sites.find((site) => site.hosts.some((own) => host === own || host.endsWith(`.${own}`)));

/** The patch for a page: by host, then by markup on a custom domain. */
export function findSite(page: Page, sites: readonly Site[]): Site | null {
  const own = owner(sites, page.url.hostname);
  if (own) return own;
  // One look for all marks at once: most pages are on none of the sites.
  const marks = sites.flatMap(({ recognise }) => (typeof recognise === 'string' ? [recognise] : []));
  const marked = page.has(marks.join());
  const isOn = ({ recognise }: Site): boolean =>
    typeof recognise === 'function'
      ? recognise(page)
      : marked && recognise !== undefined && page.has(recognise);
  return sites.find(isOn) ?? null;
}

/** An ATS in a frame of the page, whose API can be asked for the posting. */
export function findEmbedded(page: Page, sites: readonly Site[]): { site: string; url: string } | null {
  for (const frame of page.document.querySelectorAll('iframe')) {
    const url = httpUrl(frame.getAttribute('src') ?? frame.getAttribute('data-src'), page.url.href);
    const site = url && url.hostname !== page.url.hostname ? owner(sites, url.hostname) : undefined;
    if (url && site) return { site: site.id, url: url.href };
  }
  return null;
}
