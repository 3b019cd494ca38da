/**
 * Ashby's public job board API, one answer without pages: https://developers.ashbyhq.com/docs/public-job-posting-api.
 * Evidence, 2026-11-22: that documentation (pay only with includeCompensation), a saved posting of 2025-11, ever-jobs
 * source-ats-ashby and colophon-group/jobseek monitors/ashby.py (2026-08).
 */
import { factsAt, isName, itemsAt, listAt, type Places, pathOf, textAt } from './answer.ts';
import type { Board, Fact } from './board.ts';

const PLACES: Places = [
  ['title', 'title'],
  ['workplace', 'workplaceType'],
  ['workplace', 'isRemote'],
  ['employmentTypes', 'employmentType', (word) => String(word).replace(/(?<=[a-z])(?=[A-Z])/g, ' ')],
  ['department', 'department'],
  ['department', 'team'],
  ['salary', 'compensation.scrapeableCompensationSalarySummary'],
  ['salary', 'compensation.compensationTierSummary'],
  ['datePosted', 'publishedAt'],
  ['description', 'descriptionHtml'],
  ['description', 'descriptionPlain'],
  ['canonicalUrl', 'jobUrl'],
  ['applyUrl', 'applyUrl'],
];

/** The parts of a place's address when it has any; of remote work the address is only the office. */
function placeOf(from: unknown): unknown {
  const name = textAt(from, 'location');
  if (/remote|anywhere/i.test(name)) return name;
  const part = (name: string) => textAt(from, `address.postalAddress.${name}`);
  const [city, region, country] = [part('addressLocality'), part('addressRegion'), part('addressCountry')];
  return city || country ? { city, region, country } : name;
}

/** Pay as numbers: the summary's words leave out the period. */
function payOf(job: unknown): Fact {
  const parts = itemsAt(job, 'compensation.summaryComponents');
  const salary = parts.find((part) => textAt(part, 'compensationType') === 'Salary');
  const amount = (name: string) => Number(textAt(salary, name)) || null;
  const period = textAt(salary, 'interval').replace(/^1 /, '').toLowerCase();
  const pay = salary && {
    min: amount('minValue'),
    max: amount('maxValue'),
    currency: textAt(salary, 'currencyCode'),
    period,
  };
  return ['salary', pay, 'compensation.summaryComponents'];
}

export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  example: 'https://jobs.ashbyhq.com/{company}',
  find(url) {
    const path = pathOf(url);
    const name =
      url.hostname === 'jobs.ashbyhq.com'
        ? path[0]
        : url.hostname === 'api.ashbyhq.com'
          ? path[2]
          : undefined;
    return isName(name) ? { company: name } : null;
  },
  hosts: () => ['api.ashbyhq.com'],
  async *read({ company }, api) {
    const url = `https://api.ashbyhq.com/posting-api/job-board/${company}?includeCompensation=true`;
    for (const job of listAt(await api.json(url), 'jobs')) {
      if (typeof job === 'object' && job !== null && 'isListed' in job && job.isListed === false) continue;
      const places = [job, ...itemsAt(job, 'secondaryLocations')].map(placeOf).filter(Boolean);
      yield {
        id: textAt(job, 'id'),
        url: textAt(job, 'jobUrl'),
        facts: [payOf(job), ...factsAt(job, PLACES), ['locations', places, 'address secondaryLocations']],
      };
    }
  },
};
