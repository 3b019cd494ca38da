import type { CoverLetterContent, ResumeContent } from '@ats/core';
import { fitAuto, fitResume, fitSheet } from '../fit/fit.ts';
import { composeLetter } from '../letter/letter.ts';
import { resumeOutline } from '../outline/resume.ts';
import type { Pages, Typesetter } from '../pdf/index.ts';
import { composeResume, type Sheet, type Template } from '../templates/index.ts';
import { type DroppedBullet, type LetterOptions, type Plan, planOf, type RenderOptions } from './options.ts';

/** A rendered document, with all that is known of how it came about. */
export interface Rendering {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sheet: Sheet;
  /** Of a PDF; null for formats that have no pages of their own. */
  readonly pages: number | null;
  readonly dropped: readonly DroppedBullet[];
}

interface Subject {
  readonly compose: (template: Template) => Sheet;
  /** Fits on the asked number of pages, dropping what has to go. */
  readonly fit: (typesetter: Typesetter, count: number) => Pages & { dropped?: readonly DroppedBullet[] };
}

interface Setting extends Pick<Pages, 'sheet' | 'template'> {
  readonly dropped?: readonly DroppedBullet[];
}

async function typeset({ compose, fit }: Subject, plan: Plan, options: LetterOptions) {
  const { typesetter } = await import('../pdf/index.ts');
  const { template, pages, page } = plan;
  const setter = await typesetter(compose(template), template, { ...options, page });
  const set = pages === 'auto' ? fitAuto({ compose, template, typesetter: setter }) : fit(setter, pages);
  return { setter, set: set as Pages & Setting };
}

/** Pages are counted by the PDF's measure; other formats only ask for it when they must fit. */
const settingOf = async (subject: Subject, plan: Plan, options: LetterOptions): Promise<Setting> =>
  plan.pages === 'auto' || plan.format !== 'docx'
    ? { sheet: subject.compose(plan.template), template: plan.template }
    : (await typeset(subject, plan, options)).set;

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function written({ sheet, template }: Setting, plan: Plan): Promise<Uint8Array<ArrayBuffer>> {
  const { palette, page } = plan;
  switch (plan.format) {
    case 'html': {
      const { renderHtml } = await import('../markup/html.ts');
      return utf8(renderHtml(sheet, { template, palette, page }));
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../markup/markdown.ts');
      return utf8(renderMarkdown(sheet));
    }
    case 'text': {
      const { renderText } = await import('../markup/text.ts');
      return utf8(renderText(sheet));
    }
    default: {
      const { renderDocx } = await import('../docx/index.ts');
      return renderDocx(sheet, { template, palette, page });
    }
  }
}

async function render(subject: Subject, plan: Plan, options: LetterOptions): Promise<Rendering> {
  if (plan.format === 'pdf') {
    const { setter, set } = await typeset(subject, plan, options);
    const bytes = await setter.draw(set, plan.palette);
    return { bytes, sheet: set.sheet, pages: set.lines.length, dropped: set.dropped ?? [] };
  }
  const setting = await settingOf(subject, plan, options);
  const bytes = await written(setting, plan);
  return { bytes, sheet: setting.sheet, pages: null, dropped: setting.dropped ?? [] };
}

export async function resumeRendering(content: ResumeContent, options: RenderOptions): Promise<Rendering> {
  const plan = planOf(options);
  const { template } = plan;
  const outline = resumeOutline(content, { locale: plan.locale, order: template.order });
  const keywords = [...content.ats_keywords, ...content.emphasize_skills];
  const subject: Subject = {
    compose: (each) => composeResume(outline, each),
    fit: (typesetter, count) => fitResume(outline, { template, typesetter }, { count, keywords }),
  };
  const rendering = await render(subject, plan, options);
  if (rendering.dropped.length) options.onDropped?.(rendering.dropped);
  return rendering;
}

export async function letterRendering(
  content: CoverLetterContent,
  options: LetterOptions,
): Promise<Rendering> {
  const plan = planOf(options);
  const compose = (each: Template): Sheet => composeLetter(content, each, plan.locale);
  const subject: Subject = {
    compose,
    fit: (typesetter, count) => fitSheet({ compose, template: plan.template, typesetter }, count),
  };
  return render(subject, plan, options);
}

/**
 * A résumé as a file's bytes. Throws `invalid_input` for an unknown option, `font_missing` when a letter has
 * no font, `font_unreadable` when a font can't be read, `does_not_fit` when it is too long for `pages` even
 * without its bullets.
 */
export const renderResume = async (
  content: ResumeContent,
  options: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> => (await resumeRendering(content, options)).bytes;

/** A cover letter as a file's bytes, in the look of the résumé of the same template; throws as that does. */
export const renderCoverLetter = async (
  content: CoverLetterContent,
  options: LetterOptions,
): Promise<Uint8Array<ArrayBuffer>> => (await letterRendering(content, options)).bytes;
