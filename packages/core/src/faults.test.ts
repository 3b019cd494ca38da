import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FaultyServer, faultyServer } from '../tests/faulty-server.ts';
import { thrownBy } from '../tests/people.ts';
import { type UserAts, withUser } from './index.ts';

const entry = { job_title: 'Baker', company_name: 'Quellgrund', start_date: '2011-01-01' };

describe('a connection that fails', () => {
  let backend: TestBackend;
  let server: FaultyServer;
  let me: UserAts;

  beforeAll(async () => {
    backend = await createTestBackend();
    server = await faultyServer(backend);
    const { email, password, userId } = await backend.signUp();
    const { error } = await server.client.auth.signInWithPassword({ email, password });
    expect(error).toBeNull();
    me = withUser(server.client, userId);
  });
  beforeEach(() => {
    server.seen.length = 0;
  });
  afterAll(async () => {
    await server.close();
    await backend.close();
  });

  it.each(['drop-before', 'drop-after', 'truncate', 'cut-json', 'twice'] as const)(
    'adds a row once when the answer is lost or the request doubled (%s)',
    async (fault) => {
      const before = await me.employment.count();
      server.next(fault);
      const row = await me.employment.insert({ ...entry, location: fault });
      expect(await me.employment.list({ where: { location: fault } }).all()).toEqual([row]);
      expect(await me.employment.count()).toBe(before + 1);
    },
  );

  it.each(['drop-before', 'drop-after', 'truncate', 'cut-json'] as const)(
    'reads again (%s)',
    async (fault) => {
      const row = await me.employment.insert({ ...entry, location: `read ${fault}` });
      server.next(fault, fault);
      expect(await me.employment.get(row.id)).toEqual(row);
    },
  );

  it('adds many rows once, and gives them in order', async () => {
    server.next('drop-after');
    const rows = await me.skills.insertMany(['x', 'y', 'z'].map((skill_name) => ({ skill_name })));
    expect(rows.map(({ skill_name }) => skill_name)).toEqual(['x', 'y', 'z']);
    expect(await me.skills.count()).toBe(3);
  });

  it('saves a capture, attaches and moves once', async () => {
    server.next('drop-after');
    const { job_id } = await me.jobs.upsertCaptured({ ...{ job_title: 'Baker' }, dedupe_key: 'k:1' });
    expect(await me.jobs.count()).toBe(1);
    const artifact = await me.aiArtifacts.create({
      kind: 'gap_analysis',
      content: { schema_version: 1, missing: [], suggested_plan: [], explanation: null },
    });
    expect(artifact.kind).toBe('gap_analysis');
    const document = await me.documents.create({ kind: 'resume', file_name: 'cv.pdf' });
    server.next('drop-after', 'truncate');
    await me.jobMaterials.attach(job_id, { resume: { documentId: document.id } });
    expect(await me.jobMaterials.history(job_id)).toHaveLength(1);
    server.next('twice');
    await me.jobMaterials.attach(job_id, { resume: null });
    expect(await me.jobMaterials.history(job_id)).toHaveLength(2);
    // The first request of a move reads; the second one writes.
    server.next('pass', 'drop-after');
    expect(await me.jobs.move(job_id, 'Applied')).toMatchObject({
      moved: true,
      job: { job_status: 'Applied' },
    });
    expect(await me.jobs.history(job_id)).toHaveLength(2);
  });

  it('stores a file once', async () => {
    server.next('drop-after');
    const bytes = new TextEncoder().encode('%PDF');
    const row = await me.documents.upload({ kind: 'other', fileName: 'a.pdf', bytes });
    expect((await me.documents.download(row.id)).size).toBe(4);
    server.next('cut-json', 'drop-before');
    expect((await me.documents.download(row.id)).size).toBeGreaterThan(0);
  });

  it('sends a job without a key of its own only once, and says that it may not be repeated', async () => {
    server.next('drop-after');
    const error = await thrownBy(me.jobs.insert({ job_title: 'Baker' }));
    expect(error).toMatchObject({ code: 'network', retryable: false });
    expect(server.seen.filter((line) => line === 'POST /rest/v1/jobs')).toHaveLength(1);
  });

  it('leaves a change to its caller, who may repeat it', async () => {
    const row = await me.employment.insert(entry);
    server.seen.length = 0;
    server.next({ status: 503, headers: { 'retry-after': '0' } });
    expect(await thrownBy(me.employment.update(row.id, { location: 'Oslo' }))).toMatchObject({
      code: 'unavailable',
      status: 503,
      retryable: true,
    });
    expect(server.seen).toEqual(['PATCH /rest/v1/employment']);
  });

  it('waits as long as the server asks, and gives up when that is too long', async () => {
    server.next({ status: 503, headers: { 'retry-after': '1' } });
    const start = performance.now();
    await me.employment.count();
    expect(performance.now() - start).toBeGreaterThan(950);
    server.seen.length = 0;
    server.next({ status: 429, headers: { 'retry-after': '3600' } });
    expect(await thrownBy(me.employment.count())).toMatchObject({ code: 'rate_limited', retryable: true });
    expect(server.seen).toHaveLength(1);
  });

  it('never repeats what was refused', async () => {
    const wrong = me.education.insert({ institution_name: 'NTNU', start_date: '2015-08-01' });
    expect(await thrownBy(wrong)).toMatchObject({ code: 'invalid' });
    expect(server.seen).toEqual(['POST /rest/v1/education']);
  });

  it('gives up after some attempts', async () => {
    server.next(...Array.from({ length: 9 }, () => ({ status: 503, headers: { 'retry-after': '0' } })));
    expect(await thrownBy(me.employment.count())).toMatchObject({ code: 'unavailable', retryable: true });
    expect(server.seen).toHaveLength(5);
    server.next();
    await me.employment.count().catch(() => undefined);
  });

  it('ends at its time limit', async () => {
    server.next('hang');
    const error = await thrownBy(me.employment.list({}, { timeoutMs: 150 }).all());
    expect(error).toMatchObject({ code: 'timeout', retryable: true });
    server.next('hang');
    const file = { kind: 'other', fileName: 'a.pdf', bytes: new Uint8Array([1]) } as const;
    expect(await thrownBy(me.documents.upload(file, { timeoutMs: 150 }))).toMatchObject({ code: 'timeout' });
  });

  it('ends at the caller’s signal, with the caller’s own reason', async () => {
    server.next('hang');
    const plain = new AbortController();
    const waiting = thrownBy(me.employment.count({}, { signal: plain.signal }));
    setTimeout(() => plain.abort(), 50);
    expect(await waiting).toMatchObject({ name: 'AbortError' });
    const reason = new Error('The panel was closed.');
    server.next({ status: 503, headers: { 'retry-after': '20' } });
    const pausing = new AbortController();
    const paused = thrownBy(me.employment.count({}, { signal: pausing.signal }));
    setTimeout(() => pausing.abort(reason), 100);
    expect(await paused).toBe(reason);
    server.seen.length = 0;
    expect(await thrownBy(me.employment.count({}, { signal: pausing.signal }))).toBe(reason);
    expect(server.seen).toEqual([]);
  });
});
