import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync, zipSync } from 'fflate';
import { DocumentError, isDocumentError } from '../errors.ts';
import { LIMITS } from './limits.ts';

const tooLarge = (): never => {
  throw new DocumentError(
    'file_too_large',
    'This file unpacks to far more than a résumé holds, so it was not opened.',
  );
};

const broken = (cause: unknown): DocumentError =>
  new DocumentError('file_unreadable', 'This file is broken: it can’t be unpacked. Save it anew.', { cause });

/** What the archive says it holds; nothing is unpacked. */
export function listZip(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        if (entries.length > LIMITS.zipEntries) tooLarge();
        return false;
      },
    });
  } catch (error) {
    throw isDocumentError(error) ? error : broken(error);
  }
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const bomb = entries.some(
    ({ size, originalSize }) => originalSize > 1_000_000 && originalSize > size * LIMITS.zipRatio,
  );
  if (bomb || total > LIMITS.unpackedBytes) tooLarge();
  return entries;
}

/**
 * Unpacks the wanted entries, counting what really comes out: an archive may lie about its sizes. Throws
 * `file_too_large` and `file_unreadable`.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  listZip(bytes);
  const found = new Map<string, Uint8Array>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      total += chunk.length;
      if (total > LIMITS.unpackedBytes) tooLarge();
      parts.push(chunk);
      if (final) found.set(file.name, joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In slices, so that a bomb is noticed before it has gone off.
    const slice = 64 * 1024;
    for (let at = 0; at < bytes.length; at += slice)
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  } catch (error) {
    throw isDocumentError(error) ? error : broken(error);
  }
  return found;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Packs entries again, uncompressed. */
export const pack = (entries: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(entries), { level: 0 });
