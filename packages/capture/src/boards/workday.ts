/**
 * Workday's careers sites' own interface (CXS): pages of 20 by POST, the text in one more request a posting.
 * Evidence, 2026-11-22: ever-jobs source-ats-workday and colophon-group/jobseek monitors/workday.py,
 * scrapers/workday.py (2026-08): 20 is the largest page, `total` is told on the first page only, some tenants stop
 * at 2,000 postings.
 */
import { factsAt, isName, itemsAt, listAt, type Places, pathOf, textAt } from './answer.ts';
import type { Board } from './board.ts';

const PAGE = 20;

const PLACES: Places = [
  ['title', 'jobPostingInfo.title'],
  ['company', 'hiringOrganization.name'],
  ['workplace', 'jobPostingInfo.remoteType'],
  ['employmentTypes', 'jobPostingInfo.timeType'],
  ['datePosted', 'jobPostingInfo.startDate'],
  ['validThrough', 'jobPostingInfo.endDate'],
  ['requisitionId', 'jobPostingInfo.jobReqId'],
  ['description', 'jobPostingInfo.jobDescription'],
  ['canonicalUrl', 'jobPostingInfo.externalUrl'],
];

const SHORT: Places = [
  ['title', 'title'],
  ['locations', 'locationsText', (text) => (/^\d+ /.test(String(text)) ? null : text)],
  ['workplace', 'remoteType'],
  ['requisitionId', 'bulletFields.0'],
];

export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  example: 'https://{company}.wd5.myworkdayjobs.com/{site}',
  find(url) {
    const host = /^([\w-]+)\.(wd\d{1,3})\.myworkdayjobs\.com$/.exec(url.hostname);
    const path = pathOf(url);
    const cxs = path[0] === 'wday' && path[1] === 'cxs';
    const site = cxs ? path[3] : path[/^[a-z]{2}-[A-Z]{2}$/.test(path[0] ?? '') ? 1 : 0];
    const [company, server] = [host?.[1], host?.[2]];
    return isName(company) && server && isName(site) ? { company, part: { server, site } } : null;
  },
  hosts: ({ company, part }) => [`${company}.${part?.server}.myworkdayjobs.com`],
  async *read(place, api) {
    const site = place.part?.site ?? '';
    const host = `https://${workday.hosts(place)[0]}`;
    const cxs = `${host}/wday/cxs/${place.company}/${site}`;
    for (let offset = 0, total = Number.POSITIVE_INFINITY; offset < total; offset += PAGE) {
      const json = { appliedFacets: {}, limit: PAGE, offset, searchText: '' };
      const answer = await api.json(`${cxs}/jobs`, { json });
      if (offset === 0) total = Number(textAt(answer, 'total')) || PAGE;
      const page = listAt(answer, 'jobPostings');
      if (page.length === 0) return;
      for (const short of page) {
        const path = textAt(short, 'externalPath');
        if (!path.startsWith('/')) continue;
        const job = await api.json(`${cxs}${path}`, { mayBeGone: true });
        const url = textAt(job, 'jobPostingInfo.externalUrl') || `${host}/${site}${path}`;
        const towns = [
          textAt(job, 'jobPostingInfo.location'),
          ...itemsAt(job, 'jobPostingInfo.additionalLocations'),
        ];
        yield {
          id: textAt(job, 'jobPostingInfo.jobReqId') || path,
          url,
          facts: [
            ...factsAt(job, PLACES),
            ['locations', towns.filter(Boolean), 'jobPostingInfo.location'],
            ...factsAt(short, SHORT),
            ['canonicalUrl', url, 'externalPath'],
          ],
        };
      }
    }
  },
};
