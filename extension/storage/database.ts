import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { CapturedJob } from '../messages/protocol.ts';

/** A capture that waits to be written into the database. */
export type Waiting = {
  /** Chosen by the background when it is kept; names the capture until it is in the database. */
  readonly id: string;
  /** Whose it is: a capture never goes to another account than the one it was made under. */
  readonly place: string;
  readonly job: CapturedJob;
  readonly savedAt: string;
  /** How often it was sent; from the first time on it may be in the database, whatever became of the answer. */
  readonly attempts: number;
  /** What went wrong the last time, for the person; null before the first try. */
  readonly trouble: string | null;
};

/** What is known of a posting without opening the database. */
export type Known = {
  readonly place: string;
  readonly dedupeKey: string;
  readonly captureId: string;
  /** null until the outbox has drained. */
  readonly jobId: number | null;
  /** The job stood there before it came from here, from another device perhaps: it is not ours to take back. */
  readonly wasThere?: boolean;
  readonly stage: string;
  readonly savedAt: string;
};

export type Schema = DBSchema & {
  outbox: { key: string; value: Waiting };
  known: {
    key: [place: string, dedupeKey: string];
    value: Known;
    indexes: { captureId: string; job: [place: string, jobId: number] };
  };
  secrets: { key: string; value: string };
};

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** The extension's IndexedDB: out of every page's reach, and of our own script's inside a page. */
export function storage(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('ats', 2, {
    // biome-ignore lint/complexity/useMaxParams: idb calls it with these
    async upgrade(database, before, _now, transaction) {
      if (before === 0) {
        database.createObjectStore('outbox', { keyPath: 'id' });
        database.createObjectStore('secrets');
        makeKnown(database);
      } else await addPlaces(database, transaction);
    },
    // Another context has a newer version of the extension: let it upgrade.
    blocking: (_was, _will, event) => {
      opened = undefined;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

const STORES = ['outbox', 'known', 'secrets'] as const;
export type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/**
 * Begins to write, to disk before it is done, so that a killed browser has it. A connection that the browser has closed
 * meanwhile is opened anew: Firefox closes one that ran out of room.
 */
export async function writing(): Promise<Writing> {
  const begin = async (): Promise<Writing> =>
    (await storage()).transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    return await begin();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    opened = undefined;
    return begin();
  }
}

function makeKnown(database: IDBPDatabase<Schema>) {
  const known = database.createObjectStore('known', { keyPath: ['place', 'dedupeKey'] });
  known.createIndex('captureId', 'captureId');
  known.createIndex('job', ['place', 'jobId']);
  return known;
}

/** Version 1 knew no other place than this browser. */
async function addPlaces(
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> {
  const outbox = transaction.objectStore('outbox');
  for (const item of await outbox.getAll()) await outbox.put({ ...item, place: 'here' });
  const rows = await transaction.objectStore('known').getAll();
  database.deleteObjectStore('known');
  const known = makeKnown(database);
  for (const row of rows) await known.put({ ...row, place: 'here' });
}
