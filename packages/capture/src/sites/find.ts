import { httpUrl } from '../normalise/url.ts';
import type { Page } from '../page/page.ts';
import type { Site } from './site.ts';

function owner(sites: readonly Site[], host: string): Site | undefined {
  // jobs.example.org, example.org, org
  const names = host.split('.').map((_, at, parts) => parts.slice(at).join('.'));
  return sites.find((site) => site.hosts.some((own) => names.includes(own)));
}

/** The patch for a page: by host, then by markup on a custom domain. */
export function findSite(page: Page, sites: readonly Site[]): Site | null {
  const own = owner(sites, page.url.hostname);
  if (own) return own;
  // One selector at a time: browsers look four times as long for a list of them.
  const isOn = ({ recognise }: Site): boolean | undefined =>
    typeof recognise === 'function' ? recognise(page) : recognise?.split(',').some((mark) => page.has(mark));
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
