import type { ExtraFont, FontSource } from '../fonts/load.ts';
import type { Palette, Sheet, Template } from '../templates/index.ts';
import { drawPdf } from './draw.ts';
import { type FontSet, openFonts } from './font-set.ts';
import { layOut, PAGE_SIZES, type PlacedLine } from './layout.ts';

export type PageName = keyof typeof PAGE_SIZES;

/** A sheet set in a template, with the pages that it fills. */
export interface Pages {
  readonly sheet: Sheet;
  readonly template: Template;
  readonly lines: readonly (readonly PlacedLine[])[];
  /** How much of the last page is used, 0 to 1. */
  readonly lastPage: number;
}

/** Lays sheets out in one set of fonts. */
export interface Typesetter {
  set(sheet: Sheet, template: Template): Pages;
  draw(pages: Pages, palette: Palette): Promise<Uint8Array<ArrayBuffer>>;
}

interface Fonts {
  readonly fonts?: FontSource | undefined;
  readonly extraFonts?: readonly ExtraFont[] | undefined;
}

const textOf = ({ blocks }: Sheet): string =>
  blocks.flatMap(({ spans, right }) => [...spans, ...right].map(({ text }) => text)).join('');

function lastPageOf(lines: readonly (readonly PlacedLine[])[], { margin }: Template, height: number): number {
  const bottom = lines.at(-1)?.at(-1)?.bottom ?? margin.y;
  return (bottom - margin.y) / (height - 2 * margin.y);
}

/** Opens the fonts that a sheet needs. Throws `font_unreadable`; `set` throws `font_missing`. */
export async function typesetter(
  sheet: Sheet,
  { family }: Template,
  options: Fonts & { page: PageName },
): Promise<Typesetter> {
  const page = PAGE_SIZES[options.page];
  const fonts: FontSet = await openFonts(family, textOf(sheet), {
    source: options.fonts,
    extra: options.extraFonts,
  });
  return {
    set(each, template) {
      const lines = layOut(each, { template, fonts, page });
      return { sheet: each, template, lines, lastPage: lastPageOf(lines, template, page.height) };
    },
    draw: ({ sheet: each, template, lines }, palette) =>
      drawPdf(lines, each, { template, palette, page, fonts }),
  };
}
