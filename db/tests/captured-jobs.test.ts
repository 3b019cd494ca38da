import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Database, databaseNames, outcome, type Row, signUp, useDatabases } from './bare/index.ts';

const database = useDatabases();

describe.each(databaseNames)('captured jobs on %s', (name) => {
  const setUp = async () => {
    const db = database(name);
    const ann = await signUp(db);
    return {
      db,
      ann,
      capture: (...jobs: object[]) => captureAs(db, { as: ann, jobs }),
      jobs: () => db.as(ann, 'select * from public.jobs order by id'),
      edit: (text: string) => db.as(ann, `update public.jobs set ${text}`),
    };
  };

  test('are new once, then unchanged, and changed where the posting changed', async () => {
    const { capture, jobs } = await setUp();
    const posting = {
      dedupe_key: 'acme/1',
      job_title: 'Developer',
      city_name: 'Vienna',
      meta: { source: 'json-ld' },
    };
    const [made] = await capture(posting);
    expect(made).toMatchObject({ input_index: 0, outcome: 'new' });
    const [before] = await jobs();
    expect(await capture(posting)).toEqual([{ ...made, outcome: 'unchanged' }]);
    expect(await jobs()).toEqual([before]);
    expect(await capture({ ...posting, job_title: 'Senior Developer' })).toEqual([
      { ...made, outcome: 'changed' },
    ]);
    expect(await jobs()).toMatchObject([
      { job_title: 'Senior Developer', city_name: 'Vienna', meta: { source: 'json-ld' } },
    ]);
  });

  test('keep what the person edited, also what the person emptied', async () => {
    const { capture, jobs, edit } = await setUp();
    const posting = {
      dedupe_key: 'k',
      job_title: 'Developer',
      city_name: 'Vienna',
      industry: 'Tech',
      start_salary_range: 50_000,
    };
    await capture(posting);
    await edit("job_title = 'My developer job', city_name = null, industry = ''");
    const again = {
      ...posting,
      job_title: 'Engineer',
      city_name: 'Graz',
      industry: 'IT',
      start_salary_range: 60_000,
    };
    expect(await capture(again)).toMatchObject([{ outcome: 'changed' }]);
    expect(await jobs()).toMatchObject([
      { job_title: 'My developer job', city_name: null, industry: '', start_salary_range: 60_000 },
    ]);
    expect(await capture({ ...again, job_title: 'Architect' })).toMatchObject([{ outcome: 'unchanged' }]);
    const [row] = await jobs();
    expect(row).toMatchObject({
      job_title: 'My developer job',
      meta: { captured: { job_title: 'Architect' } },
    });
  });

  test('follow the posting again once the edit equals it', async () => {
    const { capture, jobs, edit } = await setUp();
    await capture({ dedupe_key: 'k', job_title: 'Developer' });
    await edit("job_title = 'Engineer'");
    await capture({ dedupe_key: 'k', job_title: 'Engineer' });
    await capture({ dedupe_key: 'k', job_title: 'Architect' });
    expect(await jobs()).toMatchObject([{ job_title: 'Architect' }]);
  });

  test('lose nothing that a later capture did not find, and gain what it did', async () => {
    const { capture, jobs } = await setUp();
    await capture({ dedupe_key: 'k', job_title: 'Developer', city_name: 'Vienna', job_type: null });
    const later = { dedupe_key: 'k', job_title: null, city_name: '', job_type: 'Full-time' };
    expect(await capture(later)).toMatchObject([{ outcome: 'changed' }]);
    expect(await jobs()).toMatchObject([
      { job_title: 'Developer', city_name: 'Vienna', job_type: 'Full-time' },
    ]);
    // What was found once and missed once is still not an edit of the person's.
    await capture({ dedupe_key: 'k', job_title: 'Engineer' });
    expect(await jobs()).toMatchObject([{ job_title: 'Engineer' }]);
  });

  test('never touch the status of a job that is there', async () => {
    const { capture, jobs, edit } = await setUp();
    await capture({ dedupe_key: 'k', job_title: 'Developer' });
    await edit("job_status = 'Offer'");
    await capture({ dedupe_key: 'k', job_title: 'Engineer', job_status: 'Interested' });
    expect(await jobs()).toMatchObject([{ job_title: 'Engineer', job_status: 'Offer' }]);
  });

  test('are compared as the columns spell them', async () => {
    const { capture, jobs } = await setUp();
    const loose = {
      dedupe_key: 'k',
      start_salary_range: '50000',
      application_deadline: '2026-12-01T00:00:00Z',
    };
    await capture(loose);
    expect(await capture(loose)).toMatchObject([{ outcome: 'unchanged' }]);
    expect(
      await capture({ ...loose, start_salary_range: 50_000, application_deadline: '2026-12-01' }),
    ).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await jobs()).toMatchObject([{ start_salary_range: 50_000 }]);
  });

  test('merge what is said about them, and survive a meta that the person broke', async () => {
    const { capture, jobs, edit } = await setUp();
    await capture({ dedupe_key: 'k', job_title: 'Developer', meta: { source: 'a', seen: 1 } });
    expect(
      await capture({ dedupe_key: 'k', job_title: 'Developer', meta: { seen: 2, captured: 'mine' } }),
    ).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await jobs()).toMatchObject([
      { meta: { source: 'a', seen: 2, captured: { job_title: 'Developer' } } },
    ]);
    for (const broken of ['[]', '5', 'null', '"x"']) {
      await edit(`meta = '{"captured": ${broken}}'`);
      expect(await capture({ dedupe_key: 'k', job_title: 'Engineer' })).toMatchObject([
        { outcome: 'unchanged' },
      ]);
      expect(await jobs()).toMatchObject([
        { job_title: 'Developer', meta: { captured: { job_title: 'Engineer' } } },
      ]);
    }
  });

  test('may come twice in one call, and belong to the caller whatever they say', async () => {
    const { db, ann, capture, jobs } = await setUp();
    const ben = await signUp(db);
    const [first, second, other] = await capture(
      { dedupe_key: 'z', job_title: 'A', user_id: ben, id: 1, created_at: '2020-01-01' },
      { dedupe_key: 'z', job_title: 'B' },
      { dedupe_key: 'a' },
    );
    expect([first?.outcome, second?.outcome, other?.outcome]).toEqual(['new', 'changed', 'new']);
    expect(second?.job_id).toBe(first?.job_id);
    for (const row of await jobs()) {
      expect(row.user_id).toBe(ann);
      expect(row.created_at.getFullYear()).toBeGreaterThan(2020);
    }
    expect(await db.as(ben, 'select from public.jobs')).toEqual([]);
    expect(await captureAs(db, { as: ben, jobs: [{ dedupe_key: 'z' }] })).toMatchObject([{ outcome: 'new' }]);
  });

  test('start as Interested, with a history', async () => {
    const { db, ann, capture, jobs } = await setUp();
    await capture(
      { dedupe_key: 'a' },
      { dedupe_key: 'b', job_status: ' Applied ' },
      { dedupe_key: 'c', job_status: '' },
    );
    expect((await jobs()).map((row) => row.job_status)).toEqual(['Interested', 'Applied', 'Interested']);
    expect(await histories(db, ann)).toMatchObject([
      [{ from: null, to: 'Interested', by: ann }],
      [{ from: null, to: 'Applied', by: ann }],
      [{ from: null, to: 'Interested', by: ann }],
    ]);
  });

  describe('with times that have passed', () => {
    const past = [
      { to: 'Interview', changed_at: '2026-03-01T12:00:00+02:00' },
      { to: 'Applied', changed_at: '2026-02-01' },
    ];

    test('are dated by them, in their order and in UTC, and marked imported', async () => {
      const { db, ann, capture, jobs } = await setUp();
      await capture({ dedupe_key: 'k', status_history: past });
      expect(await histories(db, ann)).toEqual([
        [
          { from: null, to: 'Applied', changed_at: '2026-02-01T00:00:00.000000Z', by: ann, imported: true },
          {
            from: 'Applied',
            to: 'Interview',
            changed_at: '2026-03-01T10:00:00.000000Z',
            by: ann,
            imported: true,
          },
        ],
      ]);
      const [row] = await jobs();
      expect(row?.job_status).toBe('Interview');
      expect(row?.status_changed_at.toISOString()).toBe('2026-03-01T10:00:00.000Z');
    });

    test('end in the status of the job, which is dated now where the times do not tell', async () => {
      const { db, ann, capture, jobs } = await setUp();
      await capture({ dedupe_key: 'k', job_status: 'Offer', status_history: past });
      const [entries] = await histories(db, ann);
      expect(entries?.at(-1)).toMatchObject({ from: 'Interview', to: 'Offer', by: ann });
      expect(entries?.at(-1)).not.toHaveProperty('imported');
      const [row] = await jobs();
      expect(Date.parse(entries?.at(-1)?.changed_at)).toBe(row?.status_changed_at.getTime());
      expect(Date.now() - row?.status_changed_at.getTime()).toBeLessThan(60_000);
    });

    test('are ignored for a job that is there', async () => {
      const { db, ann, capture } = await setUp();
      await capture({ dedupe_key: 'k' });
      const before = await histories(db, ann);
      await capture({ dedupe_key: 'k', job_title: 'Developer', status_history: past });
      expect(await histories(db, ann)).toEqual(before);
    });

    test.each([
      ['a status is missing', [{ changed_at: '2026-01-01' }], '22023'],
      ['a status is blank', [{ to: ' ', changed_at: '2026-01-01' }], '22023'],
      ['a time is missing', [{ to: 'Applied' }], '22023'],
      ['a time lies ahead', [{ to: 'Applied', changed_at: '2126-01-01' }], '22023'],
      ['a time is none', [{ to: 'Applied', changed_at: 'yesterday-ish' }], '22007'],
      ['it is no list', { to: 'Applied' }, '22023'],
    ])('are refused when %s, and nothing is saved', async (_, status_history, code) => {
      const { capture, jobs } = await setUp();
      expect(await outcome(capture({ dedupe_key: 'a' }, { dedupe_key: 'k', status_history }))).toBe(code);
      expect(await jobs()).toEqual([]);
    });
  });

  test.each([
    ['no array', {}, '22023'],
    ['null', null, '22023'],
    ['none', [], '22023'],
    ['too many', Array.from({ length: 501 }, (_, i) => ({ dedupe_key: `${i}` })), '22023'],
    ['no object', [5], '22023'],
    ['an array in it', [[]], '22023'],
    ['no key', [{ job_title: 'x' }], '22023'],
    ['an empty key', [{ dedupe_key: '' }], '22023'],
    ['a long key', [{ dedupe_key: 'k'.repeat(501) }], '22023'],
    ['meta that is no object', [{ dedupe_key: 'k', meta: [] }], '22023'],
    ['a date that is none', [{ dedupe_key: 'k', application_deadline: 'soon' }], '22007'],
    ['a salary that is none', [{ dedupe_key: 'k', start_salary_range: 'much' }], '22P02'],
  ])('that are %s are refused whole', async (_, jobs, code) => {
    const { db, ann } = await setUp();
    const call = db.as(ann, 'select * from public.upsert_captured_jobs($1::text::jsonb)', [
      JSON.stringify(jobs),
    ]);
    expect(await outcome(call)).toBe(code);
    expect(await db.as(ann, 'select from public.jobs')).toEqual([]);
  });

  test('that are refused say which one it was', async () => {
    const { capture } = await setUp();
    const jobs = [
      { dedupe_key: 'b' },
      { dedupe_key: 'c', application_deadline: 'soon' },
      { dedupe_key: 'a' },
    ];
    await expect(capture(...jobs)).rejects.toMatchObject({ code: '22007', detail: '{"input_index": 1}' });
  });

  test('are nobody’s without a person, and need that person’s profile', async () => {
    const { db, ann } = await setUp();
    const one = JSON.stringify([{ dedupe_key: 'k' }]);
    const call = (as: string) =>
      db.as(as, 'select * from public.upsert_captured_jobs($1::text::jsonb)', [one]);
    expect(await outcome(call('anon'))).toBe('42501');
    expect(await outcome(call('service_role'))).toBe('42501');
    expect(await outcome(call(randomUUID()))).toBe('23503');
    await db.sql('delete from public.profiles where id = $1', [ann]);
    expect(await outcome(call(ann))).toBe('23503');
    await db.as(ann, 'select public.ensure_profile()');
    expect(await outcome(call(ann))).toBe('ok');
  });

  test('come 500 at a time', async () => {
    const { capture } = await setUp();
    const jobs = Array.from({ length: 500 }, (_, i) => ({ dedupe_key: `k${i}`, job_title: `Job ${i}` }));
    const results = await capture(...jobs);
    expect(results.every((row) => row.outcome === 'new')).toBe(true);
    expect(results.map((row) => row.input_index)).toEqual(jobs.map((_, i) => i));
    expect((await capture(...jobs)).every((row) => row.outcome === 'unchanged')).toBe(true);
  });
});

/** In the order in which they were sent. */
async function captureAs(db: Database, call: { as: string; jobs: object[] }): Promise<Row[]> {
  return db.as(call.as, 'select * from public.upsert_captured_jobs($1::text::jsonb) order by input_index', [
    JSON.stringify(call.jobs),
  ]);
}

async function histories(db: Database, userId: string): Promise<Row[][]> {
  const rows = await db.as(userId, 'select application_history from public.job_notes order by job_id');
  return rows.map((row) => row.application_history);
}
