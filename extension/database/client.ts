import { send } from '../messages/messages.ts';
import { onPlaceChanged } from '../messages/place-changed.ts';
import { serverAccount } from '../server/server-account.ts';
import type { Waiting } from '../storage/database.ts';
import { waiting } from '../storage/outbox.ts';
import { readServer } from '../storage/place.ts';
import { type Account, openAccount } from './account.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { responseOf } from './response.ts';

let account: Promise<Account> | undefined;

/**
 * The person's rows, for the extension's own pages: on their server, or in this browser, whose database is
 * opened when it is not open yet.
 */
export function connect(): Promise<Account> {
  account ??= open();
  account.catch(() => {
    account = undefined;
  });
  return account;
}

async function open(): Promise<Account> {
  // What will stand on the page belongs to this account.
  onPlaceChanged(() => location.reload());
  const server = await readServer();
  if (server?.inUse) return serverAccount(server, (request) => send('server/token', request));
  await send('database/wake', {});
  const { anonKey } = await send('database/key', {});
  return openAccount({ fetch: fetchByMessage, anonKey });
}

/** Brings what waits to where it belongs; returns what still waits, each with what went wrong just now. */
export async function drain(): Promise<Waiting[]> {
  await send('database/wake', {});
  const { left } = await send('database/drain', {});
  const troubles = new Map(left.map(({ id, trouble }) => [id, trouble]));
  return (await waiting()).map((item) => ({ ...item, trouble: troubles.get(item.id) ?? item.trouble }));
}

/** A fetch that ends in the document that holds the database, wherever that is. */
const fetchByMessage: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  request.signal.throwIfAborted();
  const { pathname, search } = new URL(request.url);
  const body = await request.arrayBuffer();
  // It may have been closed since: the browser ends what has been idle.
  await send('database/wake', {});
  const reply = await send('database/fetch', {
    // supabase-js sends no other methods than these.
    method: request.method as 'GET',
    path: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: body.byteLength ? toBase64(body) : null,
  });
  return responseOf(
    reply.status,
    reply.headers,
    reply.body === null ? new ArrayBuffer(0) : fromBase64(reply.body),
  );
};
