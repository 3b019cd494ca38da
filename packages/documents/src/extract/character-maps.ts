import { readInstalledFont } from '#installed-fonts';
import type { FontSource } from '../fonts/load.ts';

/**
 * Hands pdf.js the character maps of East Asian fonts: macOS, above all, writes Korean, Japanese and Chinese with
 * nothing but the numbers of their glyphs. Without its map such text is not there.
 */
export function characterMaps(source: FontSource = readInstalledFont): new () => object {
  return class {
    async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      return source({ path: `pdfjs-dist/cmaps/${filename}` });
    }
  };
}
