import { migrations as bundled, type Migration } from '../migrations.generated.ts';
import type { Database } from './database.ts';
import { createGateway } from './gateway.ts';
import type { Keys } from './keys.ts';
import { createLite, ensureSystemSchemas, type Mail } from './lite.ts';
import { createStorageAdapter, type ObjectFiles } from './objects.ts';
import { applyMigrations, ensureRoles, grantSystemSchemas, type MigrationReport } from './schema.ts';

/** Runs work without letting it print; what Lite prints holds statements with their values. */
export type Quiet = <T>(work: () => Promise<T>) => Promise<T>;

interface Preparation {
  readonly database: Database;
  readonly quiet: Quiet;
  /** The bundled ones when absent. */
  readonly migrations?: readonly Migration[];
}

/** Makes roles, system schemas and our own tables, as far as they are not there yet. */
export async function prepareDatabase(parts: Preparation): Promise<MigrationReport> {
  const { database, quiet, migrations = bundled } = parts;
  await ensureRoles(database);
  await quiet(() => ensureSystemSchemas(database));
  await grantSystemSchemas(database);
  return applyMigrations(database, migrations);
}

export interface BackendParts {
  readonly database: Database;
  readonly keys: Keys;
  readonly files: ObjectFiles;
  readonly url: string;
  readonly quiet: Quiet;
  /** Takes the mails of Auth (confirmations, new passwords); they are dropped when absent. */
  readonly deliver?: (mail: Mail) => Promise<void>;
}

/** REST, Auth and Storage over a database, in whatever runs JavaScript. */
export interface Backend {
  readonly database: Database;
  readonly keys: Keys;
  readonly url: string;
  /** Answers a request as a Supabase project does. */
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** Serves a prepared database. */
export async function createBackend(parts: BackendParts): Promise<Backend> {
  const { database, keys, files, url, quiet, deliver } = parts;
  const app = await createLite({ database, keys, url, deliver, storage: createStorageAdapter(files) });
  const answer = (request: Request): Promise<Response> =>
    database.exclusively(() => quiet(async () => app.fetch(request)));
  const gateway = createGateway(answer, keys.jwtSecret);
  return { database, keys, url, fetch: gateway, close: () => database.close() };
}
