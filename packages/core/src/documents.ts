import { type CallOptions, within } from './call.ts';
import { AtsError, invalid, isAtsError } from './errors.ts';
import { fileTypeOf, MAX_FILE_BYTES, objectKey } from './file-types.ts';
import type { JobMaterialsHandle } from './job-materials.ts';
import { newId } from './new-id.ts';
import { isUuid, type Scope } from './scope.ts';
import { getObject, putObject, removeObjects, signObject } from './storage.ts';
import { type TableHandle, tableHandle } from './table.ts';
import type { DocumentRow, Insert, JobMaterial } from './types.ts';
import { canonical, DOCUMENT_KINDS, type DocumentKind } from './vocabulary.ts';

/** A file to keep. */
export interface NewFile {
  kind: DocumentKind;
  /** Its name for people; it is no part of where it is stored. */
  fileName: string;
  /** Up to 10 MB. */
  bytes: Blob | Uint8Array | ArrayBuffer;
  /** Left out: the Blob's own type, else by the extension of the name. */
  mimeType?: string | undefined;
  meta?: object | undefined;
  projectId?: string | null | undefined;
  /** Your own uuid for the document: the same call under it again makes no second one. */
  id?: string | undefined;
}

/** A file to keep and to send with an application. */
export interface AttachedFile extends Omit<NewFile, 'kind'> {
  slot: 'resume' | 'cover';
  /** The artifact that the file was made of. */
  artifactId?: string | null | undefined;
  /** For the row of the job's materials. */
  metadata?: object | undefined;
}

export interface SignedUrlOptions extends CallOptions {
  /** Default 3600. */
  expiresInSeconds?: number | undefined;
  /** Let the browser save it under its file name instead of showing it. Default false. */
  download?: boolean | undefined;
}

/** A document that is known without bytes of ours, e.g. one that was sent by hand. */
export type DocumentEntry = Omit<Insert<'documents'>, 'file_path' | 'bytes'>;

/** The user's files: a row for each, and its bytes in a private bucket. */
export interface DocumentsHandle extends Pick<TableHandle<'documents'>, 'list' | 'get' | 'count' | 'update'> {
  /** Stores the bytes and adds the row; when the row is refused, the bytes are taken back. */
  upload(file: NewFile, options?: CallOptions): Promise<DocumentRow>;
  /** Adds a row without bytes. */
  create(entry: DocumentEntry, options?: CallOptions): Promise<DocumentRow>;
  /**
   * Stores the bytes, adds the row and selects it for the job, in one call. When a part is refused, what
   * was done before it is undone; after a lost answer, call again with the same `id`.
   */
  attachFile(
    jobId: number,
    file: AttachedFile,
    options?: CallOptions,
  ): Promise<{ document: DocumentRow; material: JobMaterial }>;
  /** A link that opens the file without a session for as long as it lasts. */
  signedUrl(id: string, options?: SignedUrlOptions): Promise<string>;
  download(id: string, options?: CallOptions): Promise<Blob>;
  /** Removes the bytes, then the row; can be repeated after any failure. */
  remove(id: string, options?: CallOptions): Promise<void>;
}

