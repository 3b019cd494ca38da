import { isAtsError, type Job, type UserAts, withUser } from '@ats/core';
import { isLocalError, type LocalBackend, startLocal } from '@ats/local';
import pc from 'picocolors';
import { StepError, step } from '../steps.ts';
import { signIn } from './account.ts';
import { makeMaterials } from './materials.ts';
import type { DemoOptions } from './options.ts';
import { type History, type Posting, readHistory, readPosting } from './read-files.ts';
import { report } from './report.ts';

/**
 * The main job: a posting becomes a saved job with a tailored résumé, on a backend that runs on this computer.
 * Every step can be repeated; a second run adds nothing.
 */
export async function demo(options: DemoOptions): Promise<void> {
  // Read first: a file that cannot be read should not leave a half-made application behind.
  const history = await step('Reading your résumé', () => readHistory(options.resume));
  const posting = await step('Reading the posting', () => readPosting(options));
  const backend = await step('Starting the database on this computer', () => start(options));
  try {
    await work(backend, { options, history, posting });
    if (!options.once) await serveUntilStopped(backend);
  } finally {
    await backend.close();
  }
}

async function start({ dataDir, port }: DemoOptions): Promise<LocalBackend> {
  try {
    return await startLocal({ dataDir, port });
  } catch (error) {
    if (!isLocalError(error)) throw error;
    const todo = 'stop what is in the way, or choose another --data-dir or --port.';
    throw new StepError(error.message, todo);
  }
}

type Input = { readonly options: DemoOptions; readonly history: History; readonly posting: Posting };

async function work(backend: LocalBackend, { options, history, posting }: Input): Promise<void> {
  try {
    const { client, userId } = await signIn(backend, history.email ?? 'you@ats.example');
    const me = withUser(client, userId);
    await step('Bringing in your history', () => me.importCareer(history.draft));
    const job = await step('Saving the posting', () => save(me, posting));
    const made = await step('Tailoring your résumé to it', () => makeMaterials(me, job, options.out));
    await step('Moving it to Applied', () => apply(me, job));
    for (const sentence of history.assumed) process.stdout.write(pc.yellow(`! ${sentence}\n`));
    process.stdout.write(`${await report(me, await me.jobs.get(job.id), made)}\n`);
  } catch (error) {
    if (isAtsError(error))
      throw new StepError(error.message, 'mend that and run the same command again; nothing is lost.');
    throw error;
  }
}

async function save(me: UserAts, { job }: Posting): Promise<Job> {
  const { job_id } = await me.jobs.upsertCaptured(job);
  return me.jobs.get(job_id);
}

/** Only from the first stage: whoever moved the job on since keeps it there. */
async function apply(me: UserAts, job: Job): Promise<void> {
  if (job.job_status === 'Interested') await me.jobs.move(job.id, 'Applied');
}

async function serveUntilStopped(backend: LocalBackend): Promise<void> {
  const line = `createClient('${backend.url}', '${backend.anonKey}')`;
  process.stdout.write(
    [
      '',
      pc.bold('Serving'),
      `URL  ${pc.cyan(backend.url)}`,
      `Key  ${backend.anonKey}`,
      '',
      `import { createClient } from '@supabase/supabase-js';`,
      `const supabase = ${line};`,
      '',
      pc.bold('The browser extension'),
      'On a sample posting, in a browser of its own: npm run dev:extension',
      'In your own browser: npm run build, then load it as an unpacked extension:',
      '  Chrome   chrome://extensions, "Developer mode", "Load unpacked": extension/.output/chrome-mv3',
      '  Firefox  about:debugging, "This Firefox", "Load Temporary Add-on": extension/.output/firefox-mv3/manifest.json',
      'It keeps jobs in the browser. Its options ("Use a server of your own") take the URL and the key above.',
      'Press Ctrl-C to stop.',
      '',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  process.stdout.write('\nStopped. Everything is saved.\n');
}
