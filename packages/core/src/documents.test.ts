import { describe, expect, it } from 'vitest';
import { stage, thrownBy } from '../tests/people.ts';
import { MAX_FILE_BYTES } from './index.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 not really');
const cv = { kind: 'resume', fileName: 'Søknad – Ada.pdf', bytes: pdf } as const;

const on = stage();

describe('documents', () => {
  const objects = async () => {
    const rows = await on.backend.sql<{ name: string }>(
      `select name from storage.objects where bucket_id = 'documents'`,
    );
    return rows.map(({ name }) => name);
  };

  it('are stored under a plain key, kept with their name, and come back byte for byte', async () => {
    const { me } = on;
    const row = await me.documents.upload(cv);
    expect(row).toMatchObject({
      kind: 'resume',
      file_name: cv.fileName,
      mime_type: 'application/pdf',
      bytes: pdf.byteLength,
    });
    expect(row.file_path).toBe(`${me.userId}/resume/${row.id}.pdf`);
    expect(row.meta).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const blob = await me.documents.download(row.id);
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(pdf);
    const url = await me.documents.signedUrl(row.id, { expiresInSeconds: 60, download: true });
    const answer = await on.backend.fetch(new Request(url));
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
  });

  it('take a Blob, a buffer or bytes', async () => {
    const { me } = on;
    const blob = new Blob([pdf], { type: 'application/pdf' });
    for (const bytes of [blob, pdf.buffer as ArrayBuffer, pdf]) {
      const row = await me.documents.upload({ kind: 'portfolio', fileName: 'a.pdf', bytes });
      expect((await me.documents.download(row.id)).size).toBe(pdf.byteLength);
    }
  });

  it('are refused before sending when too large, empty, or of a format nobody reads', async () => {
    const { me } = on;
    const count = (await objects()).length;
    const huge = new Uint8Array(MAX_FILE_BYTES + 1);
    expect(await thrownBy(me.documents.upload({ ...cv, bytes: huge }))).toMatchObject({ code: 'too_large' });
    expect(await thrownBy(me.documents.upload({ ...cv, bytes: new Uint8Array() }))).toMatchObject({
      code: 'invalid',
    });
    expect(await thrownBy(me.documents.upload({ ...cv, fileName: 'cv.exe' }))).toMatchObject({
      code: 'invalid',
    });
    expect(await thrownBy(me.documents.upload({ ...cv, fileName: ' ' }))).toMatchObject({ code: 'invalid' });
    expect(await objects()).toHaveLength(count);
  });

  it('leave no bytes behind when the row is refused', async () => {
    const { me } = on;
    const before = await objects();
    const orphan = me.documents.upload({ ...cv, projectId: crypto.randomUUID() });
    expect(await thrownBy(orphan)).toMatchObject({ code: 'missing_reference' });
    expect(await objects()).toEqual(before);
  });

  it('are stored once under the same id', async () => {
    const { me } = on;
    const id = crypto.randomUUID();
    const first = await me.documents.upload({ ...cv, id });
    expect(await me.documents.upload({ ...cv, id })).toEqual(first);
    expect((await objects()).filter((name) => name.includes(id))).toHaveLength(1);
  });

  it('can stand without bytes, for what was sent by hand', async () => {
    const { me } = on;
    const row = await me.documents.create({
      kind: 'cover_letter',
      file_name: 'sent.docx',
      meta: { by: 'post' },
    });
    expect(row).toMatchObject({ bytes: null, file_name: 'sent.docx' });
    expect(await thrownBy(me.documents.download(row.id))).toMatchObject({ code: 'not_found' });
    await me.documents.remove(row.id);
  });

  it('go with their bytes, and only for their owner', async () => {
    const { me, other } = on;
    const row = await me.documents.upload(cv);
    expect(await thrownBy(other.documents.download(row.id))).toMatchObject({ code: 'not_found' });
    expect(await thrownBy(other.documents.remove(row.id))).toMatchObject({ code: 'not_found' });
    await me.documents.remove(row.id);
    expect((await objects()).filter((name) => name.includes(row.id))).toEqual([]);
    expect(await thrownBy(me.documents.get(row.id))).toMatchObject({ code: 'not_found' });
  });

  it('reach a job in one call: row, bytes and selection', async () => {
    const { me } = on;
    const job = await me.jobs.insert({ job_title: 'Baker' });
    const file = { slot: 'resume', fileName: 'cv.pdf', bytes: pdf, metadata: { via: 'mail' } } as const;
    const { document, material } = await me.documents.attachFile(job.id, file);
    expect(material).toMatchObject({
      job_id: job.id,
      resume_document_id: document.id,
      metadata: { via: 'mail' },
    });
    expect(await me.jobMaterials.current(job.id)).toMatchObject({ resume_document_id: document.id });
  });

  it('undo all of it when the job refuses', async () => {
    const { me } = on;
    const [before, rows] = [await objects(), await me.documents.count()];
    const file = { slot: 'cover', fileName: 'letter.pdf', bytes: pdf } as const;
    expect(await thrownBy(me.documents.attachFile(999_999, file))).toMatchObject({ code: 'not_found' });
    expect(await objects()).toEqual(before);
    expect(await me.documents.count()).toBe(rows);
  });
});

describe('a document that is there already', () => {
  it('keeps its bytes and its row when another file comes under its id', async () => {
    const { me } = on;
    const row = await me.documents.upload(cv);
    const other = { ...cv, id: row.id, bytes: new TextEncoder().encode('%PDF another') };
    expect(await thrownBy(me.documents.upload(other))).toMatchObject({ code: 'duplicate' });
    expect(new Uint8Array(await (await me.documents.download(row.id)).arrayBuffer())).toEqual(pdf);
  });

  it('stays with its job when attaching it elsewhere is refused', async () => {
    const { me } = on;
    const job = await me.jobs.insert({ job_title: 'Baker' });
    const file = { slot: 'resume', fileName: 'cv.pdf', bytes: pdf, id: crypto.randomUUID() } as const;
    const { document } = await me.documents.attachFile(job.id, file);
    expect(await me.documents.attachFile(job.id, file)).toMatchObject({ document: { id: document.id } });
    expect(await thrownBy(me.documents.attachFile(999_999, file))).toMatchObject({ code: 'not_found' });
    expect((await me.documents.download(document.id)).size).toBe(pdf.byteLength);
    expect(await me.jobMaterials.current(job.id)).toMatchObject({ resume_document_id: document.id });
  });
});

describe('an account', () => {
  it('goes with every file and every row, and can be asked to go again', async () => {
    const { me, other, backend } = on;
    const job = await me.jobs.insert({ job_title: 'Baker' });
    await me.documents.attachFile(job.id, { slot: 'resume', fileName: 'cv.pdf', bytes: pdf });
    const theirs = await other.documents.upload(cv);
    await me.deleteAccount();
    await me.deleteAccount();
    const left = await backend.sql<{ name: string }>('select name from storage.objects');
    expect(left.filter(({ name }) => name.startsWith(me.userId))).toEqual([]);
    expect(left.map(({ name }) => name)).toContain(theirs.file_path);
    const rows = await backend.sql(
      'select 1 from public.jobs where user_id = $1 union all select 1 from public.profiles where id = $1',
      [me.userId],
    );
    expect(rows).toEqual([]);
  });
});
