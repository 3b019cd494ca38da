import type { Database, Query, Row } from '../backend/database.ts';
import { loadLite } from '../backend/load-lite.ts';
import { PARSERS } from '../backend/values.ts';
import { LocalError } from '../errors.ts';
import { isHostedProject, parseUrl } from './hosted.ts';

export interface PostgresSource {
  readonly url: string;
  /** Connections at a time; 10 when absent. */
  readonly connections?: number;
  /** False where a pooler hands every statement to another connection. */
  readonly preparedStatements?: boolean;
}

/** security_invoker views came with it. */
const OLDEST_VERSION = 15;

/** Opens a pool to a Postgres server and makes sure that it answers. */
export async function openPostgres(source: PostgresSource): Promise<Database> {
  const { createPostgresConnection } = await loadLite(() => import('@supabase/lite/postgres'));
  const connection = createPostgresConnection({
    url: source.url,
    postgresOptions: {
      max: source.connections ?? 10,
      connect_timeout: 10,
      prepare: source.preparedStatements ?? true,
      ...encryption(source.url),
      // Notices carry statements and values; nothing personal may reach a console.
      onnotice: () => undefined,
      types: types(),
    },
  });
  const { driver } = connection;
  const database: Database = {
    engine: 'postgres',
    connection,
    exclusively: (work) => work(),
    query: queryWith(driver),
    transaction: async (work) => {
      const held: { value?: Awaited<ReturnType<typeof work>> } = {};
      await driver.begin(async (tx) => {
        held.value = await work(queryWith(tx));
      });
      return held.value as Awaited<ReturnType<typeof work>>;
    },
    close: () => connection.close(),
  };
  await checkServer(database).catch(async (cause: unknown) => {
    await connection.close();
    throw cause;
  });
  return database;
}

async function checkServer(database: Database): Promise<void> {
  const [row] = await database
    .query("select current_setting('server_version_num')::int / 10000 as version")
    .catch((cause: unknown) => {
      throw unreachable(cause);
    });
  const version = Number(row?.version);
  if (version >= OLDEST_VERSION) return;
  throw new LocalError(
    'invalid_config',
    `The server runs Postgres ${version}. Version ${OLDEST_VERSION} or newer is needed.`,
  );
}

/** Passwords and résumés do not cross a network in the clear; on this machine there is none to cross. */
function encryption(url: string): { readonly ssl?: 'prefer' | 'require' } {
  const { hostname, searchParams } = parseUrl(url);
  if (searchParams.has('sslmode') || searchParams.has('ssl')) return {};
  if (isHostedProject(url)) return { ssl: 'require' };
  return /^(localhost|127\.0\.0\.1|\[::1\]|)$/.test(hostname) ? {} : { ssl: 'prefer' };
}

interface Executor {
  unsafe(text: string, params?: never[]): PromiseLike<unknown>;
}

function queryWith(executor: Executor): Query {
  return async (text, params) => {
    const result = await (params === undefined
      ? executor.unsafe(text)
      : // postgres.js types parameters as a closed list; the server checks them in earnest.
        executor.unsafe(text, [...params] as never[]));
    // Several statements answer with a list of results, one statement with its rows.
    const last = Array.isArray(result) && Array.isArray(result.at(-1)) ? result.at(-1) : result;
    return [...(last as Row[])];
  };
}

/**
 * Lite hands the jsonb arguments of a function over as JSON already, the values of a column as they are;
 * an object or a list written out twice would arrive as a string.
 */
const JSONB = {
  to: 3802,
  from: [3802],
  serialize: (value: unknown) =>
    typeof value === 'string' && /^[[{]/.test(value) ? value : JSON.stringify(value),
  parse: (text: string): unknown => JSON.parse(text),
};

function types() {
  const parsers = Object.entries(PARSERS).map(([oid, parse]) => [
    `ats_${oid}`,
    { to: Number(oid), from: [Number(oid)], serialize: asText, parse },
  ]);
  return { ...Object.fromEntries(parsers), ats_jsonb: JSONB };
}

const asText = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

function unreachable(cause: unknown): LocalError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  const hints: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'Is the server running, and is the port right?',
    ENOTFOUND: 'Is the host name right?',
    CONNECT_TIMEOUT: 'The server did not answer within 10 seconds.',
    '28P01': 'The password is wrong.',
    '28000': 'The user may not log in.',
    '3D000': 'There is no database of that name; create it first.',
  };
  const hint = hints[code] ?? 'Check --database-url.';
  // The cause is left out: it can hold the connection string with its password.
  return new LocalError('database_unreachable', `The database can't be reached (${code}). ${hint}`);
}
