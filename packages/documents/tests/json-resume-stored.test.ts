import { withUser } from '@ats/core';
import { createTestBackend, type TestBackend } from '@ats/local/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CareerDraft, fromJsonResume, toJsonResume } from '../src/index.ts';
import { full } from './full-json-resume.ts';

// A JSON Resume through the whole of it: rows, the import, the database, the lists, and a file again.

let backend: TestBackend;
beforeAll(async () => {
  backend = await createTestBackend();
});
afterAll(() => backend.close());

/** Imported by a new person, who has the file's address, and read back as the lists give it. */
async function stored(json: { basics?: { email?: string }; work?: object[] }): Promise<CareerDraft> {
  const { client, userId } = await backend.signUp(json.basics?.email ? { email: json.basics.email } : {});
  const me = withUser(client, userId);
  const report = await me.importCareer(fromJsonResume(json));
  expect(report.rejected).toEqual([]);
  const rows = {
    profile: await me.profile.get(),
    employment: await me.employment.list().all(),
    education: await me.education.list().all(),
    skills: await me.skills.list().all(),
    projects: await me.projects.list().all(),
    certifications: await me.certifications.list().all(),
  };
  return rows as CareerDraft;
}

test('every section of JSON Resume comes out of the database as it went in', async () => {
  expect(toJsonResume(await stored(full))).toEqual(full);
});

test('two posts of one name come back as two, in their order', async () => {
  const post = { name: 'Rugbrød AS', position: 'Baker', startDate: '2012-01-01', endDate: '2014-02-03' };
  const work = ['by night', 'by day'].map((when) => ({ ...post, highlights: [`Baked ${when}`] }));
  expect(toJsonResume(await stored({ basics: { email: 'ada@example.test' }, work })).work).toEqual(work);
});

const words = fc.string({ maxLength: 12 }).filter((text) => !text.includes('\u0000'));
const day = fc.constantFrom('2019', '2019-03', '2019-03-14', '', 'Present');

/** Entries that names part, as core's import parts them. */
const entries = (rest: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .array(fc.record({ startDate: day, endDate: day, summary: words, ...rest }, { requiredKeys: [] }), {
      maxLength: 4,
    })
    .map((list) => list.map((entry, at) => ({ name: `Entry ${at}`, institution: `School ${at}`, ...entry })));

const files = fc.record(
  {
    basics: fc.record({ name: words, label: words, url: words, image: words }, { requiredKeys: [] }),
    work: entries({ position: words, highlights: fc.array(words, { maxLength: 3 }), url: words }),
    education: entries({ area: words, studyType: words, score: fc.constantFrom('3.8', '82 %', '') }),
    projects: entries({ description: words, roles: fc.array(words, { maxLength: 2 }) }),
    certificates: entries({ issuer: words, date: day }),
    skills: fc.array(
      fc.record({ name: words, level: words, keywords: fc.array(words) }, { requiredKeys: [] }),
    ),
    languages: fc.array(fc.record({ language: words, fluency: words }, { requiredKeys: [] })),
    awards: fc.array(fc.record({ title: words, date: day })),
    meta: fc.record({ version: words }),
  },
  { requiredKeys: ['work'] },
);

test('and so does whatever else a file holds', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      const json = JSON.parse(JSON.stringify({ ...file, basics: file.basics ?? {} })) as typeof full;
      const back = toJsonResume(await stored(json)) as typeof full;
      // The address is the account's.
      const { email: _email, ...basics } = back.basics;
      expect({ ...back, basics }).toEqual(json);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
