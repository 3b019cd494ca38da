// Résumés written down in a test, and what is read of them.
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { EmploymentDraft } from '../src/career/draft.ts';
import { readResume } from '../src/index.ts';

const HEAD = 'Ida Marsh\nida.marsh@example.org | +44 20 7946 0111 | Whitby, England\n';

export const read = (text: string) => readResume(strToU8(text));

/** Each post as "title | employer | from..to". */
export async function jobs(text: string): Promise<string[]> {
  const { employment } = await read(`${HEAD}\nExperience\n\n${text}`);
  return told(employment);
}

export async function schools(text: string): Promise<string[]> {
  const { education } = await read(`${HEAD}\nEducation\n\n${text}`);
  return education.map((row) => row.institution_name);
}

type Drawn = readonly [x: number, y: number, size: number, text: string, font?: string];

/** Words at places of pages; in bold from above ten points on, if no font is named. */
export async function drawnPages(pages: readonly (readonly Drawn[])[]) {
  const pdf = new PDFDocument({ margin: 0, autoFirstPage: false });
  const bytes = toBytes(pdf);
  for (const words of pages) {
    pdf.addPage();
    for (const [x, y, size, text, font] of words)
      pdf
        .font(font ?? (size > 10 ? 'Helvetica-Bold' : 'Helvetica'))
        .fontSize(size)
        .text(text, x, y, { lineBreak: false });
  }
  pdf.end();
  return readResume(await bytes);
}

export const drawn = (words: readonly Drawn[]) => drawnPages([words]);

const XML = 'http://schemas.openxmlformats.org';
const TYPES = `<Types xmlns="${XML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<Relationships xmlns="${XML}/package/2006/relationships"><Relationship Id="a" Type="${XML}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A paragraph of a Word file; tabs are tabs. */
export const paragraph = (text: string, set = ''): string =>
  `<w:p><w:r><w:rPr>${set}</w:rPr><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('\t', '</w:t><w:tab/><w:t>')}</w:t></w:r></w:p>`;

/** A paragraph in a style of its own. */
export const styled = (style: string, text: string): string =>
  paragraph(text).replace('<w:p>', `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`);

/** A table of a Word file: rows of cells, each of lines. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells
          .map(
            (cell) =>
              `<w:tc>${cell
                .split('\n')
                .map((line) => paragraph(line))
                .join('')}</w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** A Word file of these paragraphs and tables, below a name unless told otherwise. */
export const word = (body: readonly string[], head = HEAD) =>
  readResume(
    zipSync({
      '[Content_Types].xml': strToU8(TYPES),
      '_rels/.rels': strToU8(RELATIONS),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${XML}/wordprocessingml/2006/main"><w:body>${head
          .trim()
          .split('\n')
          .map((line) => paragraph(line))
          .join('')}${body.join('')}</w:body></w:document>`,
      ),
    }),
  );

/** Posts as "title | employer | from..to". */
export const told = (employment: readonly EmploymentDraft[]): string[] =>
  employment.map(
    (row) =>
      `${row.job_title} | ${row.company_name} | ${row.start_date.slice(0, 7)}..${row.current_position ? '' : row.end_date?.slice(0, 7)}`,
  );
