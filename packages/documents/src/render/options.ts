import { DocumentError } from '../errors.ts';
import type { BulletRef } from '../fit/relevance.ts';
import type { ExtraFont, FontSource } from '../fonts/load.ts';
import {
  type Palette,
  TEMPLATE_NAMES,
  TEMPLATES,
  type Template,
  type TemplateName,
} from '../templates/index.ts';
import { paletteOf } from '../templates/palette.ts';

export const FORMATS = ['pdf', 'docx', 'html', 'markdown', 'text'] as const;
export type Format = (typeof FORMATS)[number];

export const PAGES = ['A4', 'Letter'] as const;
export type PageName = (typeof PAGES)[number];

/** A bullet that was left out to fit the pages: section and row it belongs to, its place there, its text. */
export type DroppedBullet = BulletRef;

export interface RenderOptions {
  readonly format: Format;
  /** Default "classic". */
  readonly template?: TemplateName;
  /** Default "A4". */
  readonly page?: PageName;
  /**
   * How many pages at the most. Spacing is drawn in first; what still does not fit loses its least relevant
   * bullets, which `onDropped` names. "auto" (default) takes the pages it needs, but no nearly empty last one.
   * A word processor breaks pages on its own, so a DOCX comes near it only; HTML and text have no pages.
   */
  readonly pages?: number | 'auto';
  /** BCP 47 tag for headings, dates and the file's language. Default "en". */
  readonly locale?: string;
  /** `#rrggbb`, darkened where it could not be read on white; default the template's own. */
  readonly accent?: string;
  /** Where the built-in font files come from; needed in a browser, for PDF and for fitting a DOCX. */
  readonly fonts?: FontSource;
  /** Fonts for letters that the built-in ones lack, such as Chinese, Japanese and Korean. */
  readonly extraFonts?: readonly ExtraFont[];
  /** Told which bullets were left out; not called when none were. */
  readonly onDropped?: (dropped: readonly DroppedBullet[]) => void;
}

export type LetterOptions = Omit<RenderOptions, 'onDropped'>;

/** Options as they were meant: checked, with the defaults in. */
export interface Plan {
  readonly format: Format;
  readonly template: Template;
  readonly page: PageName;
  readonly pages: number | 'auto';
  readonly locale: string;
  readonly palette: Palette;
}

function localeOf(locale: string): string {
  try {
    return new Intl.Locale(locale).toString();
  } catch (cause) {
    const message = `"${locale}" is no language tag; use one like "en" or "pt-BR".`;
    throw new DocumentError('invalid_input', message, { cause });
  }
}

function oneOf<T extends string>(value: string, allowed: readonly T[], what: string): T {
  const found = allowed.find((one) => one === value);
  if (found) return found;
  throw new DocumentError('invalid_input', `There is no ${what} "${value}"; use ${allowed.join(', ')}.`);
}

function pagesOf(pages: number | 'auto'): number | 'auto' {
  if (pages === 'auto' || (Number.isInteger(pages) && pages >= 1 && pages <= 20)) return pages;
  throw new DocumentError('invalid_input', 'The number of pages is "auto" or a whole number from 1 to 20.');
}

/** Throws `invalid_input` for an option that is not among the documented ones. */
export function planOf(options: LetterOptions): Plan {
  const template = TEMPLATES[oneOf(options.template ?? 'classic', TEMPLATE_NAMES, 'template')];
  return {
    format: oneOf(options.format, FORMATS, 'format'),
    template,
    page: oneOf(options.page ?? 'A4', PAGES, 'page size'),
    pages: pagesOf(options.pages ?? 'auto'),
    locale: localeOf(options.locale ?? 'en'),
    palette: paletteOf(options.accent ?? template.accent),
  };
}
