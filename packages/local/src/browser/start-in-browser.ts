import { type Backend, createBackend, prepareDatabase } from '../backend/backend.ts';
import { generateKeys, type Keys } from '../backend/keys.ts';
import { openPglite } from '../backend/pglite.ts';
import { LocalError } from '../errors.ts';
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
  /** A database directory made beforehand, which a first start unpacks instead of making one. */
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
 * @throws LocalError `in_use`, `database_damaged`, `migration_failed`
 */
export async function startInBrowser(options: BrowserOptions): Promise<BrowserBackend> {
  const { name, assets, onProgress } = options;
  const release = await lock(name);
  try {
    onProgress?.('loading');
    const parts = await loadParts(assets);
    const dump = await loadDump(options);
    onProgress?.('opening');
    const url = `opfs-ahp://${name}`;
    const database = await openPglite({ url, options: parts, ...(dump && { dump }) }).catch(
      (cause: unknown) => {
        throw new LocalError(
          'database_damaged',
          'The database in this browser does not open. Nothing was changed.',
          { cause },
        );
      },
    );
    onProgress?.('preparing');
    await prepareDatabase({ database, quiet: silently });
    const keys = await loadKeys(`${name}-keys.json`);
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

/** The prepared directory, for a database that does not exist yet. */
async function loadDump({ name, prepared }: BrowserOptions): Promise<Blob | null> {
  if (prepared === undefined || (await exists(name))) return null;
  const answer = await fetch(prepared);
  return answer.ok ? answer.blob() : null;
}

async function exists(folder: string): Promise<boolean> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder).then(
    () => true,
    () => false,
  );
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
