import { CarefulOpfs, checkState } from './careful-opfs.ts';
import type { Ground } from './ground.ts';
import { missingAsNull } from './missing-as-null.ts';
import { opfsFiles } from './opfs-files.ts';

/** Files that Postgres can use at once; those of a prepared directory and some to spare, opened at every start. */
const FILES = { prepared: 530, made: 1000 } as const;

/** A backend in the origin private file system: a folder, a file with its keys, and a folder of stored objects. */
export function opfsGround(name: string): Ground {
  const keysFile = `${name}-keys.json`;
  let fs: CarefulOpfs | undefined;
  return {
    readKeys: () =>
      missingAsNull(async () => {
        const root = await navigator.storage.getDirectory();
        return (await (await root.getFileHandle(keysFile)).getFile()).text();
      }),
    async writeKeys(keys) {
      const root = await navigator.storage.getDirectory();
      const stream = await (await root.getFileHandle(keysFile, { create: true })).createWritable();
      await stream.write(keys);
      await stream.close();
    },
    async clear() {
      const root = await navigator.storage.getDirectory();
      await missingAsNull(() => root.removeEntry(name, { recursive: true }));
    },
    check: () => checkState(name),
    source(parts, prepared) {
      fs = new CarefulOpfs(name, { initialPoolSize: prepared ? FILES.prepared : FILES.made });
      return { options: { ...parts, fs } };
    },
    ranOut: () => fs?.ranOut ?? false,
    files: opfsFiles(`${name}-objects`),
  };
}
