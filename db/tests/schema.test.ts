import { describe, expect, test } from 'vitest';
import { type Database, databaseNames, useDatabases } from './bare/index.ts';
import * as reference from './reference.ts';

const database = useDatabases();

describe.each(databaseNames)('the migrated schema on %s', (name) => {
  test('has the documented tables and no others', async () => {
    const rows = await database(name).sql(
      "select tablename from pg_tables where schemaname = 'public' order by 1",
    );
    expect(rows.map((row) => row.tablename)).toEqual([...reference.tenantTables].sort());
  });

  test.each(reference.tenantTables)(
    '%s has every documented column, and only the stated additions',
    async (table) => {
      expect(await columns(database(name), table)).toEqual([
        ...(reference.documentedColumns[table] ?? []),
        ...(reference.addedColumns[table] ?? []),
      ]);
    },
  );

  test('has the five enum types with their values in order', async () => {
    const rows = await database(name).sql(`
      select t.typname, array_agg(e.enumlabel::text order by e.enumsortorder) as labels
      from pg_type t join pg_enum e on e.enumtypid = t.oid
      where t.typnamespace = 'public'::regnamespace group by 1`);
    expect(Object.fromEntries(rows.map((row) => [row.typname, row.labels]))).toEqual(
      reference.documentedEnums,
    );
  });

  test('has the documented foreign keys under their names, each between two tenants with the owner', async () => {
    const found = await foreignKeys(database(name));
    expect(found).toEqual(
      reference.documentedForeignKeys.map((key) => {
        const [constraint = '', rest = ''] = key.split(': ');
        if (reference.departedForeignKeys.includes(constraint)) return key.replace('set null', 'cascade');
        if (/-> (auth\.users|profiles)/.test(rest)) return key;
        return `${constraint}: ${rest
          .replace(/\((\w+)\) ->/, '($1, user_id) ->')
          .replace('(id)', '(id, user_id)')
          .replace('set null', `set null (${rest.match(/\((\w+)\)/)?.[1]})`)}`;
      }),
    );
  });

  test('has the documented keys and only the stated additional ones', async () => {
    const rows = await database(name).sql(`
      select c.conname || ': ' || c.conrelid::regclass || '(' || (
        select string_agg(a.attname, ', ' order by k.n) from unnest(c.conkey) with ordinality as k (attnum, n)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) || ')' as key
      from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u')`);
    expect(rows.map((row) => row.key).sort()).toEqual(
      [...reference.documentedKeys, ...reference.addedKeys].sort(),
    );
  });

  test('validates every constraint', async () => {
    const rows = await database(name).sql(
      "select conname from pg_constraint where connamespace = 'public'::regnamespace and not convalidated",
    );
    expect(rows).toEqual([]);
  });

  test('has the documented indexes on drafts, beside the one of the composite key', async () => {
    const rows = await database(name).sql(`
      select indexname || ' ' || lower(substring(indexdef from 'USING btree (.*)$')) as index
      from pg_indexes where schemaname = 'public' and indexname like 'idx_cover_letter_drafts%'
        and indexname <> 'idx_cover_letter_drafts_job_id_user_id' order by 1`);
    expect(rows.map((row) => row.index)).toEqual(reference.documentedDraftIndexes);
  });

  test('has an index for every foreign key', async () => {
    const rows = await database(name).sql(`
      select c.conname from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
        select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`);
    expect(rows).toEqual([]);
  });

  test('has the documented triggers', async () => {
    const rows = await database(name).sql(`
      select tgname || ' on ' || tgrelid::regclass || ' ' || tgfoid::regproc as trigger
      from pg_trigger where tgname in ('jobs_app_history_trigger', 'cover_letter_drafts_updated_at_trigger')
      order by 1`);
    expect(rows.map((row) => row.trigger)).toEqual([
      'cover_letter_drafts_updated_at_trigger on cover_letter_drafts update_cover_letter_drafts_updated_at',
      'jobs_app_history_trigger on jobs ats_private.append_job_history',
    ]);
  });

  test('the view has the documented columns', async () => {
    const rows = await database(name).sql(`
      select column_name from information_schema.columns
      where table_name = 'v_job_current_materials' order by ordinal_position`);
    expect(rows.map((row) => row.column_name)).toEqual([
      'job_id',
      'user_id',
      'resume_document_id',
      'resume_artifact_id',
      'cover_document_id',
      'cover_artifact_id',
      'metadata',
      'linked_at',
    ]);
  });

  test('the bucket is private, holds 10 MB a file and the formats that people apply with', async () => {
    const [bucket] = await database(name).sql("select * from storage.buckets where id = 'documents'");
    expect(bucket).toMatchObject({ name: 'documents', public: false, file_size_limit: 10 * 1024 * 1024 });
    expect(bucket?.allowed_mime_types).toContain('application/pdf');
    expect(bucket?.allowed_mime_types).not.toContain('text/html');
  });
});

async function columns(db: Database, table: string): Promise<string[]> {
  const rows = await db.sql(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
      a.attidentity as identity, pg_get_expr(d.adbin, d.adrelid) as expression
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = $1::text::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [`public.${table}`],
  );
  return rows.map(({ name, type, required, identity, expression }) => {
    const spelled = String(type).replace('timestamp with time zone', 'timestamptz');
    const value = identity === 'a' ? 'identity always' : expression?.replace(/::\w+$/, '');
    return `${name} ${spelled}${required ? ' not null' : ''}${value ? ` = ${value}` : ''}`;
  });
}

async function foreignKeys(db: Database): Promise<string[]> {
  const rows = await db.sql(`
    select conname, pg_get_constraintdef(oid) as definition, conrelid::regclass as child
    from pg_constraint where connamespace = 'public'::regnamespace and contype = 'f' order by 1`);
  return rows.map(({ conname, definition, child }) => {
    const parts = /^FOREIGN KEY (\(.*?\)) REFERENCES ([\w.]+)(\(.*?\)) ON DELETE (.*)$/.exec(definition);
    const [, from, parent, to, action] = parts ?? [];
    return `${conname}: ${child}${from} -> ${parent}${to} ${action?.toLowerCase()}`;
  });
}
