/**
 * Workable's careers pages' own interface: pages by a token, the text in one more request a posting.
 * Evidence, 2026-11-22: a saved posting of api/v2 (2025-06), ever-jobs source-ats-workable and
 * colophon-group/jobseek monitors/workable.py, scrapers/workable.py (2026-08).
 */
import { factsAt, isName, itemsAt, joinParts, listAt, type Places, pathOf, textAt } from './answer.ts';
import type { Board } from './board.ts';

const HOST = 'apply.workable.com';

/** The words behind Workable's codes. */
const TYPES: Readonly<Record<string, string>> = {
  full: 'Full-time',
  part: 'Part-time',
  temporary: 'Temporary',
  contract: 'Contract',
  internship: 'Internship',
  volunteer: 'Volunteer',
};

const PLACES: Places = [
  ['title', 'title'],
  ['workplace', 'workplace', (word) => String(word).replace('_', '-')],
  ['workplace', 'remote'],
  ['employmentTypes', 'type', (code) => TYPES[String(code)] ?? code],
  ['department', 'department', (value) => (Array.isArray(value) ? value.join(', ') : value)],
  ['requisitionId', 'code'],
  ['datePosted', 'published'],
  ['language', 'language'],
];

const textOf = (job: unknown): string =>
  joinParts([
    { html: textAt(job, 'description') },
    { title: 'Requirements', html: textAt(job, 'requirements') },
    { title: 'Benefits', html: textAt(job, 'benefits') },
  ]);

function placesOf(job: unknown): unknown {
  const shown = itemsAt(job, 'locations').filter(
    (place) => !(typeof place === 'object' && place !== null && 'hidden' in place && place.hidden === true),
  );
  const [one] = factsAt(job, [['locations', 'location']]);
  return shown.length > 0 ? shown : one?.[1];
}

export const workable: Board = {
  id: 'workable',
  name: 'Workable',
  example: `https://${HOST}/{company}`,
  find(url) {
    const path = pathOf(url);
    if (url.hostname === HOST) {
      const name = path[0] === 'api' ? path[path.indexOf('accounts') + 1] : path[0];
      return isName(name) && name !== 'api' ? { company: name } : null;
    }
    const name = /^([\w-]+)\.workable\.com$/.exec(url.hostname)?.[1];
    return isName(name) && !/^(?:www|jobs|help|developers|resources)$/.test(name) ? { company: name } : null;
  },
  hosts: () => [HOST],
  async *read({ company }, api) {
    for (let token: string | undefined, first = true; first || token; first = false) {
      const json = {
        query: '',
        location: [],
        department: [],
        worktype: [],
        remote: [],
        ...(token && { token }),
      };
      const answer = await api.json(`https://${HOST}/api/v3/accounts/${company}/jobs`, { json });
      const page = listAt(answer, 'results');
      for (const short of page) {
        const id = textAt(short, 'shortcode');
        const detail = `https://${HOST}/api/v2/accounts/${company}/jobs/${encodeURIComponent(id)}`;
        const job = (id && (await api.json(detail, { mayBeGone: true }))) || short;
        const url = `https://${HOST}/${company}/j/${encodeURIComponent(id)}/`;
        yield {
          id,
          url,
          facts: [
            ...factsAt(job, PLACES),
            ['locations', placesOf(job), 'locations'],
            ['description', textOf(job), 'description requirements benefits'],
            ['canonicalUrl', url, 'shortcode'],
          ],
        };
      }
      token = page.length > 0 ? textAt(answer, 'nextPage') : '';
    }
  },
};
