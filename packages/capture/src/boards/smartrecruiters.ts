/**
 * SmartRecruiters' Posting API, pages by offset, the text in one more request a posting:
 * https://developers.smartrecruiters.com/docs/posting-api.
 * Evidence, 2026-11-22: that documentation, ever-jobs source-ats-smartrecruiters and colophon-group/jobseek
 * monitors/smartrecruiters.py, scrapers/smartrecruiters.py (2026-08).
 */
import { factsAt, isName, joinParts, listAt, type Places, pathOf, textAt } from './answer.ts';
import type { Board } from './board.ts';

const PAGE = 100;
const SECTIONS = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];

function workplaceOf(location: unknown): unknown {
  if (typeof location !== 'object' || location === null) return null;
  if ('hybrid' in location && location.hybrid === true) return 'hybrid';
  return 'remote' in location && location.remote === true ? 'remote' : null;
}

const PLACES: Places = [
  ['title', 'name'],
  ['company', 'company.name'],
  ['locations', 'location'],
  ['workplace', 'location', workplaceOf],
  ['employmentTypes', 'typeOfEmployment.label'],
  ['department', 'department.label'],
  ['department', 'function.label'],
  ['industry', 'industry.label'],
  ['seniority', 'experienceLevel.label'],
  ['requisitionId', 'refNumber'],
  ['datePosted', 'releasedDate'],
  ['salary', 'compensation.salary'],
  ['language', 'language.code'],
  ['applyUrl', 'applyUrl'],
];

const textOf = (job: unknown): string =>
  joinParts(
    SECTIONS.map((name) => ({
      title: textAt(job, `jobAd.sections.${name}.title`),
      html: textAt(job, `jobAd.sections.${name}.text`),
    })),
  );

export const smartrecruiters: Board = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  example: 'https://jobs.smartrecruiters.com/{company}',
  find(url) {
    if (!/^(?:jobs|careers|api)\.smartrecruiters\.com$/.test(url.hostname)) return null;
    const path = pathOf(url).filter((part) => !/^(?:oneclick-ui|company|v1|companies)$/.test(part));
    return isName(path[0]) ? { company: path[0] } : null;
  },
  hosts: () => ['api.smartrecruiters.com'],
  async *read({ company }, api) {
    const list = `https://api.smartrecruiters.com/v1/companies/${company}/postings`;
    for (let offset = 0; ; offset += PAGE) {
      const answer = await api.json(`${list}?limit=${PAGE}&offset=${offset}`);
      const page = listAt(answer, 'content');
      for (const short of page) {
        const id = textAt(short, 'id');
        const full = id
          ? await api.json(`${list}/${encodeURIComponent(id)}`, { mayBeGone: true })
          : undefined;
        const url = `https://jobs.smartrecruiters.com/${company}/${encodeURIComponent(id)}`;
        const job = full ?? short;
        yield {
          id,
          url,
          facts: [
            ...factsAt(job, PLACES),
            ['description', textOf(job), 'jobAd.sections'],
            ['canonicalUrl', url, 'id'],
          ],
        };
      }
      if (page.length < PAGE || offset + PAGE >= Number(textAt(answer, 'totalFound'))) return;
    }
  },
};
