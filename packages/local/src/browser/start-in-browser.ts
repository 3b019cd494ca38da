import { type Backend, createBackend, prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import { generateKeys, type Keys } from '../backend/keys.ts';
import { openPglite } from '../backend/pglite.ts';
import { LocalError } from '../errors.ts';
import { findGround } from './find-ground.ts';
import type { Ground, PgliteParts } from './ground.ts';
import { silently } from './silently.ts';

/** PGlite's parts, which a bundler serves beside the code: addresses that `fetch` reaches. */
export interface PgliteAssets {
  readonly wasm: string;
  readonly initdbWasm: string;
  readonly data: string;
}

export interface BrowserOptions {
  /** Names the database and what is kept beside it. */
  readonly name: string;
  readonly assets: PgliteAssets;
  /** Where the archive of `prepareDataDir` lies, which a first start unpacks instead of making a database. */
  readonly prepared?: string;
  /** Told as it goes, for a progress line. */
  readonly onProgress?: (step: 'loading' | 'opening' | 'preparing' | 'ready') => void;
}

export interface BrowserBackend {
  readonly anonKey: string;
  /** Answers requests to `http://ats.localhost/{rest,auth,storage}/v1/...` as a Supabase project does. */
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** The address that requests in this browser go by; nothing listens there. */
export const BROWSER_URL = 'http://ats.localhost';

/**
 * Starts the whole backend inside a dedicated Worker: Postgres on the origin private file system or, in a browser that
 * has none, in IndexedDB. Every acknowledged write survives a killed browser. Opening it twice at a time is refused, after five seconds.
 * @throws LocalError `in_use`, `no_space`, `database_damaged`, `migration_failed`
 */
export async function startInBrowser(options: BrowserOptions): Promise<BrowserBackend> {
  const { name, assets, prepared, onProgress } = options;
  const release = await lock(name);
  try {
    onProgress?.('loading');
    const ground = await findGround(name);
    const kept = await ground.readKeys().catch((cause: unknown) => {
      throw doesNotOpen(cause);
    });
    const first = kept === null;
    const [parts, dump] = await Promise.all([loadParts(assets), first ? loadDump(prepared) : null]);
    // The keys come last: without them an earlier first start was cut off half way, and nobody wrote anything.
    if (first) await ground.clear();
    onProgress?.('opening');
    const database = await open({ ground, parts, dump, first });
    onProgress?.('preparing');
    await prepareDatabase({ database, quiet: silently });
    const keys = kept ? JSON.parse(kept) : await makeKeys(ground);
    const { files } = ground;
    const backend = await createBackend({ database, keys, files, url: BROWSER_URL, quiet: silently });
    onProgress?.('ready');
    return running(backend, release);
  } catch (error) {
    release();
    throw error;
  }
}

function running(backend: Backend, release: () => void): BrowserBackend {
  let closing: Promise<void> | undefined;
  return {
    anonKey: backend.keys.anonKey,
    fetch: backend.fetch,
    close: () => {
      closing ??= backend.close().finally(release);
      return closing;
    },
  };
}

/** A browser takes a moment to end a Worker, and this lock and the files with it. */
const LOCK_MS = 5000;

/** PGlite's file handles are exclusive; this lock says so in words instead of a failing handle. */
function lock(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(LOCK_MS);
    navigator.locks
      .request(`ats-local:${name}`, { signal }, () => new Promise<void>((release) => resolve(release)))
      .catch((cause: unknown) => {
        reject(new LocalError('in_use', 'The database is already open in this browser.', { cause }));
      });
  });
}

async function loadParts(assets: PgliteAssets): Promise<PgliteParts> {
  const [pgliteWasmModule, initdbWasmModule, data] = await Promise.all([
    WebAssembly.compileStreaming(fetch(assets.wasm)),
    WebAssembly.compileStreaming(fetch(assets.initdbWasm)),
    fetch(assets.data),
  ]);
  return { pgliteWasmModule, initdbWasmModule, fsBundle: await data.blob() };
}

/** The prepared directory; a first start without it makes the database anew, which takes longer. */
async function loadDump(address: string | undefined): Promise<Blob | null> {
  if (address === undefined) return null;
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) return null;
  // Unpacked now, while other threads compile: PGlite would do it when nothing else is left to do.
  const unpacked = new Response(answer.body.pipeThrough(new DecompressionStream('gzip')));
  return new HeldBlob(await unpacked.arrayBuffer());
}

/** Bytes that are asked for as a Blob; a real one would bring them to the browser's main process and back. */
class HeldBlob extends Blob {
  readonly #bytes: ArrayBuffer;

  constructor(bytes: ArrayBuffer) {
    super();
    this.#bytes = bytes;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#bytes);
  }
}

type Opening = {
  readonly ground: Ground;
  readonly parts: PgliteParts;
  readonly dump: Blob | null;
  readonly first: boolean;
};

async function open({ ground, parts, dump, first }: Opening): Promise<Database> {
  try {
    if (!first) await ground.check();
    return await openPglite({ ...ground.source(parts, dump !== null), ...(dump && { dump }) });
  } catch (cause) {
    const full = ground.ranOut() || (cause instanceof Error && cause.name === 'QuotaExceededError');
    if (!full) throw doesNotOpen(cause);
    const message = 'There is no room left on this device for the database. Free some space and try again.';
    throw new LocalError('no_space', message, { cause });
  }
}

function doesNotOpen(cause: unknown): LocalError {
  const message = 'The database in this browser does not open. Nothing was changed.';
  return new LocalError('database_damaged', message, { cause });
}

async function makeKeys(ground: Ground): Promise<Keys> {
  const keys = await generateKeys();
  await ground.writeKeys(JSON.stringify(keys));
  return keys;
}
