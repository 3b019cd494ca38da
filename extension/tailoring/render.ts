import type { ResumeContent } from '@ats/core';

export const LOOKS = ['classic', 'modern', 'compact', 'academic'] as const;
export const PAPERS = ['A4', 'Letter'] as const;

export type Rendering = {
  readonly format: 'pdf' | 'docx';
  readonly look: (typeof LOOKS)[number];
  readonly paper: (typeof PAPERS)[number];
};

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The résumé as a file; `base` is where the extension's own fonts lie. */
export async function renderFile(
  content: ResumeContent,
  { format, look, paper }: Rendering,
  base: URL,
): Promise<File> {
  // Fonts and typesetting are half a megabyte, and wanted at a download only.
  const { fontsFrom, renderResume } = await import('@ats/documents');
  const options = { format, template: look, page: paper, fonts: fontsFrom(base) };
  const bytes = await renderResume(content, options);
  const name = [...content.header.name.split(/\s+/), 'resume'].join('-').replaceAll(/[^\p{L}\p{N}-]/gu, '');
  return new File([bytes], `${name}.${format}`, { type: TYPES[format] });
}
