import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CapturedJob } from '../messages/protocol.ts';

/** A capture that waits to be written into the database. */
export type Waiting = {
  /** Chosen by the background when it is kept; names the capture until it is in the database. */
  readonly id: string;
  readonly job: CapturedJob;
  readonly savedAt: string;
  readonly attempts: number;
  /** What went wrong the last time, for the person; null before the first try. */
  readonly trouble: string | null;
};

/** What is known of a posting without opening the database. */
export type Known = {
  readonly dedupeKey: string;
  readonly captureId: string;
  /** null until the outbox has drained. */
  readonly jobId: number | null;
  readonly stage: string;
  readonly savedAt: string;
};

type Schema = DBSchema & {
  outbox: { key: string; value: Waiting };
  known: { key: string; value: Known; indexes: { captureId: string; jobId: number } };
  secrets: { key: string; value: string };
};

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** The extension's IndexedDB: out of every page's reach, and of our own script's inside a page. */
export function storage(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('ats', 1, {
    upgrade(database) {
      database.createObjectStore('outbox', { keyPath: 'id' });
      const known = database.createObjectStore('known', { keyPath: 'dedupeKey' });
      known.createIndex('captureId', 'captureId');
      known.createIndex('jobId', 'jobId');
      database.createObjectStore('secrets');
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
