import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { isLocalError } from '../errors.ts';
import { type Arguments, HELP, readArguments, UsageError } from './arguments.ts';
import { migrate } from './migrate.ts';
import { reset } from './reset.ts';
import { status } from './status.ts';
import { up } from './up.ts';

const RUN: Readonly<Record<Arguments['command'], (args: Arguments) => Promise<void>>> = {
  up,
  migrate,
  status,
  reset,
};

/** Runs a command line to its end and answers with the exit code. */
export async function runCli(words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const args = readArguments(words);
    if (args === 'help') console.log(HELP);
    else if (args === 'version') console.log(await version());
    else await RUN[args.command](args);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nSee ats-local --help.`);
      return 2;
    }
    // A LocalError is written for the person; of anything else only the message is sure to hold no data.
    const message = error instanceof Error ? error.message : String(error);
    console.error(isLocalError(error) ? message : `Something unexpected went wrong: ${message}`);
    return 1;
  }
}

async function version(): Promise<string> {
  const file = findPackageJSON('..', import.meta.url);
  const manifest: { version?: string } = file ? JSON.parse(await readFile(file, 'utf8')) : {};
  return manifest.version ?? 'unknown';
}
