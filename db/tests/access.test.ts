import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Database, databaseNames, outcome, signUp, useDatabases, type Who } from './bare/index.ts';
import { insert, insertStatement, job } from './bare/rows.ts';
import * as reference from './reference.ts';

const database = useDatabases();

type Action = 'select' | 'insert' | 'update' | 'delete';
/** How many rows an action reached, or the SQLSTATE that refused it. */
type Reach = number | string;
type Matrix = Record<'anon' | 'owner' | 'other' | 'service', Record<Action, Reach>>;

const refused = '42501';
const nothing = { select: refused, insert: refused, update: refused, delete: refused };
const usual: Matrix = {
  anon: nothing,
  owner: { select: 1, insert: 1, update: 1, delete: 1 },
  other: { select: 0, insert: refused, update: 0, delete: 0 },
  service: { select: 1, insert: 1, update: 1, delete: 1 },
};
const except = (changes: Partial<Record<keyof Matrix, Partial<Record<Action, Reach>>>>): Matrix => ({
  anon: { ...usual.anon, ...changes.anon },
  owner: { ...usual.owner, ...changes.owner },
  other: { ...usual.other, ...changes.other },
  service: { ...usual.service, ...changes.service },
});

const noInsertNoDelete = { insert: refused, delete: refused };
const noUpdateNoDelete = { update: refused, delete: refused };
const matrices: Readonly<Record<string, Matrix>> = {
  ...Object.fromEntries(reference.tenantTables.map((table) => [table, usual])),
  profiles: except({ owner: noInsertNoDelete, other: noInsertNoDelete, service: noInsertNoDelete }),
  job_materials: except({ owner: noUpdateNoDelete, other: noUpdateNoDelete, service: noUpdateNoDelete }),
  job_notes: except({ service: { delete: refused } }),
};

/** A column that the owner of a row may change, and to what. */
const change: Readonly<Record<string, string>> = {
  profiles: 'first_name = gen_random_uuid()::text',
  employment: "location = 'Vienna'",
  education: "honors = 'cum laude'",
  skills: "skill_category = 'Other'",
  certifications: "issuing_org = 'CNCF'",
  projects: "role = 'Lead'",
  jobs: "city_name = 'Vienna'",
  job_notes: "interview_notes = 'Went well'",
  ai_artifacts: "title = 'For Acme'",
  job_materials: `metadata = '{"a": 1}'`,
  documents: `meta = '{"a": 1}'`,
  cover_letter_drafts: 'is_active = false',
};

