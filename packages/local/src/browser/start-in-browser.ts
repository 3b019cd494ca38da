import { type Backend, createBackend, prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import { generateKeys, type Keys } from '../backend/keys.ts';
import { openPglite } from '../backend/pglite.ts';
import { LocalError } from '../errors.ts';
import { CarefulOpfs, checkState } from './careful-opfs.ts';
import { opfsFiles } from './opfs-files.ts';
import { silently } from './silently.ts';

/** PGlite's parts, which a bundler serves beside the code: addresses that `fetch` reaches. */
export interface PgliteAssets {
  readonly wasm: string;
  readonly initdbWasm: string;
  readonly data: string;
}

export interface BrowserOptions {
  /** Names the database and the folders beside it in the origin private file system. */
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
 * Starts the whole backend inside a dedicated Worker: Postgres on the origin private file system, where
 * every acknowledged write survives a killed browser. Opening it twice at a time is refused.
 * @throws LocalError `in_use`, `no_space`, `database_damaged`, `migration_failed`
 */
export async function startInBrowser(options: BrowserOptions): Promise<BrowserBackend> {
  const { name, assets, prepared, onProgress } = options;
  const release = await lock(name);
  try {
    onProgress?.('loading');
    const keysFile = `${name}-keys.json`;
    const first = !(await exists(keysFile));
    const [parts, dump] = await Promise.all([loadParts(assets), first ? loadDump(prepared) : null]);
    // The keys come last: without them an earlier first start was cut off half way, and nobody wrote anything.
    if (first) await removeFolder(name);
    onProgress?.('opening');
    const database = await open({ name, parts, dump, first });
    onProgress?.('preparing');
    await prepareDatabase({ database, quiet: silently });
    const keys = await loadKeys(keysFile);
    const files = opfsFiles(`${name}-objects`);
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

/** PGlite's file handles are exclusive; this lock says so in words instead of a failing handle. */
function lock(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(`ats-local:${name}`, { ifAvailable: true }, (granted) => {
      if (!granted) throw new LocalError('in_use', 'The database is already open in this browser.');
      return new Promise<void>((release) => resolve(release));
    });
    held.catch(reject);
  });
}

async function loadParts(assets: PgliteAssets) {
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
  // The type tells PGlite that it is compressed.
  return answer.ok ? new Blob([await answer.arrayBuffer()], { type: 'application/x-gzip' }) : null;
}

type Opening = {
  readonly name: string;
  readonly parts: Awaited<ReturnType<typeof loadParts>>;
  readonly dump: Blob | null;
  readonly first: boolean;
};

/** Files that Postgres can use at once; those of a prepared directory and some to spare, opened at every start. */
const FILES = { prepared: 530, made: 1000 } as const;

async function open({ name, parts, dump, first }: Opening): Promise<Database> {
  const fs = new CarefulOpfs(name, { initialPoolSize: dump ? FILES.prepared : FILES.made });
  try {
    if (!first) await checkState(name);
    return await openPglite({ options: { ...parts, fs }, ...(dump && { dump }) });
  } catch (cause) {
    const full = fs.ranOut || (cause instanceof Error && cause.name === 'QuotaExceededError');
    throw new LocalError(
      full ? 'no_space' : 'database_damaged',
      full
        ? 'There is no room left on this device for the database. Free some space and try again.'
        : 'The database in this browser does not open. Nothing was changed.',
      { cause },
    );
  }
}

async function exists(file: string): Promise<boolean> {
  const root = await navigator.storage.getDirectory();
  return root.getFileHandle(file).then(
    () => true,
    () => false,
  );
}

async function removeFolder(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  });
}

async function loadKeys(fileName: string): Promise<Keys> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(fileName, { create: true });
  const text = await (await handle.getFile()).text();
  if (text) return JSON.parse(text);
  const keys = await generateKeys();
  const stream = await handle.createWritable();
  await stream.write(JSON.stringify(keys));
  await stream.close();
  return keys;
}
