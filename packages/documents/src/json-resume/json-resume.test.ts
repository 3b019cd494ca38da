import type { CareerDraft as CoreDraft } from '@ats/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { full } from '../../tests/full-json-resume.ts';
import { type CareerDraft, fromJsonResume, NOT_STATED, toJsonResume, UNKNOWN_DAY } from '../index.ts';
import { asStored } from './stored.ts';

test('every section becomes rows a person would expect', () => {
  const draft = fromJsonResume(full);
  expect(draft.profile).toMatchObject({
    first_name: 'Ines Calderón',
    last_name: 'Ruiz',
    full_name: 'Ines Calderón Ruiz',
    email: 'ines@example.org',
    professional_title: 'Marine Biologist',
    city: 'Cádiz',
    state: 'AN',
  });
  expect(draft.profile.meta).toMatchObject({
    links: [
      { label: 'Website', url: 'https://ines.example.org' },
      { label: 'Mastodon', url: 'https://example.social/@ines' },
    ],
  });
  expect(draft.employment).toEqual([
    {
      job_title: 'Researcher',
      company_name: 'Instituto del Mar',
      location: 'Cádiz',
      start_date: '2019-03-01',
      end_date: null,
      current_position: true,
      job_description: 'Leads the seagrass group.\n- Mapped 120 ha of meadow\n- Trained 9 divers',
    },
    {
      job_title: 'Keeper',
      company_name: 'Aquario',
      location: null,
      start_date: '2015-01-01',
      end_date: '2018-12-31',
      current_position: false,
      job_description: null,
    },
  ]);
  expect(draft.education[0]).toMatchObject({
    institution_name: 'Universidad de Cádiz',
    degree_type: 'Master',
    field_of_study: 'Marine Science',
    start_date: '2013-09-01',
    graduation_date: '2015-07-01',
    gpa: 3.8,
    education_level: 'master',
  });
  expect(draft.skills.map(({ skill_name }) => skill_name)).toEqual([
    'Diving',
    'Nitrox',
    'Rescue',
    'R',
    'QGIS',
    'Public speaking',
    'Spanish',
  ]);
  expect(draft.skills.at(-1)).toMatchObject({ skill_category: 'Language', proficiency_level: 'expert' });
  expect(draft.projects[0]).toMatchObject({
    proj_name: 'Posidonia Map',
    role: 'Lead, Cartographer',
    start_date: '2020-01-01',
    end_date: '2021-05-01',
    tech_and_skills: ['QGIS'],
    proj_outcomes: '- Used by 40 boats',
    status: 'completed',
  });
  expect(draft.certifications[0]).toMatchObject({ name: 'Rescue Diver', issuing_org: 'PADI' });
});

test('writing it out again loses nothing', () => {
  const { assumed: _assumed, ...draft } = fromJsonResume(full);
  expect(toJsonResume(draft)).toEqual(full);
});

test('a row that was edited says what it says now, and keeps to itself', () => {
  const { assumed: _assumed, ...draft } = fromJsonResume(full);
  const [first, ...rest] = draft.employment;
  if (!first) throw new Error('no employment');
  const edited = { ...draft, employment: [...rest, { ...first, company_name: 'Otro Instituto' }] };
  const { work } = toJsonResume(edited) as { work: Record<string, unknown>[] };
  expect(work[1]).toMatchObject({ name: 'Otro Instituto', position: 'Researcher' });
  expect(work[1]).not.toHaveProperty('url');
  expect(work[0]).toMatchObject({ name: 'Aquario', startDate: '2015', endDate: '2018' });
});

test('rows as they are stored are written without their ids and owners', () => {
  const { assumed: _assumed, ...draft } = fromJsonResume(full);
  const stored = {
    ...draft,
    employment: draft.employment.map((row) => ({ ...row, id: 'e1', user_id: 'u1', created_at: 'now' })),
  };
  expect(toJsonResume(stored)).toEqual(full);
});

