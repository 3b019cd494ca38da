import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultyServer, faultyServer } from '../../tests/faulty-server.ts';
import { stage, thrownBy } from '../../tests/people.ts';
import { type CareerDraft, dedupeKeyOf, type ImportedJob, type UserAts, withUser } from '../index.ts';

const rows = (count: number, from = 0): ImportedJob[] =>
  Array.from({ length: count }, (_, n) => ({
    job_title: `Baker ${from + n}`,
    company_name: 'Quellgrund',
    job_link: `https://jobs.example.test/${from + n}?utm_source=list`,
  }));

const stages = { pglite: stage('pglite'), postgres: stage('postgres') };

describe.each(['pglite', 'postgres'] as const)('an import of jobs on %s', (engine) => {
  const on = stages[engine];

  it('says beforehand what it will do, does it, and doubles nothing', async () => {
    const { me } = on;
    const all = [...rows(25), ...rows(2)];
    const dry = await me.jobs.import(all, { dryRun: true, batchSize: 10 });
    expect(dry).toMatchObject({ total: 27, created: 25, changed: 0, unchanged: 2, rejected: [] });
    expect(await me.jobs.count()).toBe(0);
    const seen: number[] = [];
    const done = await me.jobs.import(all, { batchSize: 10, onProgress: (step) => seen.push(step.done) });
    expect(done).toEqual(dry);
    expect(seen).toEqual(Array.from({ length: 27 }, (_, n) => n + 1));
    expect(await me.jobs.import(all)).toMatchObject({ created: 0, changed: 0, unchanged: 27 });
    const better = rows(3).map((row) => ({ ...row, city_name: 'Oslo' }));
    expect(await me.jobs.import(better, { dryRun: true })).toMatchObject({ changed: 3, unchanged: 0 });
    expect(await me.jobs.import(better)).toMatchObject({ changed: 3, unchanged: 0 });
    expect(await me.jobs.count()).toBe(25);
  });

  it('takes the bad rows out, each with its place and reason, and saves the others', async () => {
    const { other } = on;
    const bad: ImportedJob[] = [
      { ...rows(1)[0], start_salary_range: 9, end_salary_range: 1 },
      { job_title: ' ' },
      { ...rows(1)[0], job_status: 'Ghosted' as never },
      { ...rows(1)[0], application_deadline: 'soon' },
      { ...rows(1, 50)[0], status_history: [{ to: 'Applied', changed_at: '2999-01-01' }] },
    ];
    const report = await other.jobs.import([...rows(4), ...bad, ...rows(4, 60)]);
    expect(report).toMatchObject({ total: 13, created: 8, changed: 0, unchanged: 0 });
    expect(report.rejected.map(({ index }) => index)).toEqual([4, 5, 6, 7, 8]);
    for (const { reason } of report.rejected) expect(reason).toMatch(/\w{3,}.*\.$/);
    expect(await other.jobs.count()).toBe(8);
  });
});

describe('an import that is interrupted', () => {
  let server: FaultyServer;
  let me: UserAts;
  beforeAll(async () => {
    const { backend } = stages.postgres;
    server = await faultyServer(backend);
    const { email, password, userId } = await backend.signUp();
    await server.client.auth.signInWithPassword({ email, password });
    me = withUser(server.client, userId);
  });
  afterAll(() => server.close());

  it('keeps what was done, says how far it came, and goes on when run again', async () => {
    const down = Array.from({ length: 5 }, () => ({ status: 503, headers: { 'retry-after': '0' } }));
    server.next('pass', 'pass', ...down);
    const error = await thrownBy(me.jobs.import(rows(50), { batchSize: 10 }));
    expect(error).toMatchObject({ code: 'unavailable', retryable: true, details: { done: 20, total: 50 } });
    expect(await me.jobs.count()).toBe(20);
    expect(await me.jobs.import(rows(50), { batchSize: 10 })).toMatchObject({ created: 30, unchanged: 20 });
    expect(await me.jobs.count()).toBe(50);
  });

  it('doubles nothing when answers are lost', async () => {
    server.next('drop-after', 'truncate');
    const report = await me.jobs.import(rows(30, 100), { batchSize: 10 });
    expect(report).toMatchObject({ total: 30, rejected: [] });
    expect(await me.jobs.count()).toBe(80);
  });

  it('ends at the caller’s signal', async () => {
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => done === 10 && stop.abort();
    const work = me.jobs.import(rows(30, 200), {
      batchSize: 10,
      signal: stop.signal,
      onProgress: (p) => void onProgress(p),
    });
    expect(await thrownBy(work)).toMatchObject({ name: 'AbortError' });
    expect(await me.jobs.count()).toBe(90);
  });
});

describe('the key of a row that brings none', () => {
  it.each([
    [{ job_link: 'https://A.example/jobs/1/?utm_source=x&gclid=y#top' }, 'link:a.example/jobs/1'],
    [{ job_link: 'http://a.example/jobs?id=7&utm_medium=z' }, 'link:a.example/jobs?id=7'],
    [
      { job_link: 'javascript:alert(1)', company_name: ' Quellgrund  AS', job_title: 'BAKER' },
      'row:quellgrund as|baker|',
    ],
    [{ job_link: 'not a link', job_title: 'Ｂaker' }, 'row:|baker|'],
    [{ company_name: '  ' }, null],
  ])('%j', (row, key) => {
    expect(dedupeKeyOf(row)).toBe(key);
  });
});

