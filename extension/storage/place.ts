import * as z from 'zod/mini';
import { storage } from './database.ts';

/** A server of the person's own: their Supabase project, or the one that `npm start` runs. */
const server = z.object({
  /** Origin, without a slash at the end. */
  url: z.string(),
  /** The public key; it lets nobody in by itself. */
  key: z.string(),
  email: z.string(),
  userId: z.string(),
  /** null once the session has ended. Good for one use: the next one is stored before this one's answer is used. */
  refreshToken: z.nullable(z.string()),
  /** False once the person keeps jobs in this browser again; the rest is remembered for the form. */
  inUse: z.boolean(),
});
export type Server = z.infer<typeof server>;

/** Names whose rows something belongs to: 'here', or a server and the account on it. */
export type Place = string;
export const HERE: Place = 'here';

/** Under which name the server stands among the secrets. */
export const SERVER = 'server';

export const placeOf = ({ url, userId }: Pick<Server, 'url' | 'userId'>): Place => `${url} ${userId}`;

/** Where jobs are kept, by what stands among the secrets. */
export function placeIn(stored: string | undefined): Place {
  const found = serverIn(stored);
  return found?.inUse ? placeOf(found) : HERE;
}

function serverIn(stored: string | undefined): Server | null {
  return stored === undefined ? null : (server.safeParse(JSON.parse(stored)).data ?? null);
}

/** The server that was used last, in use or not; null when there never was one. */
export async function readServer(): Promise<Server | null> {
  return serverIn(await (await storage()).get('secrets', SERVER));
}

/** Written to disk before the promise resolves. */
export async function keepServer(kept: Server): Promise<void> {
  const transaction = (await storage()).transaction('secrets', 'readwrite', { durability: 'strict' });
  await transaction.store.put(JSON.stringify(kept), SERVER);
  await transaction.done;
}
