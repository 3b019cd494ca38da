import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createTestBackend, type TestBackend, type TestUser } from '@ats/local/testing';
import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrations } from './bare/files.ts';
import { schemaSql } from './bare/listing.ts';
import { ownerColumn, tenantTables } from './reference.ts';

// The attacks of attacks.test.ts once more, as a client sends them: through the running backend, its Auth,
// its REST and its Storage.
describe.each(['pglite', 'postgres'] as const)('attacks over HTTP on %s', (engine) => {
  let backend: TestBackend;
  let ann: TestUser;
  let ben: TestUser;
  beforeAll(async () => {
    backend = await createTestBackend({ engine, migrations });
    [ann, ben] = [await backend.signUp(), await backend.signUp()];
  });
  afterAll(() => backend.close());

  const add = async (who: TestUser, table: string, values: object = {}) =>
    (
      await who.client
        .from(table)
        .insert({ user_id: who.userId, ...values })
        .select()
        .single()
        .throwOnError()
    ).data;
  const job = (who: TestUser) => add(who, 'jobs', { job_title: 'Developer' });
  const resume = (who: TestUser, values: object = {}) =>
    add(who, 'ai_artifacts', { kind: 'resume', content: { text: 'A resume' }, ...values });
  const attach = (client: SupabaseClient, jobId: number, slots: object) =>
    client.rpc('attach_job_materials', { p_job_id: jobId, p_slots: slots });

  test('A1, A4: nobody sees the current materials of others', async () => {
    const mine = await job(ann);
    await attach(ann.client, mine.id, { resume: { artifact_id: (await resume(ann)).id } }).throwOnError();
    const view = (client: SupabaseClient) =>
      client.from('v_job_current_materials').select().eq('job_id', mine.id);
    expect((await view(ann.client)).data).toHaveLength(1);
    expect((await view(ben.client)).data).toEqual([]);
    expect((await view(backend.anon)).error?.code).toBe('42501');
  });

  test.each(tenantTables)('anon has nothing on %s', async (table) => {
    const rest = backend.anon.from(table);
    const owner = ownerColumn(table);
    const attempts = [
      rest.select(),
      rest.insert(owner === 'id' ? { id: ann.userId } : { user_id: ann.userId }),
      rest.update({ [owner]: ann.userId }).eq(owner, ann.userId),
      rest.delete().eq(owner, ann.userId),
    ];
    for (const attempt of attempts) expect((await attempt).error?.code).toBe('42501');
  });

  test('A2, A3, A12: unknown and foreign rows are refused alike, to people and to service_role', async () => {
    const annsJob = await job(ann);
    const annsResume = await resume(ann);
    const annsFile = await add(ann, 'documents', { file_name: 'a.pdf', file_path: 'a' });
    const annsProject = await add(ann, 'projects', { proj_name: 'P', start_date: '2020-01-01' });
    const bensJob = await job(ben);
    const links: [string, object, string, unknown, unknown][] = [
      ['job_materials', {}, 'job_id', annsJob.id, 99_999_999],
      ['job_materials', { job_id: bensJob.id }, 'resume_artifact_id', annsResume.id, randomUUID()],
      ['job_materials', { job_id: bensJob.id }, 'resume_document_id', annsFile.id, randomUUID()],
      ['job_materials', { job_id: bensJob.id }, 'cover_artifact_id', annsResume.id, randomUUID()],
      ['job_materials', { job_id: bensJob.id }, 'cover_document_id', annsFile.id, randomUUID()],
      ['job_notes', {}, 'job_id', annsJob.id, 99_999_999],
      ['ai_artifacts', { kind: 'match', content: {} }, 'job_id', annsJob.id, 99_999_999],
      ['cover_letter_drafts', { name: 'D' }, 'job_id', annsJob.id, 99_999_999],
      ['documents', { file_name: 'b.pdf', file_path: 'b' }, 'project_id', annsProject.id, randomUUID()],
    ];
    for (const [table, values, column, foreign, unknown] of links) {
      for (const client of [ben.client, backend.service]) {
        const refused = async (target: unknown) => {
          const { error, status } = await client
            .from(table)
            .insert({ user_id: ben.userId, ...values, [column]: target });
          return {
            status,
            code: error?.code,
            message: error?.message,
            details: error?.details,
            hint: error?.hint,
          };
        };
        const answer = await refused(foreign);
        expect(answer).toMatchObject({ status: 409, code: '23503' });
        expect(answer.message).toContain(`${table}_${column}_fkey`);
        const blank = (text: unknown) =>
          JSON.stringify(text).replaceAll(String(foreign), '?').replaceAll(String(unknown), '?');
        expect(blank(await refused(unknown))).toBe(blank(answer));
      }
    }
    const foreign = await attach(ben.client, annsJob.id, { resume: null });
    expect(foreign).toMatchObject({ status: 404, error: { code: 'PT404' } });
    expect((await attach(ben.client, 99_999_999, { resume: null })).error).toEqual(foreign.error);
    expect(
      (await attach(ben.client, bensJob.id, { resume: { artifact_id: annsResume.id } })).error?.code,
    ).toBe('23503');
    const orphan = await backend.service.from('jobs').insert({ job_title: 'Nobody’s' });
    expect(orphan.error).toMatchObject({
      code: '23514',
      message: expect.stringContaining('jobs_user_id_check'),
    });
  });

  test('A5: history goes to the owner’s note alone', async () => {
    const mine = await job(ann);
    expect(
      (await ben.client.from('job_notes').insert({ user_id: ben.userId, job_id: mine.id })).error?.code,
    ).toBe('23503');
    await ann.client.from('jobs').update({ job_status: 'Applied' }).eq('id', mine.id).throwOnError();
    const notes = await backend.sql(
      'select user_id, application_history from public.job_notes where job_id = $1',
      [mine.id],
    );
    expect(notes).toMatchObject([
      { user_id: ann.userId, application_history: [{ from: null, to: 'Applied', by: ann.userId }] },
    ]);
  });

  test('A6: the record is not rewritten, forged or erased', async () => {
    const mine = await job(ann);
    const artifact = await resume(ann);
    const row = (await attach(ann.client, mine.id, { resume: { artifact_id: artifact.id } }).throwOnError())
      .data;
    await ann.client.from('jobs').update({ job_status: 'Applied' }).eq('id', mine.id).throwOnError();
    const note = (await ann.client.from('job_notes').select().eq('job_id', mine.id).single()).data;
    for (const client of [ann.client, backend.service]) {
      const writes = [
        client
          .from('ai_artifacts')
          .update({ content: { text: 'Forged' } })
          .eq('id', artifact.id),
        client.from('ai_artifacts').update({ created_at: '2020-01-01' }).eq('id', artifact.id),
        client.from('ai_artifacts').upsert({ ...artifact, content: { text: 'Forged' } }),
        client.from('job_materials').update({ resume_artifact_id: null }).eq('id', row.id),
        client.from('job_materials').update({ metadata: {} }).eq('id', row.id),
        client.from('job_materials').delete().eq('id', row.id),
        client
          .from('job_materials')
          .insert({ user_id: ann.userId, job_id: mine.id, created_at: '2020-01-01' }),
        client.from('job_notes').update({ application_history: [] }).eq('id', note.id),
        client.from('job_notes').update({ job_id: mine.id }).eq('id', note.id),
        client.from('job_notes').insert({ user_id: ann.userId, application_history: [{ to: 'Offer' }] }),
        client.from('jobs').update({ status_changed_at: '2020-01-01' }).eq('id', mine.id),
        client.from('jobs').insert({ user_id: ann.userId, created_at: '2020-01-01' }),
      ];
      for (const write of writes) expect((await write).error?.code).toBe('42501');
    }
    expect((await ann.client.from('job_notes').delete().eq('id', note.id).select()).data).toEqual([]);
    expect((await backend.service.from('job_notes').delete().eq('id', note.id)).error?.code).toBe('42501');
    // What was sent stays known when it is gone.
    await ann.client.from('ai_artifacts').delete().eq('id', artifact.id).throwOnError();
    const [kept] = await backend.sql('select * from public.job_materials where id = $1', [row.id]);
    expect(kept).toMatchObject({
      resume_artifact_id: null,
      metadata: { resume: { artifact: { id: artifact.id, kind: 'resume' } } },
    });
    expect(await backend.sql('select from public.job_notes where id = $1', [note.id])).toHaveLength(1);
  });

  test('A7: no row changes hands', async () => {
    const mine = await job(ann);
    for (const client of [ann.client, ben.client, backend.service])
      expect((await client.from('jobs').update({ user_id: ben.userId }).eq('id', mine.id)).error?.code).toBe(
        '42501',
      );
    expect((await ben.client.from('jobs').insert({ user_id: ann.userId })).error?.code).toBe('42501');
    expect(
      (await ben.client.from('jobs').update({ job_title: 'Stolen' }).eq('id', mine.id).select()).data,
    ).toEqual([]);
  });

  test('A8, A9: a stale draft write is told the version, and a template stays', async () => {
    const draft = await add(ann, 'cover_letter_drafts', { name: 'First', template_id: null });
    const save = (values: object) => ann.client.from('cover_letter_drafts').update(values).eq('id', draft.id);
    await save({ name: 'Second', version: 2 }).throwOnError();
    expect(await save({ name: 'Third', version: 2 })).toMatchObject({
      status: 409,
      error: { code: 'PT409', details: '2' },
    });
    expect((await save({ name: 'Third' })).error).toMatchObject({ code: 'PT409', details: '2' });
    expect((await save({ template_id: 'modern', version: 3 })).error?.code).toBe('42501');
    await save({ is_active: false }).throwOnError();
    expect(
      (await ann.client.from('cover_letter_drafts').select('name, version').eq('id', draft.id).single()).data,
    ).toEqual({ name: 'Second', version: 2 });
  });

  describe('A10: stored files', () => {
    const bucket = (who: { client: SupabaseClient }) => who.client.storage.from('documents');
    const file = () => new Blob(['%PDF-1.7'], { type: 'application/pdf' });

    test('are out of the reach of others', async () => {
      const path = `${ann.userId}/resume/${randomUUID()}.pdf`;
      expect((await bucket(ann).upload(path, file(), { contentType: 'application/pdf' })).error).toBeNull();
      for (const other of [ben, { client: backend.anon }]) {
        expect((await bucket(other).download(path)).error).not.toBeNull();
        expect((await bucket(other).createSignedUrl(path, 60)).error).not.toBeNull();
        expect((await bucket(other).upload(path, file(), { upsert: true })).error).not.toBeNull();
        expect(
          (await bucket(other).upload(`${ann.userId}/resume/${randomUUID()}.pdf`, file())).error,
        ).not.toBeNull();
        expect((await bucket(other).list(`${ann.userId}/resume`)).data ?? []).toEqual([]);
        expect((await bucket(other).remove([path])).data ?? []).toEqual([]);
      }
      expect((await bucket(ben).move(path, `${ben.userId}/resume/mine.pdf`)).error).not.toBeNull();
      expect((await bucket(ben).copy(path, `${ben.userId}/resume/mine.pdf`)).error).not.toBeNull();
      expect((await bucket(ann).move(path, `${ben.userId}/resume/theirs.pdf`)).error).not.toBeNull();
      expect((await bucket(ann).download(path)).data?.size).toBe(8);
      expect((await backend.anon.storage.from('documents').getPublicUrl(path)).data.publicUrl).toBeTruthy();
      const open = await backend.fetch(
        new Request(`${backend.url}/storage/v1/object/public/documents/${path}`),
      );
      expect(open.ok).toBe(false);
    });

    test('keep listing when an odd object is among them', async () => {
      await backend.sql(
        "insert into storage.objects (bucket_id, name) values ('documents', 'not-a-uuid/odd.pdf'), ('documents', 'odd.pdf')",
      );
      const path = `${ann.userId}/cover_letter/${randomUUID()}.pdf`;
      await bucket(ann).upload(path, file(), { contentType: 'application/pdf' });
      const listed = await bucket(ann).list(`${ann.userId}/cover_letter`);
      // The hosted service answers with the last part of the key, Supabase Lite with all of it.
      expect(listed.data?.map(({ name }) => name.split('/').at(-1))).toEqual([path.split('/').at(-1)]);
      expect((await bucket(ann).upload('not-a-uuid/mine.pdf', file())).error).not.toBeNull();
    });

    test('are of the formats that people apply with', async () => {
      const page = new Blob(['<script>'], { type: 'text/html' });
      const upload = await bucket(ann).upload(`${ann.userId}/other/${randomUUID()}.html`, page, {
        contentType: 'text/html',
      });
      expect(upload.error).not.toBeNull();
    });
  });

  test('A11: an account goes with its files and rows, in that order', async () => {
    const eve = await backend.signUp();
    const mine = await job(eve);
    await eve.client.from('jobs').update({ job_status: 'Applied' }).eq('id', mine.id).throwOnError();
    const path = `${eve.userId}/resume/${randomUUID()}.pdf`;
    const bucket = eve.client.storage.from('documents');
    await bucket.upload(path, new Blob(['%PDF'], { type: 'application/pdf' }), {
      contentType: 'application/pdf',
    });
    expect(await eve.client.rpc('delete_account')).toMatchObject({ status: 412, error: { code: 'PT412' } });
    expect((await bucket.remove([path])).data).toHaveLength(1);
    await eve.client.rpc('delete_account').throwOnError();
    for (const [table, column] of [
      ['jobs', 'user_id'],
      ['job_notes', 'user_id'],
      ['profiles', 'id'],
    ])
      expect(await backend.sql(`select from public.${table} where ${column} = $1`, [eve.userId])).toEqual([]);
    expect(await backend.sql('select from auth.users where id = $1', [eve.userId])).toEqual([]);
    const again = await backend
      .createClient()
      .auth.signInWithPassword({ email: eve.email, password: eve.password });
    expect(again.error).not.toBeNull();
    expect((await backend.anon.rpc('delete_account')).error?.code).toBe('42501');
  });

  test('A13: an address is written by Auth alone', async () => {
    for (const client of [ann.client, backend.service])
      expect(
        (await client.from('profiles').update({ email: 'x@example.test' }).eq('id', ann.userId)).error?.code,
      ).toBe('42501');
    expect(
      (
        await ann.client
          .from('profiles')
          .insert({ id: randomUUID(), first_name: '', last_name: '', email: 'x@example.test' })
      ).error?.code,
    ).toBe('42501');
    const profile = (await ann.client.rpc('ensure_profile').throwOnError()).data;
    expect(profile).toMatchObject({ id: ann.userId, email: ann.email });
  });

  test('A14: attaches at once keep both slots', async () => {
    const mine = await job(ann);
    const [cv, letter] = [await resume(ann), await resume(ann, { kind: 'cover_letter' })];
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        attach(
          ann.client,
          mine.id,
          i % 2 ? { resume: { artifact_id: cv.id } } : { cover: { artifact_id: letter.id } },
        ).throwOnError(),
      ),
    );
    const current = await ann.client.from('v_job_current_materials').select().eq('job_id', mine.id).single();
    expect(current.data).toMatchObject({ resume_artifact_id: cv.id, cover_artifact_id: letter.id });
  });

  test('captures go in by the function, and a merge-upsert is no way in', async () => {
    const jobs = [{ dedupe_key: 'k', job_title: 'Developer', job_description: 'Text' }];
    const capture = (client: SupabaseClient) => client.rpc('upsert_captured_jobs', { p_jobs: jobs });
    expect((await capture(ann.client)).data).toMatchObject([{ input_index: 0, outcome: 'new' }]);
    expect((await capture(ann.client)).data).toMatchObject([{ input_index: 0, outcome: 'unchanged' }]);
    expect((await capture(ben.client)).data).toMatchObject([{ outcome: 'new' }]);
    for (const client of [backend.anon, backend.service])
      expect((await capture(client)).error?.code).toBe('42501');
    const bad = await ann.client.rpc('upsert_captured_jobs', {
      p_jobs: [...jobs, { dedupe_key: 'x', application_deadline: 'soon' }],
    });
    expect(bad.error).toMatchObject({ code: '22007', details: '{"input_index": 1}' });
  });

  test('the private functions are not there', async () => {
    for (const name of [
      'insert_captured_job',
      'put_profile',
      'append_job_history',
      'update_cover_letter_drafts_updated_at',
    ])
      expect((await ann.client.rpc(name, {})).error).not.toBeNull();
    const elsewhere = ann.client.schema('ats_private').rpc('delete_account');
    expect((await elsewhere).error).not.toBeNull();
    expect(await backend.sql('select from auth.users where id = $1', [ann.userId])).toHaveLength(1);
  });

  test('after all these requests the catalog is still what db/schema.sql says', async () => {
    const sql = async (text: string) => backend.sql(text);
    expect(await schemaSql({ sql })).toBe(readFileSync(new URL('../schema.sql', import.meta.url), 'utf8'));
  });
});
