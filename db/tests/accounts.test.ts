import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Database, databaseNames, outcome, type Row, signUp, useDatabases } from './bare/index.ts';
import { insert, job } from './bare/rows.ts';
import { ownerColumn, tenantTables } from './reference.ts';

const database = useDatabases();
const address = () => `${randomUUID()}@example.test`;

describe.each(databaseNames)('accounts on %s', (name) => {
  test.each([
    [
      { first_name: ' Ann ', last_name: 'Lee' },
      { first_name: 'Ann', last_name: 'Lee', full_name: 'Ann Lee' },
    ],
    [
      { given_name: 'Ann', family_name: 'Lee', name: 'Ann M. Lee' },
      { first_name: 'Ann', last_name: 'Lee', full_name: 'Ann M. Lee' },
    ],
    [{ full_name: 'Ann Lee' }, { first_name: '', last_name: '', full_name: 'Ann Lee' }],
    [{}, { first_name: '', last_name: '', full_name: null }],
    [null, { first_name: '', last_name: '', full_name: null }],
    ['odd', { first_name: '', last_name: '', full_name: null }],
    [{ first_name: { odd: true } }, { last_name: '' }],
  ])('a sign-up with %o makes the profile', async (metadata, expected) => {
    const db = database(name);
    const email = address();
    const [user] = await db.sql(
      'insert into auth.users (email, raw_user_meta_data) values ($1, $2::text::jsonb) returning id',
      [email, metadata === null ? null : JSON.stringify(metadata)],
    );
    expect(await profile(db, user?.id)).toMatchObject({ email, ...expected });
  });

  test('an account without an address, or with one that it shares, gets a placeholder', async () => {
    const db = database(name);
    const shared = address();
    const first = await signUp(db, shared);
    const second = await signUp(db, shared);
    for (const none of [null, '', '']) {
      const [user] = await db.sql('insert into auth.users (email) values ($1) returning id', [none]);
      expect((await profile(db, user.id)).email).toBe(`${user.id}@no-email.invalid`);
    }
    expect((await profile(db, first)).email).toBe(shared);
    expect((await profile(db, second)).email).toBe(`${second}@no-email.invalid`);
    await db.as(second, 'select public.ensure_profile()');
    expect((await profile(db, first)).email).toBe(shared);
  });

  test('the profile follows a change of the address, and of nothing else', async () => {
    const db = database(name);
    const ann = await signUp(db);
    await db.as(ann, "update public.profiles set first_name = 'Ann'");
    const email = address();
    await db.sql('update auth.users set email = $2 where id = $1', [ann, email]);
    expect(await profile(db, ann)).toMatchObject({ email, first_name: 'Ann' });
    const taken = address();
    const ben = await signUp(db, taken);
    await db.sql('update auth.users set email = $2 where id = $1', [ben, email]);
    expect((await profile(db, ann)).email).toBe(email);
  });

  test('a sign-up goes through even when its profile can not be written', async () => {
    const db = database(name);
    await db.sql('alter table public.profiles add constraint nobody check (false) not valid');
    const ann = await signUp(db);
    await db.sql('alter table public.profiles drop constraint nobody');
    expect(await db.sql('select from public.profiles where id = $1', [ann])).toEqual([]);
    const [mended] = await db.as(ann, 'select (public.ensure_profile()).*');
    expect(mended).toMatchObject({ id: ann });
    expect(mended).toEqual(await profile(db, ann));
    const [again] = await db.as(ann, 'select (public.ensure_profile()).*');
    expect(again).toEqual(mended);
  });

  test('ensure_profile is for a person whose account is there', async () => {
    const db = database(name);
    for (const who of ['anon', 'service_role', randomUUID()])
      expect(await outcome(db.as(who, 'select public.ensure_profile()'))).toBe('42501');
  });

  describe('A11: deleting an account', () => {
    test('leaves nothing of it, and nothing else is touched', async () => {
      const db = database(name);
      const [ann, ben] = [await signUp(db), await signUp(db)];
      for (const person of [ann, ben]) await fill(db, person);
      const before = await counts(db, ben);
      await db.as(ann, 'select public.delete_account()');
      expect(Object.values(await counts(db, ann))).toEqual(tenantTables.map(() => 0));
      expect(await db.sql('select from auth.users where id = $1', [ann])).toEqual([]);
      expect(await counts(db, ben)).toEqual(before);
      expect(Math.min(...Object.values(before))).toBeGreaterThan(0);
      // Rows that belong to nobody would be left behind unseen.
      for (const table of ['jobs', 'job_notes'])
        expect(await db.sql(`select from public.${table} where user_id is null`)).toEqual([]);
    });

    test('can be done again, and by whoever deletes the user', async () => {
      const db = database(name);
      const [ann, ben] = [await signUp(db), await signUp(db)];
      await db.as(ann, 'select public.delete_account()');
      await db.as(ann, 'select public.delete_account()');
      await fill(db, ben);
      await db.sql('delete from auth.users where id = $1', [ben]);
      expect(Math.max(...Object.values(await counts(db, ben)))).toBe(0);
    });

    test('waits until the stored files are removed', async () => {
      const db = database(name);
      const ann = await signUp(db);
      const path = `${ann}/resume/${randomUUID()}.pdf`;
      await db.as(ann, "insert into storage.objects (bucket_id, name) values ('documents', $1)", [path]);
      expect(await outcome(db.as(ann, 'select public.delete_account()'))).toBe('PT412');
      expect(await profile(db, ann)).toMatchObject({ id: ann });
      await db.as(ann, 'delete from storage.objects where name = $1', [path]);
      expect(await outcome(db.as(ann, 'select public.delete_account()'))).toBe('ok');
    });

    test('works in one transaction with what was just written', async () => {
      const db = database(name);
      const ann = await signUp(db);
      await db.sql(`do $$ declare v_job bigint; v_artifact uuid; begin
        insert into public.jobs (user_id, job_status) values ('${ann}', 'Applied') returning id into v_job;
        insert into public.ai_artifacts (user_id, job_id, kind, content) values ('${ann}', v_job, 'resume', '{}') returning id into v_artifact;
        insert into public.job_materials (user_id, job_id, resume_artifact_id) values ('${ann}', v_job, v_artifact);
        insert into public.cover_letter_drafts (user_id, job_id, name) values ('${ann}', v_job, 'x');
        delete from auth.users where id = '${ann}';
      end $$`);
      expect(Math.max(...Object.values(await counts(db, ann)))).toBe(0);
    });

    test('is for the person alone', async () => {
      const db = database(name);
      for (const who of ['anon', 'service_role'])
        expect(await outcome(db.as(who, 'select public.delete_account()'))).toBe('42501');
    });
  });
});

