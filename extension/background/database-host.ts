import { browser } from 'wxt/browser';
import { type Answers, createHost, type Host } from '../database/host.ts';
import { type Handlers, MessageError, send } from '../messages/messages.ts';
import type { RequestOf, ResponseOf } from '../messages/protocol.ts';
import { readPage as readHere } from '../reading/read-page.ts';
import { giveToken } from '../server/session.ts';
import { waiting } from '../storage/outbox.ts';

/** What is done in a document: it reads pages and holds the database. */
type InDocument = Answers<keyof Host | 'page/read'>;

/**
 * Firefox's event page is a document. Chrome's worker is none (no DOM, no Worker of its own): an offscreen document
 * stands in for it. The constant lets Chrome's build leave all of it out.
 */
const ownDocument: InDocument | null = import.meta.env.FIREFOX
  ? { ...createHost(giveToken), 'page/read': readHere }
  : null;

/** Asks the document. */
async function askDocument<Name extends keyof InDocument>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  if (ownDocument) return ownDocument[name](request);
  await wakeDocument();
  return send(name, request);
}

/** Makes sure that there is a document to ask. */
export async function wakeDocument(): Promise<void> {
  if (ownDocument || (await browser.offscreen.hasDocument())) return;
  await browser.offscreen
    .createDocument({
      url: 'offscreen.html',
      reasons: ['WORKERS', 'DOM_PARSER'],
      justification: 'Keeps your saved jobs in a database inside this browser, and reads the pages you save.',
    })
    // Somebody else asked at the same moment.
    .catch(async (error: unknown) => {
      if (!(await browser.offscreen.hasDocument())) throw error;
    });
}

/** Brings what waits into the database; returns what still waits. */
export async function drain(): Promise<ResponseOf<'database/drain'>['left']> {
  // Nothing waits most of the time, and the document need not be woken for that.
  if ((await waiting()).length === 0) return [];
  return (await askDocument('database/drain', {})).left;
}

/** The same, and nobody waits for it: what fails stays in the outbox for later. */
export function drainSoon(): void {
  drain().catch(() => {});
}

/** Removes a job that was captured by mistake. */
export async function removeJob(job: RequestOf<'database/remove-job'>): Promise<void> {
  await askDocument('database/remove-job', job);
}

/** Reads the posting on a page. That changes nothing: when the document ended meanwhile, it is asked again. */
export async function readPage(page: RequestOf<'page/read'>, tries = 3): Promise<ResponseOf<'page/read'>> {
  try {
    return await askDocument('page/read', page);
  } catch (error) {
    if (error instanceof MessageError || tries === 1) throw error;
    return readPage(page, tries - 1);
  }
}

/** The handlers that the background answers itself. */
export function databaseHandlers(): Handlers {
  const wake: Handlers['database/wake'] = async () => {
    await wakeDocument();
    return {};
  };
  return { 'database/wake': wake, ...ownDocument };
}
