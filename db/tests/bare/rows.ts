import type { Database, Row, Who } from './database.ts';

/** The fewest columns that a row of this table can be made of. */
const minimal: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  employment: { job_title: 'Engineer', company_name: 'Acme', start_date: '2020-01-01' },
  education: { institution_name: 'TU', degree_type: 'BSc', start_date: '2015-10-01' },
  skills: { skill_name: 'SQL' },
  certifications: { name: 'CKA' },
  projects: { proj_name: 'Website', start_date: '2021-01-01' },
  jobs: { job_title: 'Developer' },
  job_notes: { personal_notes: 'Nice people' },
  ai_artifacts: { kind: 'resume', content: '{"text": "A resume"}' },
  job_materials: {},
  documents: { file_name: 'resume.pdf', file_path: 'somewhere/resume.pdf' },
  cover_letter_drafts: { name: 'First draft' },
};

export interface Insert {
  readonly table: string;
  /** Beside, or instead of, the fewest columns that the table needs. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** As whom; a superuser when absent. */
  readonly as?: Who;
}

/** INSERT of one row, without RETURNING. */
export function insertStatement(table: string, values?: Insert['values']) {
  const row = Object.entries({ ...minimal[table], ...values });
  const columns = row.map(([column]) => column).join(', ');
  return {
    text: `insert into public.${table} (${columns}) values (${row.map((_, i) => `$${i + 1}`)})`,
    params: row.map(([, value]) => value),
  };
}

/** Inserts one row and answers with it. */
export async function insert(database: Database, { table, values, as }: Insert): Promise<Row> {
  const { text, params } = insertStatement(table, values);
  const returning = `${text} returning *`;
  const [made] =
    as === undefined ? await database.sql(returning, params) : await database.as(as, returning, params);
  if (!made) throw new Error(`No row came back from ${table}`);
  return made;
}

/** A job of this person's; its id. */
export async function job(database: Database, userId: string): Promise<number> {
  return Number((await insert(database, { table: 'jobs', values: { user_id: userId } })).id);
}
