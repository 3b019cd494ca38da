import { readdir, readFile } from 'node:fs/promises';

/**
 * What a process and all that it started hold in memory, in MB; pages that several share count once (PSS).
 * Null where there is no /proc.
 */
export async function memoryOf(root: number): Promise<number | null> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name in brackets may hold anything; what follows it are the state and the parent.
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  if (parents.size === 0) return null;
  const isOurs = (id: number): boolean => id === root || (parents.has(id) && isOurs(parents.get(id) ?? 0));
  let kilobytes = 0;
  for (const id of [...parents.keys()].filter(isOurs)) {
    const held = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(held)?.[1] ?? 0);
  }
  return Math.round(kilobytes / 1024);
}
