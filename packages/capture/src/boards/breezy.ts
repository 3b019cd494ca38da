/**
 * Breezy's list `/json`, one answer without pages; the text stands in the posting's page, as JSON-LD.
 * Evidence, 2026-11-22: ever-jobs source-ats-breezyhr (salary as words, no JSON for one posting) and
 * colophon-group/jobseek monitors/breezy.py (2026-08).
 */
import { factsAt, itemsAt, listAt, type Places, subdomainOf, textAt } from './answer.ts';
import type { Board } from './board.ts';

const PLACES: Places = [
  ['title', 'name'],
  ['company', 'company.name'],
  ['workplace', 'location.is_remote'],
  ['employmentTypes', 'type.name'],
  ['department', 'department'],
  ['salary', 'salary'],
  ['datePosted', 'published_date'],
  ['canonicalUrl', 'url'],
];

const IN_PAGE: Places = [
  ['description', 'description'],
  ['salary', 'baseSalary'],
  ['validThrough', 'validThrough'],
  ['employmentTypes', 'employmentType'],
];

const placeOf = (place: unknown): unknown => ({
  city: textAt(place, 'city'),
  region: textAt(place, 'state.name') || textAt(place, 'state'),
  country: textAt(place, 'country.name') || textAt(place, 'country'),
  name: textAt(place, 'name'),
});

/** The page's JSON-LD posting; undefined when there is none that can be read. */
function postingIn(html: string): unknown {
  for (const [, json = ''] of html.matchAll(
    /<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/gi,
  )) {
    try {
      const data: unknown = JSON.parse(json);
      const found = (Array.isArray(data) ? data : [data]).find(
        (one) => textAt(one, '@type') === 'JobPosting',
      );
      if (found) return found;
    } catch {
      // Broken JSON-LD costs the text, not the posting.
    }
  }
  return undefined;
}

export const breezy: Board = {
  id: 'breezy',
  name: 'Breezy',
  example: 'https://{company}.breezy.hr',
  find(url) {
    const company = subdomainOf(url, 'breezy.hr');
    return company ? { company } : null;
  },
  hosts: ({ company }) => [`${company}.breezy.hr`],
  async *read({ company }, api) {
    for (const job of listAt(await api.json(`https://${company}.breezy.hr/json`), '')) {
      const id = textAt(job, 'friendly_id') || textAt(job, 'id');
      const url = textAt(job, 'url') || `https://${company}.breezy.hr/p/${encodeURIComponent(id)}`;
      const page = await api.text(`https://${company}.breezy.hr/p/${encodeURIComponent(id)}`, {
        mayBeGone: true,
      });
      const places = itemsAt(job, 'locations').map(placeOf);
      const [one] = factsAt(job, [['locations', 'location', placeOf]]);
      yield {
        id,
        url,
        facts: [
          ...factsAt(job, PLACES),
          ['locations', places.length > 0 ? places : one?.[1], 'locations'],
          ...factsAt(page === undefined ? undefined : postingIn(page), IN_PAGE),
        ],
      };
    }
  },
};
