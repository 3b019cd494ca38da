import type { ResumeContent } from '@ats/core';
import { DocumentError } from './errors.ts';
import type { ExtraFont, FontSource } from './fonts/load.ts';
import { resumeOutline } from './outline/resume.ts';
import { TEMPLATE_NAMES, TEMPLATES, type TemplateName } from './templates/index.ts';

export const FORMATS = ['pdf', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

export const PAGES = ['A4', 'Letter'] as const;
export type PageName = (typeof PAGES)[number];

export interface RenderOptions {
  /** Default "classic". */
  readonly template?: TemplateName;
  readonly format: Format;
  /** Default "A4". */
  readonly page?: PageName;
  /** BCP 47 tag for headings, dates and the file's language. Default "en". */
  readonly locale?: string;
  /** `#rrggbb`; default the template's own. */
  readonly accent?: string;
  /** Where the built-in font files come from; needed for PDF in a browser only. */
  readonly fonts?: FontSource;
  /** Fonts for letters that the built-in ones lack. */
  readonly extraFonts?: readonly ExtraFont[];
}

function localeOf(locale = 'en'): string {
  try {
    return new Intl.Locale(locale).toString();
  } catch (cause) {
    throw new DocumentError(
      'invalid_input',
      `"${locale}" is no language tag; use one like "en" or "pt-BR".`,
      {
        cause,
      },
    );
  }
}

function oneOf<T extends string>(value: string, allowed: readonly T[], what: string): T {
  const found = allowed.find((one) => one === value);
  if (found) return found;
  throw new DocumentError('invalid_input', `There is no ${what} "${value}"; use ${allowed.join(', ')}.`);
}

function accentOf(accent: string): string {
  if (/^#[\da-f]{6}$/i.test(accent)) return accent;
  throw new DocumentError('invalid_input', 'The accent colour is written like "#1f3a5f".');
}

/**
 * A résumé as a file's bytes. Throws `invalid_input` for an unknown option, `font_missing` when a letter has
 * no font, `font_unreadable` when a font can't be read.
 */
export async function renderResume(content: ResumeContent, options: RenderOptions): Promise<Uint8Array> {
  const template = TEMPLATES[oneOf(options.template ?? 'classic', TEMPLATE_NAMES, 'template')];
  const format = oneOf(options.format, FORMATS, 'format');
  const page = oneOf(options.page ?? 'A4', PAGES, 'page size');
  const outline = resumeOutline(content, { locale: localeOf(options.locale), order: template.order });
  const colours = {
    ink: '#1b1d21',
    soft: '#565c66',
    line: '#b9bec7',
    accent: accentOf(options.accent ?? template.accent),
  };
  if (format === 'docx') {
    const { renderDocx } = await import('./docx/index.ts');
    return renderDocx(outline, { template, colours, page });
  }
  const { renderPdf, PAGE_SIZES } = await import('./pdf/index.ts');
  return renderPdf(outline, { template, colours, page: PAGE_SIZES[page] }, options);
}
