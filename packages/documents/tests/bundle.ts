import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

const SOURCES = 'packages/documents/src/';

export interface Bundle {
  /** Files by name, as a web server has them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Bytes that opening a module costs, gzipped, beyond what the door has brought already. */
  weigh(module: string): number;
  /** The door, with everything that comes with it. */
  readonly door: number;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** All chunks that come with one, by their static imports. */
function closure(outputs: Metafile['outputs'], start: string, found = new Set<string>()): Set<string> {
  if (found.has(start)) return found;
  found.add(start);
  for (const { path, kind } of outputs[start]?.imports ?? [])
    if (kind === 'import-statement') closure(outputs, path, found);
  return found;
}

/** The package as a browser gets it: minified, in chunks that are loaded when they are first used. */
export async function bundled(entry = 'src/index.ts'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL(`../${entry}`, import.meta.url).pathname],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@ats/source', 'browser'],
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [nameOf(path), contents]));
  const { outputs } = metafile;
  const weight = (chunks: Iterable<string>): number =>
    [...chunks].reduce((sum, path) => sum + gzipSync(files.get(nameOf(path)) ?? '', { level: 9 }).length, 0);
  const chunkOf = (end: string): string =>
    Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith(end)) ?? end;
  const atFirst = closure(outputs, chunkOf(entry));
  return {
    files,
    door: weight(atFirst),
    weigh: (module) => {
      const path = chunkOf(module.includes('/') && !module.startsWith('@') ? module : SOURCES + module);
      return weight([...closure(outputs, path)].filter((chunk) => !atFirst.has(chunk)));
    },
  };
}
