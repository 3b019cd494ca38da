import { setTimeout as wait } from 'node:timers/promises';
import { type CachedAnswer, findBoard, isBoardError } from '@ats/capture/boards';
import { isAtsError } from '@ats/core';
import { openAccount, progress, runProgram, say, summaryOf, UsageError } from '@ats/example-account';
import { type Arguments, readArguments } from './arguments.ts';
import { type Look, lookAt } from './look.ts';
import { noteClosed } from './note-closed.ts';

/** Answers of the last look: a board that has not changed says so in a few bytes. */
const cache = new Map<string, CachedAnswer>();

function tell({ listed, wanted, added, changed, closed }: Look): void {
  say(`${listed} postings, ${wanted.length} of them wanted.`);
  const place = (name: string | null | undefined) => (name ? `, ${name}` : '');
  for (const row of added) say(`  new      ${row.job_title}${place(row.city_name)}  ${row.job_link ?? ''}`);
  for (const { row, what } of changed) say(`  changed  ${row.job_title} (${what.join(', ')})`);
  for (const job of closed) say(`  closed   ${job.job_title}${place(job.city_name)}`);
}

/** One look at the board; resolves to the exit code. */
async function lookOnce(given: Arguments, signal: AbortSignal): Promise<number> {
  const account = await openAccount(given);
  try {
    const look = await lookAt(account.me, given, { signal, cache });
    tell(look);
    const { dryRun } = given;
    const report = await account.me.jobs.import(look.wanted, { dryRun, signal, onProgress: progress });
    if (!dryRun) for (const job of look.closed) await noteClosed(account.me, job, signal);
    say(summaryOf(report, report.rejected.length, given));
    for (const { index, reason } of report.rejected) say(`  ${look.wanted[index]?.job_title}: ${reason}`);
    return report.rejected.length > 0 ? 2 : 0;
  } finally {
    await account.close();
  }
}

/** Looks again and again; what passes by itself is told and waited for. Ends when it is stopped. */
async function watch(given: Arguments, every: number, signal: AbortSignal): Promise<never> {
  for (;;) {
    // The account is opened for each look: a session may lapse over night, and others may need the folder.
    await lookOnce(given, signal).catch((error: unknown) => {
      const passes = (isBoardError(error) || isAtsError(error)) && error.retryable && !signal.aborted;
      if (!passes) throw error;
      say(`${error.message} Looking again later.`);
    });
    await wait(every, undefined, { signal });
  }
}

async function run(given: Arguments, signal: AbortSignal): Promise<number> {
  if (!findBoard(given.board)) {
    throw new UsageError(
      `${given.board} belongs to no board that can be read. README.md lists those that can.`,
    );
  }
  try {
    return await (given.every === undefined ? lookOnce(given, signal) : watch(given, given.every, signal));
  } catch (error) {
    // Watching ends no other way.
    if (signal.aborted && given.every !== undefined) return 0;
    if (isBoardError(error)) throw new UsageError(error.message);
    throw error;
  }
}

await runProgram((args, stop) => run(readArguments(args), stop));
