import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, rmdir, stat, unlink, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than any takeover takes. */
const TAKEOVER_MS = 5000;

export interface Lock {
  /** Gives the lock up; a second call does nothing. */
  release(): Promise<void>;
}

/**
 * Takes a lock file for this process, and takes it over from a process that is gone. Answers with the
 * id of the process that has it when that one is alive.
 */
export async function takeLock(path: string): Promise<Lock | { readonly heldBy: number }> {
  const token = JSON.stringify({ pid: process.pid, born: await birth(process.pid), token: randomUUID() });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, token, { flag: 'wx' });
  try {
    // link() fails when the name is taken, and shows the whole content at once when it is not.
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if (await linked(draft, path)) return { release: () => removeIfStill(path, token) };
      const heldBy = await lockHolder(path);
      if (heldBy !== null) return { heldBy };
      await sleep(10);
    }
    throw new Error(`The lock ${path} can't be taken. If nothing runs, remove it.`);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The living process that holds a lock, or null; a lock that was left behind is removed, soon if not now. */
export async function lockHolder(path: string): Promise<number | null> {
  const owner = await readFile(path, 'utf8').catch(() => null);
  if (owner === null) return null;
  const { pid, born } = parse(owner);
  if (await isAlive(pid, born)) return pid;
  await removeStale(path, owner);
  return null;
}

/** One at a time: between reading and removing, another one may have taken the lock over. */
async function removeStale(path: string, owner: string): Promise<void> {
  const turn = `${path}.takeover`;
  const mine = await mkdir(turn).then(
    () => true,
    () => false,
  );
  try {
    if (mine) await removeIfStill(path, owner);
    // Left by a process that was killed within these lines.
    else if (Date.now() - (await stat(turn)).mtimeMs > TAKEOVER_MS) await rmdir(turn);
  } catch {
    // Somebody else was quicker, here as well.
  } finally {
    if (mine) await rmdir(turn).catch(() => undefined);
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

/** Removes the lock while it says what is expected. */
async function removeIfStill(path: string, owner: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === owner) await unlink(path).catch(() => undefined);
}

function parse(owner: string): { readonly pid: number; readonly born: string } {
  try {
    const { pid, born }: { pid?: unknown; born?: unknown } = JSON.parse(owner);
    return { pid: Number(pid), born: typeof born === 'string' ? born : '' };
  } catch {
    return { pid: 0, born: '' };
  }
}

/** The same process, not only the same number: containers and reboots hand the same numbers out again. */
async function isAlive(pid: number, born: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  const now = await birth(pid);
  if (now !== '' && born !== '') return now === born;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it means that it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process began, and in which boot; empty where the system does not say (all but Linux). */
async function birth(pid: number): Promise<string> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The second field is the program's name in brackets and may hold blanks; field 22 is the start.
    return `${boot.trim()}-${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}
