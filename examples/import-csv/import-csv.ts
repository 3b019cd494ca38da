import { openAccount, progress, runProgram, say, summaryOf } from '@ats/example-account';
import { type Arguments, readArguments } from './arguments.ts';
import { type CsvJobs, readCsv } from './read-file.ts';

function describe({ columns, headings }: CsvJobs): void {
  for (const [target, place] of columns.places) say(`  ${headings[place]} -> ${target}`);
  if (columns.others.size > 0) say(`  kept beside the job: ${[...columns.others.keys()].join(', ')}`);
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
    say(summaryOf(report, rejected.length, given));
    for (const { line, reason } of rejected) say(`  line ${line}: ${reason}`);
    // Mend those lines and run it again: the others are recognised.
    return rejected.length > 0 ? 2 : 0;
  } finally {
    await account.close();
  }
}

await runProgram((args, stop) => run(readArguments(args), stop));
