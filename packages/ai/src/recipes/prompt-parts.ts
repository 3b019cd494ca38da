import type { Context } from '../draft/context.ts';
import { fenced } from '../text/fence.ts';

/** The person's rows as a model sees them: short names, and every line under its own. */
export function historyPart({ book }: Context): string {
  const entries = book.entries.map(({ alias, row, lines }) => {
    const name = [row.job_title ?? row.proj_name ?? row.skill_name ?? row.name ?? row.degree_type];
    const at = [row.company_name ?? row.institution_name ?? row.issuing_org];
    const head = [...name, ...at].filter((part) => typeof part === 'string' && part !== '').join(', ');
    return [`${alias}: ${head}`, ...lines.map((one) => `  ${one.alias}: ${one.line.text}`)].join('\n');
  });
  return fenced('history', entries.join('\n'));
}

/** The posting, without what speaks to machines. */
export const postingPart = ({ posting, job }: Context): string =>
  fenced('posting', [job.job_title, job.company_name, posting].filter(Boolean).join('\n').slice(0, 16_000));

/** What the posting asks for, and how far the rows meet it. */
export const requirementsPart = ({ match }: Context): string =>
  fenced(
    'requirements',
    match.requirements
      .map(({ id, text, priority, status }) => `${id} (${priority}, ${status}): ${text}`)
      .join('\n'),
  );
