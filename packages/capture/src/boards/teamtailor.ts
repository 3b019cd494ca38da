/**
 * Teamtailor's public feed `/jobs.rss`, pages by offset and per_page.
 * Evidence, 2026-11-22: colophon-group/jobseek monitors/rss.py (2026-08), santifer/career-ops providers/teamtailor.mjs
 * and three more public readers with sample feeds (2026): tt:locations, tt:department, remoteStatus; the JSON feed
 * beside it lacks them. A company with a domain of its own may send its feed there; that address is not asked.
 */
import { subdomainOf } from './answer.ts';
import type { Board } from './board.ts';
import { elementsAt, readXml, type XmlElement, xmlText } from './xml.ts';

const PAGE = 100;

/** "fully" is remote, "temporary" and "hybrid" are both, "none" says nothing about it. */
const WORKPLACES: Readonly<Record<string, string>> = { fully: 'remote', temporary: 'hybrid', none: '' };

const placesOf = (item: XmlElement): object[] =>
  elementsAt(item, 'tt:locations.tt:location').map((place) => ({
    name: xmlText(place, 'tt:name'),
    street: xmlText(place, 'tt:address'),
    city: xmlText(place, 'tt:city'),
    postalCode: xmlText(place, 'tt:zip'),
    country: xmlText(place, 'tt:country'),
  }));

export const teamtailor: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  example: 'https://{company}.teamtailor.com',
  find(url) {
    // Companies outside Europe are a level deeper: acme.na.teamtailor.com.
    const region = /\.(na|au)\.teamtailor\.com$/.exec(url.hostname)?.[1];
    const company = subdomainOf(url, region ? `${region}.teamtailor.com` : 'teamtailor.com');
    return company ? { company, ...(region && { part: { region } }) } : null;
  },
  hosts: ({ company, part }) => [`${company}.${part?.region ? `${part.region}.` : ''}teamtailor.com`],
  async *read(place, api) {
    const seen = new Set<string>();
    for (let offset = 0; ; offset += PAGE) {
      const feed = await api.text(
        `https://${teamtailor.hosts(place)[0]}/jobs.rss?offset=${offset}&per_page=${PAGE}`,
      );
      const channel = elementsAt(readXml(feed ?? ''), 'channel')[0];
      const page = channel ? elementsAt(channel, 'item') : [];
      // A feed that does not know offsets gives its first page again.
      const fresh = page.filter((item) => !seen.has(xmlText(item, 'link')));
      for (const item of fresh) {
        const url = xmlText(item, 'link');
        seen.add(url);
        const status = xmlText(item, 'remoteStatus').toLowerCase();
        yield {
          id: /\/jobs\/(\d+)/.exec(url)?.[1] ?? xmlText(item, 'guid'),
          url,
          facts: [
            ['title', xmlText(item, 'title'), 'title'],
            ['company', channel ? xmlText(channel, 'title') : '', 'channel.title'],
            ['locations', placesOf(item), 'tt:locations'],
            ['workplace', WORKPLACES[status] ?? status, 'remoteStatus'],
            ['department', xmlText(item, 'tt:department'), 'tt:department'],
            ['datePosted', xmlText(item, 'pubDate'), 'pubDate'],
            ['description', xmlText(item, 'description'), 'description'],
            ['canonicalUrl', url, 'link'],
          ],
        };
      }
      if (page.length < PAGE || fresh.length === 0) return;
    }
  },
};
