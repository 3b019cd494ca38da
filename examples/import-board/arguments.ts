import {
  ACCOUNT_OPTIONS,
  ACCOUNT_USAGE,
  type AccountArguments,
  accountOf,
  readCommandLine,
  UsageError,
} from '@ats/example-account';
import type { Filters } from './filters.ts';

export const USAGE = `Brings a company's job board in. Nothing is doubled when it runs again.

  node import-board.ts https://job-boards.greenhouse.io/acme [options]

  --title "baker|chef"      only titles with one of these words (again for more)
  --place Bergen            only places that say this (again for more)
  --remote                  only jobs that are remote
  --company "Acme Ltd"      the company's name, where its board does not say it
  --dry-run                 say what would happen, save nothing
  --watch 30m               look again and again (minutes or hours; Ctrl-C ends it)
${ACCOUNT_USAGE}`;

export interface Arguments extends AccountArguments {
  board: string;
  filters: Filters;
  company: string | undefined;
  dryRun: boolean;
  /** Milliseconds between two looks; undefined = one look. */
  every: number | undefined;
}

const UNITS = { m: 60_000, h: 3_600_000 } as const;

function intervalOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, number, unit] = /^(\d{1,3})([mh])$/.exec(text) ?? [];
  const every = Number(number) * UNITS[unit === 'h' ? 'h' : 'm'];
  if (every > 0) return every;
  throw new UsageError('--watch takes minutes or hours, at least one minute: 30m, 2h.');
}

const wordsOf = (given: readonly string[] = []): string[] =>
  given
    .flatMap((one) => one.split('|'))
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);

/** Reads the command line; throws UsageError with a sentence for whatever is wrong. */
export function readArguments(given: string[]): Arguments {
  const options = {
    title: { type: 'string', multiple: true },
    place: { type: 'string', multiple: true },
    remote: { type: 'boolean', default: false },
    company: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    watch: { type: 'string' },
    ...ACCOUNT_OPTIONS,
  } as const;
  const { values, positionals } = readCommandLine(given, options);
  const [board, ...more] = positionals;
  if (values.help || board === undefined || more.length > 0) throw new UsageError(USAGE);
  return {
    board,
    filters: { titles: wordsOf(values.title), places: wordsOf(values.place), remote: values.remote },
    company: values.company,
    dryRun: values['dry-run'],
    every: intervalOf(values.watch),
    ...accountOf(values),
  };
}
