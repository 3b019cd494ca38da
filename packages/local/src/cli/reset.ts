import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { type DataDir, dataDir } from '../node/data-dir.ts';
import { lockDataDir } from '../node/open.ts';
import { type Arguments, UsageError } from './arguments.ts';

/** Removes the database, the documents and the mails of a folder. The keys stay, so that clients go on working. */
export async function reset({ dataDir: path, databaseUrl, yes, json }: Arguments): Promise<void> {
  if (databaseUrl !== undefined)
    throw new UsageError('reset leaves a Postgres of your own alone; drop that database yourself.');
  const dir = dataDir(path);
  const there = contents(dir).filter((part) => existsSync(part));
  if (there.length === 0) return told(json, { removed: false }, `There is no data in ${dir.root}.`);
  const lock = await lockDataDir(dir);
  try {
    if (!yes && !(await confirmed(dir))) return told(json, { removed: false }, 'Nothing was removed.');
    for (const part of there) await removeWhole(part);
  } finally {
    await lock.release();
  }
  told(json, { removed: true }, `Removed all data in ${dir.root}. The next "ats-local up" starts anew.`);
}

const contents = (dir: DataDir): readonly string[] => [dir.database, dir.objects, dir.mails];

/** Renamed first: a removal that is cut short must not leave half a database under its name. */
async function removeWhole(part: string): Promise<void> {
  const doomed = `${part}.removed-${randomUUID()}`;
  await rename(part, doomed);
  await rm(doomed, { recursive: true, force: true });
}

async function confirmed(dir: DataDir): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new UsageError('reset removes everything and has nobody to ask here. Add --yes if you mean it.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(
      `Remove all jobs, profiles and documents in ${dir.root}? Type yes: `,
    );
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}

function told(json: boolean, report: object, text: string): void {
  console.log(json ? JSON.stringify(report) : text);
}
