import { type Capture, toJobInsert } from '@ats/capture';
import { captureHtml } from '@ats/capture/node';
import type { ImportedJob } from '@ats/core';
import { openAccount, progress, runProgram, say, summaryOf, UsageError } from '@ats/example-account';
import { type Arguments, readArguments } from './arguments.ts';
import { PageError } from './page.ts';
import { politeFetch } from './polite-fetch.ts';
import { type PageSource, sourcesOf } from './sources.ts';

/** A page that became a row, or the reason why it did not. */
type Reading =
  | { name: string; row: ImportedJob; unsure: readonly string[] }
  | { name: string; reason: string };

/** Below this a page is rather none: a person should look. */
const SURE = 0.5;

/** Why a page is no posting to save; null when it is one. */
function refusalOf({ kind, reason, confidence, posting }: Capture): string | null {
  switch (kind) {
    case 'posting':
      if (!posting?.title) return 'It is a posting, but its title cannot be made out.';
      return confidence < SURE ? `It may be no posting (${reason}).` : null;
    case 'expired':
      return `The posting is closed (${reason}).`;
    case 'list':
      return `It is a list of jobs, not one job (${reason}).`;
    case 'login_wall':
    case 'challenge':
      return 'The site showed a sign-in or a check instead of the job. Save the page in your browser instead.';
    default:
      return `It is no posting (${reason}).`;
  }
}

async function readingOf({ name, read }: PageSource): Promise<Reading> {
  try {
    const { html, url } = await read();
    const capture = captureHtml(html, url);
    const reason = refusalOf(capture);
    return reason === null ? { name, row: toJobInsert(capture), unsure: capture.missing } : { name, reason };
  } catch (error) {
    if (error instanceof PageError) return { name, reason: error.message };
    throw error;
  }
}

async function run(given: Arguments, stop: AbortSignal): Promise<number> {
  const sources = await sourcesOf(given.from, politeFetch({ folder: given.cache, stop }));
  if (sources.length === 0) throw new UsageError(`There is no .html or .mhtml in ${given.from.join(', ')}.`);
  const readings: Reading[] = [];
  for (const source of sources) {
    readings.push(await readingOf(source));
    stop.throwIfAborted();
    progress({ done: readings.length, total: sources.length });
  }
  const read = readings.flatMap((reading) => ('row' in reading ? [reading] : []));
  say(`${readings.length} pages, ${read.length} of them postings.`);
  for (const { name, row, unsure } of read) {
    const without = unsure.length > 0 ? ` (does not say: ${unsure.join(', ')})` : '';
    say(`  ${name}: ${row.job_title}${row.company_name ? `, ${row.company_name}` : ''}${without}`);
  }
  const account = await openAccount(given);
  try {
    const rows = read.map(({ row }) => row);
    const report = await account.me.jobs.import(rows, {
      dryRun: given.dryRun,
      onProgress: progress,
      signal: stop,
    });
    const refused = report.rejected.map(({ index, reason }) => ({ name: read[index]?.name ?? '', reason }));
    const rejected = [...readings.flatMap((one) => ('reason' in one ? [one] : [])), ...refused];
    say(summaryOf(report, rejected.length, given));
    for (const { name, reason } of rejected) say(`  ${name}: ${reason}`);
    return rejected.length > 0 ? 2 : 0;
  } finally {
    await account.close();
  }
}

await runProgram((args, stop) => run(readArguments(args), stop));
