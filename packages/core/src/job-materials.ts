import { type CallOptions, within } from './call.ts';
import { AtsError, invalid } from './errors.ts';
import { readMaterials } from './materials-metadata.ts';
import { newId } from './new-id.ts';
import { type ReadHandle, readHandle } from './read.ts';
import { readRow } from './rows.ts';
import { callFunction, returnedRow } from './rpc.ts';
import { isUuid, type Scope } from './scope.ts';
import type { CurrentMaterial, JobMaterial } from './types.ts';

/** What one slot holds: an artifact, a file, or both (the file that was made of the artifact). */
export interface Material {
  artifactId?: string | null | undefined;
  documentId?: string | null | undefined;
}

/** A slot that is left out stays as it is, null empties it. */
export interface Slots {
  resume?: Material | null | undefined;
  cover?: Material | null | undefined;
}

export interface AttachOptions extends CallOptions {
  /** Your own uuid for the selection: attaching again under it gives the row that is there. */
  id?: string | undefined;
  metadata?: object | undefined;
}

/** Which résumé and cover letter belong to a job, and which ones did. Nothing here is ever overwritten. */
export interface JobMaterialsHandle extends ReadHandle<'job_materials'> {
  /** Selects materials for a job, as a new row of its history. Two at once keep both their slots. */
  attach(jobId: number, slots: Slots, options?: AttachOptions): Promise<JobMaterial>;
  /** What is selected now; null when nothing ever was. */
  current(jobId: number, options?: CallOptions): Promise<CurrentMaterial | null>;
  /** Every selection of a job, newest first. */
  history(jobId: number, options?: CallOptions): Promise<JobMaterial[]>;
  /** What was selected at a time; null when nothing was yet. */
  asOf(jobId: number, time: Date | string, options?: CallOptions): Promise<JobMaterial | null>;
  /** Selects again what an earlier row of the job selected. Throws `missing_reference` when it is deleted. */
  rollBack(jobId: number, materialId: string, options?: AttachOptions): Promise<JobMaterial>;
}

const SLOTS = ['resume', 'cover'] as const;

function sentSlot(slot: string, material: Material): Record<string, string> {
  const { artifactId, documentId } = material;
  for (const id of [artifactId, documentId]) {
    if (id !== undefined && id !== null && !isUuid(id)) throw invalid(`The ${slot} slot takes ids (uuids).`);
  }
  const sent = {
    ...(artifactId && { artifact_id: artifactId }),
    ...(documentId && { document_id: documentId }),
  };
  if (Object.keys(sent).length === 0) {
    throw invalid(`The ${slot} slot needs an artifactId, a documentId or both; null empties it.`);
  }
  return sent;
}

function sentSlots(slots: Slots): Record<string, Record<string, string> | null> {
  const named = SLOTS.flatMap((slot) => {
    const material = slots[slot];
    return material === undefined ? [] : [[slot, material && sentSlot(slot, material)] as const];
  });
  if (named.length === 0) throw invalid('Say what to attach: resume, cover or both.');
  return Object.fromEntries(named);
}

/** What a row selected, as slots again. */
function slotsOf(row: JobMaterial): Slots {
  const known = readMaterials(row.metadata);
  const slots = {
    resume: { artifactId: row.resume_artifact_id, documentId: row.resume_document_id },
    cover: { artifactId: row.cover_artifact_id, documentId: row.cover_document_id },
  };
  const again = SLOTS.map((slot) => {
    const { artifactId, documentId } = slots[slot];
    const was = known[slot];
    const lost = (was?.artifact && artifactId === null) || (was?.document && documentId === null);
    if (lost) {
      throw new AtsError({
        code: 'missing_reference',
        message: `What stood in the ${slot} slot then has been deleted, so it cannot be selected again.`,
        details: { table: 'job_materials', slot },
      });
    }
    return [slot, artifactId === null && documentId === null ? null : slots[slot]];
  });
  return Object.fromEntries(again);
}

function timeOf(time: Date | string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw invalid('asOf needs a Date or a time in ISO 8601.');
  // A Date knows milliseconds, the database microseconds: the whole millisecond counts.
  return time instanceof Date ? date.toISOString().replace('Z', '999Z') : time;
}

export function jobMaterialsHandle(scope: Scope): JobMaterialsHandle {
  const read = readHandle(scope, 'job_materials');
  const view = readHandle(scope, 'v_job_current_materials');
  const attach: JobMaterialsHandle['attach'] = async (jobId, slots, options = {}) => {
    const id = options.id ?? newId();
    if (!isUuid(id)) throw invalid('The id of a selection is a uuid.');
    const args = { p_job_id: jobId, p_slots: sentSlots(slots), p_metadata: options.metadata ?? {}, p_id: id };
    const call = { name: 'attach_job_materials', args, what: 'Attaching materials', repeat: 'auto' } as const;
    return readRow('job_materials', returnedRow(await callFunction(scope, call, options), call.name));
  };
  return {
    ...read,
    attach,
    async current(jobId, options) {
      return (await view.list({ where: { job_id: jobId }, limit: 1 }, options).page()).rows[0] ?? null;
    },
    history: (jobId, options) => read.list({ where: { job_id: jobId } }, options).all(),
    async asOf(jobId, time, options) {
      const where = { job_id: jobId, created_at: { lte: timeOf(time) } };
      return (await read.list({ where, limit: 1 }, options).page()).rows[0] ?? null;
    },
    rollBack: (jobId, materialId, options = {}) =>
      within(options, 'auto', async (inner) => {
        const row = await read.get(materialId, inner);
        if (row.job_id !== jobId)
          throw new AtsError({ code: 'not_found', details: { table: 'job_materials' } });
        const metadata = { ...options.metadata, rolled_back_to: materialId };
        return attach(jobId, slotsOf(row), { ...options, ...inner, metadata });
      }),
  };
}