describe.each(databaseNames)('access on %s', (name) => {
  test.each(reference.tenantTables)('to %s', async (table) => {
    const db = database(name);
    const [ann, ben] = [await signUp(db), await signUp(db)];
    const people: Record<keyof Matrix, Who> = {
      anon: 'anon',
      owner: ann,
      other: ben,
      service: 'service_role',
    };
    const reached: Record<string, Record<string, Reach>> = {};
    for (const [who, as] of Object.entries(people)) {
      reached[who] = {
        select: await reach(
          db.as(as, `select from public.${table} where id::text = $1`, [await rowOf(db, table, ann)]),
        ),
        insert: await reachOfInsert(db, table, { as, ann }),
        update: await reachOfWrite(db, {
          as,
          table,
          ann,
          write: `update public.${table} set ${change[table]}`,
        }),
        delete: await reachOfWrite(db, { as, table, ann, write: `delete from public.${table}` }),
      };
    }
    expect(reached).toEqual(matrices[table]);
  });

  test('to the view of current materials', async () => {
    const db = database(name);
    const [ann, ben] = [await signUp(db), await signUp(db)];
    await insert(db, { table: 'job_materials', values: { user_id: ann, job_id: await job(db, ann) } });
    const select = 'select from public.v_job_current_materials where user_id = $1';
    expect({
      anon: await reach(db.as('anon', select, [ann])),
      owner: await reach(db.as(ann, select, [ann])),
      other: await reach(db.as(ben, select, [ann])),
      service: await reach(db.as('service_role', select, [ann])),
    }).toEqual({ anon: refused, owner: 1, other: 0, service: 1 });
    for (const who of ['anon', ann, ben, 'service_role']) {
      const writes = [
        'insert into public.v_job_current_materials (job_id) values (1)',
        "update public.v_job_current_materials set metadata = '{}'",
        'delete from public.v_job_current_materials',
      ];
      for (const write of writes) expect(await outcome(db.as(who, write))).toBe('55000');
    }
  });

  test('to stored files: each to a folder of their own', async () => {
    const db = database(name);
    const [ann, ben] = [await signUp(db), await signUp(db)];
    const file = async () => {
      const path = `${ann}/resume/${randomUUID()}.pdf`;
      await db.sql("insert into storage.objects (bucket_id, name) values ('documents', $1)", [path]);
      return [path];
    };
    const reached: Record<string, Record<string, Reach>> = {};
    for (const [who, as] of Object.entries({
      anon: 'anon',
      owner: ann,
      other: ben,
      service: 'service_role',
    })) {
      reached[who] = {
        select: await reach(db.as(as, 'select from storage.objects where name = $1', await file())),
        insert: await reach(
          db.as(as, "insert into storage.objects (bucket_id, name) values ('documents', $1) returning 1", [
            `${ann}/resume/${randomUUID()}.pdf`,
          ]),
        ),
        update: await reach(
          db.as(
            as,
            "update storage.objects set name = name || 'x' where name = $1 returning 1",
            await file(),
          ),
        ),
        delete: await reach(
          db.as(as, 'delete from storage.objects where name = $1 returning 1', await file()),
        ),
      };
    }
    // Hosted projects grant anon the table and leave it to the policies: then it sees nothing.
    const anon = reached.anon;
    expect([refused, 0]).toContain(anon?.select);
    expect([refused, 0]).toContain(anon?.update);
    expect([refused, 0]).toContain(anon?.delete);
    expect(reached).toEqual({ ...usual, anon: { ...anon, insert: refused } });
  });

  test('to stored files: nobody moves a file into another folder or bucket', async () => {
    const db = database(name);
    const [ann, ben] = [await signUp(db), await signUp(db)];
    const path = `${ann}/resume/${randomUUID()}.pdf`;
    await db.sql("insert into storage.buckets (id, name) values ('other', 'other') on conflict do nothing");
    await db.sql("insert into storage.objects (bucket_id, name) values ('documents', $1)", [path]);
    // Without WHERE (it is her only file), since the policy for SELECT would look at the result as well.
    for (const move of [`name = '${ben}/resume/mine.pdf'`, "bucket_id = 'other'", "name = 'nowhere'"])
      expect(await outcome(db.as(ann, `update storage.objects set ${move}`))).toBe(refused);
  });

  test('nobody is given more than the documented columns', async () => {
    const db = database(name);
    const granted: string[] = [];
    const expected: string[] = [];
    for (const role of ['anon', 'authenticated', 'service_role']) {
      for (const table of reference.tenantTables) {
        for (const column of columnNames(table)) {
          for (const privilege of ['insert', 'update', 'references'] as const) {
            const [row] = await db.sql(
              'select has_column_privilege($1::text::name, $2::text, $3::text, $4::text) as granted',
              [role, `public.${table}`, column, privilege],
            );
            const what = `${role} ${privilege} ${table}.${column}`;
            if (row?.granted) granted.push(what);
            if (role !== 'anon' && privilege !== 'references' && allowed[privilege](table, column))
              expected.push(what);
          }
        }
      }
    }
    expect(granted).toEqual(expected);
  });

  test('nobody truncates, references, puts triggers on a table or turns its numbers back', async () => {
    const rows = await database(name).sql(`
      select grantee, table_name, privilege_type from information_schema.role_table_grants
      where table_schema = 'public' and grantee in ('PUBLIC', 'anon', 'authenticated', 'service_role')
        and privilege_type not in ('SELECT', 'DELETE')`);
    expect(rows).toEqual([]);
    for (const role of ['anon', 'authenticated', 'service_role']) {
      const [row] = await database(name).sql(
        "select has_sequence_privilege($1::text::name, 'public.jobs_id_seq', 'usage, update, select') as granted",
        [role],
      );
      expect(row?.granted).toBe(false);
    }
  });

  test('only the named functions can be called, by whom they are for', async () => {
    const rows = await database(name).sql(`
      select r.rolname, p.oid::regprocedure::text as function
      from pg_proc p cross join pg_roles r
      where p.pronamespace in ('public'::regnamespace, 'ats_private'::regnamespace)
        and r.rolname in ('anon', 'authenticated', 'service_role')
        and has_function_privilege(r.rolname, p.oid, 'execute')`);
    const called = rows.map((row) => `${row.rolname} ${row.function}`).sort();
    expect(called).toEqual([
      'authenticated ats_private.delete_account()',
      'authenticated ats_private.describe_slot(uuid,text,jsonb)',
      'authenticated ats_private.ensure_profile()',
      'authenticated ats_private.insert_captured_job(jsonb)',
      'authenticated ats_private.recapture_job(jobs,jsonb,jsonb)',
      'authenticated attach_job_materials(bigint,jsonb,jsonb,uuid)',
      'authenticated delete_account()',
      'authenticated ensure_profile()',
      'authenticated upsert_captured_jobs(jsonb)',
      'service_role ats_private.describe_slot(uuid,text,jsonb)',
      'service_role attach_job_materials(bigint,jsonb,jsonb,uuid)',
    ]);
  });
});

