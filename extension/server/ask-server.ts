import * as z from 'zod/mini';
import { hostOf } from './address.ts';

/** A server, as far as one can ask it without being signed in. */
export type Door = { readonly url: string; readonly key: string };
export type Credentials = { readonly email: string; readonly password: string };

const session = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
  user: z.object({ id: z.uuid() }),
});
export type Session = z.infer<typeof session>;

const settings = z.object({ external: z.looseObject({}), disable_signup: z.boolean() });
const fault = z.object({
  code: z.optional(z.unknown()),
  error_code: z.optional(z.string()),
  msg: z.optional(z.string()),
});

/**
 * What a server refused, or that it did not answer; the message is for the person. `ended`: the session is
 * over, and only signing in again helps.
 */
export class ServerError extends Error {
  override name = 'ServerError';
  readonly ended: boolean;
  constructor(message: string, { ended = false } = {}) {
    super(message);
    this.ended = ended;
  }
}

type Answer = { readonly status: number; readonly body: unknown };

/** Asks a Supabase server in plain HTTP: the background starts at every click, and a client is heavy. */
async function ask(door: Door, path: string, init: { token?: string; body?: object } = {}): Promise<Answer> {
  const { token, body } = init;
  const answer = await fetch(`${door.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      apikey: door.key,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    // A password goes to the address that the person gave and nowhere else.
    redirect: 'error',
    cache: 'no-store',
  }).catch(() => {
    throw new ServerError(
      `${hostOf(door.url)} does not answer. Check the address and your connection, and that the server runs.`,
    );
  });
  const read: unknown = await answer.json().catch(() => null);
  if (answer.status >= 500)
    throw new ServerError(`${hostOf(door.url)} has trouble (${answer.status}). Try again in a moment.`);
  if (answer.status === 429) throw new ServerError('Too many tries. Wait a minute and try again.');
  return { status: answer.status, body: read };
}

/** Whether this is a Supabase server with our tables and the key is right; whether it takes new people. */
export async function checkServer(door: Door): Promise<{ readonly signUp: boolean }> {
  const { status, body } = await ask(door, '/auth/v1/settings');
  if (status === 401)
    throw new ServerError('The server does not know this key. Copy the public key (anon) once more.');
  const read = settings.safeParse(body);
  if (status !== 200 || !read.success)
    throw new ServerError(`${hostOf(door.url)} answers, but it is no Supabase server. Check the address.`);
  await checkTables(door);
  return { signUp: !read.data.disable_signup };
}

/** Nobody sees rows without signing in, so "you may not" is as good an answer as a list. */
async function checkTables(door: Door): Promise<void> {
  const { status, body } = await ask(door, '/rest/v1/jobs?select=id,job_status,dedupe_key,meta&limit=1');
  if (status === 200 || codeOf(body) === '42501') return;
  throw new ServerError(
    `${hostOf(door.url)} is no ATS database: it has no list of jobs. Apply the migrations to it first.`,
  );
}

/** Signs a person in. */
export async function enter(door: Door, credentials: Credentials): Promise<Session> {
  return sessionIn(await ask(door, '/auth/v1/token?grant_type=password', { body: credentials }));
}

/** Makes an account; null when the server wants the address confirmed first. */
export async function register(door: Door, credentials: Credentials): Promise<Session | null> {
  const answer = await ask(door, '/auth/v1/signup', { body: credentials });
  const started = typeof answer.body === 'object' && answer.body !== null && 'access_token' in answer.body;
  return answer.status === 200 && !started ? null : sessionIn(answer);
}

/** Trades a refresh token, which is good for one use, for a new session. */
export async function renew(door: Door, refreshToken: string): Promise<Session> {
  const answer = await ask(door, '/auth/v1/token?grant_type=refresh_token', {
    body: { refresh_token: refreshToken },
  });
  if (answer.status === 200) return sessionIn(answer);
  throw sessionEnded(door);
}

export const sessionEnded = ({ url }: Pick<Door, 'url'>): ServerError =>
  new ServerError(`Your session on ${hostOf(url)} has ended. Sign in again.`, { ended: true });

/** Ends the session on the server too. */
export async function leave(door: Door, token: string): Promise<void> {
  await ask(door, '/auth/v1/logout?scope=local', { token, body: {} });
}

/** Makes sure that the account has what jobs hang on; older databases have no such function. */
export async function prepareAccount(door: Door, token: string): Promise<void> {
  const { status } = await ask(door, '/rest/v1/rpc/ensure_profile', { token, body: {} });
  if (status !== 200)
    throw new ServerError(
      `The ATS database on ${hostOf(door.url)} is older than this extension. Apply the newest migrations to it.`,
    );
}

function sessionIn({ status, body }: Answer): Session {
  const read = session.safeParse(body);
  if (status === 200 && read.success) return read.data;
  throw new ServerError(refusalOf(body));
}

const REFUSALS: Readonly<Record<string, string>> = {
  invalid_credentials: 'The e-mail address or the password is wrong.',
  email_not_confirmed: 'Confirm your e-mail address first: there is a message in your mail.',
  user_already_exists: 'There is an account with this address already. Sign in instead.',
  email_exists: 'There is an account with this address already. Sign in instead.',
  signup_disabled: 'This server takes no new accounts. Ask whoever runs it.',
  email_address_invalid: 'This e-mail address is not accepted.',
};

function refusalOf(body: unknown): string {
  const { error_code: code = '', msg } = fault.safeParse(body).data ?? {};
  if (code === 'weak_password') return msg ?? 'The password is too weak.';
  return REFUSALS[code] ?? 'The server did not let you in. Check what you entered.';
}

const codeOf = (body: unknown): unknown => fault.safeParse(body).data?.code;
