import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { ObjectKey, StoredObject } from '../backend/objects.ts';
import type { Ground } from './ground.ts';

type Schema = DBSchema & {
  keys: { key: string; value: string };
  objects: { key: string[]; value: StoredObject };
};

const KEYS = 'keys';

/** A backend in IndexedDB: a database of PGlite's own, and one with the keys and the stored objects. */
export function idbGround(name: string): Ground {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const kept = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(`${name}-kept`, 1, {
      upgrade(database) {
        database.createObjectStore('keys');
        database.createObjectStore('objects');
      },
    });
    return opened;
  };
  const id = (key: ObjectKey): string[] => [...key];
  return {
    readKeys: async () => (await (await kept()).get('keys', KEYS)) ?? null,
    async writeKeys(keys) {
      const transaction = (await kept()).transaction('keys', 'readwrite', { durability: 'strict' });
      await transaction.store.put(keys, KEYS);
      await transaction.done;
    },
    // Named by PGlite after the folder that it stands for.
    clear: () => deleteDB(`/pglite/${name}`),
    check: async () => {},
    source: (parts) => ({ url: `idb://${name}`, options: parts }),
    ranOut: () => false,
    files: {
      read: async (key) => (await (await kept()).get('objects', id(key))) ?? null,
      async write(key, object) {
        const stored = { ...object, lastModified: new Date() };
        const transaction = (await kept()).transaction('objects', 'readwrite', { durability: 'strict' });
        await transaction.store.put(stored, id(key));
        await transaction.done;
        return stored;
      },
      remove: async (key) => (await kept()).delete('objects', id(key)),
    },
  };
}
