import { LocalError } from '../errors.ts';
import type { Migration } from '../migrations.generated.ts';
import type { Database, Query } from './database.ts';

/** What became of the migrations: names in the order in which they ran, and those already in place. */
export interface MigrationReport {
  readonly applied: readonly string[];
  readonly current: readonly string[];
}

const ROLES = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'anon') then
    create role anon nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then
    create role authenticated nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'service_role') then
    create role service_role nologin noinherit bypassrls;
  end if;
  -- Each request runs under one of them; a superuser may anyway.
  if not (select bool_and(pg_has_role(current_user, role, 'MEMBER'))
          from unnest(array['anon', 'authenticated', 'service_role']) as role) then
    grant anon, authenticated, service_role to current_user;
  end if;
end
$$;
`;

// What a hosted project grants on its system schemas; row level security does the rest.
const SYSTEM_GRANTS = `
grant usage on schema public, auth, storage to anon, authenticated, service_role;
grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
`;

const LEDGER = `
create schema if not exists ats_migrations;
create table if not exists ats_migrations.applied (
  name text primary key,
  sha256 text not null,
  applied_at timestamptz not null default now()
);
`;

/** All that is done to a database besides the migrations and Lite's own schemas. */
export const PREPARATION: string = ROLES + SYSTEM_GRANTS + LEDGER;

/** Sees to the request roles, which belong to the whole server. */
export async function ensureRoles(database: Database): Promise<void> {
  await database.query(ROLES).catch((cause: unknown) => {
    throw new LocalError(
      'missing_role',
      'The database user can neither create nor take on the roles anon, authenticated and service_role. ' +
        'Ask an administrator to create them (service_role with BYPASSRLS) and to grant them to this user.',
      { cause },
    );
  });
}

/** Grants the request roles what Lite would otherwise grant by itself, and no more. */
export async function grantSystemSchemas(database: Database): Promise<void> {
  await database.query(SYSTEM_GRANTS);
}

/**
 * Applies the migrations in the order given, each in a transaction of its own. The first one that is
 * new, or whose text changed since it ran, and everything after it runs; all are written to be
 * repeatable, so that a changed one mends what stands.
 * @throws LocalError `migration_failed`; what ran before stays
 */
export async function applyMigrations(
  database: Database,
  migrations: readonly Migration[],
): Promise<MigrationReport> {
  const report = await pendingMigrations(database, migrations);
  if (report.applied.length === 0) return report;
  await database.query(LEDGER);
  for (const migration of migrations.slice(report.current.length)) {
    await database
      .transaction((query) => applyOne(query, migration))
      .catch((cause: unknown) => {
        throw failed(migration.name, cause);
      });
  }
  return report;
}

/** What applyMigrations would do; reads only. */
export async function pendingMigrations(
  database: Database,
  migrations: readonly Migration[],
): Promise<MigrationReport> {
  const before = await appliedMigrations(database);
  const names = migrations.map((each) => each.name);
  const hashes = await Promise.all(migrations.map((each) => sha256(each.sql)));
  const first = names.findIndex((name, index) => before.get(name) !== hashes[index]);
  return first === -1
    ? { applied: [], current: names }
    : { applied: names.slice(first), current: names.slice(0, first) };
}

/** Name and hash of every migration that the database records. */
async function appliedMigrations(database: Database): Promise<ReadonlyMap<string, string>> {
  const [ledger] = await database.query("select to_regclass('ats_migrations.applied')::text as name");
  if (ledger?.name == null) return new Map();
  const rows = await database.query('select name, sha256 from ats_migrations.applied');
  return new Map(rows.map((row) => [String(row.name), String(row.sha256)]));
}

async function applyOne(query: Query, migration: Migration): Promise<void> {
  // Two processes that start on one server would run the same migration side by side.
  await query("select pg_advisory_xact_lock(hashtext('ats_migrations'))");
  await query(migration.sql);
  await query(
    `insert into ats_migrations.applied (name, sha256) values ($1, $2)
     on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()`,
    [migration.name, await sha256(migration.sql)],
  );
}

function failed(name: string, cause: unknown): LocalError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LocalError(
    'migration_failed',
    `The migration ${name} did not apply: ${reason}. Nothing of it was kept; what ran before it stands.`,
    { cause },
  );
}

/** Hex SHA-256 of a text. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
