import type { ExtraFont, FontSource } from '../fonts/load.ts';
import type { Outline } from '../outline/outline.ts';
import { compose } from '../templates/index.ts';
import { drawPdf, type Theme } from './draw.ts';
import { openFonts } from './font-set.ts';
import { layOut } from './layout.ts';

export { PAGE_SIZES } from './layout.ts';

/** An outline as a tagged PDF with embedded font subsets. Throws `font_missing` and `font_unreadable`. */
export async function renderPdf(
  outline: Outline,
  theme: Theme,
  options: { fonts?: FontSource | undefined; extraFonts?: readonly ExtraFont[] | undefined },
): Promise<Uint8Array> {
  const { template, page } = theme;
  const blocks = compose(outline, template);
  const text = blocks.flatMap(({ spans, right }) => [...spans, ...right].map((span) => span.text)).join('');
  const fonts = await openFonts(template.family, text, {
    source: options.fonts,
    extra: options.extraFonts,
  });
  const pages = layOut(blocks, {
    template,
    fonts,
    page,
    direction: outline.direction,
    lang: outline.lang,
  });
  return drawPdf(pages, outline, { ...theme, fonts });
}
