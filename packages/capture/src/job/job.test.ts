import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  capture,
  dedupeKey,
  diffPostings,
  type Posting,
  toJobInsert,
  toUnkeyedJob,
  withKeys,
} from '../index.ts';
import { makePosting } from '../make-posting.ts';
import type { Finding } from '../posting.ts';
import { sha256 } from './sha256.ts';
import { yearly } from './unkeyed-job.ts';

const URL_ = 'https://careers.acme.example/jobs/48213-lock-keeper';
const LD = {
  '@type': 'JobPosting',
  title: 'Lock Keeper',
  hiringOrganization: { name: 'Canal Trust' },
  jobLocation: {
    address: {
      streetAddress: '1 Lock Rd',
      addressLocality: 'Austin',
      addressRegion: 'Texas',
      postalCode: '78701',
    },
  },
  employmentType: 'FULL_TIME',
  baseSalary: { currency: 'USD', value: { minValue: 20, maxValue: 25.5, unitText: 'HOUR' } },
  validThrough: '2026-04-17',
  description: `<p>${'You open and close the gates for boats. '.repeat(10)}</p>`,
};
const page = (ld: object): Document =>
  parseHTML(
    `<html><head><script type="application/ld+json">${JSON.stringify(ld)}</script></head><body><h1>Lock Keeper</h1></body></html>`,
  ).document as unknown as Document; // linkedom's Document under its own name
const posting = (fields: Partial<Record<Finding['field'], unknown>>): Posting =>
  makePosting(
    Object.entries(fields).map(([field, raw]) => ({
      field: field as Finding['field'],
      raw,
      source: 'json-ld',
      path: field,
    })),
    { base: undefined, pageUrl: URL_, country: 'US', dayFirst: false },
  );

describe('a row for the database', () => {
  test('fills the documented columns, pay in whole amounts a year', () => {
    const row = toJobInsert(capture(page(LD), URL_));
    expect(row).toMatchObject({
      job_title: 'Lock Keeper',
      company_name: 'Canal Trust',
      street_address: '1 Lock Rd',
      city_name: 'Austin',
      state_code: 'TX',
      zipcode: '78701',
      start_salary_range: 41600,
      end_salary_range: 53040,
      job_link: URL_,
      application_deadline: '2026-04-17',
      job_type: 'Full-time',
      job_status: 'Interested',
    });
    expect(row.meta.salary).toMatchObject({ min: 20, max: 25.5, period: 'hour' });
    expect(row.meta.fields.title).toMatchObject({ source: 'json-ld' });
    expect(row.meta.text_sha256).toBe(sha256(row.job_description ?? ''));
  });

  test.each([
    ['https://jobs.lever.co/acme/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9', {}],
    [URL_, { url: 'https://boards.greenhouse.io/acme/jobs/4821300' }],
    ['https://acme.example/', {}],
  ])('handed over from %s without a key gets the same key elsewhere', (url, more) => {
    const got = capture(page({ ...LD, ...more }), url);
    const row = withKeys(JSON.parse(JSON.stringify(toUnkeyedJob(got))));
    expect(row).toEqual(toJobInsert(got));
    expect(row.dedupe_key).toBe(dedupeKey(got.posting ?? {}, url));
  });

  test('from elsewhere, with nothing known of its meta, still gets a key', () => {
    const meta = { page_url: 7, locations: 'Leeds', fields: 'none' };
    expect(withKeys({ job_title: 'Cook', meta }).dedupe_key).toMatch(/^text:/);
  });

  test('leaves out what the page does not say', () => {
    const row = toJobInsert(posting({ title: 'Cook' }), URL_);
    expect(row).not.toHaveProperty('company_name');
    expect(row).not.toHaveProperty('application_deadline');
    expect(row.meta.text_sha256).toBeNull();
  });

  test('of a page without a posting is refused with what to do', () => {
    const empty = parseHTML('<html><body></body></html>').document as unknown as Document; // as above
    expect(() => toJobInsert(capture(empty, URL_))).toThrow(/Check `capture.posting`/);
  });

  test.each([
    [
      { min: 3000, max: 4000, currency: 'EUR', period: 'month' as const },
      { start: 36000, end: 48000 },
    ],
    [{ min: null, max: 65000, currency: 'GBP', period: 'year' as const }, { end: 65000 }],
    [{ min: 40000, max: null, currency: 'CZK', period: null }, { start: 480000 }],
    [
      { min: 18.5, max: 18.5, currency: 'USD', period: null },
      { start: 38480, end: 38480 },
    ],
  ])('%o is told by the year', (salary, year) => {
    expect(yearly({ ...salary, raw: '' })).toEqual(year);
  });

  test.each(['', 'abc', 'é'.repeat(777), 'x'.repeat(119)])('its digest is SHA-256', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('the key of a posting', () => {
  const ats = 'https://boards.greenhouse.io/acme/jobs/4012345002';

  test('is the same through the ATS, a tracking link, an employer page and a board that names the ATS', () => {
    const keys = [
      dedupeKey({}, ats),
      dedupeKey({}, `${ats}?gh_src=abc&utm_source=x`),
      dedupeKey({}, 'https://acme.example/careers?gh_jid=4012345002'),
      dedupeKey(posting({ applyUrl: ats }), 'https://www.linkedin.com/jobs/view/cook-at-acme-3915648739'),
    ];
    expect(new Set(keys)).toEqual(new Set(['greenhouse:4012345002']));
  });

  test('is the same for the language versions of one address', () => {
    expect(dedupeKey({}, 'https://acme.example/de/jobs/48213')).toBe(
      dedupeKey({}, 'https://acme.example/en/jobs/48213/?lang=en'),
    );
  });

  test('differs for two postings', () => {
    expect(dedupeKey({}, ats)).not.toBe(dedupeKey({}, ats.replace('5002', '5003')));
    const two = ['Berlin', 'Bonn'].map((locations) =>
      dedupeKey(posting({ title: 'Cook', company: 'Acme', locations }), 'https://acme.example/jobs'),
    );
    expect(two[0]).not.toBe(two[1]);
  });

  test('fits the column however long the address is', () => {
    expect(dedupeKey({}, `https://acme.example/jobs/123456/${'x'.repeat(3000)}`).length).toBeLessThanOrEqual(
      500,
    );
  });
});

describe('a second capture', () => {
  test('tells what changed, the most wanted first', () => {
    const before = posting({ title: 'Cook', salary: '$50,000 a year', description: 'Stir the soup.' });
    const after = posting({
      title: 'Cook',
      salary: '$55,000 a year',
      validThrough: '2026-05-01',
      description: 'Stir the soup!',
    });
    expect(
      diffPostings(before, after).map(({ field, before: b, after: a }) => [field, b === null, a === null]),
    ).toEqual([
      ['salary', false, false],
      ['validThrough', true, false],
    ]);
  });

  test('that is spelled otherwise is no change', () => {
    expect(diffPostings(posting({ title: 'Cook – Soups' }), posting({ title: 'Cook - soups' }))).toEqual([]);
  });
});
