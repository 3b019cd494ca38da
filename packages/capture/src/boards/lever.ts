/**
 * Lever's Postings API, pages by skip and limit, two requests a second at most: https://github.com/lever/postings-api.
 * Evidence, 2026-11-22: that documentation, ever-jobs source-ats-lever and colophon-group/jobseek monitors/lever.py
 * (2026-08).
 */
import { factsAt, isName, itemsAt, joinParts, listAt, type Places, pathOf, textAt } from './answer.ts';
import type { Board } from './board.ts';

const PAGE = 100;

const PLACES: Places = [
  ['title', 'text'],
  ['locations', 'categories.allLocations'],
  ['locations', 'categories.location'],
  ['workplace', 'workplaceType'],
  ['employmentTypes', 'categories.commitment'],
  ['department', 'categories.department'],
  ['department', 'categories.team'],
  ['salary', 'salaryRange'],
  ['datePosted', 'createdAt'],
  ['canonicalUrl', 'hostedUrl'],
  ['applyUrl', 'applyUrl'],
];

const textOf = (job: unknown): string =>
  joinParts([
    { html: textAt(job, 'description') || textAt(job, 'descriptionPlain') },
    ...itemsAt(job, 'lists').map((list) => ({
      title: textAt(list, 'text'),
      html: `<ul>${textAt(list, 'content')}</ul>`,
    })),
    { html: textAt(job, 'additional') || textAt(job, 'additionalPlain') },
  ]);

export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  example: 'https://jobs.lever.co/{company}',
  find(url) {
    const host = /^(?:jobs|api)\.(eu\.)?lever\.co$/.exec(url.hostname);
    if (!host) return null;
    const name = pathOf(url)[url.hostname.startsWith('api') ? 2 : 0];
    return isName(name) ? { company: name, ...(host[1] && { part: { region: 'eu' } }) } : null;
  },
  hosts: ({ part }) => [part?.region === 'eu' ? 'api.eu.lever.co' : 'api.lever.co'],
  async *read(place, api) {
    const [host] = lever.hosts(place);
    for (let skip = 0; ; skip += PAGE) {
      const page = listAt(
        await api.json(`https://${host}/v0/postings/${place.company}?mode=json&skip=${skip}&limit=${PAGE}`),
        '',
      );
      for (const job of page) {
        yield {
          id: textAt(job, 'id'),
          url: textAt(job, 'hostedUrl'),
          facts: [...factsAt(job, PLACES), ['description', textOf(job), 'description lists additional']],
        };
      }
      if (page.length < PAGE) return;
    }
  },
};
