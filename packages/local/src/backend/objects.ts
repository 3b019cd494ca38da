import type { App } from '@supabase/lite';

/** Lite's storage port: seven methods, whose type it does not export by name. */
export type StorageAdapter = NonNullable<App['_storageAdapter']>;

/** Where the bytes of stored objects live. A key is a list of names, never a path. */
export interface ObjectFiles {
  /** Null when there is no such object. */
  read(key: ObjectKey): Promise<StoredObject | null>;
  /** All or nothing: a reader sees the old bytes or the new ones, also after a crash. */
  write(key: ObjectKey, object: NewObject): Promise<StoredObject>;
  /** Removing what is not there is no error. */
  remove(key: ObjectKey): Promise<void>;
}

/** The bucket, then the segments of the object's name. */
export type ObjectKey = readonly string[];

export interface NewObject {
  readonly bytes: Uint8Array;
  readonly mimetype: string;
  readonly cacheControl: string;
}

export interface StoredObject extends NewObject {
  readonly lastModified: Date;
}

type Metadata = Awaited<ReturnType<StorageAdapter['headObject']>>;

/** Lite's storage port over a place for bytes. Objects have one version: the last. */
export function createStorageAdapter(files: ObjectFiles): StorageAdapter {
  const find = async (bucket: string, name: string): Promise<StoredObject> => {
    const object = await files.read(objectKey(bucket, name));
    if (object) return object;
    throw new Error('The bytes of this object are gone; its row is still there.');
  };
  return {
    driver: files,
    async getObject(bucket, name) {
      const object = await files.read(objectKey(bucket, name));
      if (!object) return { metadata: NOTHING, httpStatusCode: 404 };
      // A Blob is the one body that Node, browsers and workers all have.
      return { metadata: metadata(object), httpStatusCode: 200, body: new Blob([copied(object.bytes)]) };
    },
    async uploadObject(...[bucket, name, , body, mimetype, cacheControl]) {
      const bytes = await bytesOf(body);
      return metadata(await files.write(objectKey(bucket, name), { bytes, mimetype, cacheControl }));
    },
    deleteObject: (bucket, name) => files.remove(objectKey(bucket, name)),
    async deleteObjects(bucket, names) {
      for (const name of names) await files.remove(objectKey(bucket, name));
    },
    async copyObject(...[bucket, name, , toBucket, toName]) {
      const copy = await files.write(objectKey(toBucket, toName), await find(bucket, name));
      const { eTag, lastModified = copy.lastModified } = metadata(copy);
      return { httpStatusCode: 200, eTag, lastModified };
    },
    headObject: async (bucket, name) => metadata(await find(bucket, name)),
    privateAssetUrl: async () => {
      throw new Error('Local storage has no addresses of its own.');
    },
  };
}

/** Keeps objects in memory, for tests and for databases in memory. */
export function memoryFiles(): ObjectFiles {
  const objects = new Map<string, StoredObject>();
  const id = (key: ObjectKey): string => JSON.stringify(key);
  return {
    read: async (key) => objects.get(id(key)) ?? null,
    async write(key, object) {
      const stored = { ...object, bytes: copied(object.bytes), lastModified: new Date() };
      objects.set(id(key), stored);
      return stored;
    },
    async remove(key) {
      objects.delete(id(key));
    },
  };
}

const NOTHING: Metadata = { cacheControl: '', contentLength: 0, size: 0, mimetype: '', eTag: '' };

function objectKey(bucket: string, name: string): ObjectKey {
  return [bucket, ...name.split('/')];
}

function metadata({ bytes, mimetype, cacheControl, lastModified }: StoredObject): Metadata {
  const size = bytes.byteLength;
  const eTag = `"${size.toString(16)}-${lastModified.getTime().toString(16)}"`;
  return { cacheControl, contentLength: size, size, mimetype, lastModified, eTag, httpStatusCode: 200 };
}

async function bytesOf(body: Parameters<StorageAdapter['uploadObject']>[3]): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  // Node's stream type and the browser's are one thing at run time.
  return new Uint8Array(await new Response(body as ReadableStream).arrayBuffer());
}

function copied(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
