// The one place that knows how Supabase Lite has to be held. Its version is pinned: what stands here
// leans on its insides, and the tests of each trap say when a new version moved.

import type { App } from '@supabase/lite';
import type { Database } from './database.ts';
import type { Keys } from './keys.ts';
import { loadLite } from './load-lite.ts';
import { createStorageAdapter, memoryFiles, type StorageAdapter } from './objects.ts';
import { faithfulError } from './rest-errors.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface LiteParts {
  readonly database: Database;
  readonly keys: Keys;
  readonly storage: StorageAdapter;
  /** Where people reach this backend; goes into links. */
  readonly url: string;
  /** Takes the mails of Auth (confirmations, new passwords); they are dropped when absent. */
  readonly deliver?: ((mail: Mail) => Promise<void>) | undefined;
}

/** Puts Lite together over an open database. Nothing is written yet. */
export async function createLite(parts: LiteParts): Promise<App> {
  const { database, keys, storage, url } = parts;
  const { App, NoopSmsDriver, setExperimental } = await loadLite(() => import('@supabase/lite'));
  // Storage is behind a switch, which is otherwise read from the environment when Lite loads.
  setExperimental('storage', true);
  holdConnection(database);
  const app: App = new App({
    connection: database.connection,
    api: { external_url: url, max_rows: 1000 },
    auth: { enabled: true, jwt_secret: keys.jwtSecret, site_url: url, minimum_password_length: 6 },
    storage: { enabled: true, file_size_limit: '50MiB' },
    db: { migrations: { enabled: false } },
    studio: { enabled: false },
    options: {
      server: { admin: false, disableStudio: true, apiKeys: { resolver: resolver(keys) } },
      // The default drivers print every mail and text message, address and all.
      drivers: {
        email: { send: async (mail) => parts.deliver?.(readable(mail)) },
        sms: new NoopSmsDriver({ silent: true }),
      },
    },
  });
  app._storageAdapter = storage;
  return app;
}

/** Makes the schemas auth and storage, as far as they are not there yet. */
export async function ensureSystemSchemas(database: Database): Promise<void> {
  const keys = { jwtSecret: 'not used to sign anything', anonKey: '', serviceRoleKey: '' };
  const storage = createStorageAdapter(memoryFiles());
  const app = await createLite({ database, keys, storage, url: 'http://127.0.0.1' });
  await database.exclusively(() => app.ensureSystemSchema());
}

/** Tells Lite that roles and grants are settled, and lets it report errors as a hosted project does. */
function holdConnection({ connection }: Database): void {
  // On its first REST call Lite would otherwise GRANT ALL on every table with row level security to
  // anon, authenticated and service_role, for good: the field is private, but nothing else decides it.
  (connection as unknown as { rlsState: 'active' }).rlsState = 'active';
  connection.normalizeDbError = faithfulError;
}

function readable(mail: { to: string; subject: string; text?: string; html?: string }): Mail {
  return { to: mail.to, subject: mail.subject, text: mail.text ?? mail.html ?? '' };
}

function resolver({ anonKey, serviceRoleKey }: Keys) {
  return async (key: string) => {
    if (key === anonKey) return { type: 'publishable' as const, claims: { role: 'anon' } };
    if (key === serviceRoleKey) return { type: 'secret' as const, claims: { role: 'service_role' } };
    return null;
  };
}
