import * as z from 'zod/mini';
import type { CareerDraft } from '../career/draft.ts';

/** The order of a file's entries, by what names them: stored rows come back in another. */
const order = z.object({
  employment: z.array(z.string()),
  education: z.array(z.string()),
  skills: z.array(z.string()),
  projects: z.array(z.string()),
  certifications: z.array(z.string()),
});

export type Order = z.infer<typeof order>;

const named = (...parts: readonly (string | null | undefined)[]): string =>
  parts.map((part) => part ?? '').join(' | ');

/** Names of rows; of those that share one, with what they say. */
function namesBy<Row>(
  rows: readonly Row[],
  name: (row: Row) => string,
  says: (row: Row) => string | null | undefined,
): string[] {
  const names = rows.map(name);
  return rows.map((row, at) => {
    const own = names[at] ?? '';
    return names.indexOf(own) === names.lastIndexOf(own) ? own : named(own, says(row));
  });
}

const namesOf = (draft: CareerDraft): Order => ({
  employment: namesBy(
    draft.employment,
    (row) => named(row.company_name, row.job_title, row.start_date),
    (row) => row.job_description,
  ),
  education: draft.education.map((row) =>
    named(row.institution_name, row.degree_type, row.field_of_study, row.start_date),
  ),
  skills: draft.skills.map((row) => row.skill_name),
  projects: namesBy(
    draft.projects,
    (row) => named(row.proj_name, row.start_date),
    (row) => row.proj_description,
  ),
  certifications: draft.certifications.map((row) => named(row.name, row.issuing_org, row.date_earned)),
});

/** What has to be kept to put stored rows in this order again; null where no list has two. */
export function orderOf(draft: CareerDraft): Order | null {
  const names = namesOf(draft);
  return Object.values(names).some(({ length }) => length > 1) ? names : null;
}

/** The rows in the order that was kept; one that it does not know stays behind the one it is given after. */
export function inOrder(draft: CareerDraft, kept: unknown): CareerDraft {
  const { data: known } = order.safeParse(kept);
  if (!known) return draft;
  const names = namesOf(draft);
  const sorted = <L extends keyof Order>(list: L): CareerDraft[L] => {
    const open: (string | null)[] = [...known[list]];
    let last = -1;
    const places = draft[list].map((row, at) => {
      const place = open.indexOf(names[list][at] ?? '');
      // Entries of one name take their places one after the other.
      if (place >= 0) open[place] = null;
      last = place < 0 ? last : place;
      return { row, place: last };
    });
    // Each list keeps its own kind of row, which TypeScript can't see through the key.
    return places.toSorted((a, b) => a.place - b.place).map(({ row }) => row) as CareerDraft[L];
  };
  return {
    ...draft,
    employment: sorted('employment'),
    education: sorted('education'),
    skills: sorted('skills'),
    projects: sorted('projects'),
    certifications: sorted('certifications'),
  };
}
