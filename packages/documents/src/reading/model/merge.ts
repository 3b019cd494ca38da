import { type EducationDraft, type EmploymentDraft, NOT_STATED } from '../../career/draft.ts';
import { educationLevelOf } from '../../career/known-words.ts';
import { splitName } from '../../json-resume/from.ts';
import { degreeAndField } from '../entries/degrees.ts';
import type { Drafted } from '../entries/drafted.ts';
import { educationDays } from '../entries/education.ts';
import { employmentDays } from '../entries/experience.ts';
import { phonesIn } from '../fields/contact.ts';
import type { ProfileReading } from '../profile.ts';
import { datesIn } from '../words/dates.ts';
import type { GroundedPost, GroundedSchool } from './ground.ts';

/** How sure a value is that a model pointed out in the file. */
const SURE = 0.65;
/** Below this the rules did not really know. */
const UNSURE = 0.6;

/** Counts what was taken. */
export interface Tally {
  taken: number;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function draftedPost(post: GroundedPost): Drafted<EmploymentDraft> {
  const { title, employer, location, dates } = post;
  return {
    row: {
      job_title: title ?? NOT_STATED,
      company_name: employer ?? NOT_STATED,
      location,
      ...employmentDays(dates ? datesIn(dates) : null),
      job_description: null,
    },
    quote: [title, employer, dates].filter(Boolean).join('\n'),
    confidence: SURE,
  };
}

/** The row that the rules read for a post: of the same time, or of the same title and employer. */
function counterpart(
  rows: readonly Drafted<EmploymentDraft>[],
  { row: post }: Drafted<EmploymentDraft>,
): number {
  const sameDays = rows.findIndex(
    ({ row }) => row.start_date === post.start_date && row.end_date === post.end_date,
  );
  if (sameDays >= 0) return sameDays;
  return rows.findIndex(
    ({ row }) =>
      fold(row.job_title) === fold(post.job_title) && fold(row.company_name) === fold(post.company_name),
  );
}

function mendedPost(
  own: Drafted<EmploymentDraft>,
  { row: post, quote }: Drafted<EmploymentDraft>,
  tally: Tally,
): Drafted<EmploymentDraft> {
  const { row } = own;
  const unsure = own.confidence < UNSURE;
  const pick = (mine: string, theirs: string): string => {
    const open = mine === NOT_STATED || unsure;
    if (!open || theirs === NOT_STATED || fold(mine) === fold(theirs)) return mine;
    tally.taken += 1;
    return theirs;
  };
  const mended = {
    ...row,
    job_title: pick(row.job_title, post.job_title),
    company_name: pick(row.company_name, post.company_name),
    location: row.location ?? post.location,
  };
  const changed = mended.job_title !== row.job_title || mended.company_name !== row.company_name;
  return changed
    ? { row: mended, quote: `${own.quote}\n${quote}`, confidence: SURE }
    : { ...own, row: mended };
}

/** The rules' rows, mended where they were open or unsure, and those that they had not seen. */
export function mergedPosts(
  own: readonly Drafted<EmploymentDraft>[],
  posts: readonly GroundedPost[],
  tally: Tally,
): Drafted<EmploymentDraft>[] {
  const rows = [...own];
  for (const post of posts.map(draftedPost)) {
    const at = counterpart(rows, post);
    const mine = rows[at];
    if (mine) rows[at] = mendedPost(mine, post, tally);
    // Without a time of its own a post can't be told from one that was read already.
    else if (post.row.job_title !== NOT_STATED && /\d/.test(post.quote)) {
      rows.push(post);
      tally.taken += 1;
    }
  }
  return rows;
}

export function mergedSchools(
  own: readonly Drafted<EducationDraft>[],
  schools: readonly GroundedSchool[],
  tally: Tally,
): Drafted<EducationDraft>[] {
  const rows = [...own];
  for (const { school, degree, field, dates } of schools) {
    const named = degree ? degreeAndField(degree) : { degree: null, field: null };
    const row: EducationDraft = {
      institution_name: school ?? NOT_STATED,
      degree_type: named.degree ?? degree ?? NOT_STATED,
      field_of_study: field ?? named.field,
      ...educationDays(dates ? datesIn(dates) : null),
      education_level: degree ? educationLevelOf(degree) : null,
    };
    const quote = [school, degree, dates].filter(Boolean).join('\n');
    const known = rows.some(
      (each) =>
        fold(each.row.institution_name).includes(fold(row.institution_name)) ||
        fold(row.institution_name).includes(fold(each.row.institution_name)),
    );
    const open = rows.findIndex(
      (each) =>
        each.row.institution_name === NOT_STATED &&
        each.row.start_date === row.start_date &&
        each.row.graduation_date === row.graduation_date,
    );
    const mine = rows[open];
    if (known) continue;
    tally.taken += 1;
    if (mine)
      rows[open] = {
        ...mine,
        row: { ...mine.row, institution_name: row.institution_name },
        quote: `${mine.quote}\n${quote}`,
      };
    else rows.push({ row, quote, confidence: SURE });
  }
  return rows;
}

interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What the rules did not find, or hardly. */
export function mergedProfile(
  own: ProfileReading,
  { name, email, phone }: Contact,
  tally: Tally,
): ProfileReading {
  const open = (field: string): boolean => (own.fields[field]?.confidence ?? 0) < UNSURE;
  const evidence = (quote: string): { quote: string; confidence: number } => {
    tally.taken += 1;
    return { quote, confidence: SURE };
  };
  let { row, fields } = own;
  if (name && open('full_name') && fold(name) !== fold(row.full_name ?? '')) {
    row = { ...row, full_name: name, ...splitName(name) };
    fields = { ...fields, full_name: evidence(name) };
  }
  if (email && open('email') && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    row = { ...row, email };
    fields = { ...fields, email: evidence(email) };
  }
  if (phone && open('phone') && phonesIn(phone).length === 1) {
    row = { ...row, phone };
    fields = { ...fields, phone: evidence(phone) };
  }
  return { ...own, row, fields };
}
