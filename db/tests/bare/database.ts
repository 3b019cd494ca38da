/** A bare database that has the migrations and nothing else, for tests in plain SQL. */
export interface Database {
  readonly name: DatabaseName;
  /** As superuser. Several statements are allowed when there are no parameters. */
  sql(text: string, params?: readonly unknown[]): Promise<Row[]>;
  /** In a transaction of its own, as a request of this person's (or anon's, or service_role's) would run. */
  as(who: Who, text: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Applies all migrations, or those handed in, in order, as the role that a project applies them with. */
  migrate(migrations?: readonly Migration[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * `pglite` is the embedded database; `postgres` a real server with parallel connections; `hosted` is that
 * server the way a hosted project sets it up: migrations run by an owner who is no superuser, and default
 * privileges that hand every new table, sequence and function to anon, authenticated and service_role.
 */
export const databaseNames = ['pglite', 'postgres', 'hosted'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** The id of a user, or one of the roles that are nobody in particular. */
export type Who = string;

// biome-ignore lint/suspicious/noExplicitAny: a test's own statement says what its rows look like
export type Row = any;

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Role and claims of a request, set for one transaction. */
export function identity(who: Who): readonly [text: string, params: readonly string[]] {
  const role = who === 'anon' || who === 'service_role' ? who : 'authenticated';
  const claims = role === 'authenticated' ? { role, sub: who } : { role };
  return [
    "select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)",
    [role, JSON.stringify(claims)],
  ];
}
