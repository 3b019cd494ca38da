import { readInstalledFont } from '#installed-fonts';
import type { FontSource } from '../fonts/load.ts';

/**
 * Hands pdf.js the character maps of East Asian fonts: macOS, above all, writes Korean, Japanese and Chinese with
 * nothing but the numbers of their glyphs. Without its map such text is not there.
 */
export function characterMaps(source: FontSource = readInstalledFont): new () => object {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      // It asks for faces to draw with as well, and nothing is drawn.
      if (kind !== 'cMapUrl') throw new Error(`${filename} is not wanted`);
      return source({ path: `pdfjs-dist/cmaps/${filename}` });
    }
  };
}
