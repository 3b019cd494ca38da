import { parseArgs } from 'node:util';
import { DEFAULT_DATA_DIR, DEFAULT_PORT } from '../node/start-local.ts';

export const COMMANDS = ['up', 'migrate', 'status', 'reset'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly port: number;
  readonly json: boolean;
  readonly yes: boolean;
}

/** A command line that makes no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  'data-dir': { type: 'string', default: DEFAULT_DATA_DIR },
  'database-url': { type: 'string' },
  port: { type: 'string', default: String(DEFAULT_PORT) },
  json: { type: 'boolean', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** @throws UsageError */
export function readArguments(words: readonly string[]): Arguments | 'help' | 'version' {
  const { values, positionals } = parsed(words);
  if (values.version) return 'version';
  const [command, ...rest] = positionals;
  if (values.help || command === undefined || command === 'help') return 'help';
  if (!isCommand(command))
    throw new UsageError(`There is no command "${command}". Use one of: ${COMMANDS.join(', ')}.`);
  if (rest.length > 0)
    throw new UsageError(`"${rest.join(' ')}" is too much; ${command} takes options only.`);
  if (values['data-dir'].trim() === '') throw new UsageError('--data-dir needs a folder.');
  return {
    command,
    dataDir: values['data-dir'],
    databaseUrl: values['database-url'],
    port: portOf(values.port),
    json: values.json,
    yes: values.yes,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new UsageError(`${reason}.`, { cause });
  }
}

function isCommand(word: string): word is Command {
  return COMMANDS.some((command) => command === word);
}

function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port ${text} is not a port; give a number from 1 to 65535, or 0 for any free one.`);
}

export const HELP = `ats-local: the whole ATS backend on this machine

Usage
  ats-local up        start it and keep it running until Ctrl-C
  ats-local migrate   bring a database up to date without starting anything
  ats-local status    tell whether it runs, and what the database holds
  ats-local reset     remove all data in the folder (asks first)

Options
  --data-dir <folder>    where everything is kept                 [${DEFAULT_DATA_DIR}]
  --database-url <url>   a Postgres of your own (15 or newer) instead of the embedded
                         one; keys and documents stay in --data-dir
  --port <number>        on 127.0.0.1, 0 for any free one         [${DEFAULT_PORT}]
  --json                 answer with one line of JSON
  -y, --yes              reset: do not ask
  -h, --help             show this
  -v, --version          show the version

Exit codes: 0 done, 1 it did not work (the reason is on stderr), 2 the command line makes no sense.

A hosted Supabase project has its own API: "up" refuses it, "migrate" applies the migrations to it.`;
