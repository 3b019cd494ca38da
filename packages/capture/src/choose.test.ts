import { describe, expect, test } from 'vitest';
import { makePosting } from './make-posting.ts';
import type { Finding } from './posting.ts';

const context = {
  base: 'https://jobs.example.org/job/482134',
  pageUrl: 'https://jobs.example.org/job/482134',
  country: 'US',
  dayFirst: true,
};
const choose = (...findings: Finding[]) => makePosting(findings, context);
const found = (
  field: Finding['field'],
  raw: unknown,
  from: Finding['source'] | [source: Finding['source'], weight: number],
): Finding => {
  const [source, weight] = typeof from === 'string' ? [from, 1] : from;
  return { field, raw, source, path: 'p', weight };
};

describe('between two candidates', () => {
  test('the more trusted source wins, and the loser is kept', () => {
    const { title } = choose(found('title', 'Cook', 'visible text'), found('title', 'Head Cook', 'json-ld'));
    expect(title?.value).toBe('Head Cook');
    expect(title?.alternatives.map((one) => one.value)).toEqual(['Cook']);
  });

  test('a value that two sources give wins over a trusted one alone', () => {
    const { company } = choose(
      found('company', 'Acme', 'visible text'),
      found('company', 'Acme', 'microdata'),
      found('company', 'Jobs Inc', 'json-ld'),
    );
    expect(company?.value).toBe('Acme');
    expect(company?.reason).toBe('another source says the same');
  });

  test("the title without the site's words wins", () => {
    const { title } = choose(
      found('title', 'River Cartographer - Careers at Acme', 'json-ld'),
      found('title', 'River Cartographer', ['visible text', 0.9]),
    );
    expect(title?.value).toBe('River Cartographer');
  });

  test('a teaser loses against the whole text', () => {
    const whole = 'You draw the rivers of Europe. '.repeat(30);
    const { description } = choose(
      found('description', 'You draw rivers.', 'json-ld'),
      found('description', whole, 'visible text'),
    );
    expect(description?.value.text).toBe(whole.trim());
  });

  test('a whole range of pay wins over one of its ends', () => {
    const { salary } = choose(
      found('salary', { min: 60000 }, 'microdata'),
      found('salary', 'from 60,000 to 90,000 USD', ['visible text', 0.9]),
    );
    expect(salary?.value).toMatchObject({ min: 60000, max: 90000, currency: 'USD' });
  });

  test('what the page says decides when the data gives the same amount otherwise', () => {
    const { salary } = choose(
      found('salary', { value: 70000 }, 'microdata'),
      found('salary', 'from 70,000 USD', ['visible text', 0.9]),
    );
    expect(salary?.value).toMatchObject({ min: 70000, max: null });
  });

  test('a deadline before the day of posting is not believed', () => {
    const { validThrough } = choose(
      found('datePosted', '2026-03-05', 'json-ld'),
      found('validThrough', '2020-01-01', 'json-ld'),
      found('validThrough', '2026-04-01', ['visible text', 0.6]),
    );
    expect(validThrough?.value).toBe('2026-04-01');
  });

  test('the fuller wording of the employment wins', () => {
    const { employmentTypes } = choose(
      found('employmentTypes', 'Full-time', 'microdata'),
      found('employmentTypes', 'Full-time, permanent', ['visible text', 0.95]),
    );
    expect(employmentTypes?.value).toEqual(['Full-time, permanent']);
  });

  test('hours and contract from two sources are both kept', () => {
    const { employmentTypes, jobTypes } = choose(
      found('employmentTypes', 'FULL_TIME', 'json-ld'),
      found('employmentTypes', 'Unbefristet', ['visible text', 0.95]),
    );
    expect(employmentTypes?.value).toEqual(['FULL_TIME', 'Unbefristet']);
    expect(jobTypes?.value).toEqual(['full_time', 'permanent']);
  });

  test('of a remote job the place that says so wins over the head office', () => {
    const { locations } = choose(
      found('workplace', 'TELECOMMUTE', 'json-ld'),
      found('locations', 'San Francisco, CA', 'json-ld'),
      found('locations', 'Anywhere (remote)', ['visible text', 0.9]),
    );
    expect(locations?.value[0]?.raw).toBe('Anywhere (remote)');
  });

  test('a place with its street wins over the town alone, a town over the country', () => {
    const street = choose(
      found('locations', 'Leeds, England', 'microdata'),
      found('locations', '12 Mill Lane, Leeds, LS1 4AP', ['visible text', 0.9]),
    );
    expect(street.locations?.value[0]).toMatchObject({
      street: '12 Mill Lane',
      city: 'Leeds',
      postalCode: 'LS1 4AP',
    });
    const town = choose(
      found('locations', { country: 'Norway' }, 'microdata'),
      found('locations', 'Bergen, Norway', ['visible text', 0.95]),
    );
    expect(town.locations?.value[0]?.city).toBe('Bergen');
  });

  test('a canonical link to another page is not used', () => {
    const { canonicalUrl } = choose(
      found('canonicalUrl', 'https://jobs.example.org/', 'open graph'),
      found('canonicalUrl', 'https://jobs.example.org/job/482134?utm_source=x', 'url'),
    );
    expect(canonicalUrl?.value).toBe('https://jobs.example.org/job/482134');
  });

  test('the company leaves the title once it is known', () => {
    const { title } = choose(
      found('title', 'Baker at Acme', 'visible text'),
      found('company', 'Acme', 'json-ld'),
    );
    expect(title?.value).toBe('Baker');
  });
});
