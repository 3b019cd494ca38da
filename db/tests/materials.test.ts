import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Database, databaseNames, outcome, type Row, signUp, useDatabases } from './bare/index.ts';
import { insert, job } from './bare/rows.ts';

const database = useDatabases();

describe.each(databaseNames)('attaching materials on %s', (name) => {
  const setUp = async () => {
    const db = database(name);
    const ann = await signUp(db);
    const made = async (table: string, values: object): Promise<Row> =>
      insert(db, { table, values: { user_id: ann, ...values }, as: ann });
    return {
      db,
      ann,
      jobId: await job(db, ann),
      resume: await made('ai_artifacts', {
        kind: 'resume',
        title: 'For Acme',
        content: '{"b": 1, "a": [true]}',
      }),
      cover: await made('ai_artifacts', { kind: 'cover_letter' }),
      pdf: await made('documents', { kind: 'resume', file_name: 'r.pdf', meta: '{"sha256": "abc"}' }),
      letter: await made('documents', { kind: 'cover_letter', file_name: 'c.pdf' }),
      made,
    };
  };

  test('an absent slot keeps what is selected, null clears it', async () => {
    const { db, ann, jobId, resume, cover, pdf } = await setUp();
    const call = (slots: object) => attach(db, { as: ann, jobId, slots });
    await call({ resume: { artifact_id: resume.id, document_id: pdf.id } });
    expect(await call({ cover: { artifact_id: cover.id } })).toMatchObject({
      resume_artifact_id: resume.id,
      resume_document_id: pdf.id,
      cover_artifact_id: cover.id,
    });
    const cleared = await call({ resume: null });
    expect(cleared).toMatchObject({
      resume_artifact_id: null,
      resume_document_id: null,
      cover_artifact_id: cover.id,
    });
    expect(Object.keys(cleared.metadata)).toEqual(['cover']);
    // A slot is replaced as a whole: the document of the former selection is not the new one's.
    await call({ resume: { document_id: pdf.id } });
    expect(await call({ resume: { artifact_id: resume.id } })).toMatchObject({ resume_document_id: null });
  });

  test('what was sent stays known after it was deleted', async () => {
    const { db, ann, jobId, resume, pdf, letter } = await setUp();
    await attach(db, {
      as: ann,
      jobId,
      slots: {
        resume: { artifact_id: resume.id, document_id: pdf.id },
        cover: { document_id: letter.id },
      },
    });
    await db.as(ann, 'delete from public.ai_artifacts');
    await db.as(ann, 'delete from public.documents');
    const [row] = await db.as(ann, 'select * from public.v_job_current_materials where job_id = $1', [jobId]);
    expect(row).toMatchObject({
      resume_artifact_id: null,
      resume_document_id: null,
      cover_document_id: null,
    });
    expect(row?.metadata).toEqual({
      resume: {
        artifact: {
          id: resume.id,
          kind: 'resume',
          title: 'For Acme',
          sha256: createHash('sha256').update('{"a": [true], "b": 1}').digest('hex'),
        },
        document: { id: pdf.id, kind: 'resume', file_name: 'r.pdf', sha256: 'abc' },
      },
      cover: { document: { id: letter.id, kind: 'cover_letter', file_name: 'c.pdf' } },
    });
  });

  test('what the caller says of resume and cover in metadata does not replace what was sent', async () => {
    const { db, ann, jobId, resume } = await setUp();
    const row = await attach(db, {
      as: ann,
      jobId,
      slots: { resume: { artifact_id: resume.id } },
      metadata: { note: 'by mail', resume: 'forged', cover: 'forged' },
    });
    expect(row.metadata).toMatchObject({ note: 'by mail', resume: { artifact: { id: resume.id } } });
    expect(row.metadata.cover).toBeUndefined();
  });

  test('the same id again answers with the row that is there and adds none', async () => {
    const { db, ann, jobId, resume, cover } = await setUp();
    const id = randomUUID();
    const first = await attach(db, { as: ann, jobId, id, slots: { resume: { artifact_id: resume.id } } });
    await attach(db, { as: ann, jobId, slots: { cover: { artifact_id: cover.id } } });
    expect(await attach(db, { as: ann, jobId, id, slots: { resume: { artifact_id: resume.id } } })).toEqual(
      first,
    );
    expect(await db.as(ann, 'select from public.job_materials where job_id = $1', [jobId])).toHaveLength(2);
    const other = await job(db, ann);
    expect(await outcome(attach(db, { as: ann, jobId: other, id, slots: { resume: null } }))).toBe('23505');
  });

  test('a slot takes only its own kind', async () => {
    const { db, ann, jobId, resume, cover, pdf, letter, made } = await setUp();
    const match = await made('ai_artifacts', { kind: 'match' });
    const portfolio = await made('documents', { kind: 'portfolio' });
    const wrong = [
      { resume: { artifact_id: cover.id } },
      { cover: { artifact_id: resume.id } },
      { resume: { artifact_id: match.id } },
      { resume: { document_id: letter.id } },
      { cover: { document_id: pdf.id } },
      { resume: { document_id: portfolio.id } },
      { resume: { artifact_id: resume.id, document_id: letter.id } },
    ];
    for (const slots of wrong) expect(await outcome(attach(db, { as: ann, jobId, slots }))).toBe('22023');
    const untold = await made('documents', { kind: null });
    expect(await attach(db, { as: ann, jobId, slots: { cover: { document_id: untold.id } } })).toMatchObject({
      cover_document_id: untold.id,
    });
  });

  test.each([
    ['{}'],
    ['[]'],
    ['null'],
    ['"resume"'],
    ['{"resum": {}}'],
    ['{"resume": {}}'],
    ['{"resume": "x"}'],
    ['{"resume": []}'],
    ['{"resume": {"artifact_id": null}}'],
    ['{"resume": {"artifact": "x"}}'],
    ['{"resume": {"artifact_id": "00000000-0000-4000-8000-000000000000", "title": "x"}}'],
  ])('the slots %s are no slots', async (slots) => {
    const { db, ann, jobId } = await setUp();
    const call = db.as(ann, 'select public.attach_job_materials($1, $2::text::jsonb)', [jobId, slots]);
    expect(await outcome(call)).toBe('22023');
  });

  test('an id that is none, metadata that is none, slots that are missing', async () => {
    const { db, ann, jobId } = await setUp();
    expect(await outcome(attach(db, { as: ann, jobId, slots: { resume: { artifact_id: 'x' } } }))).toBe(
      '22P02',
    );
    expect(await outcome(attach(db, { as: ann, jobId, slots: { resume: null }, metadata: [] }))).toBe(
      '22023',
    );
    expect(await outcome(db.as(ann, 'select public.attach_job_materials($1, null)', [jobId]))).toBe('22023');
    expect(await db.as(ann, 'select from public.job_materials')).toEqual([]);
  });

  test('the newest row is the current one, by id where two are of one moment', async () => {
    const { db, ann, jobId } = await setUp();
    const ids = [randomUUID(), randomUUID()].sort();
    for (const id of ids.toReversed())
      await insert(db, {
        table: 'job_materials',
        values: { id, user_id: ann, job_id: jobId, created_at: '2026-01-01', metadata: `{"id": "${id}"}` },
      });
    const current = async () =>
      (
        await db.as(ann, 'select metadata, linked_at from public.v_job_current_materials where job_id = $1', [
          jobId,
        ])
      )[0];
    expect((await current())?.metadata).toEqual({ id: ids[1] });
    const row = await attach(db, { as: ann, jobId, slots: { resume: null }, metadata: { now: true } });
    expect(await current()).toEqual({ metadata: { now: true }, linked_at: row.created_at });
    // A clock that went back: the next row still comes after this one.
    await insert(db, {
      table: 'job_materials',
      values: { user_id: ann, job_id: jobId, created_at: '2126-01-01' },
    });
    await attach(db, { as: ann, jobId, slots: { resume: null }, metadata: { last: true } });
    expect((await current())?.metadata).toEqual({ last: true });
  });

  test('service_role attaches for the owner of the job', async () => {
    const { db, ann, jobId, resume } = await setUp();
    const row = await attach(db, {
      as: 'service_role',
      jobId,
      slots: { resume: { artifact_id: resume.id } },
    });
    expect(row).toMatchObject({ user_id: ann, resume_artifact_id: resume.id });
  });
});

interface Attach {
  readonly as: string;
  readonly jobId: number;
  readonly slots: object;
  readonly metadata?: object;
  readonly id?: string;
}

async function attach(db: Database, { as, jobId, slots, metadata, id }: Attach): Promise<Row> {
  const [row] = await db.as(
    as,
    'select * from public.attach_job_materials($1, $2::text::jsonb, $3::text::jsonb, $4)',
    [jobId, JSON.stringify(slots), JSON.stringify(metadata ?? {}), id ?? randomUUID()],
  );
  return row ?? {};
}