test('a draft is what core imports', () => {
  const draft: CoreDraft = fromJsonResume(full);
  expect(draft.employment).toHaveLength(2);
});

test('what is missing is told, and nothing is made up', () => {
  const draft = fromJsonResume({
    work: [
      { position: 'Cook', endDate: '2012' },
      { name: 'Diner' },
      { name: 'Bar', position: 'Host', startDate: '2015-02', endDate: '2014-01' },
      { name: 'Pier', position: 'Host', startDate: 'some day' },
    ],
    education: [{ institution: 'Night School', endDate: '1999-06' }],
  });
  expect(draft.employment[0]).toMatchObject({
    company_name: NOT_STATED,
    start_date: '2012-12-31',
    end_date: '2012-12-31',
    current_position: false,
  });
  expect(draft.employment[1]).toMatchObject({
    job_title: NOT_STATED,
    start_date: UNKNOWN_DAY,
    end_date: UNKNOWN_DAY,
    current_position: false,
  });
  expect(draft.employment[2]).toMatchObject({ start_date: '2015-02-01', end_date: null });
  expect(draft.education[0]).toMatchObject({ degree_type: NOT_STATED, graduation_date: '1999-06-01' });
  expect(draft.assumed.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'basics.name',
      'work[0].name',
      'work[0].startDate',
      'work[1].position',
      'work[1].startDate',
      'work[2].endDate',
      'work[3].startDate',
      'education[0].startDate',
      'education[0].studyType',
    ]),
  );
});

test('files of the drafts before v1.0.0 are read too', () => {
  const draft = fromJsonResume({
    basics: { name: 'Al Gore', website: 'algore.example.org', picture: 'x.png' },
    work: [{ company: 'Tree Inc', position: 'Planter', website: 'x', startDate: '2001-01-15' }],
    education: [{ institution: 'U', area: 'Trees', gpa: 'GPA 4.0', startDate: '1990-01-01' }],
  });
  expect(draft.employment[0]?.company_name).toBe('Tree Inc');
  expect(draft.education[0]?.gpa).toBe(4);
  expect(draft.profile.meta).toMatchObject({
    links: [{ label: 'Website', url: 'https://algore.example.org' }],
  });
});

test.each([
  [null, 'it should be an object'],
  ['{}', 'it should be an object'],
  [[], 'it should be an object'],
  [{}, 'it has neither basics nor work'],
  [{ jobs: [] }, 'it has neither basics nor work'],
  [{ work: 'none' }, 'work should be a list'],
  [{ work: [{ position: 5 }] }, 'work[0].position should be text'],
  [{ basics: { location: 'Oslo' } }, 'basics.location should be an object'],
])('%j is refused in one sentence', (json, sentence) => {
  let error: unknown;
  try {
    fromJsonResume(json);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: 'DocumentError', code: 'invalid_input' });
  expect((error as Error).message).toContain(sentence);
});

test('corrections of a stranger’s making can’t smuggle columns or break rows', () => {
  const draft = fromJsonResume({
    work: [{ name: 'A', position: 'B', startDate: '2001-01-15' }],
    meta: {
      ats: {
        employment: { fixes: { 0: { user_id: 'someone else', company_name: 7 } } },
        education: { rows: [{ institution_name: 'X', start_date: 'never' }, 'x'] },
      },
    },
  });
  expect(draft.employment).toHaveLength(1);
  expect(draft.employment[0]).not.toHaveProperty('user_id');
  expect(draft.employment[0]?.company_name).toBe('A');
  expect(draft.education).toEqual([]);
});

// Round trips, over anything that fits.

