import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { databaseNames, signUp, useDatabases } from './bare/index.ts';
import { insert, job } from './bare/rows.ts';

const database = useDatabases();

/** [table, values, SQLSTATE, what the error names: a constraint or a column] */
const broken: readonly (readonly [string, Record<string, unknown>, string, string])[] = [
  ['employment', { end_date: '2019-12-31' }, '23514', 'employment_dates_check'],
  [
    'employment',
    { current_position: true, end_date: '2021-01-01' },
    '23514',
    'employment_current_position_check',
  ],
  ['employment', { current_position: null }, '23502', 'current_position'],
  ['employment', { job_title: null }, '23502', 'job_title'],
  ['employment', { company_name: null }, '23502', 'company_name'],
  ['employment', { start_date: null }, '23502', 'start_date'],
  ['education', { gpa: 4.01 }, '23514', 'education_gpa_check'],
  ['education', { gpa: -0.01 }, '23514', 'education_gpa_check'],
  ['education', { gpa: 100 }, '22003', ''],
  ['education', { degree_type: null }, '23514', 'education_degree_or_field_check'],
  ['education', { degree_type: ' ', field_of_study: '' }, '23514', 'education_degree_or_field_check'],
  ['education', { education_level: 'kindergarten' }, '22P02', ''],
  ['education', { institution_name: null }, '23502', 'institution_name'],
  ['education', { start_date: null }, '23502', 'start_date'],
  ['skills', { skill_name: null }, '23502', 'skill_name'],
  ['skills', { proficiency_level: 'wizard' }, '22P02', ''],
  ['skills', { proficiency_level: null }, '23502', 'proficiency_level'],
  ['skills', { skill_category: null }, '23502', 'skill_category'],
  ['certifications', { name: null }, '23502', 'name'],
  ['certifications', { verification_status: 'maybe' }, '22P02', ''],
  ['projects', { proj_name: null }, '23502', 'proj_name'],
  ['projects', { start_date: null }, '23502', 'start_date'],
  ['projects', { end_date: '2020-12-31' }, '23514', 'projects_dates_check'],
  ['projects', { status: 'completed' }, '23514', 'projects_completed_check'],
  ['projects', { status: 'abandoned' }, '22P02', ''],
  ['projects', { team_size: -1 }, '23514', 'projects_team_size_check'],
  ['jobs', { id: 1 }, '428C9', ''],
  ['jobs', { dedupe_key: '' }, '23514', 'jobs_dedupe_key_check'],
  ['jobs', { dedupe_key: 'k'.repeat(501) }, '23514', 'jobs_dedupe_key_check'],
  ['jobs', { meta: '[]' }, '23514', 'jobs_meta_check'],
  ['jobs', { meta: null }, '23502', 'meta'],
  ['jobs', { user_id: null }, '23514', 'jobs_user_id_check'],
  ['jobs', { application_deadline: 'soon' }, '22007', ''],
  ['ai_artifacts', { kind: 'poem' }, '23514', 'ai_artifacts_kind_check'],
  ['ai_artifacts', { kind: null }, '23502', 'kind'],
  ['ai_artifacts', { content: null }, '23502', 'content'],
  ['documents', { kind: 'selfie' }, '23514', 'documents_kind_check'],
  ['documents', { file_name: null }, '23502', 'file_name'],
  ['documents', { file_path: null }, '23502', 'file_path'],
  ['job_materials', { job_id: null }, '23502', 'job_id'],
  ['job_materials', { metadata: null }, '23502', 'metadata'],
  ['cover_letter_drafts', { name: null }, '23502', 'name'],
  ['cover_letter_drafts', { content: null }, '23502', 'content'],
  ['cover_letter_drafts', { metadata: null }, '23502', 'metadata'],
  ['cover_letter_drafts', { version: null }, '23502', 'version'],
  ['cover_letter_drafts', { is_active: null }, '23502', 'is_active'],
  ['profiles', { first_name: null, last_name: '', email: 'x@example.test' }, '23502', 'first_name'],
  ['profiles', { first_name: '', last_name: null, email: 'x@example.test' }, '23502', 'last_name'],
  ['profiles', { first_name: '', last_name: '', email: null }, '23502', 'email'],
  ['profiles', { first_name: '', last_name: '', email: 'x@example.test' }, '23503', 'profiles_id_fkey'],
];

