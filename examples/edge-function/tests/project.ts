import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocal } from '@ats/local';
import { createTestBackend } from '@ats/local/testing';
import { createClient } from '@supabase/supabase-js';

const migration = new URL('../supabase/migrations/20261122180000_ai_usage.sql', import.meta.url);
const quiet = { auth: { persistSession: false, autoRefreshToken: false } };

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (payload: object, secret: string) => {
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

/** A project with Auth, REST and a real Postgres, into which the example's migration was run. */
export async function startProject() {
  const backend = await createTestBackend({ engine: 'postgres' });
  const migrate = () => backend.sql(readFileSync(migration, 'utf8'));
  await migrate();
  const dataDir = mkdtempSync(join(tmpdir(), 'ats-edge-'));
  const local = await startLocal({ dataDir, databaseUrl: backend.databaseUrl ?? '', port: 0 });
  const secret: string = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8')).jwtSecret;
  let people = 0;
  return {
    url: local.url,
    anonKey: local.anonKey,
    serviceRoleKey: local.serviceRoleKey,
    sql: backend.sql,
    migrate,
    async signUp() {
      people += 1;
      const client = createClient(local.url, local.anonKey, quiet);
      const { data, error } = await client.auth.signUp({
        email: `person-${people}@example.test`,
        password: 'correct horse battery staple',
      });
      if (error || !data.session) throw error ?? new Error('no session');
      return { client, userId: data.session.user.id, token: data.session.access_token };
    },
    /** The same token with other claims: signed by the project, or by somebody else. */
    retold(token: string, claims: object, by: 'project' | 'stranger') {
      const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
      return signed({ ...payload, ...claims }, by === 'project' ? secret : `not ${secret}`);
    },
    async close() {
      await local.close();
      await backend.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
