import { invalid } from '../errors.ts';
import { profileHandle } from '../profile.ts';
import { readHandle } from '../read.ts';
import { sameJson } from '../same.ts';
import type { Scope } from '../scope.ts';
import { type TableHandle, tableHandle } from '../table.ts';
import type { Insert, Update } from '../types.ts';
import { newRow } from '../write.ts';
import { batchSizeOf } from './jobs.ts';
import { folded } from './natural-key.ts';
import {
  type ImportOptions,
  type ImportReport,
  isAboutTheRow,
  startTally,
  stopped,
  type Tally,
} from './report.ts';

/** The tables a history consists of, beside the profile. */
export const CAREER_TABLES = ['employment', 'education', 'skills', 'projects', 'certifications'] as const;
type CareerTable = (typeof CAREER_TABLES)[number];

/** A row as read from a résumé: what is missing is said when it is imported. */
export type DraftRow<T extends CareerTable> = Partial<Omit<Insert<T>, 'id'>>;

/** A person's history, ready to be imported. */
export type CareerDraft = { profile: Update<'profiles'> } & { [T in CareerTable]: DraftRow<T>[] };

export interface CareerImportOptions extends ImportOptions {
  /**
   * What to do with a row that is there already: "complete" (the default) fills what is empty and leaves
   * what the person wrote; "overwrite" takes what the draft says.
   */
  existing?: 'complete' | 'overwrite' | undefined;
}

type Values = Record<string, unknown>;

/** What makes two rows the same entry of a history, and what an entry cannot do without. */
const ENTRIES: Readonly<Record<CareerTable, { key: readonly string[]; needs: readonly string[] }>> = {
  employment: {
    key: ['company_name', 'job_title', 'start_date'],
    needs: ['job_title', 'company_name', 'start_date'],
  },
  education: {
    key: ['institution_name', 'degree_type', 'field_of_study'],
    needs: ['institution_name', 'start_date'],
  },
  skills: { key: ['skill_name'], needs: ['skill_name'] },
  projects: { key: ['proj_name', 'start_date'], needs: ['proj_name', 'start_date'] },
  certifications: { key: ['name', 'issuing_org', 'date_earned'], needs: ['name'] },
};

function keyOf(table: CareerTable, row: Values): string {
  return JSON.stringify(ENTRIES[table].key.map((column) => folded(row[column])));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;
}

const isFields = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a column holds afterwards. An object is filled field by field: it is a place for several things. */
function merged(held: unknown, value: unknown, existing: CareerImportOptions['existing']): unknown {
  if (isEmpty(value)) return held;
  if (isEmpty(held)) return value;
  const overwrite = existing === 'overwrite';
  if (isFields(held) && isFields(value)) return overwrite ? { ...held, ...value } : { ...value, ...held };
  return overwrite ? value : held;
}

/** The part of a draft that changes a row that is there. */
function patchOf(stored: Values, draft: Values, existing: CareerImportOptions['existing']): Values {
  return Object.fromEntries(
    Object.entries(draft)
      .map(([column, value]) => [column, merged(stored[column], value, existing)] as const)
      .filter(([column, value]) => !isEmpty(value) && !sameJson(value, stored[column])),
  );
}

interface Run {
  scope: Scope;
  tally: Tally;
  options: CareerImportOptions;
}

interface Entry {
  index: number;
  row: Values;
}

/** An entry of the draft with the row that it is, once that is known. */
interface Match extends Entry {
  key: string;
  stored?: Values | undefined;
}

/** Does something for one row; a refusal that is about the row is reported and the import goes on. */
async function each(
  run: Run,
  at: { table: string; index: number },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isAboutTheRow(error)) throw error;
    run.tally.reject({ ...at, reason: error.message });
  }
}

async function addAll<T extends CareerTable>(run: Run, table: T, entries: readonly Entry[]): Promise<void> {
  const handle = tableHandle(run.scope, table);
  const size = batchSizeOf(run.options);
  for (let start = 0; start < entries.length; start += size) {
    const batch = entries.slice(start, start + size);
    // Checked column by column in newRow already.
    const rows = batch.map(({ row }) => row as Insert<T>);
    try {
      if (!run.options.dryRun) await handle.insertMany(rows, run.options);
      for (const _ of batch) run.tally.count('created');
    } catch (error) {
      if (!isAboutTheRow(error)) throw error;
      // One of them was refused, so none was saved: one by one shows which.
      for (const [n, { index }] of batch.entries()) {
        await each(run, { table, index }, async () => {
          await handle.insert(rows[n] as Insert<T>, run.options);
          run.tally.count('created');
        });
      }
    }
  }
}

