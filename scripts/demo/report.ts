import { JOB_STATUSES, type Job, type StatusChange, type UserAts } from '@ats/core';
import pc from 'picocolors';
import type { Made } from './materials.ts';
import { groundingReport, matchReport, readRows } from './report-grounding.ts';
import { cut, heading } from './terminal.ts';

const day = (iso: string | null): string => iso?.slice(0, 10) ?? 'no date';

/** Everything that stands now, for a terminal of 80 columns. */
export async function report(me: UserAts, job: Job, made: Made): Promise<string> {
  const rows = await readRows(me);
  const parts = [
    await board(me),
    postingOf(job),
    matchReport(made.match, rows),
    groundingReport(made.resume, rows),
    historyOf(await me.jobs.history(job.id)),
    await materialsOf(me, job),
    filesOf(made),
  ];
  return parts.join('\n');
}

/** Jobs by stage, newest first. */
async function board(me: UserAts): Promise<string> {
  const lines = [heading('Your board')];
  for (const stage of JOB_STATUSES) {
    const jobs = await me.jobs.list({ where: { job_status: stage }, orderBy: { created_at: 'desc' } }).all();
    if (jobs.length === 0) continue;
    lines.push(`${pc.cyan(stage)} (${jobs.length})`);
    for (const job of jobs.slice(0, 8)) {
      const name = `${job.job_title ?? 'Untitled'}, ${job.company_name ?? 'unknown company'}`;
      lines.push(`  ${cut(name, 56)}${pc.dim(`since ${day(job.status_changed_at)}`)}`);
    }
    if (jobs.length > 8) lines.push(pc.dim(`  and ${jobs.length - 8} more`));
  }
  return lines.join('\n');
}

function postingOf(job: Job): string {
  const pay = [job.start_salary_range, job.end_salary_range].filter((amount) => amount !== null);
  const facts = [
    [job.city_name, job.state_code].filter(Boolean).join(', '),
    job.job_type,
    pay
      .map((amount) => amount.toLocaleString('en-US'))
      .join(' to ')
      .concat(pay.length ? ' a year' : ''),
    job.application_deadline && `closes ${job.application_deadline}`,
  ];
  const lines = [heading(`${job.job_title ?? 'Untitled'}, ${job.company_name ?? 'unknown company'}`)];
  lines.push(facts.filter(Boolean).join(' · '));
  if (job.job_link) lines.push(pc.dim(job.job_link));
  return lines.join('\n');
}

function historyOf(changes: readonly StatusChange[]): string {
  const lines = changes.map(
    ({ from, to, changed_at }) => `${day(changed_at)}  ${from ? `${from} → ` : ''}${to ?? 'no stage'}`,
  );
  return [heading('What happened'), ...lines].join('\n');
}

async function materialsOf(me: UserAts, job: Job): Promise<string> {
  const lines = [heading('What is attached')];
  const current = await me.jobMaterials.current(job.id);
  if (current?.resume_document_id) {
    const document = await me.documents.get(current.resume_document_id);
    const size = `${Math.ceil((document.bytes ?? 0) / 1024)} kB`;
    lines.push(`Résumé: ${document.file_name} (${size}), since ${day(current.linked_at)}`);
  }
  const before = (await me.jobMaterials.history(job.id)).length - 1;
  if (before > 0)
    lines.push(pc.dim(`${before} earlier ${before === 1 ? 'selection is' : 'selections are'} kept.`));
  return lines.join('\n');
}

function filesOf({ files }: Made): string {
  return [heading('Your files'), ...files].join('\n');
}
