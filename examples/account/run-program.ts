import { explain, type ImportReport, isAtsError } from '@ats/core';
import { UsageError } from './usage-error.ts';

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Redrawn in place on a terminal; silent elsewhere. */
export function progress({ done, total }: { done: number; total: number }): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`);
}

/** What an import did, or would do, in one line. */
export function summaryOf(report: ImportReport, rejected: number, { dryRun }: { dryRun: boolean }): string {
  const verb = dryRun ? 'would be' : 'were';
  const { created, changed, unchanged } = report;
  return `${created} ${verb} added, ${changed} changed, ${unchanged} were there already, ${rejected} rejected.`;
}

/**
 * Runs a program with its arguments to its exit code. Ctrl-C stops it in order; what a person can put right is told
 * in a sentence, anything else with its stack.
 */
export async function runProgram(run: (args: string[], stop: AbortSignal) => Promise<number>): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let code = 1;
  try {
    code = await run(process.argv.slice(2), stop.signal);
  } catch (error) {
    if (stop.signal.aborted) say('Stopped. What was saved is saved; run it again to go on.');
    else if (error instanceof UsageError) process.stderr.write(`${error.message}\n`);
    else if (isAtsError(error)) process.stderr.write(`${explain(error)}\n`);
    else throw error;
  }
  // Last of all: the embedded database sets an exit code of its own when it closes.
  process.exitCode = code;
}
