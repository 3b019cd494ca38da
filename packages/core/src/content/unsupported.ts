import type { ResumeContent } from './resume.ts';
import type { Statement } from './source.ts';

/** Statements of a résumé that name no row of the person's: none may be saved. */
export function unsupported({ summary, sections }: ResumeContent): string[] {
  const places: [string, readonly Statement[]][] = [
    ['summary', summary === null ? [] : [summary]],
    ...sections.experience.map(({ bullets }, n): [string, Statement[]] => [`experience ${n + 1}`, bullets]),
    ...sections.education.map(({ details }, n): [string, Statement[]] => [`education ${n + 1}`, details]),
    ...sections.projects.map(({ bullets }, n): [string, Statement[]] => [`project ${n + 1}`, bullets]),
  ];
  return places.flatMap(([place, statements]) =>
    statements.flatMap(({ sources }, n) =>
      sources.length === 0 ? [`Statement ${n + 1} of ${place} names no row that carries it.`] : [],
    ),
  );
}
