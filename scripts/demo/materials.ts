import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tailorForJob } from '@ats/ai';
import type { Job, MatchContent, ResumeContent, UserAts } from '@ats/core';
import { renderResume } from '@ats/documents';

/** What was made for a job: the content, and the files on this computer. */
export type Made = {
  readonly resume: ResumeContent;
  readonly match: MatchContent;
  readonly files: readonly string[];
};

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Tailors a résumé to a job, keeps it as PDF and DOCX, and selects it. Doing it again adds nothing. */
export async function makeMaterials(me: UserAts, job: Job, out: string): Promise<Made> {
  const { resume, match } = await tailorForJob(me, job.id);
  const name = fileName(resume.content, job);
  await mkdir(out, { recursive: true });
  const files: string[] = [];
  for (const format of ['docx', 'pdf'] as const) {
    const bytes = await renderResume(resume.content, { format, page: 'Letter' });
    const path = join(out, `${name}.${format}`);
    await writeFile(path, bytes);
    files.push(path);
    // The same artifact in the same format is the same document, and its id says so.
    const id = uuidOf(`${resume.id}.${format}`);
    const kept = await me.documents.count({ id });
    if (kept) continue;
    const file = {
      id,
      fileName: `${name}.${format}`,
      bytes,
      mimeType: TYPES[format],
      meta: { artifact_id: resume.id },
    };
    if (format === 'pdf')
      await me.documents.attachFile(job.id, { ...file, slot: 'resume', artifactId: resume.id });
    else await me.documents.upload({ ...file, kind: 'resume' });
  }
  return { resume: resume.content, match: match.content, files };
}

function fileName({ header }: ResumeContent, job: Job): string {
  const words = [header.name, job.job_title, job.company_name].filter(Boolean).join(' - ');
  return (
    words
      .replaceAll(/[^\p{L}\p{N} .&-]+/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 120) || 'resume'
  );
}

/** A uuid (RFC 9562, version 8) that follows from a name. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
