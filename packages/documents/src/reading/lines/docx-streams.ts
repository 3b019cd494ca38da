import type { DocxParagraph, DocxText } from '../../extract/docx.ts';
import { stretchedOver } from './date-stacks.ts';
import { isCapitals, type Line, type Reading, type Stream, unbulleted, unspaced } from './line.ts';

function bodySize(paragraphs: readonly DocxParagraph[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of paragraphs) if (size) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}

const HEADING = /^(heading|title|überschrift|titre|título|titolo|kop|rubrik|nagłówek|заголовок)/i;

function lineOf(text: string, paragraph: DocxParagraph, body: number): Line {
  // In a form a tab may stand between a label and its colon.
  const plain = unbulleted(
    unspaced(text)
      .trim()
      .replace(/(?<=\p{L})\s*\t\s*:\s*/gu, ': '),
  );
  const parts = plain.text
    .split(/\t+| {4,}/)
    .map((part) => part.trim())
    .filter(Boolean);
  const size = (paragraph.size ?? body) / body;
  return {
    text: parts.join('\t'),
    parts,
    size,
    strong: paragraph.bold || size > 1.08,
    look: `${paragraph.style ?? ''} ${paragraph.bold} ${size.toFixed(2)} ${isCapitals(text) ? 'capitals' : ''}`,
    bullet: plain.bullet || (paragraph.listLevel !== null && !HEADING.test(paragraph.style ?? '')),
    indent: paragraph.listLevel === null ? 0 : 1 + paragraph.listLevel,
    gap: 1,
    heading: HEADING.test(paragraph.style ?? ''),
    ...(paragraph.runs.length > 1 ? { runs: paragraph.runs } : {}),
    full: false,
    room: Number.POSITIVE_INFINITY,
  };
}

function linesOf(paragraphs: readonly DocxParagraph[], body: number): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const paragraph of paragraphs)
    for (const text of paragraph.text.split('\n')) {
      if (text.trim() === '') {
        blank += 1;
        continue;
      }
      const line = lineOf(text, paragraph, body);
      if (line.text) lines.push({ ...line, gap: lines.length === 0 || blank > 0 ? 2 : 1 });
      blank = 0;
    }
  return lines;
}

type Cell = NonNullable<DocxParagraph['cell']>;

/** Paragraphs of one table, by row and cell. */
function grid(paragraphs: readonly DocxParagraph[]): DocxParagraph[][][] {
  const rows: DocxParagraph[][][] = [];
  for (const paragraph of paragraphs) {
    const [, row, cell] = paragraph.cell as Cell;
    rows[row] ??= [];
    const cells = rows[row] ?? [];
    cells[cell] ??= [];
    cells[cell]?.push(paragraph);
  }
  return rows.filter(Boolean).map((cells) => cells.filter(Boolean));
}

/** Lines that are only broken, three or more of them, say something each; one break may stand within a name. */
function byBreaks(paragraph: DocxParagraph): DocxParagraph[] {
  const lines = paragraph.text.split('\n').filter((text) => text.trim() !== '');
  return lines.length < 3 ? [paragraph] : lines.map((text) => ({ ...paragraph, text, runs: [text] }));
}

/** What stands in a cell, without empty lines; a stretch of time over several lines is one. */
function filled(cell: readonly DocxParagraph[]): DocxParagraph[] {
  const inked = cell.flatMap(byBreaks).filter(({ text }) => text.trim() !== '');
  const [first] = inked;
  const lines = inked.map(({ text }) => text.trim());
  const count = stretchedOver(lines);
  if (!first || count === 0) return inked;
  const text = lines.slice(0, count).join(' ');
  return [{ ...first, text, runs: [text] }, ...inked.slice(count)];
}

/** Cells with much in them are columns of the page; cells with a line or two make a row that is read across. */
function tableStreams(
  paragraphs: readonly DocxParagraph[],
  body: number,
): { columns: Stream[]; across: Line[] } {
  const columns: Stream[] = [];
  const across: Line[] = [];
  for (const cells of grid(paragraphs)) {
    const inked = cells.map(filled).filter((cell) => cell.length > 0);
    if (inked.length > 1 && inked.filter((cell) => cell.length >= 4).length >= 2) {
      columns.push(...inked.map((cell) => linesOf(cell, body)));
      continue;
    }
    const height = Math.max(0, ...inked.map((cell) => cell.length));
    for (let at = 0; at < height; at += 1) {
      const parts = inked.flatMap((cell) => cell[at] ?? []);
      const [first] = parts;
      if (!first) continue;
      const text = parts.map((part) => part.text.replace(/\n+/g, ' ').trim()).join('\t');
      const runs = parts.flatMap((part) => part.runs);
      across.push({ ...lineOf(text, { ...first, runs }, body), gap: at === 0 ? 1.5 : 1 });
    }
  }
  return { columns, across };
}

/** The lines of a Word document: its text in order, the columns of its tables and its footers each for itself. */
export function docxReading({ paragraphs, footers }: DocxText): Reading {
  const body = bodySize(paragraphs);
  const main: Line[] = [];
  const columns: Stream[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const table = paragraphs[at]?.cell?.[0];
    let end = at + 1;
    while (end < paragraphs.length && paragraphs[end]?.cell?.[0] === table) end += 1;
    const group = paragraphs.slice(at, end);
    if (table === undefined) main.push(...linesOf(group, body));
    else {
      const found = tableStreams(group, body);
      main.push(...found.across);
      columns.push(...found.columns);
    }
    at = end;
  }
  return {
    streams: [main, ...columns, linesOf(footers, body)].filter((lines) => lines.length > 0),
    links: paragraphs.flatMap(({ links }) => links),
  };
}