async function changeOne<T extends CareerTable>(
  { options, tally }: Run,
  handle: TableHandle<T>,
  { stored, row }: { stored: Values; row: Values },
): Promise<void> {
  const patch = patchOf(stored, row, options.existing);
  if (Object.keys(patch).length === 0) return tally.count('unchanged');
  // The id came with the row, and the columns out of a checked draft.
  if (!options.dryRun) await handle.update(stored.id as never, patch as Update<T>, options);
  tally.count('changed');
}

/**
 * Whether two rows of one key are the same entry: what both say is the same. Two posts of one title at one employer
 * may both be told, each in its own words; a skill is its name.
 */
const agree = (table: CareerTable, one: Values, other: Values): boolean =>
  table === 'skills' ||
  Object.entries(other).every(
    ([column, value]) =>
      ENTRIES[table].key.includes(column) || isEmpty(one[column]) || sameJson(one[column], value),
  );

/** Rows of a draft that can be saved, each entry once; the others are reported. */
async function readDrafts(run: Run, table: CareerTable, drafts: readonly object[]): Promise<Match[]> {
  const read: Match[] = [];
  for (const [index, draft] of drafts.entries()) {
    await each(run, { table, index }, async () => {
      const given = Object.entries(draft).filter(([, value]) => !isEmpty(value));
      const { user_id: _owner, ...row } = newRow(run.scope, table, Object.fromEntries(given));
      const missing = ENTRIES[table].needs.filter((column) => isEmpty(row[column]));
      if (missing.length > 0) throw invalid(`Missing: ${missing.join(', ')}.`, { table });
      const key = keyOf(table, row);
      const same = read.find((one) => one.key === key && agree(table, one.row, row));
      if (!same) read.push({ index, row, key });
      else {
        same.row = { ...row, ...same.row };
        run.tally.count('unchanged');
      }
    });
  }
  return read;
}

/** Which row each entry is: one that says the same, else the first of its key that is no other entry's. */
function matchRows(
  table: CareerTable,
  entries: readonly Match[],
  stored: ReadonlyMap<string, readonly Values[]>,
): void {
  const taken = new Set<Values>();
  const takeFirst = (fits: (entry: Match, held: Values) => boolean): void => {
    for (const entry of entries) {
      if (entry.stored) continue;
      entry.stored = stored.get(entry.key)?.find((held) => !taken.has(held) && fits(entry, held));
      if (entry.stored) taken.add(entry.stored);
    }
  };
  takeFirst(({ row }, held) => agree(table, held, row));
  takeFirst(() => true);
}

async function importTable<T extends CareerTable>(
  run: Run,
  table: T,
  drafts: readonly object[],
): Promise<void> {
  if (drafts.length === 0) return;
  const handle = tableHandle(run.scope, table);
  const known = new Map<string, Values[]>();
  for await (const row of readHandle(run.scope, table).list({}, run.options)) {
    const values: Values = { ...row };
    const key = keyOf(table, values);
    known.set(key, [...(known.get(key) ?? []), values]);
  }
  const entries = await readDrafts(run, table, drafts);
  matchRows(table, entries, known);
  for (const { index, row, stored } of entries)
    if (stored) await each(run, { table, index }, () => changeOne(run, handle, { stored, row }));
  await addAll(
    run,
    table,
    entries.filter(({ stored }) => !stored),
  );
}

async function importProfile(run: Run, draft: Update<'profiles'>): Promise<void> {
  if (!Object.values(draft).some((value) => !isEmpty(value))) return;
  await each(run, { table: 'profiles', index: 0 }, async () => {
    const handle = profileHandle(run.scope);
    const stored: Values = {
      ...(await (run.options.dryRun || run.scope.serviceRole ? handle.get : handle.ensure)(run.options)),
    };
    const patch = patchOf(stored, { ...draft }, run.options.existing);
    if (Object.keys(patch).length === 0) return run.tally.count('unchanged');
    if (!run.options.dryRun) await handle.update(patch as Update<'profiles'>, run.options);
    run.tally.count('changed');
  });
}

/** Brings a person's history in; see `importCareer`. */
export async function importCareer(
  scope: Scope,
  draft: Partial<CareerDraft>,
  options: CareerImportOptions = {},
): Promise<ImportReport> {
  batchSizeOf(options);
  const { profile = {} } = draft;
  const rows = CAREER_TABLES.reduce((sum, table) => sum + (draft[table]?.length ?? 0), 0);
  const hasProfile = Object.values(profile).some((value) => !isEmpty(value));
  const tally = startTally(rows + (hasProfile ? 1 : 0), options);
  const run: Run = { scope, tally, options };
  try {
    await importProfile(run, profile);
    for (const table of CAREER_TABLES) await importTable(run, table, draft[table] ?? []);
  } catch (error) {
    throw stopped(error, tally);
  }
  return tally.report;
}
