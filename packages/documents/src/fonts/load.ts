import { readInstalledFont } from '#installed-fonts';
import { DocumentError } from '../errors.ts';
import type { FontFile } from './faces.ts';

/** A font of the caller's own, for letters that the built-in ones lack (Chinese, Japanese, Korean, ...). */
export interface ExtraFont {
  /** A TrueType or OpenType file; WOFF and WOFF2 work as well. */
  readonly regular: Uint8Array;
  /** For headings and titles; without it they are set in `regular`. */
  readonly bold?: Uint8Array;
}

/**
 * Where font files come from. In Node this may be left out: they are read from the installed packages. In a
 * browser give a function that returns a file's bytes, such as `fontsFrom('/fonts/')`.
 */
export type FontSource = (file: FontFile) => Promise<Uint8Array>;

/** Reads the font files over HTTP from `base`, where they lie under their file names. */
export function fontsFrom(base: string | URL): FontSource {
  return async ({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const response = await fetch(new URL(name, base));
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

const cache = new WeakMap<FontSource, Map<string, Promise<Uint8Array>>>();

/** A font file's bytes, read once per source. */
export function loadFont(file: FontFile, source: FontSource = readInstalledFont): Promise<Uint8Array> {
  const files = cache.get(source) ?? new Map<string, Promise<Uint8Array>>();
  cache.set(source, files);
  const known = files.get(file.path);
  if (known) return known;
  const loading = source(file).catch((cause: unknown) => {
    files.delete(file.path);
    throw new DocumentError(
      'font_unreadable',
      `The font ${file.path} could not be read. Pass \`fonts\`, a function that returns its bytes.`,
      { cause, retryable: true },
    );
  });
  files.set(file.path, loading);
  return loading;
}
