import { DocumentError, isDocumentError } from '../errors.ts';
import type { FontSource } from '../fonts/load.ts';
import { characterMaps } from './character-maps.ts';
import { looksSpaced, restorer } from './letter-spacing.ts';
import { withoutLigatures } from './ligatures.ts';
import { LIMITS } from './limits.ts';

/** A piece of text as the file places it; the origin is the top left corner, in points. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** A name that equals for equal fonts within the file. */
  readonly font: string;
  /** The file says that a line ends after it. */
  readonly endsLine: boolean;
}

export interface PdfLink {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  readonly links: readonly PdfLink[];
}

export interface PdfText {
  readonly pages: readonly PdfPage[];
  readonly title: string | null;
  readonly language: string | null;
  readonly tagged: boolean;
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfjsDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
type PdfjsPage = Awaited<ReturnType<PdfjsDocument['getPage']>>;

/**
 * Loads the parser into this very thread, which is a worker already where that matters. Left to itself the
 * module takes a worker's messages for its own and answers them; seeing a window it leaves them alone.
 */
async function loadParser(): Promise<void> {
  const scope = globalThis as { window?: unknown };
  const inWorker = scope.window === undefined && 'WorkerGlobalScope' in globalThis;
  if (inWorker) scope.window = globalThis;
  try {
    // @ts-expect-error The parser's module has no declarations; it is loaded for its effect.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (inWorker) delete scope.window;
  }
}

async function load(): Promise<Pdfjs> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await loadParser();
  return pdfjs;
}

async function items(page: PdfjsPage, height: number): Promise<PdfItem[]> {
  const content = await page.getTextContent();
  const found: PdfItem[] = [];
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    found.push({
      text: withoutLigatures(item.str),
      x,
      y: height - y,
      width: item.width,
      size: Math.hypot(a, b),
      font: item.fontName,
      endsLine: item.hasEOL,
    });
  }
  return found;
}

/** All that a page draws, letter by letter. */
async function drawn(page: PdfjsPage, showText: number): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray
    .map((operator, at) => {
      const glyphs: unknown = operator === showText ? argsArray[at]?.[0] : null;
      if (!Array.isArray(glyphs)) return '';
      return glyphs
        .map((glyph: unknown) => {
          const { unicode } = (typeof glyph === 'object' && glyph !== null ? glyph : {}) as {
            unicode?: unknown;
          };
          return typeof unicode === 'string' ? unicode : '';
        })
        .join('');
    })
    .join('');
}

/** Letters set apart look like words of one letter; the page's own letters say where the words end. */
async function unspaced(page: PdfjsPage, found: PdfItem[], showText: number): Promise<PdfItem[]> {
  if (!found.some(({ text }) => looksSpaced(text))) return found;
  const restore = restorer(await drawn(page, showText));
  return found.map((item) => (looksSpaced(item.text, 2) ? { ...item, text: restore(item.text) } : item));
}

async function links(page: PdfjsPage, height: number): Promise<PdfLink[]> {
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.flatMap((annotation) => {
    const { url, unsafeUrl, rect } = annotation as { url?: unknown; unsafeUrl?: unknown; rect?: unknown };
    // `unsafeUrl` is as the file has it, `url` as pdf.js would open it.
    const target = typeof unsafeUrl === 'string' ? unsafeUrl : url;
    if (typeof target !== 'string' || !Array.isArray(rect)) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
    return [{ url: target, x: left, y: height - top, width: right - left, height: top - bottom }];
  });
}

async function readPage(document: PdfjsDocument, number: number, showText: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const found = await unspaced(page, await items(page, height), showText);
  return { width, height, items: found, links: await links(page, height) };
}

function tooLarge(what: string): never {
  throw new DocumentError('file_too_large', `This PDF has ${what}; a résumé has far fewer.`);
}

async function readPages(document: PdfjsDocument, showText: number): Promise<PdfPage[]> {
  if (document.numPages > LIMITS.pages) tooLarge(`${document.numPages} pages`);
  const started = Date.now();
  const pages: PdfPage[] = [];
  let count = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(document, number, showText);
    count += page.items.length;
    if (count > LIMITS.pdfItems) tooLarge('too many pieces of text');
    if (Date.now() - started > LIMITS.milliseconds)
      throw new DocumentError(
        'file_too_large',
        'Reading this PDF takes too long; save it anew and try again.',
      );
    pages.push(page);
  }
  return pages;
}

function clear(error: unknown): DocumentError {
  if (isDocumentError(error)) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new DocumentError('file_encrypted', 'This PDF is protected by a password. Save a copy without one.')
    : new DocumentError('file_unreadable', 'This PDF is broken and could not be read. Save it anew.', {
        cause: error,
      });
}

/**
 * The text of a PDF with its places, links and document language. Throws `file_encrypted`, `file_too_large`
 * and `file_unreadable`.
 */
export async function readPdf(bytes: Uint8Array, fonts?: FontSource): Promise<PdfText> {
  const pdfjs = await load();
  // pdf.js takes the buffer over, so it gets a copy. Nothing of the file is run, drawn or fetched.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    cMapUrl: 'pdfjs-dist/cmaps/',
    BinaryDataFactory: characterMaps(fonts),
    stopAtErrors: false,
    // Pictures are never needed; small ones are let through, since icons are drawn so.
    maxImageSize: 1024 * 1024,
  });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const about = info as { Title?: unknown; Language?: unknown };
    // A Map, whatever its declaration says (pdf.js 6.5).
    const marked: unknown = await document.getMarkInfo();
    return {
      pages: await readPages(document, pdfjs.OPS.showText),
      title: typeof about.Title === 'string' ? about.Title : null,
      language: typeof about.Language === 'string' ? about.Language : null,
      tagged: marked instanceof Map && marked.get('Marked') === true,
    };
  } catch (error) {
    throw clear(error);
  } finally {
    await task.destroy();
  }
}
