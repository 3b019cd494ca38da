import postgres from 'postgres';
import type { Cluster } from './cluster.ts';
import { type Database, identity, type Row } from './database.ts';
import { applyEach, bareSql, migrations } from './files.ts';

type Client = ReturnType<typeof connect>;

/** A database on a real server, without any migration yet. */
export async function openPostgres(cluster: Cluster): Promise<Database> {
  await createDatabase(cluster, 'plain');
  const sql = connect(cluster.url('plain'));
  await sql.unsafe(bareSql);
  return database('postgres', { superuser: sql, owner: sql });
}

/** The same the way a hosted project is set up; see `databaseNames`. */
export async function openHosted(cluster: Cluster): Promise<Database> {
  await createDatabase(cluster, 'hosted');
  const superuser = connect(cluster.url('hosted'));
  await superuser.unsafe(bareSql);
  await superuser.unsafe(hostedSql);
  const owner = connect(cluster.url('hosted', 'hosted_owner'));
  return database('hosted', { superuser, owner });
}

// A hosted project lets its `postgres` write policies on storage.objects through an extension of its own;
// here the role owns that table instead. In auth it owns nothing.
const hostedSql = `
create role hosted_owner login password 'password' createrole createdb bypassrls;
grant all on database hosted to hosted_owner;
grant all on schema public to hosted_owner;
grant usage on schema auth, storage to hosted_owner;
grant all on auth.users to hosted_owner;
alter table storage.objects owner to hosted_owner;
alter table storage.buckets owner to hosted_owner;
alter table auth.users enable row level security;
grant usage on schema storage to anon, authenticated, service_role;
grant all on storage.objects, storage.buckets to anon, authenticated, service_role;
alter default privileges for role hosted_owner in schema public
  grant all on tables to anon, authenticated, service_role;
alter default privileges for role hosted_owner in schema public
  grant all on sequences to anon, authenticated, service_role;
alter default privileges for role hosted_owner in schema public
  grant all on functions to anon, authenticated, service_role;
`;

function connect(url: string) {
  return postgres(url, {
    max: 50,
    onnotice: () => undefined,
    types: {
      // As PGlite reads and writes them: text stays text, objects become JSON.
      bigint: { to: 20, from: [20], parse: Number, serialize: String },
      json: { to: 3802, from: [114, 3802], parse: JSON.parse, serialize: jsonText },
      date: {
        to: 1184,
        from: [1082, 1114, 1184],
        parse: (text: string) => new Date(text),
        serialize: String,
      },
    },
  });
}

function jsonText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function createDatabase(cluster: Cluster, name: string): Promise<void> {
  const sql = connect(cluster.url('postgres'));
  await sql.unsafe(`create database ${name}`);
  await sql.end();
}

function database(name: 'postgres' | 'hosted', clients: Record<'superuser' | 'owner', Client>): Database {
  const { superuser, owner } = clients;
  const run = (client: Client | Parameters<Parameters<Client['begin']>[1]>[0]) => {
    return async (text: string, params: readonly unknown[] = []) => {
      // The library's own type of a parameter; what a test hands in is checked by the server.
      const result = await client.unsafe(text, [...params] as postgres.ParameterOrJSON<number>[]);
      // Several statements answer with a list of results.
      return (Array.isArray(result.at(-1)) ? result.at(-1) : result) as Row[];
    };
  };
  return {
    name,
    sql: run(superuser),
    as: (who, text, params) =>
      superuser.begin(async (tx) => {
        await run(tx)(...identity(who));
        return run(tx)(text, params);
      }) as Promise<Row[]>,
    migrate: (list = migrations) => applyEach(list, run(owner)),
    close: async () => {
      await Promise.all([superuser.end(), owner.end()]);
    },
  };
}
