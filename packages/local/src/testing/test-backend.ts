import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { type Backend, createBackend } from '../backend/backend.ts';
import type { Row } from '../backend/database.ts';
import { generateKeys } from '../backend/keys.ts';
import type { Mail } from '../backend/lite.ts';
import { memoryFiles } from '../backend/objects.ts';
import type { Migration } from '../migrations.generated.ts';
import { quietly } from '../node/quiet.ts';
import { openTestDatabase } from './engines.ts';

export interface TestBackendOptions {
  /** `pglite` (the default) is embedded; `postgres` is a real server with parallel connections. */
  readonly engine?: 'pglite' | 'postgres';
  /** Instead of the bundled migrations. */
  readonly migrations?: readonly Migration[];
}

export interface TestUser {
  readonly userId: string;
  readonly email: string;
  readonly password: string;
  /** Signed in as this user. */
  readonly client: SupabaseClient;
}

/** A fresh, migrated backend of its own. Close it in afterAll. */
export interface TestBackend {
  readonly engine: 'pglite' | 'postgres';
  /** What clients are made with; answered in process, nothing listens there. */
  readonly url: string;
  readonly anonKey: string;
  readonly serviceRoleKey: string;
  /** Where a Postgres backend's database is, for tests that need connections of their own. */
  readonly databaseUrl: string | undefined;
  readonly anon: SupabaseClient;
  readonly service: SupabaseClient;
  /** What Auth has sent so far. */
  readonly mails: readonly Mail[];
  /** Answers any request, as over HTTP. */
  fetch(request: Request): Promise<Response>;
  /** Another client, not signed in. */
  createClient(): SupabaseClient;
  /** Registers through Auth, as a person would. */
  signUp(user?: {
    readonly email?: string;
    readonly password?: string;
    readonly data?: object;
  }): Promise<TestUser>;
  /** Runs SQL as superuser; several statements are allowed when there are no parameters. */
  sql<R extends Row = Row>(text: string, params?: readonly unknown[]): Promise<R[]>;
  /** Runs SQL in a transaction of its own under a role, with the claims that a request would carry. */
  as(who: 'anon' | 'service_role' | { readonly userId: string }): {
    sql<R extends Row = Row>(text: string, params?: readonly unknown[]): Promise<R[]>;
  };
  close(): Promise<void>;
}

/** Starts a backend with all migrations applied and no rows, in under a second. */
export async function createTestBackend(options: TestBackendOptions = {}): Promise<TestBackend> {
  const { engine = 'pglite', migrations } = options;
  const opened = await openTestDatabase(engine, migrations);
  const mails: Mail[] = [];
  const backend = await createBackend({
    database: opened.database,
    keys: await generateKeys(),
    files: memoryFiles(),
    url: 'http://ats.test',
    quiet: quietly,
    deliver: async (mail) => void mails.push(mail),
  });
  return testBackend(backend, opened, mails);
}

function testBackend(
  backend: Backend,
  opened: { readonly url?: string; drop(): Promise<void> },
  mails: readonly Mail[],
): TestBackend {
  const { keys, url, database } = backend;
  const clientFor = (key: string): SupabaseClient => inProcessClient(backend, key);
  let users = 0;
  let closing: Promise<void> | undefined;
  return {
    engine: database.engine,
    url,
    anonKey: keys.anonKey,
    serviceRoleKey: keys.serviceRoleKey,
    databaseUrl: opened.url,
    anon: clientFor(keys.anonKey),
    service: clientFor(keys.serviceRoleKey),
    mails,
    fetch: backend.fetch,
    createClient: () => clientFor(keys.anonKey),
    async signUp(user = {}) {
      users += 1;
      const email = user.email ?? `person-${users}@example.test`;
      const password = user.password ?? 'correct horse battery staple';
      const client = clientFor(keys.anonKey);
      const { data, error } = await client.auth.signUp({
        email,
        password,
        options: { data: user.data ?? {} },
      });
      if (error) throw error;
      if (!data.user) throw new Error('Auth answered the sign-up without a user.');
      return { userId: data.user.id, email, password, client };
    },
    async sql<R extends Row>(text: string, params?: readonly unknown[]) {
      const rows = await database.query(text, params);
      // What is exposed is looked up once; a test that changes the schema wants to see it.
      if (/\b(create|alter|drop)\b/i.test(text)) await database.connection.clearSchemaCache();
      // The caller says what shape its own statement has.
      return rows as R[];
    },
    as: (who) => ({
      sql: async <R extends Row>(text: string, params?: readonly unknown[]) =>
        (await database.transaction(async (query) => {
          const role = typeof who === 'string' ? who : 'authenticated';
          const sub = typeof who === 'string' ? '' : who.userId;
          await query(
            `select set_config('role', $1, true), set_config('request.jwt.claim.sub', $2, true),
              set_config('request.jwt.claim.role', $1, true), set_config('request.jwt.claims', $3, true)`,
            [role, sub, JSON.stringify({ role, ...(sub && { sub }) })],
          );
          return query(text, params);
        })) as R[],
    }),
    close: () => {
      closing ??= backend.close().then(() => opened.drop());
      return closing;
    },
  };
}

function inProcessClient(backend: Backend, key: string): SupabaseClient {
  return createClient(backend.url, key, {
    auth: { autoRefreshToken: false, persistSession: false, detectSessionInUrl: false },
    global: {
      fetch: (input, init) => {
        const request = new Request(input, init);
        return aborted(request.signal, backend.fetch(request));
      },
    },
  });
}

/** The answer, unless the signal comes first: in process nothing else would end the wait. */
function aborted<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    answer.then(resolve, reject);
  });
}