const career: CareerDraft = {
  profile: { first_name: 'Ada', last_name: 'Berg', summary: 'Bakes.' },
  employment: [
    { job_title: 'Baker', company_name: 'Quellgrund', start_date: '2011-01-01', current_position: true },
    { job_title: 'Apprentice', company_name: 'Quellgrund', start_date: '2009-01-01', end_date: '2010-12-31' },
    { job_title: 'Baker', company_name: 'QUELLGRUND ', start_date: '2011-01-01' },
  ],
  education: [{ institution_name: 'Fagskolen', degree_type: 'Svennebrev', start_date: '2007-08-01' }],
  skills: [{ skill_name: 'Sourdough' }, { skill_name: 'Rye', skill_category: 'Other' }],
  projects: [{ proj_name: 'Oven', start_date: '2015-01-01', tech_and_skills: ['Clay'] }],
  certifications: [{ name: 'Hygiene', issuing_org: 'Mattilsynet', date_earned: '2020-02-02' }],
};

describe('an import of a career', () => {
  const on = stages.pglite;

  it('says beforehand what it will do, does it, and doubles nothing', async () => {
    const { me } = on;
    const dry = await me.importCareer(career, { dryRun: true });
    expect(dry).toEqual({ total: 9, created: 7, changed: 1, unchanged: 1, rejected: [] });
    expect(await me.employment.count()).toBe(0);
    expect(await me.importCareer(career)).toEqual(dry);
    expect(await me.profile.get()).toMatchObject({ first_name: 'Ada', summary: 'Bakes.' });
    expect(await me.importCareer(career)).toMatchObject({ created: 0, changed: 0, unchanged: 9 });
    expect(await me.employment.count()).toBe(2);
  });

  it('keeps two entries of one name apart when they say different things, also after a half import', async () => {
    const { client, userId } = await on.backend.signUp();
    const me = withUser(client, userId);
    const post = { job_title: 'Baker', company_name: 'Rugbrød AS', start_date: '2012-01-01' };
    const day = { ...post, job_description: '- Baked by day' };
    const night = { ...post, job_description: '- Baked by night' };
    const employment = [day, night, { ...post, location: 'Bergen' }];
    await me.importCareer({ employment: [night] });
    expect(await me.importCareer({ employment })).toMatchObject({ created: 1, changed: 0, unchanged: 2 });
    expect(await me.importCareer({ employment })).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
    const rows = await me.employment.list().all();
    expect(rows.map(({ job_description, location }) => [job_description, location])).toEqual(
      expect.arrayContaining([
        ['- Baked by day', 'Bergen'],
        ['- Baked by night', null],
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it('fills what is empty, and leaves what the person wrote unless told otherwise', async () => {
    const { me } = on;
    const [baker] = await me.employment.list({ where: { job_title: 'Baker' } }).all();
    await me.employment.update(baker?.id ?? '', { job_description: '- My own words' });
    const newer: Partial<CareerDraft> = {
      profile: { summary: 'Other words.', city: 'Oslo' },
      employment: [{ ...career.employment[0], job_description: '- Theirs', location: 'Oslo' }],
    };
    expect(await me.importCareer(newer)).toMatchObject({ changed: 2 });
    const get = async () => (await me.employment.list({ where: { job_title: 'Baker' } }).all())[0];
    expect(await get()).toMatchObject({ job_description: '- My own words', location: 'Oslo' });
    expect(await me.profile.get()).toMatchObject({ summary: 'Bakes.', city: 'Oslo' });
    await me.importCareer(newer, { existing: 'overwrite' });
    expect(await get()).toMatchObject({ job_description: '- Theirs' });
    expect(await me.profile.get()).toMatchObject({ summary: 'Other words.' });
  });

  it('keeps what a file holds beyond our columns, beside what is kept there already', async () => {
    const { me } = on;
    const remainder = { volunteer: [{ organization: 'Lifeboat', position: 'Crew' }] };
    const profile = { meta: { json_resume: remainder } };
    expect(await me.importCareer({ profile })).toMatchObject({ changed: 1 });
    expect((await me.profile.get()).meta).toEqual({ json_resume: remainder });
    expect(await me.importCareer({ profile })).toMatchObject({ changed: 0, unchanged: 1 });

    const more = { profile: { meta: { json_resume: {}, theme: 'dark' } } };
    await me.importCareer(more);
    expect((await me.profile.get()).meta).toEqual({ json_resume: remainder, theme: 'dark' });
    expect(await me.importCareer({ profile: { meta: {} } })).toMatchObject({ total: 0 });

    const newer = { profile: { meta: { json_resume: { awards: [] } } } };
    await me.importCareer(newer, { existing: 'overwrite' });
    expect((await me.profile.get()).meta).toEqual({ json_resume: { awards: [] }, theme: 'dark' });
    expect(await me.importCareer(newer, { existing: 'overwrite' })).toMatchObject({ unchanged: 1 });
  });

  it('reports the rows that cannot be saved, and saves the others', async () => {
    const { other } = on;
    const report = await other.importCareer({
      employment: [
        { job_title: 'Baker', company_name: 'K' },
        { job_title: 'Cook', company_name: 'K', start_date: '2020-01-01' },
        { job_title: 'Chef', company_name: 'K', start_date: '2020-13-45' },
      ],
      education: [{ institution_name: 'School', start_date: '2007-08-01' }],
      skills: [{ skill_name: 'Rye', colour: 'brown' } as never],
    });
    expect(report).toMatchObject({ total: 5, created: 1 });
    expect(report.rejected.map(({ table, index }) => [table, index])).toEqual([
      ['employment', 0],
      ['employment', 2],
      ['education', 0],
      ['skills', 0],
    ]);
    expect(report.rejected.map(({ reason }) => reason)).toEqual([
      'Missing: start_date.',
      expect.stringMatching(/\.$/),
      'Give a degree or a field of study.',
      expect.stringContaining('colour'),
    ]);
  });
});
