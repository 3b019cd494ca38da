import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Palette, Sheet, Template } from '../templates/index.ts';
import { FEATURES, type FontSet, forOneDocument, type OpenFont, widthOf } from './font-set.ts';
import type { PageSize, PlacedLine } from './layout.ts';
import type { Line, Piece } from './paragraph.ts';
import { type Element, Tags } from './tags.ts';

export interface Theme {
  readonly template: Template;
  readonly palette: Palette;
  readonly page: PageSize;
}

interface Canvas extends Theme {
  readonly pdf: PDFKit.PDFDocument;
  readonly tags: Tags;
  readonly fonts: FontSet;
}

function text(
  canvas: Canvas,
  what: { text: string; font: OpenFont; size: number; colour: string } & Place,
): void {
  const { pdf } = canvas;
  pdf
    .font(what.font.key)
    .fontSize(what.size)
    .fillColor(what.colour)
    .text(what.text, what.x, what.y, {
      lineBreak: false,
      baseline: 'alphabetic',
      // pdfkit hands these on as they are; without any it would lay out words from the right one by one.
      features: FEATURES as unknown as PDFKit.Mixins.OpenTypeFeatures[],
      ...(what.tracking ? { characterSpacing: what.tracking } : {}),
      ...(what.href ? { link: what.href } : {}),
    });
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly tracking?: number | undefined;
  readonly href?: string | undefined;
}

function drawPiece(canvas: Canvas, piece: Piece, at: { x: number; y: number; placed: PlacedLine }): void {
  const { style } = at.placed.block;
  text(canvas, {
    text: piece.text,
    font: piece.font,
    size: style.size,
    colour: canvas.palette[piece.span.tone],
    x: at.x + piece.x,
    y: at.y,
    tracking: piece.tracking,
    href: piece.span.href,
  });
}

/** Draws a line's pieces in the order in which they are read, each link inside a Link element of its own. */
function drawLine(canvas: Canvas, line: Line, at: { x: number; placed: PlacedLine; element: Element }): void {
  const place = { x: at.x, y: at.placed.y, placed: at.placed };
  for (const piece of line.pieces) {
    const target = piece.span.href ? canvas.tags.link(at.element) : at.element;
    target.add(() => drawPiece(canvas, piece, place));
  }
}

function drawRule({ pdf, template, palette, page }: Canvas, { bottom, block }: PlacedLine): void {
  const { rule } = block.style;
  if (!rule) return;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(template.margin.x, bottom - rule.width / 2)
    .lineTo(page.width - template.margin.x, bottom - rule.width / 2)
    .lineWidth(rule.width)
    .stroke(palette[rule.tone]);
  pdf.endMarkedContent();
}

function drawLabel(canvas: Canvas, placed: PlacedLine, direction: 'ltr' | 'rtl'): void {
  const [font] = canvas.fonts.regular;
  if (!font) return;
  const { template, page, palette } = canvas;
  const { glyph } = template.bullet;
  const { size } = placed.block.style;
  const x =
    direction === 'rtl' ? page.width - template.margin.x - widthOf(font, glyph, size) : template.margin.x;
  text(canvas, { text: glyph, font, size, colour: palette.soft, x, y: placed.y });
}

function drawPageNumber(canvas: Canvas, number: number, count: number): void {
  const [font] = canvas.fonts.regular;
  if (!font || count === 1) return;
  const { pdf, page, template, palette } = canvas;
  const label = `${number} / ${count}`;
  const x = page.width - template.margin.x - widthOf(font, label, 8);
  pdf.markContent('Artifact', { type: 'Pagination' });
  text(canvas, { text: label, font, size: 8, colour: palette.soft, x, y: page.height - 26 });
  pdf.endMarkedContent();
}

function startDocument(sheet: Sheet): PDFKit.PDFDocument {
  const info = {
    Title: sheet.title,
    Author: sheet.author,
    ...(sheet.keywords.length ? { Keywords: sheet.keywords.join(', ') } : {}),
  };
  return new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: sheet.lang,
    tagged: true,
    displayTitle: true,
    info,
    // No standard font is ever used; without this pdfkit would open Helvetica.
    font: '',
  });
}

/** Draws laid-out pages into a tagged PDF. */
export async function drawPdf(
  pages: readonly (readonly PlacedLine[])[],
  sheet: Sheet,
  theme: Theme & { fonts: FontSet },
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = startDocument(sheet);
  const bytes = toBytes(pdf);
  // pdfkit takes an open font since 0.20, which its declarations don't say.
  for (const font of new Set(Object.values(theme.fonts).flat()))
    pdf.registerFont(font.key, forOneDocument(font) as unknown as PDFKit.Mixins.PDFFontSource);
  const canvas: Canvas = { ...theme, pdf, tags: new Tags(pdf) };
  let element: Element | null = null;
  let end: { line: Line; at: Parameters<typeof drawLine>[2] } | null = null;
  pages.forEach((lines, index) => {
    pdf.addPage({ size: [theme.page.width, theme.page.height], margin: 0 });
    for (const placed of lines) {
      if (placed.index === 0 || !element)
        element = canvas.tags.open(placed.block.role, () => drawLabel(canvas, placed, sheet.direction));
      drawLine(canvas, placed.line, { x: placed.x, placed, element });
      if (placed.right) end = { line: placed.right.line, at: { x: placed.right.x, placed, element } };
      // What stands at the end of the first line is read after the last one.
      if (end && (placed.last || placed === lines.at(-1))) {
        drawLine(canvas, end.line, end.at);
        end = null;
      }
      if (placed.last) drawRule(canvas, placed);
    }
    drawPageNumber(canvas, index + 1, pages.length);
  });
  canvas.tags.end();
  pdf.end();
  return bytes;
}
