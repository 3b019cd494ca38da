import type { TableName } from './tables.ts';
import {
  ARCHIVED,
  canonical,
  DOCUMENT_KINDS,
  DRAFT_TEMPLATES,
  ENROLLMENT_STATUSES,
  JOB_STATUSES,
  JOB_TYPES,
  SKILL_CATEGORIES,
} from './vocabulary.ts';

type Values = Readonly<Record<string, unknown>>;

/** A rule the database leaves to its clients. */
export interface Rule {
  /** All of them are needed to judge; a change of any of them asks for judgement. */
  columns: readonly string[];
  /** What to tell the person, or null when all is well. */
  broken(row: Values): string | null;
}

function named(column: string, what: string): Rule {
  return {
    columns: [column],
    broken: (row) => {
      const name = row[column];
      return typeof name === 'string' && name.trim() === '' ? `${what} is empty.` : null;
    },
  };
}

/** Days are YYYY-MM-DD, which sorts as text; anything else is left to the database to refuse. */
function ordered(first: string, second: string, sentence: string): Rule {
  return {
    columns: [first, second],
    broken: (row) => {
      const [low, high] = [row[first], row[second]];
      if (typeof low === 'number' && typeof high === 'number') return low > high ? sentence : null;
      return typeof low === 'string' && typeof high === 'string' && low > high ? sentence : null;
    },
  };
}

const datesOrder = ordered('start_date', 'end_date', 'The end date is before the start date.');

/** By table. Constraints of the database with a plain sentence are repeated here where that saves a trip. */
export const RULES: Readonly<Partial<Record<TableName, readonly Rule[]>>> = {
  employment: [
    named('job_title', 'The job title'),
    named('company_name', 'The company name'),
    datesOrder,
    {
      columns: ['current_position', 'end_date'],
      broken: (row) =>
        row.current_position === true && typeof row.end_date === 'string'
          ? 'A current position has no end date. Clear one of the two.'
          : null,
    },
  ],
  education: [
    named('institution_name', 'The name of the school'),
    ordered('start_date', 'graduation_date', 'The graduation date is before the start date.'),
  ],
  skills: [named('skill_name', 'The name of the skill')],
  certifications: [
    named('name', 'The name of the certificate'),
    ordered('date_earned', 'expiration_date', 'The certificate expires before it was earned.'),
    {
      columns: ['does_not_expire', 'expiration_date'],
      broken: (row) =>
        row.does_not_expire === true && typeof row.expiration_date === 'string'
          ? 'A certificate that does not expire has no expiration date. Clear one of the two.'
          : null,
    },
  ],
  projects: [named('proj_name', 'The name of the project'), datesOrder],
  jobs: [
    ordered('start_salary_range', 'end_salary_range', 'The lowest salary is above the highest.'),
    {
      columns: ['job_title', 'company_name'],
      broken: (row) =>
        [row.job_title, row.company_name].every((name) => String(name ?? '').trim() === '')
          ? 'A job needs a title or a company.'
          : null,
    },
  ],
  documents: [named('file_name', 'The file name')],
  cover_letter_drafts: [named('name', 'The name of the draft')],
};

interface Vocabulary {
  spellings: readonly string[];
  /** Whether other words may be stored, as a posting wrote them. */
  open?: boolean;
}

const VOCABULARIES: Readonly<Partial<Record<TableName, Readonly<Record<string, Vocabulary>>>>> = {
  jobs: {
    job_status: { spellings: [...JOB_STATUSES, ARCHIVED] },
    job_type: { spellings: JOB_TYPES, open: true },
  },
  skills: { skill_category: { spellings: SKILL_CATEGORIES } },
  education: { enrollment_status: { spellings: ENROLLMENT_STATUSES } },
  documents: { kind: { spellings: DOCUMENT_KINDS } },
  cover_letter_drafts: { template_id: { spellings: DRAFT_TEMPLATES } },
};

/** Words with a canonical spelling are written in it; what is wrong with the others, as sentences. */
export function spelled(table: TableName, row: Values): { row: Values; problems: string[] } {
  const problems: string[] = [];
  const changes: Record<string, unknown> = {};
  for (const [column, { spellings, open }] of Object.entries(VOCABULARIES[table] ?? {})) {
    const written = row[column];
    if (typeof written !== 'string') continue;
    const spelling = canonical(spellings, written);
    if (spelling !== null) changes[column] = spelling;
    else if (!open) problems.push(`${column} is one of: ${spellings.join(', ')}.`);
  }
  return { row: { ...row, ...changes }, problems };
}

/** What is wrong with a new row, as sentences. */
export function problemsOf(table: TableName, row: Values): string[] {
  return (RULES[table] ?? []).flatMap((rule) => rule.broken(row) ?? []);
}

/** The rules that a change touches. */
export function rulesTouched(table: TableName, patch: Values): readonly Rule[] {
  return (RULES[table] ?? []).filter(({ columns }) => columns.some((column) => Object.hasOwn(patch, column)));
}