const words = fc.string({ maxLength: 12 });
const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && text !== '');
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const either = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const careers: fc.Arbitrary<CareerDraft> = fc.record({
  profile: fc.record({
    first_name: words,
    last_name: words,
    full_name: either(words),
    summary: either(words),
    industry: either(words),
    city: either(name),
  }),
  employment: fc.array(
    fc.record({
      job_title: name,
      company_name: name,
      start_date: day,
      end_date: either(day),
      current_position: fc.boolean(),
      job_description: either(fc.array(words).map((lines) => lines.join('\n'))),
    }),
    { maxLength: 4 },
  ),
  education: fc.array(
    fc.record({
      institution_name: name,
      degree_type: either(name),
      start_date: day,
      graduation_date: either(day),
      honors: either(words),
      gpa: either(fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100)),
    }),
    { maxLength: 3 },
  ),
  skills: fc.array(
    fc.record({
      skill_name: name,
      proficiency_level: fc.constantFrom('beginner' as const, 'intermediate' as const, 'expert' as const),
      skill_category: fc.constantFrom('Technical' as const, 'Language' as const, 'Other' as const),
      meta: either(fc.record({ group: name })),
    }),
    { maxLength: 5 },
  ),
  projects: fc.array(
    fc.record({
      proj_name: name,
      start_date: day,
      end_date: either(day),
      team_size: either(fc.nat(50)),
      proj_outcomes: either(words),
      status: fc.constantFrom('planned' as const, 'ongoing' as const, 'completed' as const),
    }),
    { maxLength: 3 },
  ),
  certifications: fc.array(
    fc.record({ name, date_earned: either(day), expiration_date: either(day), cert_id: either(words) }),
    { maxLength: 3 },
  ),
});

/** Rows without the memory of their order, and with the defaults that the database gives them anyway. */
function asKept(draft: CareerDraft): CareerDraft {
  const { meta } = draft.profile;
  const onlyOrder = JSON.stringify(meta ?? null).startsWith('{"json_resume":{"order":');
  return asStored({ ...draft, profile: { ...draft.profile, meta: onlyOrder ? null : (meta ?? null) } });
}

const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, inner: unknown) => (inner === null ? undefined : inner)));

test('rows -> JSON Resume -> rows gives the same rows, whatever is in them', () => {
  fc.assert(
    fc.property(careers, (draft) => {
      const json = JSON.parse(JSON.stringify(toJsonResume(draft))) as { basics?: unknown };
      // A file without any section is none; a person without a name has none to give.
      fc.pre(Object.keys(json).some((key) => key !== 'meta'));
      const { assumed: _assumed, ...back } = fromJsonResume(json);
      expect(bare(asKept(back))).toEqual(bare(asKept(draft)));
    }),
    { numRuns: 300 },
  );
});

const loose = fc.record(
  {
    name: words,
    position: words,
    startDate: fc.oneof(words, day, fc.constantFrom('2019', '2019-03', 'Present', '')),
    endDate: fc.oneof(day, fc.constantFrom('2021', '2021-11', 'Present', '')),
    summary: words,
    highlights: fc.array(words, { maxLength: 3 }),
    anything: fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: [] },
);

test('JSON Resume -> rows -> JSON Resume gives the same file, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          basics: fc.record(
            {
              name: words,
              label: words,
              url: words,
              image: words,
              location: fc.record({ city: words, address: words }),
            },
            { requiredKeys: [] },
          ),
          work: fc.array(loose, { maxLength: 4 }),
          projects: fc.array(loose, { maxLength: 3 }),
          skills: fc.array(
            fc.record({ name: words, level: words, keywords: fc.array(words) }, { requiredKeys: [] }),
          ),
          awards: fc.array(fc.jsonValue({ maxDepth: 2 })),
          meta: fc.record({ version: words }),
        },
        { requiredKeys: ['work'] },
      ),
      (file) => {
        const json: unknown = JSON.parse(JSON.stringify(file));
        const { assumed: _assumed, ...draft } = fromJsonResume(json);
        expect(toJsonResume(JSON.parse(JSON.stringify(draft)))).toEqual(json);
      },
    ),
    { numRuns: 300 },
  );
});
