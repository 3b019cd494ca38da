/**
 * BambooHR's careers pages' own interface: one list, the text in one more request a posting.
 * Evidence, 2026-11-22: a saved detail answer of 2025-11, ever-jobs source-ats-bamboohr (locationType 0 on-site,
 * 1 remote, 2 hybrid) and colophon-group/jobseek monitors/bamboohr.py (2026-08).
 */
import { factsAt, listAt, type Places, subdomainOf, textAt } from './answer.ts';
import type { Board } from './board.ts';

const WORKPLACES: Readonly<Record<string, string>> = { 0: 'on-site', 1: 'remote', 2: 'hybrid' };

const PLACES: Places = [
  ['title', 'jobOpeningName'],
  ['workplace', 'locationType', (code) => WORKPLACES[String(code)]],
  ['workplace', 'isRemote'],
  ['employmentTypes', 'employmentStatusLabel'],
  ['department', 'departmentLabel'],
  ['seniority', 'minimumExperience'],
  ['salary', 'compensation'],
  ['datePosted', 'datePosted'],
  ['description', 'description'],
];

/** `location` is the office; a remote job has `atsLocation` only. */
function placeOf(job: unknown): unknown {
  const part = (name: string, other = name) =>
    textAt(job, `location.${name}`) || textAt(job, `atsLocation.${other}`);
  const place = {
    city: part('city'),
    region: part('state') || textAt(job, 'atsLocation.province'),
    postalCode: part('postalCode'),
    country: part('addressCountry', 'country'),
  };
  return Object.values(place).some(Boolean) ? place : null;
}

export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  example: 'https://{company}.bamboohr.com/careers',
  find(url) {
    const company = subdomainOf(url, 'bamboohr.com');
    return company ? { company } : null;
  },
  hosts: ({ company }) => [`${company}.bamboohr.com`],
  async *read({ company }, api) {
    const careers = `https://${company}.bamboohr.com/careers`;
    for (const short of listAt(await api.json(`${careers}/list`), 'result')) {
      const id = textAt(short, 'id');
      const url = `${careers}/${encodeURIComponent(id)}`;
      const detail = id ? await api.json(`${url}/detail`, { mayBeGone: true }) : undefined;
      const [opening] = factsAt(detail, [['title', 'result.jobOpening']]);
      const job = opening?.[1] ?? short;
      yield {
        id,
        url,
        facts: [
          ...factsAt(job, PLACES),
          ['locations', placeOf(job), 'location atsLocation'],
          ['canonicalUrl', url, 'id'],
        ],
      };
    }
  },
};
