import { describe, expect, test } from 'vitest';
import { type Database, databaseNames, signUp, useDatabases } from './bare/index.ts';
import { insert, job } from './bare/rows.ts';

const database = useDatabases();
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

describe.each(databaseNames)('the status history on %s', (name) => {
  const setUp = async () => {
    const db = database(name);
    return { db, ann: await signUp(db) };
  };

  test('records the first status and every change, with time and person', async () => {
    const { db, ann } = await setUp();
    const made = await insert(db, {
      table: 'jobs',
      values: { user_id: ann, job_status: 'Interested' },
      as: ann,
    });
    await move(db, { as: ann, jobId: made.id, to: 'Applied' });
    await move(db, { as: 'service_role', jobId: made.id, to: 'Offer' });
    const entries = await history(db, made.id);
    expect(entries.map(({ from, to, by }) => ({ from, to, by }))).toEqual([
      { from: null, to: 'Interested', by: ann },
      { from: 'Interested', to: 'Applied', by: ann },
      { from: 'Applied', to: 'Offer', by: null },
    ]);
    for (const entry of entries) expect(entry.changed_at).toMatch(utc);
  });

  test('is kept in UTC, whatever the TimeZone of the session', async () => {
    const { db, ann } = await setUp();
    const made = await insert(db, {
      table: 'jobs',
      values: { user_id: ann, job_status: 'Interested' },
      as: ann,
    });
    const before = Date.now();
    await db.sql(`do $$ begin
      perform set_config('timezone', 'America/New_York', true);
      update public.jobs set job_status = 'Applied' where id = ${made.id};
    end $$`);
    const [first, last] = await history(db, made.id);
    for (const entry of [first, last]) {
      expect(entry?.changed_at).toMatch(utc);
      expect(Math.abs(Date.parse(entry?.changed_at ?? '') - before)).toBeLessThan(60_000);
    }
  });

  test('agrees to the microsecond with status_changed_at, which the database keeps', async () => {
    const { db, ann } = await setUp();
    const made = await insert(db, {
      table: 'jobs',
      values: { user_id: ann, job_status: 'Interested' },
      as: ann,
    });
    const lastMove = async () => {
      // As text: a Date knows no microseconds.
      const [row] = await db.sql(
        `select j.status_changed_at::text as at, j.status_changed_at = (n.application_history -> -1 ->> 'changed_at')::timestamptz as same
         from public.jobs j join public.job_notes n on n.job_id = j.id where j.id = $1`,
        [made.id],
      );
      return row;
    };
    const before = await lastMove();
    expect(before?.same).toBe(true);
    await move(db, { as: ann, jobId: made.id, to: 'Applied' });
    const after = await lastMove();
    expect(after?.same).toBe(true);
    expect(after?.at).not.toBe(before?.at);
  });

  test('takes NULL and an empty status for the same, and a move to the same status for none', async () => {
    const { db, ann } = await setUp();
    const made = await insert(db, { table: 'jobs', values: { user_id: ann, job_status: null }, as: ann });
    await move(db, { as: ann, jobId: made.id, to: '' });
    await move(db, { as: ann, jobId: made.id, to: null });
    expect(await history(db, made.id)).toEqual([]);
    await move(db, { as: ann, jobId: made.id, to: 'Applied' });
    const [applied] = await db.sql('select status_changed_at from public.jobs where id = $1', [made.id]);
    const again = await move(db, { as: ann, jobId: made.id, to: 'Applied' });
    expect(again.status_changed_at).toEqual(applied?.status_changed_at);
    await move(db, { as: ann, jobId: made.id, to: null });
    expect((await history(db, made.id)).map(({ from, to }) => [from, to])).toEqual([
      [null, 'Applied'],
      ['Applied', null],
    ]);
  });

  test('goes into the note that is there, beside what the person wrote', async () => {
    const { db, ann } = await setUp();
    const jobId = await job(db, ann);
    await insert(db, {
      table: 'job_notes',
      values: { user_id: ann, job_id: jobId, personal_notes: 'Nice' },
      as: ann,
    });
    await move(db, { as: ann, jobId, to: 'Applied' });
    const notes = await db.sql(
      'select personal_notes, application_history from public.job_notes where job_id = $1',
      [jobId],
    );
    expect(notes).toMatchObject([{ personal_notes: 'Nice', application_history: [{ to: 'Applied' }] }]);
  });

  test('starts anew beside a history that is no list, and never fails the move', async () => {
    const { db, ann } = await setUp();
    const jobId = await job(db, ann);
    const note = await insert(db, { table: 'job_notes', values: { user_id: ann, job_id: jobId } });
    for (const odd of ['{"to": "Applied"}', '"text"', 'null']) {
      await db.sql('update public.job_notes set application_history = $2::text::jsonb where id = $1', [
        note.id,
        odd,
      ]);
      await move(db, { as: ann, jobId, to: `After ${odd}` });
      expect((await history(db, jobId)).map((entry) => entry.to ?? entry)).toContain(`After ${odd}`);
    }
  });

  test('goes into one note, the oldest, where an old database still has two', async () => {
    const { db, ann } = await setUp();
    const jobId = await job(db, ann);
    await db.sql('alter table public.job_notes drop constraint job_notes_job_id_user_id_key');
    try {
      const values = { user_id: ann, job_id: jobId };
      const old = await insert(db, { table: 'job_notes', values: { ...values, created_at: '2024-01-01' } });
      await insert(db, { table: 'job_notes', values });
      await move(db, { as: ann, jobId, to: 'Applied' });
      await move(db, { as: ann, jobId, to: 'Offer' });
      const notes = await db.sql('select id, application_history from public.job_notes where job_id = $1', [
        jobId,
      ]);
      expect(notes.filter((note) => note.application_history).map((note) => note.id)).toEqual([old.id]);
      const fresh = await insert(db, {
        table: 'jobs',
        values: { user_id: ann, job_status: 'Interested' },
        as: ann,
      });
      expect(await history(db, fresh.id)).toHaveLength(1);
      await db.sql('delete from public.jobs where id = $1', [jobId]);
    } finally {
      await db.migrate();
    }
  });
});

interface Entry {
  from: string | null;
  to: string | null;
  changed_at: string;
  by: string | null;
}

async function history(db: Database, jobId: unknown): Promise<Entry[]> {
  const rows = await db.sql('select application_history from public.job_notes where job_id = $1', [jobId]);
  return rows.flatMap((row) => row.application_history ?? []);
}

async function move(db: Database, step: { as: string; jobId: unknown; to: string | null }) {
  const text = 'update public.jobs set job_status = $2 where id = $1 returning *';
  const [row] = await db.as(step.as, text, [step.jobId, step.to]);
  return row ?? {};
}
