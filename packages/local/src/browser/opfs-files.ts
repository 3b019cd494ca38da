import type { NewObject, ObjectFiles, ObjectKey, StoredObject } from '../backend/objects.ts';
import { missingAsNull } from './missing-as-null.ts';

/** Stored objects in the origin private file system, below one folder of it. */
export function opfsFiles(root: string): ObjectFiles {
  const folder = async (key: ObjectKey, create: boolean): Promise<FileSystemDirectoryHandle> => {
    let here = await navigator.storage.getDirectory();
    for (const name of [root, ...key.slice(0, -1)])
      here = await here.getDirectoryHandle(encoded(name), { create });
    return here;
  };
  return {
    read: (key) => missingAsNull(async () => readObject(await folder(key, false), fileName(key))),
    write: async (key, object) => writeObject(await folder(key, true), fileName(key), object),
    async remove(key) {
      await missingAsNull(async () => (await folder(key, false)).removeEntry(fileName(key)));
    },
  };
}

/**
 * One file holds an object: four bytes with the length of its properties, the properties as JSON, its bytes.
 * Two files could come apart in a crash; createWritable swaps one in at close, whole or not at all.
 */
async function writeObject(
  folder: FileSystemDirectoryHandle,
  name: string,
  object: NewObject,
): Promise<StoredObject> {
  const { bytes, mimetype, cacheControl } = object;
  const properties = new TextEncoder().encode(JSON.stringify({ mimetype, cacheControl }));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, properties.byteLength);
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(new Blob([length, properties, new Uint8Array(bytes)]));
  await stream.close();
  const { lastModified } = await handle.getFile();
  return { bytes: new Uint8Array(bytes), mimetype, cacheControl, lastModified: new Date(lastModified) };
}

async function readObject(folder: FileSystemDirectoryHandle, name: string): Promise<StoredObject> {
  const file = await (await folder.getFileHandle(name)).getFile();
  const all = new Uint8Array(await file.arrayBuffer());
  const start = 4 + new DataView(all.buffer).getUint32(0);
  const properties: Pick<NewObject, 'mimetype' | 'cacheControl'> = JSON.parse(
    new TextDecoder().decode(all.subarray(4, start)),
  );
  return { ...properties, bytes: all.slice(start), lastModified: new Date(file.lastModified) };
}

/** File systems refuse some names ("..", "CON", a trailing dot); hex has none of them. */
function encoded(name: string): string {
  return Array.from(new TextEncoder().encode(name), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const fileName = (key: ObjectKey): string => encoded(key.at(-1) ?? '');
