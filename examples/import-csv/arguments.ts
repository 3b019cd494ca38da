import {
  ACCOUNT_OPTIONS,
  ACCOUNT_USAGE,
  type AccountArguments,
  accountOf,
  readCommandLine,
  UsageError,
} from '@ats/example-account';

export const USAGE = `Brings a CSV of applications in. Nothing is doubled when it runs again.

  node import-csv.ts applications.csv [options]

  --dry-run                 say what would happen, save nothing
  --map "Firm=company_name" which column is which, where the heading does not say (again for more; "Notes=-" skips one)
  --status "Ghosted=Rejected"  what a status of yours means here (again for more)
  --dates dmy | mdy         how 03/04/2026 is meant
${ACCOUNT_USAGE}`;

export interface Arguments extends AccountArguments {
  file: string;
  dryRun: boolean;
  /** Heading -> target, as given. */
  map: ReadonlyMap<string, string>;
  /** Status in the file -> stage. */
  status: ReadonlyMap<string, string>;
  dates: 'dmy' | 'mdy' | undefined;
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

/** Reads the command line; throws UsageError with a sentence for whatever is wrong. */
export function readArguments(given: string[]): Arguments {
  const options = {
    'dry-run': { type: 'boolean', default: false },
    map: { type: 'string', multiple: true },
    status: { type: 'string', multiple: true },
    dates: { type: 'string' },
    ...ACCOUNT_OPTIONS,
  } as const;
  const { values, positionals } = readCommandLine(given, options);
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
    ...accountOf(values),
  };
}
