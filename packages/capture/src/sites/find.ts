import { httpUrl } from '../normalise/url.ts';
import type { Page } from '../page/page.ts';
import type { Site } from './site.ts';

function owner(sites: readonly Site[], host: string): Site | undefined {
  return sites.find((site) =>
    // The second test, which writes a text of its own, is for those few that pass the first.
    site.hosts.some((own) => host.endsWith(own) && `.${host}`.endsWith(`.${own}`)),
  );
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
  const own = owner(sites, page.url.hostname);
  for (const frame of page.document.querySelectorAll('iframe')) {
    const url = httpUrl(frame.getAttribute('src') ?? frame.getAttribute('data-src'), page.url.href);
    const site = url ? owner(sites, url.hostname) : undefined;
    // A board's own frames hold forms and counters.
    if (url && site && site !== own) return { site: site.id, url: url.href };
  }
  return null;
}