async function profile(db: Database, id: string): Promise<Row> {
  const [row] = await db.sql('select * from public.profiles where id = $1', [id]);
  if (!row) throw new Error('There is no such profile');
  return row;
}

/** A row in every table, pointing at each other wherever they can. */
async function fill(db: Database, userId: string): Promise<void> {
  const jobId = await job(db, userId);
  await db.as(userId, "update public.jobs set job_status = 'Applied' where id = $1", [jobId]);
  const made = async (table: string, values: object = {}) =>
    (await insert(db, { table, values: { user_id: userId, ...values }, as: userId })).id;
  for (const table of ['employment', 'education', 'skills', 'certifications']) await made(table);
  const project_id = await made('projects');
  const resume_document_id = await made('documents', { project_id });
  const resume_artifact_id = await made('ai_artifacts', { job_id: jobId });
  await made('cover_letter_drafts', { job_id: jobId });
  await made('job_materials', {
    job_id: jobId,
    resume_document_id,
    resume_artifact_id,
    cover_document_id: resume_document_id,
    cover_artifact_id: resume_artifact_id,
  });
}

async function counts(db: Database, userId: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of tenantTables)
    found[table] = (
      await db.sql(`select from public.${table} where ${ownerColumn(table)} = $1`, [userId])
    ).length;
  return found;
}
