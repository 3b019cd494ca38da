import type { SupabaseClient } from '@supabase/supabase-js';
import { AtsError, invalid } from './errors.ts';

/** The parts of a Supabase client that this SDK uses; any client fits, whatever its own types are. */
export type AtsClient = Pick<SupabaseClient, 'auth' | 'from' | 'rpc' | 'storage'>;

export interface ScopeOptions {
  /**
   * The client holds the service role (a server, a script). Policies do not guard such a client: only the
   * SDK's own user_id filter does. What the database does in the name of the signed-in user (`attach`,
   * `upsertCaptured`, imports, `profile.ensure`) needs the user's own session and is refused.
   * Default false: the session's user must be `userId`.
   */
  serviceRole?: boolean | undefined;
}

/** Whose rows, through which client. */
export interface Scope {
  readonly client: AtsClient;
  readonly userId: string;
  readonly serviceRole: boolean;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

export function scopeOf(client: AtsClient, userId: string, options: ScopeOptions = {}): Scope {
  if (!isUuid(userId)) throw invalid('withUser needs the id of a user (a uuid), as in session.user.id.');
  return { client, userId: userId.toLowerCase(), serviceRole: options.serviceRole ?? false };
}

/** Who a token speaks for. Nothing is verified here: the server does that. */
function subjectOf(token: string): string | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(payload));
    const sub = typeof claims === 'object' && claims !== null && 'sub' in claims ? claims.sub : undefined;
    return typeof sub === 'string' ? sub.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

async function tokenOf(client: AtsClient): Promise<string | null> {
  // A client made with the `accessToken` option refuses every use of `auth`; the option itself is all it has.
  const own = (client as { accessToken?: () => Promise<string | null> }).accessToken;
  if (typeof own === 'function') return own.call(client);
  const { data, error } = await client.auth.getSession();
  if (error) throw new AtsError({ code: 'not_signed_in', cause: new Error(error.code ?? error.name) });
  return data.session?.access_token ?? null;
}

/**
 * Without a session supabase-js sends the anon key and gets empty lists; with another user's session it
 * gets that user's view. Both would look like lost data, so each call asks first.
 */
export async function assertSession(scope: Scope): Promise<void> {
  if (scope.serviceRole) return;
  const token = await tokenOf(scope.client);
  if (token === null) throw new AtsError({ code: 'not_signed_in' });
  const subject = subjectOf(token);
  if (subject !== scope.userId) throw new AtsError({ code: 'wrong_user' });
}

/** Refuses what the database does in the name of the signed-in user, when there is none. */
export function assertOwnSession(scope: Scope, what: string): void {
  if (!scope.serviceRole) return;
  throw new AtsError({
    code: 'not_signed_in',
    message: `${what} needs the user's own session; a service-role client cannot do it.`,
  });
}
