import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Outline } from '../outline/outline.ts';
import type { Template, Tone } from '../templates/index.ts';
import { FEATURES, type FontSet, type OpenFont, widthOf } from './font-set.ts';
import type { PageSize, PlacedLine } from './layout.ts';
import type { Line, Piece } from './paragraph.ts';
import { type Element, Tags } from './tags.ts';

export interface Theme {
  readonly template: Template;
  readonly colours: Readonly<Record<Tone | 'line', string>>;
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
  pdf.registerFont(what.font.key, what.font.font as unknown as PDFKit.Mixins.PDFFontSource);
  pdf
    .font(what.font.key)
    .fontSize(what.size)
    .fillColor(what.colour)
    .text(what.text, what.x, what.y, {
      lineBreak: false,
      baseline: 'alphabetic',
      // pdfkit hands this to fontkit as it is, which takes the on/off form too.
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
    colour: canvas.colours[piece.span.tone],
    x: at.x + piece.x,
    y: at.y,
    tracking: style.tracking,
    href: piece.span.href,
  });
}

/** Draws a line's pieces in reading order, each link inside a Link element of its own. */
function drawLine(canvas: Canvas, line: Line, at: { x: number; placed: PlacedLine; element: Element }): void {
  const place = { x: at.x, y: at.placed.y, placed: at.placed };
  for (const piece of line.pieces) {
    const target = piece.span.href ? canvas.tags.link(at.element) : at.element;
    target.add(() => drawPiece(canvas, piece, place));
  }
}

function drawRule({ pdf, template, colours, page }: Canvas, { y, block }: PlacedLine): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(template.margin.x, y + block.style.size * 0.42)
    .lineTo(page.width - template.margin.x, y + block.style.size * 0.42)
    .lineWidth(0.6)
    .stroke(colours.line);
  pdf.endMarkedContent();
}

function drawLabel(canvas: Canvas, placed: PlacedLine, direction: 'ltr' | 'rtl'): void {
  const [font] = canvas.fonts.regular;
  if (!font) return;
  const { template, page, colours } = canvas;
  const { glyph } = template.bullet;
  const { size } = placed.block.style;
  const x =
    direction === 'rtl' ? page.width - template.margin.x - widthOf(font, glyph, size) : template.margin.x;
  text(canvas, { text: glyph, font, size, colour: colours.soft, x, y: placed.y });
}

function drawPageNumber(canvas: Canvas, number: number, count: number): void {
  const [font] = canvas.fonts.regular;
  if (!font || count === 1) return;
  const { pdf, page, template, colours } = canvas;
  const label = `${number} / ${count}`;
  const x = page.width - template.margin.x - widthOf(font, label, 8);
  pdf.markContent('Artifact', { type: 'Pagination' });
  text(canvas, { text: label, font, size: 8, colour: colours.soft, x, y: page.height - 26 });
  pdf.endMarkedContent();
}

function startDocument(outline: Outline): PDFKit.PDFDocument {
  const info = {
    Title: outline.title,
    Author: outline.author,
    ...(outline.keywords.length ? { Keywords: outline.keywords.join(', ') } : {}),
  };
  return new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: outline.lang,
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
  outline: Outline,
  theme: Theme & { fonts: FontSet },
): Promise<Uint8Array> {
  const pdf = startDocument(outline);
  const bytes = toBytes(pdf);
  const canvas: Canvas = { ...theme, pdf, tags: new Tags(pdf) };
  let element: Element | null = null;
  pages.forEach((lines, index) => {
    pdf.addPage({ size: [theme.page.width, theme.page.height], margin: 0 });
    for (const placed of lines) {
      if (placed.index === 0 || !element)
        element = canvas.tags.open(placed.block.role, () => drawLabel(canvas, placed, outline.direction));
      drawLine(canvas, placed.line, { x: placed.x, placed, element });
      if (placed.right) drawLine(canvas, placed.right.line, { x: placed.right.x, placed, element });
      if (placed.block.style.rule && placed.last) drawRule(canvas, placed);
    }
    drawPageNumber(canvas, index + 1, pages.length);
  });
  canvas.tags.end();
  pdf.end();
  return bytes;
}
