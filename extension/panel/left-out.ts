import type { History } from '@ats/ai';
import type { ResumeContent } from '@ats/core';

/** The person's own lines that this version does not show, so that nothing goes missing unseen. */
export function leftOut(history: History, content: ResumeContent): string[] {
  const { experience, projects } = content.sections;
  const shown = new Set(
    [...experience, ...projects].flatMap(({ bullets }) => bullets.map(({ text }) => text)),
  );
  const texts = [
    ...history.employment.map((row) => row.job_description),
    ...history.projects.flatMap((row) => [row.proj_description, row.proj_outcomes]),
  ];
  return texts
    .flatMap((text) => (text ?? '').split('\n'))
    .flatMap((line) => (line.startsWith('- ') ? [line.slice(2).trim()] : []))
    .filter((line) => !shown.has(line));
}
