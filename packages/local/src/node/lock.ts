import { randomUUID } from 'node:crypto';
import { link, readFile, rm, unlink, writeFile } from 'node:fs/promises';

export interface Lock {
  /** Gives the lock up; a second call does nothing. */
  release(): Promise<void>;
}

/**
 * Takes a lock file for this process, and takes it over from a process that is gone. Answers with the
 * id of the process that has it when that one is alive.
 */
export async function takeLock(path: string): Promise<Lock | { readonly heldBy: number }> {
  const token = `${process.pid} ${randomUUID()}`;
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, token, { flag: 'wx' });
  try {
    // link() fails when the name is taken, and shows the whole content at once when it is not.
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (await linked(draft, path)) return { release: () => release(path, token) };
      const owner = await readFile(path, 'utf8').catch(() => null);
      if (owner === null) continue;
      const pid = Number.parseInt(owner, 10);
      if (isAlive(pid)) return { heldBy: pid };
      await removeStale(path, owner);
    }
    throw new Error(`The lock ${path} changes hands faster than it can be taken. Try again.`);
  } finally {
    await rm(draft, { force: true });
  }
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock only while it still says what was read: someone else may have been quicker. */
async function removeStale(path: string, owner: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === owner) await unlink(path).catch(() => undefined);
}

async function release(path: string, token: string): Promise<void> {
  await removeStale(path, token);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it means that it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
