import { explain, type ImportReport, isAtsError } from '@ats/core';
import { type Arguments, readArguments } from './arguments.ts';
import { openAccount } from './open-account.ts';
import { type CsvJobs, readCsv } from './read-file.ts';
import { UsageError } from './usage-error.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Redrawn in place on a terminal; silent elsewhere. */
function progress({ done, total }: { done: number; total: number }): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`);
}

function describe({ columns, headings }: CsvJobs): void {
  for (const [target, place] of columns.places) say(`  ${headings[place]} -> ${target}`);
  if (columns.others.size > 0) say(`  kept beside the job: ${[...columns.others.keys()].join(', ')}`);
}

function summary(
  report: ImportReport,
  rejected: readonly { line: number; reason: string }[],
  dryRun: boolean,
): void {
  const { created, changed, unchanged } = report;
  const verb = dryRun ? 'would be' : 'were';
  say(
    `${created} ${verb} added, ${changed} changed, ${unchanged} were there already, ${rejected.length} rejected.`,
  );
  for (const { line, reason } of rejected) say(`  line ${line}: ${reason}`);
}

/** Resolves to the exit code. */
async function run(given: Arguments, stop: AbortSignal): Promise<number> {
  const jobs = await readCsv(given);
  say(`${given.file}: ${jobs.rows.length + jobs.rejected.length} applications`);
  describe(jobs);
  const account = await openAccount(given);
  try {
    const report = await account.me.jobs.import(
      jobs.rows.map(({ row }) => row),
      { dryRun: given.dryRun, onProgress: progress, signal: stop },
    );
    const refused = report.rejected.map(({ index, reason }) => ({
      line: jobs.rows[index]?.line ?? 0,
      reason,
    }));
    const rejected = [...jobs.rejected, ...refused].sort((a, b) => a.line - b.line);
    summary(report, rejected, given.dryRun);
    // Mend those lines and run it again: the others are recognised.
    return rejected.length > 0 ? 2 : 0;
  } finally {
    await account.close();
  }
}

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

let code = 1;
try {
  code = await run(readArguments(process.argv.slice(2)), stop.signal);
} catch (error) {
  if (stop.signal.aborted) say('Stopped. What was saved is saved; run it again to go on.');
  else if (error instanceof UsageError || isAtsError(error)) {
    process.stderr.write(`${error instanceof UsageError ? error.message : explain(error)}\n`);
  } else throw error;
}
// Last of all: the embedded database sets an exit code of its own when it closes.
process.exitCode = code;
