import { type BoardOptions, type BoardPosting, findBoard, readBoard } from '@ats/capture/boards';
import type { Job, UserAts } from '@ats/core';
import type { Arguments } from './arguments.ts';
import { isWanted } from './filters.ts';
import { type BoardRow, changesOf, markOf, rowOf } from './rows.ts';

/** What one look at a board brought to light. */
export interface Look {
  listed: number;
  wanted: readonly BoardRow[];
  added: readonly BoardRow[];
  changed: readonly { row: BoardRow; what: readonly string[] }[];
  /** Saved before, listed no more. */
  closed: readonly Job[];
}

/** Whether a job came from this board, and was not yet noted as closed. */
function isFrom(job: Job, address: string): boolean {
  const mark = markOf(job);
  const found = findBoard(address);
  return mark?.id === found?.board.id && mark?.company === found?.place.company && !mark?.closed_on;
}

/**
 * Reads the whole board and holds it against the jobs that are there. Throws when the board can't be read to its
 * end: half a list would tell open jobs as closed.
 */
export async function lookAt(me: UserAts, given: Arguments, options: BoardOptions): Promise<Look> {
  const listed: BoardPosting[] = [];
  for await (const posting of readBoard({ url: given.board }, options)) listed.push(posting);
  const known = new Map<string, Job>();
  for await (const job of me.jobs.list({}, { signal: options.signal })) known.set(job.dedupe_key ?? '', job);
  const wanted = listed.filter(({ posting }) => isWanted(posting, given.filters));
  const rows = new Map(
    wanted.map((posting) => rowOf(posting, given.company)).map((row) => [row.dedupe_key, row]),
  );
  const keys = new Set(listed.map((posting) => rowOf(posting, given.company).dedupe_key));
  const changed = [...rows.values()].flatMap((row) => {
    const job = known.get(row.dedupe_key);
    const what = job ? changesOf(job, row) : [];
    const reopened = job && markOf(job)?.closed_on !== undefined ? ['open again'] : [];
    return what.length + reopened.length > 0 ? [{ row, what: [...reopened, ...what] }] : [];
  });
  return {
    listed: listed.length,
    wanted: [...rows.values()],
    added: [...rows.values()].filter((row) => !known.has(row.dedupe_key)),
    changed,
    closed: [...known.values()].filter((job) => isFrom(job, given.board) && !keys.has(job.dedupe_key ?? '')),
  };
}
