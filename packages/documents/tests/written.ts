// Résumés written down in a test, and what is read of them.
import { strToU8 } from 'fflate';
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { readResume } from '../src/index.ts';

const HEAD = 'Ida Marsh\nida.marsh@example.org | +44 20 7946 0111 | Whitby, England\n';

export const read = (text: string) => readResume(strToU8(text));

/** Each post as "title | employer | from..to". */
export async function jobs(text: string): Promise<string[]> {
  const { employment } = await read(`${HEAD}\nExperience\n\n${text}`);
  return employment.map(
    (row) =>
      `${row.job_title} | ${row.company_name} | ${row.start_date.slice(0, 7)}..${row.current_position ? '' : row.end_date?.slice(0, 7)}`,
  );
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
