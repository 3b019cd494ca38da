import type { FontFile } from './faces.ts';

/** A browser has no installed packages to read from. */
export async function readInstalledFont({ path }: FontFile): Promise<Uint8Array> {
  throw new Error(`${path} is not at hand in a browser: pass the \`fonts\` option`);
}
