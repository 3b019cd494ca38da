import { isAuthRetryableFetchError, type SupabaseClient } from '@supabase/supabase-js';
import * as z from 'zod/mini';
import { Refusal } from './answers.ts';

const claims = z.object({ sub: z.uuid(), role: z.literal('authenticated') });

/**
 * The id of the user whose JWT the request carries. The project's published keys tell whether it is genuine, or, in
 * a project that still signs with a shared secret, the Auth server. Throws Refusal.
 */
export async function userOf(request: Request, supabase: SupabaseClient): Promise<string> {
  const signedOut = new Refusal('signed_out', 'Sign in again, then try once more.');
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) throw signedOut;
  const { data, error } = await supabase.auth
    .getClaims(token)
    // A token that cannot even be taken apart is thrown back, not answered.
    .catch((thrown: unknown) => ({ data: null, error: thrown }));
  if (isAuthRetryableFetchError(error))
    throw new Refusal('unavailable', 'The sign-in could not be checked. Try again in a moment.');
  const read = z.safeParse(claims, data?.claims);
  if (error || !read.success) throw signedOut;
  return read.data.sub;
}
