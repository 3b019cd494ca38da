import { OpfsAhpFS } from '@electric-sql/pglite/opfs-ahp';
import { missingAsNull } from './missing-as-null.ts';

/** Which file of Postgres is which of the files on disk; without it the rows are there and nobody finds them. */
const STATE = 'state.txt';
const COPY = 'state.copy';

/**
 * The file system that PGlite brings, with its state kept whole: it is rewritten in place now and then, and a
 * browser killed in that moment would leave half of it. What is going to stand there is put beside it first.
 */
export class CarefulOpfs extends OpfsAhpFS {
  readonly #folder: string;
  #ranOut = false;

  constructor(folder: string, options: { readonly initialPoolSize: number }) {
    super(folder, options);
    this.#folder = folder;
  }

  /** Whether the browser had no room for something that Postgres wanted to write. */
  get ranOut(): boolean {
    return this.#ranOut;
  }

  override write(...given: Parameters<OpfsAhpFS['write']>): number {
    const [, , , length] = given;
    return this.#orNoSpace(
      () => super.write(...given),
      (written) => written >= length,
    );
  }

  override writeFile(...given: Parameters<OpfsAhpFS['writeFile']>): void {
    const [path, data] = given;
    const { length } = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    this.#orNoSpace(
      () => super.writeFile(...given),
      () => this.lstat(path).size >= length,
    );
  }

  override truncate(...given: Parameters<OpfsAhpFS['truncate']>): void {
    this.#orNoSpace(
      () => super.truncate(...given),
      () => true,
    );
  }

  /**
   * Postgres knows no quota: what Chrome throws would end it in the middle of its work, and what Firefox leaves out
   * without a word would be missing.
   */
  #orNoSpace<T>(work: () => T, isWhole: (done: T) => boolean): T {
    try {
      const done = work();
      if (isWhole(done)) return done;
    } catch (error) {
      if (!(error instanceof DOMException && OUT_OF_ROOM.has(error.name))) throw error;
    }
    this.#ranOut = true;
    throw NO_SPACE;
  }

  override async checkpointState(): Promise<void> {
    const kept = await writeWhole(this.#folder, COPY, JSON.stringify(this.state)).then(
      () => true,
      // No room: the changes go on being appended to what is there.
      () => false,
    );
    if (kept) await super.checkpointState();
  }
}

/** What Postgres is told when a disk is full (WASI's number of ENOSPC): it refuses the statement and goes on. */
const NO_SPACE = { code: 51 } as const;

/** As Chrome says it, and as Firefox does of a file that shall grow. */
const OUT_OF_ROOM: ReadonlySet<string> = new Set(['QuotaExceededError', 'NS_ERROR_FILE_NO_DEVICE_SPACE']);

/**
 * Looks at the state of a database that was used before, and completes it from the copy when it was cut off.
 * Throws when it cannot be read: opened like that, everything would count as new and be overwritten.
 */
export async function checkState(folder: string): Promise<void> {
  const text = await read(folder, STATE);
  const [line = ''] = (text ?? '').split('\n', 1);
  if (isWhole(line)) return;
  const copy = await read(folder, COPY);
  if (text === null || copy === null || !isWhole(copy) || !copy.startsWith(text))
    throw new Error('The state of the database cannot be read.');
  await writeWhole(folder, STATE, copy);
}

function isWhole(line: string): boolean {
  try {
    const state: unknown = JSON.parse(line);
    return typeof state === 'object' && state !== null && 'root' in state;
  } catch {
    return false;
  }
}

function read(folder: string, name: string): Promise<string | null> {
  return missingAsNull(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getDirectoryHandle(folder)).getFileHandle(name);
    return (await file.getFile()).text();
  });
}

/** Swaps the new content in at the end, whole or not at all. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const file = await (await root.getDirectoryHandle(folder)).getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}
