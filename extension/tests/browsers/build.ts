import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type BuildOptions = {
  /** Hosts that the person has allowed already: nobody can press a button of Chromium's own prompt in a test. */
  readonly allowed?: readonly string[];
  /** False leaves the permission out that lifts the browser's limits of storage, so that they can be met. */
  readonly unlimited?: boolean;
};

export const shipped = (target: 'chrome' | 'firefox'): string =>
  fileURLToPath(new URL(`../../.output/${target}-mv3`, import.meta.url));

/** The shipped build, or a copy that differs from it in the named lines of its manifest and nothing else. */
export async function buildWith(
  target: 'chrome' | 'firefox',
  { allowed = [], unlimited = true }: BuildOptions,
): Promise<string> {
  const build = shipped(target);
  if (allowed.length === 0 && unlimited) return build;
  const copy = await mkdtemp(join(tmpdir(), 'ats-build-'));
  await cp(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const permissions = manifest.permissions.filter((each: string) => unlimited || each !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions, host_permissions: allowed }));
  return copy;
}
