import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrations } from './bare/files.ts';
import {
  type Cluster,
  type Database,
  databaseNames,
  openHosted,
  openPglite,
  openPostgres,
  startCluster,
  useDatabases,
} from './bare/index.ts';
import { listCatalog, schemaSql } from './bare/listing.ts';
import { tenantTables } from './reference.ts';

const database = useDatabases();

test('migrations are named by date and what they do, and apply in the order of their names', () => {
  const names = migrations.map(({ name }) => name);
  expect(names).toContain('2025-11-07_append_job_history_trigger.sql');
  for (const name of names) expect(name).toMatch(/^\d{4}-\d\d-\d\d_[a-z][a-z_]*\.sql$/);
  const dates = names.map((name) => name.slice(0, 10));
  // Two files of one day would apply in the order of what they happen to be called.
  expect(new Set(dates).size).toBe(dates.length);
});

test('migrations make nothing in auth and storage but triggers and policies', () => {
  const all = migrations.map(({ sql }) => sql).join('\n');
  expect(all).not.toMatch(
    /create\s+(or replace\s+)?(unique\s+)?(table|view|function|index|type|schema)\s+(if not exists\s+)?"?(auth|storage)\b/i,
  );
  expect(all).not.toMatch(/alter\s+table\s+"?(auth|storage)\b/i);
});

describe.each(databaseNames)('the catalog on %s', (name) => {
  test('is what db/schema.sql says (if not: node db/write-schema.ts)', async () => {
    expect(await schemaSql(database(name))).toBe(
      readFileSync(new URL('../schema.sql', import.meta.url), 'utf8'),
    );
  });

  test('stays the same to the byte when the migrations run again, and so do the rows', async () => {
    const db = database(name);
    const rows = () => db.sql('select count(*)::int as n, max(updated_at) as at from public.profiles');
    await db.sql("insert into auth.users (email) values ('again@example.test')");
    const [before, rowsBefore] = [await listCatalog(db), await rows()];
    await db.migrate();
    expect(await listCatalog(db)).toBe(before);
    expect(await rows()).toEqual(rowsBefore);
    await db.sql('delete from auth.users');
  });

  test('has row level security with the four policies on every table, for the owner alone', async () => {
    const tables = await database(name).sql(`
      select c.relname, c.relrowsecurity,
        array_agg(p.polcmd::text order by p.polcmd) filter (where p.polpermissive) as commands
      from pg_class c left join pg_policy p on p.polrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by 1, 2 order by 1`);
    expect(tables).toEqual(
      [...tenantTables]
        .sort()
        .map((relname) => ({ relname, relrowsecurity: true, commands: ['a', 'd', 'r', 'w'] })),
    );
    const policies = await database(name).sql(
      "select policyname, roles::text, qual, with_check, cmd from pg_policies where schemaname in ('public', 'storage')",
    );
    for (const policy of policies) {
      expect(policy.roles).toBe('{authenticated}');
      const conditions = [policy.qual, policy.with_check].filter(Boolean);
      expect(conditions.length).toBe(policy.cmd === 'UPDATE' ? 2 : 1);
      // A bare auth.uid() would be called for every row.
      for (const condition of conditions) {
        if (policy.policyname === 'job_notes_keep_history') continue;
        expect(condition).toContain('( SELECT auth.uid() AS uid)');
        expect(condition).not.toContain('name)::uuid');
      }
    }
  });

  test('holds the owner in every key between two tables that belong to people', async () => {
    const keys = await database(name).sql(`
      select c.conname,
        array(select a.attname::text from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k) as columns
      from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace
        and c.confrelid not in ('public.profiles'::regclass, 'auth.users'::regclass)`);
    expect(keys).toHaveLength(9);
    for (const key of keys) expect(key.columns).toContain('user_id');
  });

  test('has views that look with the eyes of the caller', async () => {
    const views = await database(name).sql(
      "select relname, reloptions from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace",
    );
    expect(views).toEqual([{ relname: 'v_job_current_materials', reloptions: ['security_invoker=true'] }]);
  });

  test('has functions with an empty search_path; those with the rights of their owner are out of reach of the API', async () => {
    const functions = await database(name).sql(`
      select p.pronamespace::regnamespace::text as schema, p.proname, p.prosecdef, p.proconfig
      from pg_proc p where p.pronamespace in ('public'::regnamespace, 'ats_private'::regnamespace)`);
    for (const each of functions) {
      expect(each.proconfig, each.proname).toContain('search_path=""');
      if (each.prosecdef) expect(each.schema, each.proname).toBe('ats_private');
    }
  });

  test('has no row of one tenant that points at another', async () => {
    const keys = await database(name).sql(`
      select c.conrelid::regclass as child, c.confrelid::regclass as parent, a.attname as col
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 2`);
    for (const { child, parent, col } of keys) {
      const crossed = `select from public.${child} c join public.${parent} p on p.id = c.${col} where p.user_id <> c.user_id`;
      expect(await database(name).sql(crossed)).toEqual([]);
    }
  });
});

describe('where something is missing', () => {
  let cluster: Cluster;
  const opened: Database[] = [];
  const keep = (db: Database) => {
    opened.push(db);
    return db;
  };
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(async () => {
    for (const db of opened) await db.close();
    await cluster.stop();
  });

  test('without storage the rest is made, and the bucket when it is there', async () => {
    const db = keep(await openPglite());
    await db.sql('alter schema storage rename to elsewhere');
    await db.migrate();
    const without = await listCatalog(db);
    expect(without).not.toContain('ats_documents');
    await db.sql('alter schema elsewhere rename to storage');
    await db.migrate();
    expect(await schemaSql(db)).toBe(readFileSync(new URL('../schema.sql', import.meta.url), 'utf8'));
    await db.sql('alter schema storage rename to elsewhere');
    await db.sql(
      "insert into auth.users (id, email) values ('00000000-0000-4000-8000-000000000001', 'x@example.test')",
    );
    await db.as('00000000-0000-4000-8000-000000000001', 'select public.delete_account()');
    expect(await db.sql('select from auth.users')).toEqual([]);
  });

  test('without the roles or auth the first migration says what to do', async () => {
    const db = keep(await openPostgres(cluster));
    await db.sql('alter schema auth rename to elsewhere');
    await expect(db.migrate()).rejects.toThrow(/auth\.users and auth\.uid\(\) must exist/);
    await db.sql('alter schema elsewhere rename to auth; alter role service_role rename to nobody_here');
    await expect(db.migrate()).rejects.toThrow(/roles anon, authenticated and service_role must exist/);
    await db.sql('alter role nobody_here rename to service_role');
    await db.migrate();
  });

  test('until the last migration ran, what is there is closed to everyone', async () => {
    const db = keep(await openHosted(cluster));
    for (const step of migrations) {
      await db.migrate([step]);
      const open = await db.sql(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity",
      );
      expect(open, step.name).toEqual([]);
    }
  });

  test('policies and grants left over from earlier do not survive', async () => {
    const db = keep(await openPglite());
    await db.migrate();
    const before = await listCatalog(db);
    await db.sql(`
      create policy "Users can do everything" on public.jobs using (true) with check (true);
      create policy everybody on public.ai_artifacts for update to authenticated using (true);
      grant all on all tables in schema public to anon, authenticated, service_role;
      grant update (content) on public.ai_artifacts to authenticated;
      grant all on all functions in schema public to anon, authenticated, service_role;
      grant all on all functions in schema ats_private to anon, authenticated, service_role;
      grant all on all sequences in schema public to anon, authenticated, service_role;
      grant all on schema ats_private to anon;
      alter view public.v_job_current_materials set (security_invoker = false);
      alter table public.jobs disable row level security;
      drop trigger jobs_app_history_trigger on public.jobs`);
    expect(await listCatalog(db)).not.toBe(before);
    await db.migrate();
    expect(await listCatalog(db)).toBe(before);
  });
});
