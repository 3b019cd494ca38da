import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Database, databaseNames, outcome, signUp, useDatabases } from './bare/index.ts';
import { insert, job } from './bare/rows.ts';
import { ownerColumn, tenantTables } from './reference.ts';

// The attacks that worked on the plain schema (docs/data-model.md lists them by number). The same ones over
// HTTP are in attacks-http.test.ts; lost selections (A14) need parallel connections: races.test.ts.
const database = useDatabases();

describe.each(databaseNames)('attacks on %s', (name) => {
  let db: Database;
  let ann: string;
  let ben: string;
  let annsJob: number;
  let bensJob: number;
  beforeAll(async () => {
    db = database(name);
    [ann, ben] = [await signUp(db), await signUp(db)];
    [annsJob, bensJob] = [await job(db, ann), await job(db, ben)];
  });

  const status = async (userId: string, jobId: number, to: string) =>
    db.as(userId, 'update public.jobs set job_status = $2 where id = $1', [jobId, to]);
  const history = async (jobId: number) => {
    const rows = await db.sql('select application_history from public.job_notes where job_id = $1', [jobId]);
    return rows.flatMap((row) => row.application_history ?? []);
  };

  test('A1: the current materials of others stay hidden', async () => {
    await insert(db, { table: 'job_materials', values: { user_id: ann, job_id: annsJob } });
    expect(await outcome(db.as('anon', 'select from public.v_job_current_materials'))).toBe('42501');
    const seen = await db.as(ben, 'select user_id from public.v_job_current_materials');
    expect(seen.filter((row) => row.user_id !== ben)).toEqual([]);
  });

  describe('A2, A3, A12: a row that points at another tenant', () => {
    const links = [
      { table: 'job_materials', column: 'job_id', parent: 'jobs' },
      { table: 'job_materials', column: 'resume_document_id', parent: 'documents' },
      { table: 'job_materials', column: 'resume_artifact_id', parent: 'ai_artifacts' },
      { table: 'job_materials', column: 'cover_document_id', parent: 'documents' },
      { table: 'job_materials', column: 'cover_artifact_id', parent: 'ai_artifacts' },
      { table: 'ai_artifacts', column: 'job_id', parent: 'jobs' },
      { table: 'job_notes', column: 'job_id', parent: 'jobs' },
      { table: 'documents', column: 'project_id', parent: 'projects' },
      { table: 'cover_letter_drafts', column: 'job_id', parent: 'jobs' },
    ] as const;

    test.each(links)(
      '$table.$column is refused as if it did not exist, to everybody',
      async ({ table, column, parent }) => {
        const annsRow = await insert(db, { table: parent, values: { user_id: ann } });
        const unknown = parent === 'jobs' ? 987_654_321 : randomUUID();
        for (const as of [ben, 'service_role', undefined]) {
          const answers = [];
          for (const target of [annsRow.id, unknown]) {
            const jobId = table === 'job_materials' ? { job_id: await job(db, ben) } : {};
            const values = { user_id: ben, ...jobId, [column]: target };
            answers.push(await refusal(insert(db, { table, values, ...(as && { as }) })));
          }
          expect(answers[0]).toEqual({ code: '23503', constraint: `${table}_${column}_fkey` });
          expect(answers[1]).toEqual(answers[0]);
        }
      },
    );

    test.each([
      { table: 'ai_artifacts', column: 'job_id', parent: 'jobs' },
      { table: 'documents', column: 'project_id', parent: 'projects' },
      { table: 'cover_letter_drafts', column: 'job_id', parent: 'jobs' },
    ] as const)('$table.$column is refused later on as well', async ({ table, column, parent }) => {
      const annsRow = await insert(db, { table: parent, values: { user_id: ann } });
      const unknown = parent === 'jobs' ? 987_654_321 : randomUUID();
      const bump = table === 'cover_letter_drafts' ? ', version = version + 1' : '';
      for (const as of [ben, 'service_role']) {
        const own = await insert(db, { table, values: { user_id: ben } });
        const update = `update public.${table} set ${column} = $2${bump} where id = $1`;
        const foreign = await refusal(db.as(as, update, [own.id, annsRow.id]));
        expect(foreign).toEqual({ code: '23503', constraint: `${table}_${column}_fkey` });
        expect(await refusal(db.as(as, update, [own.id, unknown]))).toEqual(foreign);
      }
    });

    test('attach answers an unknown job and a foreign one alike', async () => {
      const artifact = await insert(db, { table: 'ai_artifacts', values: { user_id: ben } });
      const slots = JSON.stringify({ resume: { artifact_id: artifact.id } });
      const attach = 'select public.attach_job_materials($1, $2::text::jsonb)';
      const [foreign, unknown] = [
        await refusal(db.as(ben, attach, [annsJob, slots])),
        await refusal(db.as(ben, attach, [987_654_321, slots])),
      ];
      expect(foreign.code).toBe('PT404');
      expect(foreign).toEqual(unknown);
    });

    test.each(['resume', 'cover'])('attach answers an unknown %s and a foreign one alike', async (slot) => {
      const kind = slot === 'resume' ? 'resume' : 'cover_letter';
      const artifact = await insert(db, { table: 'ai_artifacts', values: { user_id: ann, kind } });
      const wrongKind = await insert(db, { table: 'ai_artifacts', values: { user_id: ann, kind: 'match' } });
      const file = await insert(db, { table: 'documents', values: { user_id: ann, kind } });
      const wrongFile = await insert(db, { table: 'documents', values: { user_id: ann, kind: 'portfolio' } });
      const attach = (pointer: object, as: string) =>
        refusal(
          db.as(as, 'select public.attach_job_materials($1, $2::text::jsonb)', [
            bensJob,
            JSON.stringify({ [slot]: pointer }),
          ]),
        );
      for (const as of [ben, 'service_role']) {
        const unknownArtifact = await attach({ artifact_id: randomUUID() }, as);
        expect(unknownArtifact).toEqual({
          code: '23503',
          constraint: `job_materials_${slot}_artifact_id_fkey`,
        });
        expect(await attach({ artifact_id: artifact.id }, as)).toEqual(unknownArtifact);
        expect(await attach({ artifact_id: wrongKind.id }, as)).toEqual(unknownArtifact);
        const unknownFile = await attach({ document_id: randomUUID() }, as);
        expect(unknownFile).toEqual({ code: '23503', constraint: `job_materials_${slot}_document_id_fkey` });
        expect(await attach({ document_id: file.id }, as)).toEqual(unknownFile);
        expect(await attach({ document_id: wrongFile.id }, as)).toEqual(unknownFile);
      }
    });

    test.each(['jobs', 'job_notes'])('%s without an owner slips past no key', async (table) => {
      const values = table === 'jobs' ? { user_id: null } : { user_id: null, job_id: annsJob };
      for (const as of ['service_role', undefined]) {
        expect(await refusal(insert(db, { table, values, ...(as && { as }) }))).toEqual({
          code: '23514',
          constraint: `${table}_user_id_check`,
        });
      }
    });

    test('deleting what was pointed at clears the pointer and keeps the owner', async () => {
      const project = await insert(db, { table: 'projects', values: { user_id: ann } });
      const file = await insert(db, {
        table: 'documents',
        values: { user_id: ann, project_id: project.id },
      });
      const jobId = await job(db, ann);
      const artifact = await insert(db, { table: 'ai_artifacts', values: { user_id: ann, job_id: jobId } });
      const draft = await insert(db, {
        table: 'cover_letter_drafts',
        values: { user_id: ann, job_id: jobId },
      });
      const kept = await job(db, ann);
      const material = await insert(db, {
        table: 'job_materials',
        values: {
          user_id: ann,
          job_id: kept,
          resume_document_id: file.id,
          cover_document_id: file.id,
          resume_artifact_id: artifact.id,
          cover_artifact_id: artifact.id,
        },
        as: ann,
      });
      await db.as(ann, 'delete from public.projects where id = $1', [project.id]);
      await db.as(ann, 'delete from public.jobs where id = $1', [jobId]);
      const one = async (table: string, id: unknown) =>
        (await db.sql(`select * from public.${table} where id = $1`, [id]))[0];
      expect(await one('documents', file.id)).toMatchObject({ user_id: ann, project_id: null });
      expect(await one('ai_artifacts', artifact.id)).toMatchObject({ user_id: ann, job_id: null });
      expect(await one('cover_letter_drafts', draft.id)).toMatchObject({
        user_id: ann,
        job_id: null,
        version: 1,
      });

      // Nobody may UPDATE job_materials: the key's own action still can.
      await db.as(ann, 'delete from public.ai_artifacts where id = $1', [artifact.id]);
      await db.as(ann, 'delete from public.documents where id = $1', [file.id]);
      expect(await one('job_materials', material.id)).toMatchObject({
        user_id: ann,
        job_id: kept,
        resume_artifact_id: null,
        cover_artifact_id: null,
        resume_document_id: null,
        cover_document_id: null,
      });
    });
  });

  test("A4: nobody's row takes the place of another's current materials", async () => {
    const jobId = await job(db, ann);
    const row = await insert(db, { table: 'job_materials', values: { user_id: ann, job_id: jobId } });
    // As if the keys had not been there when it was written.
    await db.sql('alter table public.job_materials disable trigger all');
    await insert(db, { table: 'job_materials', values: { user_id: ben, job_id: jobId } });
    await db.sql('alter table public.job_materials enable trigger all');
    const seen = await db.as(
      'service_role',
      'select * from public.v_job_current_materials where job_id = $1',
      [jobId],
    );
    expect(seen.map((each) => each.user_id).sort()).toEqual([ann, ben].sort());
    const annsView = await db.as(
      ann,
      'select linked_at from public.v_job_current_materials where job_id = $1',
      [jobId],
    );
    expect(annsView).toEqual([{ linked_at: row.created_at }]);
    await db.sql('delete from public.job_materials where user_id = $1 and job_id = $2', [ben, jobId]);
  });

  test("A5: a note on another's job is refused, and history goes to the owner's note alone", async () => {
    const jobId = await job(db, ann);
    expect(
      await outcome(insert(db, { table: 'job_notes', values: { user_id: ben, job_id: jobId }, as: ben })),
    ).toBe('23503');
    const bens = await insert(db, { table: 'job_notes', values: { user_id: ben }, as: ben });
    const move = 'update public.job_notes set job_id = $2 where id = $1';
    expect(await outcome(db.as(ben, move, [bens.id, jobId]))).toBe('42501');
    // As if the key had not been there when it was written.
    await db.sql('alter table public.job_notes disable trigger all');
    await db.sql('update public.job_notes set job_id = $2 where id = $1', [bens.id, jobId]);
    await db.sql('alter table public.job_notes enable trigger all');
    await status(ann, jobId, 'Applied');
    const notes = await db.sql(
      'select user_id, application_history from public.job_notes where job_id = $1',
      [jobId],
    );
    expect(notes.find((note) => note.user_id === ben)?.application_history).toBeNull();
    expect(notes.find((note) => note.user_id === ann)?.application_history).toHaveLength(1);
    await db.sql('delete from public.job_notes where id = $1', [bens.id]);
  });

  describe('A6: the record is not rewritten', () => {
    test.each([
      ['ai_artifacts', ['content', 'kind', 'prompt', 'model', 'created_at', 'updated_at', 'id']],
      [
        'job_materials',
        [
          'job_id',
          'resume_document_id',
          'resume_artifact_id',
          'cover_document_id',
          'cover_artifact_id',
          'metadata',
          'created_at',
          'updated_at',
          'id',
        ],
      ],
      ['job_notes', ['application_history', 'created_at', 'updated_at', 'job_id', 'id']],
      ['jobs', ['status_changed_at', 'created_at', 'updated_at']],
      ['documents', ['uploaded_at', 'updated_at', 'id']],
    ] as const)(
      '%s: %s can neither be changed nor, as far as they are dates or history, chosen',
      async (table, columns) => {
        for (const as of [ann, 'service_role']) {
          for (const column of columns) {
            expect(await outcome(db.as(as, `update public.${table} set ${column} = ${column}`))).toBe(
              '42501',
            );
            if (!/_at$|application_history/.test(column)) continue;
            const value = column === 'application_history' ? '[{"to": "Offer"}]' : '2020-01-01';
            const row = {
              user_id: ann,
              ...(table === 'job_materials' && { job_id: annsJob }),
              [column]: value,
            };
            expect(await outcome(insert(db, { table, values: row, as }))).toBe('42501');
          }
        }
      },
    );

    test('an upsert is no way around', async () => {
      const row = await insert(db, { table: 'job_materials', values: { user_id: ann, job_id: annsJob } });
      const upsert = `insert into public.job_materials (id, user_id, job_id) values ($1, $2, $3)
        on conflict (id) do update set metadata = '{}'`;
      expect(await outcome(db.as(ann, upsert, [row.id, ann, annsJob]))).toBe('42501');
    });

    test('a row of materials goes only with its job', async () => {
      for (const as of [ann, 'service_role'])
        expect(await outcome(db.as(as, 'delete from public.job_materials'))).toBe('42501');
      const jobId = await job(db, ann);
      await insert(db, { table: 'job_materials', values: { user_id: ann, job_id: jobId } });
      await db.as(ann, 'delete from public.jobs where id = $1', [jobId]);
      expect(await db.sql('select from public.job_materials where job_id = $1', [jobId])).toEqual([]);
    });

    test('a note that carries history is not deleted; one without is', async () => {
      const jobId = await job(db, ann);
      await status(ann, jobId, 'Applied');
      const note = 'delete from public.job_notes where job_id = $1 returning id';
      expect(await db.as(ann, note, [jobId])).toEqual([]);
      expect(await outcome(db.as('service_role', note, [jobId]))).toBe('42501');
      expect(await history(jobId)).toHaveLength(1);
      const empty = await job(db, ann);
      await insert(db, { table: 'job_notes', values: { user_id: ann, job_id: empty }, as: ann });
      expect(await db.as(ann, note, [empty])).toHaveLength(1);
    });

    test('the functions behind the history answer nobody', async () => {
      for (const as of ['anon', ann, 'service_role']) {
        expect(await outcome(db.as(as, 'select ats_private.append_job_history()'))).toBe('42501');
        expect(await outcome(db.as(as, 'select ats_private.put_profile($1)', [ann]))).toBe('42501');
      }
      expect(await outcome(db.as('anon', "select ats_private.insert_captured_job('{}')"))).toBe('42501');
    });

    test('past times can be given for a new job only', async () => {
      const key = randomUUID();
      const capture = (past: object[]) =>
        db.as(ann, 'select * from public.upsert_captured_jobs($1::text::jsonb)', [
          JSON.stringify([{ dedupe_key: key, status_history: past }]),
        ]);
      const [made] = await capture([{ to: 'Applied', changed_at: '2026-01-02T10:00:00Z' }]);
      await status(ann, made?.job_id, 'Offer');
      const before = await history(made?.job_id);
      await capture([{ to: 'Accepted', changed_at: '2026-01-01T10:00:00Z' }]);
      await db.as(ann, 'select ats_private.insert_captured_job($1::text::jsonb)', [
        JSON.stringify({
          dedupe_key: key,
          meta: {},
          status_history: [{ to: 'Accepted', changed_at: '2026-01-01' }],
        }),
      ]);
      expect(await history(made?.job_id)).toEqual(before);
      expect(before.map((entry) => [entry.to, entry.imported])).toEqual([
        ['Applied', true],
        ['Offer', undefined],
      ]);
    });
  });

  test('A7: no row changes hands', async () => {
    for (const table of tenantTables.filter((each) => each !== 'profiles')) {
      const jobId = ['job_materials', 'job_notes'].includes(table) ? { job_id: await job(db, ann) } : {};
      const row = await insert(db, { table, values: { user_id: ann, ...jobId } });
      for (const as of [ann, ben, 'service_role'])
        expect(
          await outcome(db.as(as, `update public.${table} set user_id = $2 where id = $1`, [row.id, ben])),
        ).toBe('42501');
    }
    const policies = await db.sql(
      "select tablename, qual, with_check from pg_policies where schemaname = 'public' and cmd = 'UPDATE'",
    );
    expect(policies).toHaveLength(tenantTables.length);
    for (const policy of policies) {
      expect(policy.with_check).toBe(policy.qual);
      expect(policy.qual).toContain(`= ${ownerColumn(policy.tablename)})`);
    }
  });

  test('A8: a stale draft write is told the current version', async () => {
    const draft = await insert(db, { table: 'cover_letter_drafts', values: { user_id: ann } });
    const save = (version: number, text: string) =>
      db.as(
        ann,
        'update public.cover_letter_drafts set content = $3::text::jsonb, version = $2 where id = $1',
        [draft.id, version, JSON.stringify({ opening: text })],
      );
    await save(2, 'first');
    expect(await refusal(save(2, 'second'))).toMatchObject({ code: 'PT409', detail: '2' });
    expect(await refusal(save(4, 'second'))).toMatchObject({ code: 'PT409', detail: '2' });
    const silent = db.as(ann, "update public.cover_letter_drafts set name = 'x' where id = $1", [draft.id]);
    expect(await refusal(silent)).toMatchObject({ code: 'PT409', detail: '2' });
    await save(3, 'second');
    const [row] = await db.sql('select version, content from public.cover_letter_drafts where id = $1', [
      draft.id,
    ]);
    expect(row).toEqual({ version: 3, content: { opening: 'second' } });
  });

  test('A9: a template is not changed, not by way of NULL either', async () => {
    for (const [before, after] of [
      ['formal', null],
      [null, 'modern'],
      ['formal', 'modern'],
    ]) {
      const draft = await insert(db, {
        table: 'cover_letter_drafts',
        values: { user_id: ann, template_id: before },
      });
      const change =
        'update public.cover_letter_drafts set template_id = $2, version = version + 1 where id = $1';
      expect(await outcome(db.as(ann, change, [draft.id, after]))).toBe('42501');
      expect(await outcome(db.as('service_role', change, [draft.id, after]))).toBe('42501');
      expect(await outcome(db.sql(change, [draft.id, after]))).toBe('PT422');
    }
  });

  test('A10: an odd object breaks no listing', async () => {
    const odd = ['not-a-uuid/file.pdf', 'file.pdf', '', '/', `${ann}`, `${ann.toUpperCase()}/file.pdf`];
    for (const path of odd)
      await db.sql(
        "insert into storage.objects (bucket_id, name) values ('documents', $1) on conflict do nothing",
        [path],
      );
    await db.sql("insert into storage.objects (bucket_id, name) values ('documents', null)");
    const mine = `${ann}/resume/${randomUUID()}.pdf`;
    await db.as(ann, "insert into storage.objects (bucket_id, name) values ('documents', $1)", [mine]);
    const names = async (who: string) =>
      (await db.as(who, 'select name from storage.objects')).map((row) => row.name);
    expect(await names(ann)).toEqual(expect.arrayContaining([mine]));
    expect((await names(ben)).filter((path) => !path.startsWith(ben))).toEqual([]);
    for (const path of [
      'not-a-uuid/mine.pdf',
      `${ann.toUpperCase()}/mine.pdf`,
      `../${ann}/x.pdf`,
      `/${ann}/x.pdf`,
    ])
      expect(
        await outcome(
          db.as(ann, "insert into storage.objects (bucket_id, name) values ('documents', $1)", [path]),
        ),
      ).toBe('42501');
    await db.sql(
      "delete from storage.objects where split_part(name, '/', 1) <> '' or name is null or name in ('', '/')",
    );
  });

  describe("A13: nobody takes another's address", () => {
    test('the owner of a profile can not write email', async () => {
      for (const as of [ann, 'service_role'])
        expect(await outcome(db.as(as, "update public.profiles set email = 'ben@example.test'"))).toBe(
          '42501',
        );
    });

    test('a sign-up goes through even when the address is taken, and ensure_profile mends the rest', async () => {
      const [early, late] = [randomUUID(), randomUUID()];
      const squatter = await signUp(db, `${early}@example.test`);
      await db.sql('update public.profiles set email = $2 where id = $1', [squatter, `${late}@example.test`]);
      const newcomer = await signUp(db, `${late}@example.test`);
      const emails = async () =>
        Object.fromEntries(
          (
            await db.sql('select id, email from public.profiles where id in ($1, $2)', [squatter, newcomer])
          ).map((row) => [row.id, row.email]),
        );
      expect((await emails())[newcomer]).toBe(`${late}@example.test`);
      await db.as(squatter, 'select public.ensure_profile()');
      await db.as(newcomer, 'select public.ensure_profile()');
      expect(await emails()).toEqual({
        [squatter]: `${early}@example.test`,
        [newcomer]: `${late}@example.test`,
      });
    });
  });
});

/** What a refusal says that a caller could tell two cases apart by. */
async function refusal(
  statement: Promise<unknown>,
): Promise<{ code: string; constraint?: string; detail?: string }> {
  try {
    await statement;
    return { code: 'ok' };
  } catch (error) {
    const { code, constraint, constraint_name, detail } = error as Record<string, string | undefined>;
    const named = constraint ?? constraint_name;
    if (named) return { code: code ?? '', constraint: named };
    return { code: code ?? String(error), ...(detail && { detail }) };
  }
}
