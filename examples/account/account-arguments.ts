import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** The options that name an account, for each program's own list. */
export const ACCOUNT_OPTIONS = {
  url: { type: 'string' },
  key: { type: 'string' },
  email: { type: 'string' },
  'data-dir': { type: 'string', default: '.ats' },
  help: { type: 'boolean', default: false },
} as const;

/** Those options in words, for each program's own usage. */
export const ACCOUNT_USAGE = `  --url, --key, --email     a backend that runs (npm start prints url and key), password in ATS_PASSWORD
  --data-dir .ats           else: the backend in this folder, opened for the import
`;

export interface AccountArguments {
  dataDir: string;
  server: { url: string; key: string; email: string; password: string } | undefined;
}

/** Reads the account's options; throws UsageError when some are missing. */
export function accountOf(values: {
  'data-dir': string;
  url?: string | undefined;
  key?: string | undefined;
  email?: string | undefined;
}): AccountArguments {
  const { 'data-dir': dataDir, url, key, email } = values;
  if (url === undefined && key === undefined) return { dataDir, server: undefined };
  const password = process.env.ATS_PASSWORD;
  if (url && key && email && password) return { dataDir, server: { url, key, email, password } };
  throw new UsageError('A backend that runs needs --url, --key, --email, and the password in ATS_PASSWORD.');
}

/** Splits a command line by a program's options; throws UsageError for one that there is not. */
export function readCommandLine<O extends ParseArgsOptionsConfig>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The command line cannot be read.');
  }
}
