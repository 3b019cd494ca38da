import type { ObjectFiles } from '../backend/objects.ts';
import type { PgliteSource } from '../backend/pglite.ts';

/** Where a browser keeps a backend: its keys, its database and its stored objects. */
export interface Ground {
  /** Null when there are none: they are written last, so that no first start was finished. */
  readKeys(): Promise<string | null>;
  writeKeys(keys: string): Promise<void>;
  /** Removes what a first start that was cut off has left of a database. */
  clear(): Promise<void>;
  /** Throws when a database that was used before cannot be read. */
  check(): Promise<void>;
  /** What to open; `prepared` when it begins with a prepared directory. */
  source(parts: PgliteParts, prepared: boolean): PgliteSource;
  /** Whether the browser had no room for something that Postgres wanted to write. */
  ranOut(): boolean;
  readonly files: ObjectFiles;
}

export type PgliteParts = Required<
  Pick<NonNullable<PgliteSource['options']>, 'pgliteWasmModule' | 'initdbWasmModule' | 'fsBundle'>
>;
