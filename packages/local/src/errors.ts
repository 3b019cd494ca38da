/**
 * What can go wrong with a local backend:
 * - `in_use`: another process holds the data folder
 * - `port_taken`: something else listens on the port
 * - `hosted_project`: the database belongs to a hosted Supabase project, which brings its own API
 * - `database_unreachable`: the database did not answer or refused the login
 * - `database_damaged`: the data folder can't be opened
 * - `no_space`: the browser has no room left for the database
 * - `migration_failed`: a migration did not apply; everything before it is kept
 * - `missing_role`: the database user may not do what the backend needs
 * - `invalid_config`: an option, or a file in the data folder, makes no sense
 */
export type LocalErrorCode =
  | 'in_use'
  | 'port_taken'
  | 'hosted_project'
  | 'database_unreachable'
  | 'database_damaged'
  | 'no_space'
  | 'migration_failed'
  | 'missing_role'
  | 'invalid_config';

const brand = Symbol.for('@ats/local/LocalError');

/** A failure of the local backend. `code` is the contract; `message` says what to do. */
export class LocalError extends Error {
  override readonly name = 'LocalError';
  readonly code: LocalErrorCode;
  readonly [brand] = true;

  constructor(code: LocalErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** Recognises a LocalError from any copy of this package. */
export function isLocalError(value: unknown): value is LocalError {
  return value instanceof Error && brand in value;
}
