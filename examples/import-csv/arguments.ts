import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

export const USAGE = `Brings a CSV of applications in. Nothing is doubled when it runs again.

  node import-csv.ts applications.csv [options]

  --dry-run                 say what would happen, save nothing
  --map "Firm=company_name" which column is which, where the heading does not say (again for more; "Notes=-" skips one)
  --status "Ghosted=Rejected"  what a status of yours means here (again for more)
  --dates dmy | mdy         how 03/04/2026 is meant
  --url, --key, --email     a backend that runs (npm start prints url and key), password in ATS_PASSWORD
  --data-dir .ats           else: the backend in this folder, opened for the import
`;

export interface Arguments {
  file: string;
  dryRun: boolean;
  /** Heading -> target, as given. */
  map: ReadonlyMap<string, string>;
  /** Status in the file -> stage. */
  status: ReadonlyMap<string, string>;
  dates: 'dmy' | 'mdy' | undefined;
  dataDir: string;
  server: { url: string; key: string; email: string; password: string } | undefined;
}

function pairs(name: string, given: readonly string[] = []): Map<string, string> {
  return new Map(
    given.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1)
        throw new UsageError(`--${name} takes "what stands in the file=what it is here", not "${pair}".`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

function serverOf(
  url: string | undefined,
  key: string | undefined,
  email: string | undefined,
): Arguments['server'] {
  if (url === undefined && key === undefined) return undefined;
  const password = process.env['ATS_PASSWORD'];
  if (url && key && email && password) return { url, key, email, password };
  throw new UsageError('A backend that runs needs --url, --key, --email, and the password in ATS_PASSWORD.');
}

/** Reads the command line; throws UsageError with a sentence for whatever is wrong. */
export function readArguments(given: string[]): Arguments {
  const options = {
    'dry-run': { type: 'boolean', default: false },
    map: { type: 'string', multiple: true },
    status: { type: 'string', multiple: true },
    dates: { type: 'string' },
    url: { type: 'string' },
    key: { type: 'string' },
    email: { type: 'string' },
    'data-dir': { type: 'string', default: '.ats' },
    help: { type: 'boolean', default: false },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: given, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The command line cannot be read.');
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (values.help || file === undefined || more.length > 0) throw new UsageError(USAGE);
  const { dates } = values;
  if (dates !== undefined && dates !== 'dmy' && dates !== 'mdy')
    throw new UsageError('--dates is dmy or mdy.');
  return {
    file,
    dryRun: values['dry-run'],
    map: pairs('map', values.map),
    status: pairs('status', values.status),
    dates,
    dataDir: values['data-dir'],
    server: serverOf(values.url, values.key, values.email),
  };
}
