import type { PdfText } from '../../extract/pdf.ts';
import { phonesIn } from '../fields/contact.ts';
import { datesIn } from '../words/dates.ts';
import { topicOf } from '../words/headings.ts';
import { MOST_PARTINGS, type Region, regions } from './columns.ts';
import { mergeDateStacks } from './date-stacks.ts';
import { isCapitals, type Line, type Reading, unbulleted, unspaced } from './line.ts';
import { withCapitals, withLetters } from './misread-letters.ts';
import { type Chunk, chunksOf } from './pdf-chunks.ts';

interface Body {
  readonly font: string;
  readonly size: number;
}

/** The font and size that most of the text is set in. */
function bodyOf(chunks: readonly Chunk[]): Body {
  const counts = new Map<string, number>();
  for (const { font, size, text } of chunks) {
    const key = `${font} ${size}`;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  const [key = ' 10'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [font = '', size = '10'] = key.split(' ');
  return { font, size: Number(size) };
}

/** Pictures that a font holds in place of letters. */
const ICONS = /[\p{Co}\p{Extended_Pictographic}]|\ufe0f|\u20e3|(?<!\p{L})\ufffd(?!\p{Ll})/gu;

const PAGE_NUMBER =
  /^(?:page|seite|página|pagina|strona|стр\.?)?\s*\d{1,2}\s*(?:(?:\/|of|von|de|di|z|из)\s*\d{1,2})?$/i;

/** A line at the foot of a page that says what the page is. */
const FOOT =
  /(?:^|[\s·|–-])(?:r[ée]sum[ée]|curriculum vitae|cv|lebenslauf|page \d+|seite \d+)(?:$|[\s·|–-])/i;

/** Page numbers, and what stands at the same place on several pages; the first page's head is kept. */
function isFurniture(chunk: Chunk, all: readonly Chunk[], pages: PdfText['pages']): boolean {
  const share = chunk.y / (pages[chunk.page - 1]?.height ?? 1);
  const edge = share > 0.94 || (chunk.page > 1 && share < 0.1);
  if (
    edge &&
    all.some((each) => each.page === chunk.page && Math.abs(each.y - chunk.y) < 2 && FOOT.test(each.text))
  )
    return true;
  if (PAGE_NUMBER.test(chunk.text)) return /\D/.test(chunk.text) || pages.length > 1;
  if (pages.length < 2) return false;
  // Entries of two pages may happen to stand on one line, in the same words, or with dates of the same form.
  const within = share < 0.85 && (chunk.page === 1 || share > 0.2);
  if (within || datesIn(chunk.text)?.text === chunk.text) return false;
  const form = chunk.text.replace(/\d+/g, '#');
  return all.some(
    ({ text, y, page }) =>
      page !== chunk.page && Math.abs(y - chunk.y) < 2 && text.replace(/\d+/g, '#') === form,
  );
}

/** A bullet's sign may be drawn by an icon font; it is kept. */
const withoutIcons = (text: string): string =>
  unbulleted(text).bullet
    ? text
    : text
        .replace(/\d(?=\ufe0f?\u20e3)/gu, '')
        .replace(ICONS, (sign) => (/[\d#*©®™]/.test(sign) ? sign : ' '))
        .replace(/ {3,}/g, '  ')
        .trim();

interface Row {
  readonly chunks: Chunk[];
  readonly y: number;
  readonly page: number;
}

function rowsOf(chunks: readonly Chunk[]): Row[] {
  const found: Row[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.page - b.page || a.y - b.y || a.x0 - b.x0)) {
    const last = found.at(-1);
    if (last && last.page === chunk.page && Math.abs(last.y - chunk.y) < 0.01) last.chunks.push(chunk);
    else found.push({ chunks: [chunk], y: chunk.y, page: chunk.page });
  }
  return found;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

interface Column extends Body {
  readonly x0: number;
  readonly x1: number;
  /** Usual distance of two baselines. */
  readonly pitch: number;
}

/** A bullet's sign that stands by itself belongs to the words after it. */
function merged(chunks: readonly Chunk[]): { texts: string[]; bullet: boolean } {
  const [first, second, ...rest] = chunks.map(({ text }) => unspaced(text));
  if (first && second && unbulleted(`${first} x`).bullet && first.length === 1)
    return { texts: [second, ...rest], bullet: true };
  const { text, bullet } = unbulleted(first ?? '');
  return { texts: [text, ...(second === undefined ? [] : [second]), ...rest], bullet };
}

/** Dates in the margin say nothing about where the text stands. */
const afterDate = ([first, second]: readonly Chunk[]): Chunk | undefined =>
  second && first && datesIn(first.text)?.text === first.text.trim() ? second : first;

function lineOf(row: Row, before: Row | undefined, column: Column): Line {
  const [first] = row.chunks;
  const size = Math.max(...row.chunks.map((chunk) => chunk.size));
  const lead = row.chunks.find((chunk) => chunk.text.length > 1) ?? first;
  const { texts, bullet } = merged(row.chunks);
  const text = texts.join('\t');
  const strong = lead ? lead.font !== column.font || lead.size > column.size * 1.08 : false;
  const last = row.chunks.at(-1);
  const end = last?.x1 ?? 0;
  const sameColumn = before && before.page === row.page;
  return {
    text,
    parts: texts,
    size: size / column.size,
    strong,
    look: `${lead?.font} ${size.toFixed(1)} ${isCapitals(text) ? 'capitals' : ''}`,
    ...(last && last.lastFont !== lead?.font ? { tail: `${last.lastFont} ${size.toFixed(1)} ` } : {}),
    bullet,
    indent: ((afterDate(row.chunks)?.x0 ?? 0) - column.x0) / column.size,
    gap: sameColumn ? (row.y - before.y) / column.pitch : 2,
    heading: false,
    ...(row.chunks.some(({ runs }) => runs.length > 1)
      ? { runs: row.chunks.flatMap(({ runs }) => runs) }
      : {}),
    full: end > column.x1 - (column.x1 - column.x0) * 0.14,
    room: (column.x1 - end) / column.size,
  };
}

/** The distance of baselines that is usual within paragraphs. */
function pitchOf(rows: readonly Row[], size: number): number {
  const steps = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const step = before && before.page === row.page ? row.y - before.y : 0;
    return step > size * 0.8 && step < size * 2.2 ? [step] : [];
  });
  return median(steps) || size * 1.3;
}

/** A heading in the margin may stand a little lower than the first line of what it announces; it is read before it. */
function withMarginHeadings(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk) => {
    const beside = chunks.filter(
      ({ page, x0, y }) => page === chunk.page && x0 > chunk.x1 && Math.abs(chunk.y - y) < chunk.size * 0.9,
    );
    const first = Math.min(...beside.map(({ y }) => y));
    const apart = beside.length > 0 && beside.every(({ y }) => Math.abs(chunk.y - y) > 1.6);
    return apart && first < chunk.y && topicOf(chunk.text) ? { ...chunk, y: first - 0.5 } : chunk;
  });
}

function linesOf(chunks: readonly Chunk[], body: Body): Line[] {
  const rows = rowsOf(withMarginHeadings(chunks));
  const column = {
    ...body,
    x0: Math.min(...chunks.map(({ x0 }) => x0)),
    x1: Math.max(...chunks.map(({ x1 }) => x1)),
    pitch: pitchOf(rows, body.size),
  };
  return rows.map((row, index) => lineOf(row, rows[index - 1], column)).filter(({ text }) => text !== '');
}

interface Track {
  x0: number;
  x1: number;
  chunks: Chunk[];
}

/** How much of the narrower one two stretches share. */
const overlap = (a: { x0: number; x1: number }, b: { x0: number; x1: number }): number =>
  (Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) / Math.max(1, Math.min(a.x1 - a.x0, b.x1 - b.x0));

/**
 * A column goes on in the column below it on the same page only when nothing else stands between, and on the
 * next page where it stood on the one before.
 */
function follow(tracks: Track[], region: Region): void {
  const width = region.x1 - region.x0;
  const fits = tracks.filter((track) => overlap(track, region) > 0.6);
  const best = fits.sort(
    (a, b) =>
      Math.abs(a.x1 - a.x0 - width) - Math.abs(b.x1 - b.x0 - width) || b.chunks.length - a.chunks.length,
  )[0];
  if (!best) {
    tracks.push({ x0: region.x0, x1: region.x1, chunks: [...region.chunks] });
    return;
  }
  best.chunks.push(...region.chunks);
  best.x0 = Math.min(best.x0, region.x0);
  best.x1 = Math.max(best.x1, region.x1);
}

/** The lines of a PDF, column by column; its pages are parted as often as they seem to be, or as they are said to. */
export function pdfReading({ pages }: PdfText, most = MOST_PARTINGS): Reading {
  const all = withCapitals(
    withLetters(
      pages.flatMap((page, index) =>
        mergeDateStacks(chunksOf(page, index + 1)).map((chunk) => ({
          ...chunk,
          text: withoutIcons(chunk.text),
        })),
      ),
    ),
  );
  const written = all.filter(({ text }) => text !== '');
  const furniture = new Set(written.filter((chunk) => isFurniture(chunk, all, pages)));
  const inked = written.filter((chunk) => !furniture.has(chunk));
  // Some set how to reach them at the foot of each page.
  const foot = [...furniture].filter(({ page, text }) => page === 1 && phonesIn(text).length > 0);
  const body = bodyOf(inked);
  const tracks: Track[] = [];
  pages.forEach((_, index) => {
    const parts = regions(
      inked.filter(({ page }) => page === index + 1),
      most,
    );
    // On the first page each part is a stream of its own; later ones carry on.
    for (const region of parts)
      if (index === 0) tracks.push({ x0: region.x0, x1: region.x1, chunks: [...region.chunks] });
      else follow(tracks, region);
  });
  return {
    streams: [...tracks.map(({ chunks }) => chunks), foot]
      .filter((chunks) => chunks.length > 0)
      .map((chunks) => linesOf(chunks, body))
      .filter((lines) => lines.length > 0),
    links: pages.flatMap(({ links }) => links.map(({ url }) => url)),
  };
}