/** At the edge of a constraint, or where the reference leaves a column open. */
const whole: readonly (readonly [string, Record<string, unknown>])[] = [
  ['employment', { end_date: '2020-01-01' }],
  ['employment', { current_position: true }],
  ['education', { gpa: 0 }],
  ['education', { gpa: 4 }],
  ['education', { gpa: null, degree_type: null, field_of_study: 'Physics' }],
  ['projects', { end_date: '2021-01-01', status: 'completed' }],
  ['projects', { status: null, team_size: 0 }],
  ['jobs', { job_title: null, dedupe_key: null }],
  ['jobs', { start_salary_range: 90_000, end_salary_range: 80_000 }],
  ['documents', { kind: null }],
  ['documents', { kind: 'portfolio' }],
  ['certifications', { does_not_expire: null, verification_status: null }],
  ['cover_letter_drafts', { template_id: null, company_research: null, last_accessed_at: null }],
  ['job_notes', { job_id: null }],
  ...['resume', 'cover_letter', 'skills_optimization', 'company_research', 'match', 'gap_analysis'].map(
    (kind) => ['ai_artifacts', { kind, metadata: null }] as const,
  ),
];

describe.each(databaseNames)('constraints on %s', (name) => {
  test.each(broken)('%s refuses %o with %s %s', async (...[table, values, code, named]) => {
    const db = database(name);
    const owner = table === 'profiles' ? { id: randomUUID() } : { user_id: await signUp(db) };
    const needed = table === 'job_materials' ? { job_id: await job(db, await signUp(db)) } : {};
    const error = await insert(db, { table, values: { ...owner, ...needed, ...values } }).then(
      () => ({ code: 'ok' }),
      (refused: Record<string, string>) => refused,
    );
    expect(error).toMatchObject({ code });
    if (named) expect(JSON.stringify(error)).toContain(named);
  });

  test.each(whole)('%s takes %o', async (table, values) => {
    const db = database(name);
    const row = await insert(db, { table, values: { user_id: await signUp(db), ...values } });
    expect(row.id).toBeTruthy();
  });

  test('a dedupe key is single per person, an address in the whole database', async () => {
    const db = database(name);
    const [ann, ben] = [await signUp(db), await signUp(db)];
    const values = { dedupe_key: 'same' };
    await insert(db, { table: 'jobs', values: { user_id: ann, ...values } });
    await insert(db, { table: 'jobs', values: { user_id: ben, ...values } });
    await expect(insert(db, { table: 'jobs', values: { user_id: ann, ...values } })).rejects.toMatchObject({
      code: '23505',
    });
    const take =
      'update public.profiles set email = (select email from public.profiles where id = $2) where id = $1';
    await expect(db.sql(take, [ann, ben])).rejects.toMatchObject({ code: '23505' });
  });

  test('a job has one note, and a person can keep notes that belong to no job', async () => {
    const db = database(name);
    const ann = await signUp(db);
    const values = { user_id: ann, job_id: await job(db, ann) };
    await insert(db, { table: 'job_notes', values, as: ann });
    await expect(insert(db, { table: 'job_notes', values, as: ann })).rejects.toMatchObject({
      code: '23505',
    });
    await insert(db, { table: 'job_notes', values: { user_id: ann }, as: ann });
    await insert(db, { table: 'job_notes', values: { user_id: ann }, as: ann });
  });

  test('a row needs a profile behind it', async () => {
    const db = database(name);
    for (const table of [
      'employment',
      'education',
      'skills',
      'certifications',
      'projects',
      'jobs',
      'job_notes',
      'ai_artifacts',
      'documents',
      'cover_letter_drafts',
    ])
      await expect(insert(db, { table, values: { user_id: randomUUID() } })).rejects.toMatchObject({
        code: '23503',
      });
  });

  test('updated_at follows every change, and created_at none', async () => {
    const db = database(name);
    const ann = await signUp(db);
    for (const [table, change] of [
      ['employment', "location = 'x'"],
      ['education', "honors = 'x'"],
      ['skills', "skill_category = 'x'"],
      ['certifications', "category = 'x'"],
      ['projects', "role = 'x'"],
      ['jobs', "industry = 'x'"],
      ['job_notes', "interview_notes = 'x'"],
      ['ai_artifacts', "title = 'x'"],
      ['documents', "file_name = 'x'"],
    ]) {
      const old = { user_id: ann, updated_at: '2020-01-01' };
      const row = await insert(db, { table: table ?? '', values: old });
      const [after] = await db.as(ann, `update public.${table} set ${change} where id = $1 returning *`, [
        row.id,
      ]);
      expect(Number(after?.updated_at)).toBeGreaterThan(Date.parse('2026-01-01'));
      expect(after?.created_at ?? after?.uploaded_at).toEqual(row.created_at ?? row.uploaded_at);
    }
  });

  test('updated_at of a profile follows as well', async () => {
    const db = database(name);
    const ann = await signUp(db);
    await db.sql(`alter table public.profiles disable trigger user;
      update public.profiles set updated_at = '2020-01-01' where id = '${ann}';
      alter table public.profiles enable trigger user`);
    const [after] = await db.as(ann, "update public.profiles set city = 'Vienna' returning updated_at");
    expect(Number(after?.updated_at)).toBeGreaterThan(Date.parse('2026-01-01'));
  });
});
