import { withUser } from '@ats/core';
import { createClient } from '@supabase/supabase-js';
import type { Account } from '../database/account.ts';
import type { RequestOf, ResponseOf } from '../messages/protocol.ts';
import { placeOf, type Server } from '../storage/place.ts';

/** Asks the background, which alone holds the session. */
export type AskToken = (request: RequestOf<'server/token'>) => Promise<ResponseOf<'server/token'>>;

/** The person's rows on a server of their own. */
export function serverAccount(server: Server, askToken: AskToken): Account {
  const { url, key, userId } = server;
  const accessToken = async (): Promise<string> => (await askToken({ userId, stale: null })).token;
  const client = createClient(url, key, { accessToken, global: { fetch: fetchTwice } });
  return { client, me: withUser(client, userId), place: placeOf(server) };

  /** A token can be refused before its time is over; once a new one is asked for. */
  async function fetchTwice(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const again = request.clone();
    const answer = await fetch(request);
    const stale = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? null;
    if (answer.status !== 401) return answer;
    const { token } = await askToken({ userId, stale });
    again.headers.set('authorization', `Bearer ${token}`);
    return fetch(again);
  }
}
