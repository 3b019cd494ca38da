import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type UserAts, withUser } from '@ats/core';
import { isLocalError, startLocal } from '@ats/local';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { AccountArguments } from './account-arguments.ts';
import { UsageError } from './usage-error.ts';

export interface Account {
  me: UserAts;
  close(): Promise<void>;
}

function clientOf(url: string, key: string): SupabaseClient {
  return createClient(url, key, { auth: { persistSession: false, autoRefreshToken: false } });
}

async function signIn(client: SupabaseClient, email: string, password: string): Promise<UserAts> {
  const { data, error } = await client.auth.signInWithPassword({ email, password });
  if (error) throw new UsageError(`${email} could not be signed in: ${error.message}.`);
  return withUser(client, data.user.id);
}

/** The account of a data folder, as `npm start` keeps it; made when there is none yet. */
async function localAccount(dataDir: string): Promise<{ email: string; password: string }> {
  const file = join(dataDir, 'accounts.json');
  const known: Record<string, string> = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const [first] = Object.entries(known);
  if (first !== undefined) return { email: first[0], password: first[1] };
  const made = { email: 'me@example.test', password: randomBytes(24).toString('base64url') };
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, JSON.stringify({ [made.email]: made.password }), { mode: 0o600 });
  return made;
}

async function openLocal(dataDir: string): Promise<Account> {
  const { email, password } = await localAccount(dataDir);
  try {
    const local = await startLocal({ dataDir, port: 0 });
    const client = clientOf(local.url, local.anonKey);
    // A second sign-up is refused, and then the password is the known one.
    await client.auth.signUp({ email, password });
    return { me: await signIn(client, email, password), close: () => local.close() };
  } catch (error) {
    if (!isLocalError(error)) throw error;
    const hint =
      error.code === 'in_use'
        ? ' It is running: give --url and --key as npm start printed them, --email, and ATS_PASSWORD.'
        : '';
    throw new UsageError(`${error.message}${hint}`);
  }
}

/** Opens whoever's jobs the command line names. */
export async function openAccount({ server, dataDir }: AccountArguments): Promise<Account> {
  if (server === undefined) return openLocal(dataDir);
  const me = await signIn(clientOf(server.url, server.key), server.email, server.password);
  return { me, close: async () => undefined };
}
