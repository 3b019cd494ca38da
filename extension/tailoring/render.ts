import type { ResumeContent } from '@ats/core';

export const LOOKS = ['classic', 'modern', 'compact', 'academic'] as const;
export const PAPERS = ['A4', 'Letter'] as const;
export const LENGTHS = ['auto', '1', '2'] as const;

export type Rendering = {
  readonly format: 'pdf' | 'docx';
  readonly look: (typeof LOOKS)[number];
  readonly paper: (typeof PAPERS)[number];
  /** Pages at the most; "auto" takes what it needs. */
  readonly length: (typeof LENGTHS)[number];
};

/** A file that another reader has read whole, or null, and sentences for the person. */
export type Rendered = { readonly file: File | null; readonly remarks: readonly string[] };

/** The résumé as a file; `base` is where the extension's own fonts lie. */
export async function renderFile(
  content: ResumeContent,
  { format, look, paper, length }: Rendering,
  base: URL,
): Promise<Rendered> {
  // Fonts and typesetting are half a megabyte, and wanted at a download only.
  const { exportResume, fontsFrom } = await import('@ats/documents');
  const pages = length === 'auto' ? length : Number(length);
  const options = { format, template: look, page: paper, pages, fonts: fontsFrom(base) };
  const { bytes, fileName, mime, dropped, warnings } = await exportResume(content, options);
  if (warnings.length > 0)
    return { file: null, remarks: [...warnings, 'So this file was not made. Try another look or format.'] };
  const remarks = dropped.length
    ? ['To fit, this was left out:', ...dropped.map(({ text }) => `“${text}”`)]
    : [];
  return { file: new File([bytes], fileName, { type: mime }), remarks };
}
