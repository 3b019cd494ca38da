import { invalid } from './errors.ts';

/** Largest file the bucket takes, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Formats the bucket takes, with the extension that a stored file gets. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/msword': 'doc',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf',
  'application/json': 'json',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

const BY_EXTENSION: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(FILE_TYPES).map(([type, extension]) => [extension, type])),
  jpeg: 'image/jpeg',
};

/** The type of a file: as said, else by the extension of its name. Throws `invalid` for other formats. */
export function fileTypeOf(fileName: string, said: string | undefined): string {
  const plain = said?.split(';')[0]?.trim().toLowerCase();
  const extension = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  const type = plain && plain !== 'application/octet-stream' ? plain : BY_EXTENSION[extension];
  if (type !== undefined && Object.hasOwn(FILE_TYPES, type)) return type;
  throw invalid(`This format cannot be stored. Use one of: ${Object.values(FILE_TYPES).join(', ')}.`, {
    table: 'documents',
  });
}

/** `<user id>/<kind>/<uuid>.<extension>`: ASCII whatever the file is called. */
export function objectKey(userId: string, file: { kind: string; id: string; type: string }): string {
  return `${userId}/${file.kind}/${file.id}.${FILE_TYPES[file.type] ?? 'bin'}`;
}
