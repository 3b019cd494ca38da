import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Handler } from '../messages/messages.ts';
import { tellPlaceChanged } from '../messages/place-changed.ts';
import { moveWaiting } from '../storage/outbox.ts';
import { HERE, keepServer, placeOf, readServer, type Server } from '../storage/place.ts';
import {
  enter,
  leave,
  prepareAccount,
  register,
  renew,
  ServerError,
  type Session,
  sessionEnded,
} from './ask-server.ts';
import type { AskToken } from './server-account.ts';

// The background alone signs in, renews and signs out. A refresh token is good for one use, so all of it goes
// one after the other, also when several contexts ask at once.
const LOCK = 'ats-server-session';
const ACCESS = 'access';

const access = z.object({ userId: z.string(), token: z.string(), expiresAt: z.number() });
type Access = z.infer<typeof access>;

/** A token that is about to end would end on its way. */
const SPARE_MS = 60_000;

export const signIn: Handler<'server/sign-in'> = ({ url, key, email, password, create }) =>
  navigator.locks.request(LOCK, async () => {
    const door = { url, key };
    const session = await (create ? register : enter)(door, { email, password });
    if (!session) return { confirm: true };
    await prepareAccount(door, session.access_token);
    await keep({ ...door, email, userId: session.user.id, refreshToken: null, inUse: true }, session);
    tellPlaceChanged();
    return { confirm: false };
  });

/** A token that is good now; renewed when it has run out or the server has refused `stale`. */
export const giveToken: AskToken = ({ userId, stale }) =>
  navigator.locks.request(LOCK, async () => {
    const server = await readServer();
    if (!server?.inUse || server.userId !== userId)
      throw new ServerError('Your jobs are kept somewhere else by now. Load this page again.');
    const held = await heldAccess();
    if (held && held.userId === userId && held.token !== stale && held.expiresAt - SPARE_MS > Date.now())
      return held;
    return renewed(server);
  });

async function renewed(server: Server): Promise<Access> {
  try {
    if (!server.refreshToken) throw sessionEnded(server);
    return await keep(server, await renew(server, server.refreshToken));
  } catch (error) {
    if (error instanceof ServerError && error.ended) await keepServer({ ...server, refreshToken: null });
    throw error;
  }
}

/** Stored before it is used: whatever ends this context now, the next one goes on. */
async function keep(server: Server, session: Session): Promise<Access> {
  await keepServer({ ...server, refreshToken: session.refresh_token });
  const held: Access = {
    userId: session.user.id,
    token: session.access_token,
    // By this computer's clock: the server's may differ.
    expiresAt: Date.now() + session.expires_in * 1000,
  };
  await browser.storage.session.set({ [ACCESS]: held });
  return held;
}

async function heldAccess(): Promise<Access | null> {
  const { [ACCESS]: held } = await browser.storage.session.get(ACCESS);
  return access.safeParse(held).data ?? null;
}

/** Jobs are kept in this browser again. What still waits for the server goes on waiting, or comes here. */
export const signOut: Handler<'server/sign-out'> = ({ bringHere }) =>
  navigator.locks.request(LOCK, async () => {
    const server = await readServer();
    if (!server) return {};
    const held = await heldAccess();
    await keepServer({ ...server, refreshToken: null, inUse: false });
    await browser.storage.session.remove(ACCESS);
    if (bringHere) await moveWaiting(placeOf(server), HERE);
    // The session here is over in any case; a server that cannot be reached ends it by itself.
    if (held) await leave(server, held.token).catch(() => {});
    tellPlaceChanged();
    return {};
  });