async function bytesOf({ bytes }: Pick<NewFile, 'bytes'>): Promise<Uint8Array<ArrayBuffer>> {
  const size = bytes instanceof Blob ? bytes.size : bytes.byteLength;
  if (size === 0) throw invalid('The file is empty.', { table: 'documents' });
  if (size > MAX_FILE_BYTES) {
    const message = `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`;
    throw new AtsError({ code: 'too_large', message, details: { table: 'documents', size } });
  }
  if (bytes instanceof Blob) return new Uint8Array(await bytes.arrayBuffer());
  return bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : new Uint8Array(bytes);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function idOf(id: string | undefined): string {
  if (id !== undefined && !isUuid(id))
    throw invalid('The id of a document is a uuid.', { table: 'documents' });
  return (id ?? newId()).toLowerCase();
}

/** Whether a failed write surely left nothing behind. */
function refused(error: unknown): boolean {
  return isAtsError(error) && !error.retryable;
}

interface Store {
  scope: Scope;
  table: TableHandle<'documents'>;
}

interface Stored {
  document: DocumentRow;
  /** Whether this call stored the bytes: only then may it take them back. */
  fresh: boolean;
}

async function store({ scope, table }: Store, file: NewFile, options: CallOptions): Promise<Stored> {
  const id = idOf(file.id);
  const said = file.mimeType ?? (file.bytes instanceof Blob ? file.bytes.type : undefined);
  const type = fileTypeOf(file.fileName, said);
  const bytes = await bytesOf(file);
  const kind = canonical(DOCUMENT_KINDS, file.kind);
  if (kind === null) throw invalid(`kind is one of: ${DOCUMENT_KINDS.join(', ')}.`, { table: 'documents' });
  const key = objectKey(scope.userId, { kind, id, type });
  const fresh = await putObject(scope, { key, bytes, type }, options);
  const row: Insert<'documents'> = {
    id,
    kind,
    file_name: file.fileName,
    file_path: key,
    mime_type: type,
    bytes: bytes.byteLength,
    meta: { ...file.meta, sha256: await sha256(bytes) },
    project_id: file.projectId ?? null,
  };
  try {
    return { document: await table.insert(row, options), fresh };
  } catch (error) {
    // Unless the row may have been written all the same: then the bytes belong to it.
    if (fresh && refused(error)) await removeObjects(scope, [key], options).catch(() => undefined);
    throw error;
  }
}

async function drop({ scope, table }: Store, document: DocumentRow, options: CallOptions): Promise<void> {
  await removeObjects(scope, [document.file_path], options);
  await table.remove(document.id, options);
}

/** The user's files, and the way they get to a job. */
export function documentsHandle(scope: Scope, materials: JobMaterialsHandle): DocumentsHandle {
  const table = tableHandle(scope, 'documents');
  const files: Store = { scope, table };
  return {
    list: table.list,
    get: table.get,
    count: table.count,
    update: table.update,
    upload: (file, options = {}) =>
      within(options, 'auto', async (inner) => (await store(files, file, inner)).document),
    async create(entry, options) {
      const id = idOf(entry.id);
      const type = fileTypeOf(entry.file_name, entry.mime_type ?? undefined);
      // Where the bytes would be, were they ever added: file_path may not be empty.
      const file_path = objectKey(scope.userId, { kind: entry.kind ?? 'resume', id, type });
      return table.insert({ mime_type: type, ...entry, id, file_path }, options);
    },
    attachFile: (jobId, { slot, artifactId, metadata, ...file }, options = {}) =>
      within(options, 'auto', async (inner) => {
        const kind = slot === 'resume' ? 'resume' : 'cover_letter';
        const id = idOf(file.id);
        const { document, fresh } = await store(files, { ...file, id, kind }, inner);
        const material = { documentId: document.id, ...(artifactId && { artifactId }) };
        try {
          const attached = { ...inner, id, ...(metadata && { metadata }) };
          return { document, material: await materials.attach(jobId, { [slot]: material }, attached) };
        } catch (error) {
          if (fresh && refused(error)) await drop(files, document, inner).catch(() => undefined);
          throw error;
        }
      }),
    signedUrl: (id, { expiresInSeconds = 3600, download = false, ...options } = {}) =>
      within(options, 'auto', async (inner) => {
        const { file_path: key, file_name } = await table.get(id, inner);
        const link = { key, seconds: expiresInSeconds, download: download && file_name } as const;
        return signObject(scope, link, inner);
      }),
    download: (id, options = {}) =>
      within(options, 'auto', async (inner) =>
        getObject(scope, (await table.get(id, inner)).file_path, inner),
      ),
    remove: (id, options = {}) =>
      within(options, 'caller', async (inner) => drop(files, await table.get(id, inner), inner)),
  };
}
