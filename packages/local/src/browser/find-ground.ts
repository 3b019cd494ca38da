import type { Ground } from './ground.ts';
import { idbGround } from './idb-ground.ts';
import { opfsGround } from './opfs-ground.ts';

/**
 * The origin private file system, where every answered write is on disk and quick. Firefox has none where it remembers
 * nothing: there it is IndexedDB, into which the files are copied before each answer.
 */
export async function findGround(name: string): Promise<Ground> {
  return (await hasFileSystem()) ? opfsGround(name) : idbGround(name);
}

async function hasFileSystem(): Promise<boolean> {
  if (!('getDirectory' in navigator.storage)) return false;
  return navigator.storage.getDirectory().then(
    () => true,
    (error: unknown) => {
      // Whatever else is wrong may be over in a moment, and then the person's rows are there.
      if (error instanceof DOMException && error.name === 'SecurityError') return false;
      throw error;
    },
  );
}
