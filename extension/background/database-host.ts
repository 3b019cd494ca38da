import { browser } from 'wxt/browser';
import { createHost, type Host } from '../database/host.ts';
import { type Handlers, send } from '../messages/messages.ts';
import type { RequestOf, ResponseOf } from '../messages/protocol.ts';
import { giveToken } from '../server/session.ts';
import { waiting } from '../storage/outbox.ts';

type DatabaseMessage = keyof Host;

/**
 * Firefox's event page is a document and holds the database itself. Chrome's worker cannot (no Worker of its
 * own): an offscreen document does. The constant lets Chrome's build leave the database out.
 */
const ownHost: Host | null = import.meta.env.FIREFOX ? createHost(giveToken) : null;

/** Asks whoever holds the database. */
async function askDatabase<Name extends DatabaseMessage>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  if (ownHost) return ownHost[name](request);
  await wakeDatabase();
  return send(name, request);
}

/** Makes sure that somebody answers the messages named database/... */
async function wakeDatabase(): Promise<void> {
  if (ownHost || (await browser.offscreen.hasDocument())) return;
  await browser.offscreen
    .createDocument({
      url: 'offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Keeps your saved jobs in a database inside this browser.',
    })
    // Somebody else asked at the same moment.
    .catch(async (error: unknown) => {
      if (!(await browser.offscreen.hasDocument())) throw error;
    });
}

/** Brings what waits into the database. Nobody waits for it: what fails stays in the outbox for later. */
export function drainSoon(): void {
  const start = async (): Promise<void> => {
    // Nothing waits most of the time, and whoever holds the database need not be woken for that.
    if ((await waiting()).length > 0) await askDatabase('database/drain', {});
  };
  start().catch(() => {});
}

/** Removes a job that was captured by mistake. */
export async function removeJob(job: RequestOf<'database/remove-job'>): Promise<void> {
  await askDatabase('database/remove-job', job);
}

/** The handlers that the background answers itself. */
export function databaseHandlers(): Handlers {
  const wake: Handlers['database/wake'] = async () => {
    await wakeDatabase();
    return {};
  };
  return { 'database/wake': wake, ...ownHost };
}
