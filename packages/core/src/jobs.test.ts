import { describe, expect, it } from 'vitest';
import { stage, thrownBy } from '../tests/people.ts';
import { type AtsError, isAtsError, type Job, type UserAts, withUser } from './index.ts';

const posting = { job_title: 'Baker', company_name: 'Quellgrund' };

function addJob(me: UserAts, job: Partial<Job> = {}): Promise<Job> {
  return me.jobs.insert({ ...posting, job_status: 'Interested', ...(job as object) });
}

const stages = { pglite: stage('pglite'), postgres: stage('postgres') };

describe.each(['pglite', 'postgres'] as const)('jobs on %s', (engine) => {
  const on = stages[engine];

  it('move through the pipeline, and the history says how', async () => {
    const { me } = on;
    const { id } = await addJob(me);
    expect(await me.jobs.move(id, 'Applied')).toMatchObject({
      moved: true,
      from: 'Interested',
      job: { job_status: 'Applied' },
    });
    await me.jobs.move(id, 'Offer');
    const steps = await me.jobs.history(id);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [null, 'Interested'],
      ['Interested', 'Applied'],
      ['Applied', 'Offer'],
    ]);
    expect(
      steps.every(({ by, changed_at }) => by === me.userId && !Number.isNaN(Date.parse(changed_at ?? ''))),
    ).toBe(true);
  });

  it('stay as they are when the stage is the same, however it was spelled', async () => {
    const { me } = on;
    const job = await addJob(me);
    const move = await me.jobs.move(job.id, 'interested' as 'Interested');
    expect(move).toMatchObject({ moved: false, job: { updated_at: job.updated_at } });
    expect(await me.jobs.history(job.id)).toHaveLength(1);
  });

  it('tell a lost race, with the status that won', async () => {
    const { me } = on;
    const { id } = await addJob(me);
    await me.jobs.move(id, 'Rejected');
    const stale = await thrownBy(me.jobs.move(id, 'Applied', { from: 'Interested' }));
    expect(stale).toMatchObject({
      code: 'conflict',
      details: { expected: 'Interested', current: 'Rejected' },
    });
    expect((await me.jobs.get(id)).job_status).toBe('Rejected');
  });

  it('let one of many simultaneous moves win and lose no entry', async () => {
    const { me } = on;
    const { id } = await addJob(me);
    const stages = ['Applied', 'Phone Screen', 'Interview', 'Offer', 'Declined'] as const;
    const results = await Promise.allSettled(
      stages.map((to) => me.jobs.move(id, to, { from: 'Interested' })),
    );
    const won = results.flatMap((result) =>
      result.status === 'fulfilled' ? result.value.job.job_status : [],
    );
    const lost = results.flatMap((result) => (result.status === 'rejected' ? result.reason : []));
    expect(won).toHaveLength(1);
    expect(lost.every((error) => isAtsError(error, 'conflict'))).toBe(true);
    expect((await me.jobs.get(id)).job_status).toBe(won[0]);
    expect(await me.jobs.history(id)).toHaveLength(2);
  });

  it('move many at once and say of each what became of it', async () => {
    const { me, other } = on;
    const jobs = [await addJob(me), await addJob(me, { job_status: 'Applied' }), await addJob(other)];
    const outcomes = await me.jobs.moveMany(
      jobs.map(({ id }) => id),
      'Applied',
    );
    expect(outcomes.map(({ id, outcome }) => [id, outcome])).toEqual([
      [jobs[0]?.id, 'moved'],
      [jobs[1]?.id, 'unchanged'],
      [jobs[2]?.id, 'failed'],
    ]);
    expect(outcomes[2]).toMatchObject({ error: { code: 'not_found' } });
  });

  it('come back from the archive to where they were', async () => {
    const { me } = on;
    const { id } = await addJob(me);
    await me.jobs.move(id, 'Interview');
    expect((await me.jobs.archive(id)).job.job_status).toBe('archive');
    expect((await me.jobs.archive(id)).moved).toBe(false);
    expect((await me.jobs.unarchive(id)).job.job_status).toBe('Interview');
    expect((await me.jobs.unarchive(id)).moved).toBe(false);
  });

  it('are saved once per posting, and a second capture undoes no edit', async () => {
    const { me } = on;
    const capture = { ...posting, dedupe_key: 'greenhouse:7', city_name: 'Oslo', meta: { source: 'test' } };
    const first = await me.jobs.upsertCaptured(capture);
    expect(first.outcome).toBe('new');
    expect(await me.jobs.upsertCaptured(capture)).toEqual({ job_id: first.job_id, outcome: 'unchanged' });
    await me.jobs.update(first.job_id, { city_name: 'Bergen' });
    const again = await me.jobs.upsertCaptured({ ...capture, city_name: 'Drammen', industry: 'Food' });
    expect(again).toEqual({ job_id: first.job_id, outcome: 'changed' });
    expect(await me.jobs.get(first.job_id)).toMatchObject({
      city_name: 'Bergen',
      industry: 'Food',
      job_status: 'Interested',
    });
  });

  it('keep the past that a capture brings, marked as imported', async () => {
    const { me } = on;
    const { job_id } = await me.jobs.upsertCaptured({
      ...posting,
      dedupe_key: 'past:1',
      status_history: [
        { to: 'applied', changed_at: '2026-03-01' },
        { to: 'Rejected', changed_at: '2026-04-02T08:00:00+02:00' },
      ],
    });
    expect(await me.jobs.get(job_id)).toMatchObject({
      job_status: 'Rejected',
      status_changed_at: '2026-04-02T06:00:00+00:00',
    });
    const steps = await me.jobs.history(job_id);
    expect(steps).toMatchObject([
      { from: null, to: 'Applied', imported: true, changed_at: '2026-03-01T00:00:00.000000+00:00' },
      { from: 'Applied', to: 'Rejected', imported: true },
    ]);
  });

  it('have a history that reads what older versions wrote', async () => {
    const { me, backend } = on;
    const { id } = await addJob(me);
    const old = [
      { from: 'Interested', new_status: 'Applied', date: '2025-01-02' },
      { to: 'Interview', when: 'last spring', note: 'kept' },
      'scribble',
      { status: 'Interested', timestamp: '2025-01-01T10:00:00Z' },
    ];
    await backend.sql('update public.job_notes set application_history = $1::text::jsonb where job_id = $2', [
      JSON.stringify(old),
      id,
    ]);
    const steps = await me.jobs.history(id);
    expect(steps.map(({ to, changed_at }) => [to, changed_at])).toEqual([
      ['Interested', '2025-01-01T10:00:00+00:00'],
      ['Applied', '2025-01-02'],
      ['Interview', 'last spring'],
      [null, null],
    ]);
    expect(steps[2]?.stored).toEqual(old[1]);
    await expect(me.jobs.history(999_999)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('what a job refuses before anything is sent', () => {
  const on = stages.pglite;

  it.each([
    [{ ...posting, start_salary_range: 90_000, end_salary_range: 80_000 }, /lowest salary/],
    [{ job_title: '  ', company_name: null }, /title or a company/],
    [{ ...posting, job_status: 'Ghosted' }, /job_status is one of/],
    [{ ...posting, created_at: '2020-01-01' }, /created_at of jobs cannot be set/],
    [{ ...posting, status_changed_at: '2020-01-01' }, /cannot be set/],
  ])('%j', async (row, sentence) => {
    const error = await thrownBy(on.me.jobs.insert(row as never));
    expect(error).toMatchObject({ code: 'invalid', retryable: false });
    expect((error as AtsError).message).toMatch(sentence);
  });

  it('a change that clashes with what is stored', async () => {
    const { id } = await on.me.jobs.insert({ ...posting, end_salary_range: 50_000 });
    await expect(on.me.jobs.update(id, { start_salary_range: 60_000 })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(on.me.jobs.update(id, { job_status: 'Offer' } as never)).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(on.me.jobs.update(id, {})).rejects.toMatchObject({ code: 'invalid' });
  });

  it('a row that names another owner', async () => {
    const theirs = { ...posting, user_id: on.other.userId } as never;
    await expect(on.me.jobs.insert(theirs)).rejects.toMatchObject({ code: 'wrong_user' });
  });

  it('spells what has a canonical spelling, and keeps the posting’s own words otherwise', async () => {
    const { me } = on;
    const job = await me.jobs.insert({
      ...posting,
      job_type: 'full time',
      job_status: 'phone screen' as never,
    });
    expect(job).toMatchObject({ job_type: 'Full-time', job_status: 'Phone Screen' });
    const odd = await me.jobs.insert({ ...posting, job_type: 'Seasonal (harvest)' });
    expect(odd.job_type).toBe('Seasonal (harvest)');
  });
});

describe('whose session it is', () => {
  const on = stages.pglite;

  it('is asked before every call', async () => {
    const { backend, me } = on;
    const nobody = withUser(backend.createClient(), me.userId);
    await expect(nobody.jobs.count()).rejects.toMatchObject({ code: 'not_signed_in' });
    const { client } = await backend.signUp();
    const impostor = withUser(client, me.userId);
    await expect(impostor.jobs.list().all()).rejects.toMatchObject({ code: 'wrong_user' });
    await expect(impostor.documents.download(crypto.randomUUID())).rejects.toMatchObject({
      code: 'wrong_user',
    });
    expect(await thrownBy(() => withUser(client, 'me@example.test'))).toMatchObject({ code: 'invalid' });
  });

  it('may be the service role when that is said, and then only for what needs no session', async () => {
    const { backend, other } = on;
    const { client, userId } = await backend.signUp();
    const me = withUser(client, userId);
    const job = await addJob(me);
    await addJob(other);
    const server = withUser(backend.service, me.userId, { serviceRole: true });
    expect((await server.jobs.list().all()).map(({ id }) => id)).toEqual([job.id]);
    await expect(withUser(backend.service, me.userId).jobs.count()).rejects.toMatchObject({
      code: 'not_signed_in',
    });
    const capture = { ...posting, dedupe_key: 'k' };
    await expect(server.jobs.upsertCaptured(capture)).rejects.toMatchObject({ code: 'not_signed_in' });
  });
});