/** The rule of docs/data-model.md, in one place. */
const datedByTheDatabase = [
  'created_at',
  'updated_at',
  'uploaded_at',
  'status_changed_at',
  'application_history',
];
const allowed = {
  insert: (table: string, column: string): boolean =>
    table !== 'profiles' && !datedByTheDatabase.includes(column) && `${table}.${column}` !== 'jobs.id',
  update: (table: string, column: string): boolean => {
    if (table === 'job_materials') return false;
    if (table === 'ai_artifacts') return ['title', 'metadata', 'job_id'].includes(column);
    if (
      ['job_notes.job_id', 'cover_letter_drafts.template_id', 'profiles.email'].includes(`${table}.${column}`)
    )
      return false;
    return !datedByTheDatabase.includes(column) && column !== 'id' && column !== 'user_id';
  },
};

function columnNames(table: string): string[] {
  return [...(reference.documentedColumns[table] ?? []), ...(reference.addedColumns[table] ?? [])].map(
    (column) => column.split(' ')[0] ?? '',
  );
}

async function reach(statement: Promise<readonly unknown[]>): Promise<Reach> {
  try {
    return (await statement).length;
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error);
  }
}

// With WHERE or RETURNING the policy for SELECT would have its say as well, and could stand in for one that is
// missing: writes go without, and what they reached is looked up afterwards.
async function reachOfInsert(db: Database, table: string, who: { as: Who; ann: string }): Promise<Reach> {
  const values = {
    ...(await ownedBy(db, table, who.ann)),
    ...(table === 'profiles' && { id: randomUUID(), first_name: '' }),
  };
  const { text, params } = insertStatement(table, values);
  const code = await outcome(db.as(who.as, text, params));
  return code === 'ok' ? 1 : code;
}

async function reachOfWrite(
  db: Database,
  attempt: { as: Who; table: string; ann: string; write: string },
): Promise<Reach> {
  const { as, table, ann, write } = attempt;
  const id = await rowOf(db, table, ann);
  const look = async () =>
    JSON.stringify(await db.sql(`select * from public.${table} where id::text = $1`, [id]));
  const before = await look();
  const code = await outcome(db.as(as, write));
  if (code !== 'ok') return code;
  return (await look()) === before ? 0 : 1;
}

/** A fresh row of this person's; its id as text. */
async function rowOf(db: Database, table: string, userId: string): Promise<string> {
  if (table === 'profiles') return userId;
  return String((await insert(db, { table, values: await ownedBy(db, table, userId) })).id);
}

async function ownedBy(db: Database, table: string, userId: string): Promise<Record<string, unknown>> {
  if (table === 'profiles') return {};
  const jobId = ['job_materials', 'job_notes'].includes(table) ? { job_id: await job(db, userId) } : {};
  return { user_id: userId, ...jobId };
}
