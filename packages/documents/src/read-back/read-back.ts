import { DocumentError } from '../errors.ts';
import { sniff } from '../extract/sniff.ts';

/** What a stranger's reader finds in a file. */
export interface ReadBack {
  readonly format: 'pdf' | 'docx';
  /** In the order in which the file holds it, a line for each line or paragraph; without page numbers. */
  readonly text: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly links: readonly string[];
  /** Of a PDF only: a word processor decides on its own pages. */
  readonly pages: number | null;
  /** A PDF that tells a screen reader what is a heading, a list, a link. */
  readonly tagged: boolean | null;
}

async function fromPdf(bytes: Uint8Array): Promise<ReadBack> {
  const { readPdf } = await import('../extract/pdf.ts');
  const { pages, title, language, tagged } = await readPdf(bytes);
  const text = pages
    .map(({ items }, index) => {
      const all = items.map((item) => item.text + (item.endsLine ? '\n' : '')).join('');
      // A page's number stands between the halves of a paragraph, and is no part of what is said.
      const number = `${index + 1} / ${pages.length}`;
      return all.trimEnd().endsWith(`\n${number}`) ? all.trimEnd().slice(0, -number.length) : all;
    })
    .join('\n');
  const links = pages.flatMap((page) => page.links.map(({ url }) => url));
  return { format: 'pdf', text, title, language, links, pages: pages.length, tagged };
}

async function fromDocx(bytes: Uint8Array): Promise<ReadBack> {
  const { readDocx } = await import('../extract/docx.ts');
  const { paragraphs, title, language } = await readDocx(bytes);
  return {
    format: 'docx',
    text: paragraphs.map(({ text }) => text).join('\n'),
    title,
    language,
    links: paragraphs.flatMap(({ links }) => links),
    pages: null,
    tagged: null,
  };
}

/**
 * Extracts the text of a PDF or DOCX with libraries that did not write it (pdf.js, mammoth). Throws
 * `file_type_unknown` for other files, and what reading them throws.
 */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const kind = sniff(bytes);
  if (kind === 'pdf') return fromPdf(bytes);
  if (kind === 'zip') return fromDocx(bytes);
  throw new DocumentError('file_type_unknown', 'Only PDF and DOCX files are read back.');
}
