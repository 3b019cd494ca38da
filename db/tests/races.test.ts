import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Database, outcome, signUp, useDatabases } from './bare/index.ts';
import { insert, job } from './bare/rows.ts';

// PGlite has one connection and runs one thing after the other; these need a server.
const names = ['postgres', 'hosted'] as const;
const database = useDatabases(names);
const times = <T>(n: number, work: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => work(i));

describe.each(names)('parallel connections on %s', (name) => {
  test('A14: of 50 attaches at once none loses a selection', async () => {
    const db = database(name);
    const ann = await signUp(db);
    const jobId = await job(db, ann);
    const artifact = async (kind: string) =>
      String((await insert(db, { table: 'ai_artifacts', values: { user_id: ann, kind } })).id);
    const [resumes, covers] = [
      await Promise.all(times(25, () => artifact('resume'))),
      await Promise.all(times(25, () => artifact('cover_letter'))),
    ];
    const slots = [
      ...resumes.map((id) => ({ resume: { artifact_id: id } })),
      ...covers.map((id) => ({ cover: { artifact_id: id } })),
    ];
    await Promise.all(
      slots.map((each) =>
        db.as(ann, 'select public.attach_job_materials($1, $2::text::jsonb)', [jobId, JSON.stringify(each)]),
      ),
    );
    const rows = await db.sql(
      'select resume_artifact_id as resume, cover_artifact_id as cover from public.job_materials where job_id = $1 order by created_at',
      [jobId],
    );
    expect(rows).toHaveLength(50);
    // Each row is the one before it with one slot replaced: nobody carried an old row forward.
    rows.forEach((row, i) => {
      const before = rows[i - 1] ?? { resume: null, cover: null };
      expect([row.resume === before.resume, row.cover === before.cover].sort()).toEqual([false, true]);
    });
    const [current] = await db.as(
      ann,
      'select resume_artifact_id as resume, cover_artifact_id as cover from public.v_job_current_materials',
    );
    expect(current).toEqual(rows.at(-1));
  });

  test('one attach that is sent twenty times at once is one row', async () => {
    const db = database(name);
    const ann = await signUp(db);
    const [jobId, id] = [await job(db, ann), randomUUID()];
    const call = () =>
      db.as(ann, `select public.attach_job_materials($1, '{"resume": null}', '{}', $2)`, [jobId, id]);
    const answers = await Promise.all(times(20, () => outcome(call())));
    expect(new Set(answers)).toEqual(new Set(['ok']));
    expect(await db.sql('select from public.job_materials where job_id = $1', [jobId])).toHaveLength(1);
  });

  test('of 50 moves at once each is in the history, each starts where the one before it ended', async () => {
    const db = database(name);
    const ann = await signUp(db);
    const jobId = await job(db, ann);
    await Promise.all(
      times(50, (i) =>
        db.as(ann, 'update public.jobs set job_status = $2 where id = $1', [jobId, `Status ${i}`]),
      ),
    );
    const entries = await history(db, jobId);
    expect(entries).toHaveLength(50);
    entries.forEach((entry, i) => {
      expect(entry.from).toBe(entries[i - 1]?.to ?? null);
      expect(String(entry.changed_at) >= String(entries[i - 1]?.changed_at ?? '')).toBe(true);
    });
    const [row] = await db.sql('select job_status from public.jobs where id = $1', [jobId]);
    expect(row?.job_status).toBe(entries.at(-1)?.to);
  });

  test('of 20 moves from the same status at once one goes through', async () => {
    const db = database(name);
    const ann = await signUp(db);
    const jobId = await job(db, ann);
    const moved = await Promise.all(
      times(20, (i) =>
        db.as(
          ann,
          'update public.jobs set job_status = $2 where id = $1 and job_status is null returning id',
          [jobId, `Status ${i}`],
        ),
      ),
    );
    expect(moved.filter((rows) => rows.length === 1)).toHaveLength(1);
    expect(await history(db, jobId)).toHaveLength(1);
  });

  test('a first move and a first note at once make one note with both', async () => {
    const db = database(name);
    const ann = await signUp(db);
    for (const jobId of await Promise.all(times(15, () => job(db, ann)))) {
      const values = { user_id: ann, job_id: jobId, personal_notes: 'Nice' };
      const [noted, moved] = await Promise.all([
        outcome(insert(db, { table: 'job_notes', values, as: ann })),
        outcome(db.as(ann, "update public.jobs set job_status = 'Applied' where id = $1", [jobId])),
      ]);
      expect(moved).toBe('ok');
      expect(['ok', '23505']).toContain(noted);
      expect(await history(db, jobId)).toMatchObject([{ to: 'Applied' }]);
      expect(await db.sql('select from public.job_notes where job_id = $1', [jobId])).toHaveLength(1);
    }
  });

  test('of 30 saves of one draft at once one goes through, and 30 in turn all do', async () => {
    const db = database(name);
    const ann = await signUp(db);
    const draft = await insert(db, { table: 'cover_letter_drafts', values: { user_id: ann } });
    const save = (version: number, text: string) =>
      outcome(
        db.as(ann, 'update public.cover_letter_drafts set name = $3, version = $2 where id = $1', [
          draft.id,
          version,
          text,
        ]),
      );
    const answers = await Promise.all(times(30, (i) => save(2, `Name ${i}`)));
    expect(answers.filter((answer) => answer === 'ok')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'PT409')).toHaveLength(29);
    for (const [i] of times(30, () => 0).entries()) expect(await save(3 + i, `Turn ${i}`)).toBe('ok');
  });

  test('captures of the same postings at once never double one, nor wait for each other for ever', async () => {
    const db = database(name);
    const ann = await signUp(db);
    const jobs = times(20, (i) => ({ dedupe_key: `posting ${i}`, job_title: `Job ${i}` }));
    const outcomes = await Promise.all(
      times(30, (i) => {
        const mixed = i % 2 ? jobs : [...jobs].reverse();
        return db.as(ann, 'select * from public.upsert_captured_jobs($1::text::jsonb)', [
          JSON.stringify(mixed),
        ]);
      }),
    );
    const all = outcomes.flat();
    expect(all.filter((row) => row.outcome === 'new')).toHaveLength(20);
    expect(all.filter((row) => row.outcome === 'unchanged')).toHaveLength(29 * 20);
    expect(await db.sql('select from public.jobs where user_id = $1', [ann])).toHaveLength(20);
  });

  test('an edit that is being written while the posting is captured again is kept', async () => {
    const db = database(name);
    const ann = await signUp(db);
    const capture = (city: string) =>
      db.as(ann, 'select outcome from public.upsert_captured_jobs($1::text::jsonb)', [
        JSON.stringify([{ dedupe_key: 'k', job_title: 'Developer', city_name: city }]),
      ]);
    await capture('Graz');
    const edit = db.as(
      ann,
      `with edit as (update public.jobs set job_title = 'Mine' returning 1) select pg_sleep(0.5) from edit`,
    );
    const asleep =
      "select from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";
    while ((await db.sql(asleep)).length === 0);
    expect(await capture('Vienna')).toEqual([{ outcome: 'changed' }]);
    await edit;
    expect(await db.as(ann, 'select job_title, city_name from public.jobs')).toEqual([
      { job_title: 'Mine', city_name: 'Vienna' },
    ]);
  });

  test('a capture of a job that is being deleted at this moment still ends with a job', async () => {
    const db = database(name);
    const ann = await signUp(db);
    const one = JSON.stringify([{ dedupe_key: 'k', job_title: 'Developer' }]);
    const capture = () =>
      db.as(ann, 'select job_id from public.upsert_captured_jobs($1::text::jsonb)', [one]);
    for (const _ of times(6, () => 0)) {
      const captured = await Promise.all(
        times(20, async (i) => {
          if (i % 2) await db.as(ann, 'delete from public.jobs');
          return capture();
        }),
      );
      for (const rows of captured) expect(rows).toEqual([{ job_id: expect.any(Number) }]);
    }
  });

  test('an account that is deleted while it is written to leaves nothing behind', async () => {
    const db = database(name);
    const ann = await signUp(db);
    await Promise.all([
      ...times(15, (i) =>
        outcome(
          db.as(ann, 'select public.upsert_captured_jobs($1::text::jsonb)', [
            JSON.stringify([{ dedupe_key: `k${i}` }]),
          ]),
        ),
      ),
      db.as(ann, 'select public.delete_account()'),
    ]);
    for (const table of ['jobs', 'job_notes'])
      expect(
        await db.sql(`select from public.${table} where user_id = $1 or user_id is null`, [ann]),
      ).toEqual([]);
  });
});

async function history(db: Database, jobId: unknown): Promise<Record<string, unknown>[]> {
  const rows = await db.sql('select application_history from public.job_notes where job_id = $1', [jobId]);
  return rows.flatMap((row) => row.application_history ?? []);
}
