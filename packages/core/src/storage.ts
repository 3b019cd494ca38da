import { type CallOptions, perform } from './call.ts';
import { AtsError, isAtsError } from './errors.ts';
import { errorFrom, type Repeat } from './failure.ts';
import { retryAfterMs, tapFetch } from './request.ts';
import { assertSession, type Scope } from './scope.ts';

/** The bucket that every file of every user lives in, one folder per user. */
export const BUCKET = 'documents';

type Bucket = ReturnType<Scope['client']['storage']['from']>;
interface Outcome<T> {
  data: T;
  error: unknown;
}

interface StorageCall<T> {
  operation: string;
  repeat: Repeat;
  run: (bucket: Bucket) => PromiseLike<Outcome<T>>;
}

function failureOf(error: unknown, thrown: unknown) {
  const { status, statusCode, originalError } = error as Record<string, unknown>;
  if (typeof status !== 'number') return { status: 0, thrown: thrown ?? originalError };
  // The hosted service answers 400 and says what it means in statusCode.
  const meant = Number(statusCode);
  return { status: meant >= 400 && meant < 600 ? meant : status, code: undefined };
}

function storageCall<T>(
  scope: Scope,
  call: StorageCall<T>,
  options: CallOptions = {},
): Promise<NonNullable<T>> {
  return perform(options, call.repeat, async (attempt) => {
    await assertSession(scope);
    const trace: { retryAfter?: string | null; thrown?: unknown } = {};
    const bucket = scope.client.storage.from(BUCKET);
    // storage-js takes no signal for uploads; through its fetch it does.
    tapFetch(bucket, trace, attempt.signal);
    const { data, error } = await call.run(bucket);
    if (!error && data) return data;
    attempt.retryAfterMs = retryAfterMs(trace.retryAfter);
    throw errorFrom(failureOf(error, trace.thrown), call.repeat, {
      table: BUCKET,
      operation: call.operation,
    });
  });
}

/**
 * Stores bytes under a new key. False when something stands there already: an earlier attempt of ours that
 * arrived, or another call's file.
 */
export async function putObject(
  scope: Scope,
  { key, bytes, type }: { key: string; bytes: Uint8Array; type: string },
  options?: CallOptions,
): Promise<boolean> {
  const run = (bucket: Bucket) => bucket.upload(key, bytes, { contentType: type, upsert: false });
  try {
    await storageCall(scope, { operation: 'upload', repeat: 'auto', run }, options);
    return true;
  } catch (error) {
    if (isAtsError(error, 'conflict')) return false;
    throw error;
  }
}

export async function getObject(scope: Scope, key: string, options?: CallOptions): Promise<Blob> {
  const run = (bucket: Bucket) => bucket.download(key);
  return storageCall(scope, { operation: 'download', repeat: 'auto', run }, options);
}

/** Removes objects; those that are gone already are no failure. */
export async function removeObjects(scope: Scope, keys: string[], options?: CallOptions): Promise<void> {
  const run = (bucket: Bucket) => bucket.remove(keys);
  try {
    await storageCall(scope, { operation: 'remove', repeat: 'auto', run }, options);
  } catch (error) {
    if (!isAtsError(error, 'not_found')) throw error;
  }
}

/** A link that opens an object without a session for as long as it lasts. */
export async function signObject(
  scope: Scope,
  { key, seconds, download }: { key: string; seconds: number; download: string | false },
  options?: CallOptions,
): Promise<string> {
  const run = (bucket: Bucket) => bucket.createSignedUrl(key, seconds, { download });
  const { signedUrl } = await storageCall(scope, { operation: 'sign', repeat: 'auto', run }, options);
  if (!signedUrl) throw new AtsError({ code: 'bad_answer', details: { table: BUCKET } });
  return signedUrl;
}

const LISTED = 100;

/** Keys of every object under a folder, whatever its shape. */
export async function listObjects(scope: Scope, folder: string, options?: CallOptions): Promise<string[]> {
  const keys: string[] = [];
  for (let offset = 0; ; offset += LISTED) {
    const run = (bucket: Bucket) => bucket.list(folder, { limit: LISTED, offset });
    const found = await storageCall(scope, { operation: 'list', repeat: 'auto', run }, options);
    for (const { name, id } of found) {
      // Some servers name objects by their whole key, and list what lies deeper as well.
      const path = name.startsWith(`${folder}/`) ? name : `${folder}/${name}`;
      // A folder is not an object: it has no id.
      if (id === null || id === undefined) keys.push(...(await listObjects(scope, path, options)));
      else keys.push(path);
    }
    if (found.length < LISTED) return keys;
  }
}
