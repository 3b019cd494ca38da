import { browser } from 'wxt/browser';
import { tellJobsChanged } from '../messages/jobs-changed.ts';
import { announceProgress } from '../messages/progress.ts';
import type { MessageName, RequestOf, ResponseOf } from '../messages/protocol.ts';
import { type AskToken, serverAccount } from '../server/server-account.ts';
import { forgetJob } from '../storage/outbox.ts';
import { HERE, type Place, placeOf, readServer } from '../storage/place.ts';
import { type Account, openAccount } from './account.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { drain } from './drain.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { responseOf } from './response.ts';

/**
 * Firefox ends an event page that asked the browser for nothing for 30 s, and the database with it. Chrome's document
 * stays, and cannot ask.
 */
const ALIVE_EVERY_MS = 10_000;

/** An open database costs some 300 MB of memory. */
const CLOSE_AFTER_MS = 5 * 60_000;

export type Answers<Name extends MessageName> = {
  readonly [N in Name]: (request: RequestOf<N>) => Promise<ResponseOf<N>>;
};

/** What the document that holds the database answers. */
export type Host = Answers<'database/fetch' | 'database/key' | 'database/drain' | 'database/remove-job'>;

/**
 * The one document that holds the database: Chrome's offscreen document, Firefox's event page. The database is
 * opened when somebody asks and closed when nobody has for a while. What waits for a server of the person's own
 * goes out from here too.
 */
export function createHost(askToken: AskToken): Host {
  let embedded: Embedded | undefined;
  let account: Promise<Account> | undefined;
  let draining: ReturnType<typeof drain> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let alive: ReturnType<typeof setInterval> | undefined;

  const close = (): void => {
    clearTimeout(closing);
    clearInterval(alive);
    alive = undefined;
    embedded?.stop();
    embedded = undefined;
    account = undefined;
  };
  const closeLater = (): void => {
    clearTimeout(closing);
    closing = setTimeout(() => (embedded?.idle() === false ? closeLater() : close()), CLOSE_AFTER_MS);
  };
  const open = (): Embedded => {
    if (embedded?.over()) close();
    closeLater();
    if (import.meta.env.FIREFOX)
      alive ??= setInterval(() => browser.runtime.getPlatformInfo(), ALIVE_EVERY_MS);
    embedded ??= startEmbedded(announceProgress);
    const opened = embedded;
    opened.anonKey.catch(() => {
      if (embedded === opened) close();
    });
    return opened;
  };
  const accountOf = (opened: Embedded): Promise<Account> => {
    account ??= opened.anonKey.then((anonKey) => openAccount({ fetch: fetchThrough(opened), anonKey }));
    account.catch(() => {
      account = undefined;
    });
    return account;
  };
  /** The account that something belongs to. */
  const accountAt = async (place: Place): Promise<Account> => {
    if (place === HERE) return accountOf(open());
    const server = await readServer();
    if (server?.inUse && placeOf(server) === place) return serverAccount(server, askToken);
    throw new Error('This waits for an account that is signed out.');
  };
  return {
    'database/fetch': (question) => answer(open(), question),
    'database/key': async () => ({ anonKey: await open().anonKey }),
    'database/drain': async () => {
      draining ??= drain(accountAt).finally(() => {
        draining = undefined;
      });
      return { left: await draining };
    },
    'database/remove-job': async (job) => {
      const { me } = await accountAt(job.place);
      await me.jobs.remove(job.jobId);
      await forgetJob(job);
      tellJobsChanged();
      return {};
    },
  };
}

async function answer(
  embedded: Embedded,
  { method, path, headers, body }: RequestOf<'database/fetch'>,
): Promise<ResponseOf<'database/fetch'>> {
  const bytes = body === null ? null : fromBase64(body);
  const reply = await embedded.request({ method, path, headers, body: bytes });
  return { status: reply.status, headers: { ...reply.headers }, body: toBase64(reply.body) };
}

/** A fetch that ends in the database of this document. */
function fetchThrough(embedded: Embedded): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const body = await request.arrayBuffer();
    const reply = await embedded.request({
      method: request.method,
      path: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: body.byteLength ? body : null,
    });
    return responseOf(reply.status, reply.headers, reply.body);
  };
}
