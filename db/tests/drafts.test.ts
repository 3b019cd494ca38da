import { describe, expect, test } from 'vitest';
import { databaseNames, outcome, signUp, useDatabases } from './bare/index.ts';
import { insert, job } from './bare/rows.ts';

// Stale writes (A8) and templates (A9) are in attacks.test.ts, saves at once in races.test.ts.
const database = useDatabases();

describe.each(databaseNames)('cover letter drafts on %s', (name) => {
  const setUp = async () => {
    const db = database(name);
    const ann = await signUp(db);
    const jobId = await job(db, ann);
    const old = { updated_at: '2020-01-01', job_id: jobId, user_id: ann };
    const draft = await insert(db, { table: 'cover_letter_drafts', values: old });
    return {
      db,
      ann,
      jobId,
      change: (what: string) =>
        db.as(ann, `update public.cover_letter_drafts set ${what} where id = $1`, [draft.id]),
      draft: async () =>
        (await db.sql('select * from public.cover_letter_drafts where id = $1', [draft.id]))[0],
    };
  };

  test.each([
    'is_active = false',
    "last_accessed_at = now() + interval '1 hour'",
    'is_active = false, last_accessed_at = null',
  ])('opening or hiding one is no edit: %s', async (what) => {
    const { change, draft } = await setUp();
    const before = await draft();
    await change(what);
    const after = await draft();
    expect(after).not.toEqual(before);
    expect(after).toMatchObject({ version: 1, updated_at: before.updated_at });
  });

  test('an edit moves updated_at, and may hide the draft at once', async () => {
    const { change, draft } = await setUp();
    await change("name = 'Second', is_active = false, version = 2");
    const after = await draft();
    expect(after).toMatchObject({ name: 'Second', is_active: false, version: 2 });
    expect(after.updated_at.getFullYear()).toBeGreaterThan(2020);
  });

  test.each([
    "name = 'x'",
    "company_name = 'x'",
    "job_title = 'x'",
    `content = '{"a": 1}'`,
    `metadata = '{"tone": "casual"}'`,
    'company_research = null',
    'version = 3',
    'version = 0',
    "name = 'x', is_active = false",
  ])('an edit that does not say which version it was made from is refused: %s', async (what) => {
    const { change, draft } = await setUp();
    const before = await draft();
    expect(await outcome(change(what))).toBe('PT409');
    expect(await draft()).toEqual(before);
  });

  test('taking the job off a draft is an edit, unless the job itself is gone', async () => {
    const { db, ann, jobId, change, draft } = await setUp();
    const before = await draft();
    expect(await outcome(change('job_id = null'))).toBe('PT409');
    await db.as(ann, 'delete from public.jobs where id = $1', [jobId]);
    expect(await draft()).toEqual({ ...before, job_id: null });
  });

  test('a save that changes nothing else counts as well', async () => {
    const { change, draft } = await setUp();
    await change('version = 2');
    expect(await draft()).toMatchObject({ version: 2 });
  });
});
