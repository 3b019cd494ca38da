import { fields, textOf } from './content/tolerant.ts';

/** What an artifact or a file was when it was attached; it may have been deleted since. */
export interface AttachedPiece {
  id: string;
  kind: string | null;
  /** Title of an artifact, name of a file. */
  name: string | null;
  /** Of the content, in hex. */
  sha256: string | null;
}

export interface AttachedSlot {
  artifact: AttachedPiece | null;
  document: AttachedPiece | null;
}

/** What was attached, as job_materials.metadata remembers it. */
export interface AttachedMaterials {
  resume: AttachedSlot | null;
  cover: AttachedSlot | null;
}

function piece(value: unknown): AttachedPiece | null {
  const from = fields(value);
  const id = textOf(from.id);
  if (id === null) return null;
  return {
    id,
    kind: textOf(from.kind),
    name: textOf(from.title) ?? textOf(from.file_name),
    sha256: textOf(from.sha256),
  };
}

function slot(value: unknown): AttachedSlot | null {
  const from = fields(value);
  const read = { artifact: piece(from.artifact), document: piece(from.document) };
  return read.artifact === null && read.document === null ? null : read;
}

/** Reads the metadata of a row of job_materials or of the current materials. */
export function readMaterials(metadata: unknown): AttachedMaterials {
  const from = fields(metadata);
  return { resume: slot(from.resume), cover: slot(from.cover) };
}
