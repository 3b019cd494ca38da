import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalBackend } from '@ats/local';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { StepError } from '../steps.ts';

/** A signed-in client of the backend on this computer. */
export type Account = { readonly client: SupabaseClient; readonly userId: string; readonly email: string };

/**
 * Signs the person in, with an account made on the first run. Its password is made here and kept beside the
 * database, readable by this user of the computer alone: nobody else reaches either.
 */
export async function signIn(backend: LocalBackend, email: string): Promise<Account> {
  const client = createClient(backend.url, backend.anonKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const file = join(backend.dataDir, 'accounts.json');
  const passwords: Record<string, string> = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const known = passwords[email];
  const password = known ?? randomBytes(24).toString('base64url');
  // Kept before it is used: a sign-up whose password was lost could never be entered again.
  if (!known) await writeFile(file, JSON.stringify({ ...passwords, [email]: password }), { mode: 0o600 });
  const entered = await client.auth.signInWithPassword({ email, password });
  const { data, error } = entered.error ? await client.auth.signUp({ email, password }) : entered;
  if (error || !data.user) {
    throw new StepError(
      `The account ${email} in ${backend.dataDir} could not be opened: ${error?.message ?? 'no answer'}.`,
      'choose another --data-dir, or remove this one to start anew.',
    );
  }
  return { client, userId: data.user.id, email };
}
