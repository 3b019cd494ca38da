import {
  ACCOUNT_OPTIONS,
  ACCOUNT_USAGE,
  type AccountArguments,
  accountOf,
  readCommandLine,
  UsageError,
} from '@ats/example-account';

export const USAGE = `Brings job pages in: saved ones, or addresses. Nothing is doubled when it runs again.

  node import-pages.ts saved-pages page.mhtml https://... addresses.txt [options]

  a folder                  every .html, .htm, .mhtml and .mht in it and below
  a .txt file               addresses, one a line
  --dry-run                 say what would happen, save nothing
  --cache .ats/pages-cache  where fetched pages are kept for a day
${ACCOUNT_USAGE}`;

export interface Arguments extends AccountArguments {
  /** Folders, files and addresses, as given. */
  from: readonly string[];
  dryRun: boolean;
  cache: string;
}

/** Reads the command line; throws UsageError with a sentence for whatever is wrong. */
export function readArguments(given: string[]): Arguments {
  const options = {
    'dry-run': { type: 'boolean', default: false },
    cache: { type: 'string', default: '.ats/pages-cache' },
    ...ACCOUNT_OPTIONS,
  } as const;
  const { values, positionals } = readCommandLine(given, options);
  if (values.help || positionals.length === 0) throw new UsageError(USAGE);
  return { from: positionals, dryRun: values['dry-run'], cache: values.cache, ...accountOf(values) };
}
