import { type UserAts, withUser } from '@ats/core';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { storage } from '../storage/database.ts';
import { HERE, type Place } from '../storage/place.ts';
import { LOCAL_ADDRESS } from './address.ts';

/** The address that requests to the database in this browser go by; nothing listens there. */
export const ADDRESS = 'http://ats.localhost';

/** The person's own rows, and the client they go through. */
export type Account = { readonly client: SupabaseClient; readonly me: UserAts; readonly place: Place };

type Backend = { readonly fetch: typeof fetch; readonly anonKey: string };

const NAME = 'local-account';

/**
 * Signs in to the database in this browser. The account is made on first use; its password is made here and
 * kept where only the extension's own pages read it, beside the database that it opens.
 */
export async function openAccount({ fetch, anonKey }: Backend): Promise<Account> {
  const client = createClient(ADDRESS, anonKey, {
    global: { fetch },
    auth: { persistSession: false, autoRefreshToken: true, detectSessionInUrl: false },
  });
  // Two pages may open at once; only one of them may make the account.
  const userId = await navigator.locks.request(NAME, () => enter(client));
  return { client, me: withUser(client, userId), place: HERE };
}

async function enter(client: SupabaseClient): Promise<string> {
  const database = await storage();
  const stored = await database.get('secrets', NAME);
  const account: { email: string; password: string } = stored
    ? JSON.parse(stored)
    : { email: LOCAL_ADDRESS, password: crypto.randomUUID() + crypto.randomUUID() };
  // Kept before it is used: an account whose password was lost could never be opened again.
  if (!stored) await database.put('secrets', JSON.stringify(account), NAME);
  // Nothing kept: nobody has been here. What was kept may be from a start that was cut off before it had an account.
  const entered = stored ? await client.auth.signInWithPassword(account) : null;
  const { data, error } = entered && !entered.error ? entered : await client.auth.signUp(account);
  if (error || !data.user)
    throw new Error('The database in this browser could not be opened. Please try again.');
  return data.user.id;
}
