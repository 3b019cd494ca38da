import * as z from 'zod/mini';
import { DocumentError, isDocumentError } from '../errors.ts';
import { pack, unpack } from './zip.ts';

/** A paragraph of a Word document. */
export interface DocxParagraph {
  readonly text: string;
  readonly style: string | null;
  /** How deep in a list it stands, from 0; null outside of lists. */
  readonly listLevel: number | null;
  /** All its letters are bold. */
  readonly bold: boolean;
  /** Its words parted where their weight or slant changes. */
  readonly runs: readonly string[];
  /** In points; null where the document's default holds. */
  readonly size: number | null;
  readonly links: readonly string[];
  /** Which table, row and cell it stands in. */
  readonly cell: readonly [table: number, row: number, cell: number] | null;
}

export interface DocxText {
  readonly paragraphs: readonly DocxParagraph[];
  /** What stands at the foot of pages, each line once. */
  readonly footers: readonly DocxParagraph[];
  readonly title: string | null;
  readonly language: string | null;
}

const text = z.optional(z.nullable(z.string()));

/** The parts of mammoth's document tree that are read here. */
const node = z.looseObject({
  type: z.string(),
  value: text,
  href: text,
  styleName: text,
  styleId: text,
  fontSize: z.optional(z.nullable(z.number())),
  isBold: z.optional(z.boolean()),
  isItalic: z.optional(z.boolean()),
  numbering: z.optional(z.nullable(z.looseObject({ level: text }))),
});
type Node = z.infer<typeof node>;
const parent = z.looseObject({ children: z.array(node) });

const childrenOf = (element: Node): Node[] => parent.safeParse(element).data?.children ?? [];

interface Stretch {
  text: string;
  bold: boolean;
  italic: boolean;
  size: number | null;
}

/** Where a word may break, and signs without width. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

const SIGNS: Readonly<Record<string, string>> = { tab: '\t', break: '\n' };

function stretches(element: Node, run: Omit<Stretch, 'text'>, links: string[]): Stretch[] {
  const sign = SIGNS[element.type];
  if (sign) return [{ ...run, text: sign }];
  if (element.type === 'text') return [{ ...run, text: (element.value ?? '').replace(UNSEEN, '') }];
  if (element.type === 'hyperlink' && element.href) links.push(element.href);
  const inner =
    element.type === 'run'
      ? {
          bold: element.isBold === true,
          italic: element.isItalic === true,
          size: element.fontSize ?? run.size,
        }
      : run;
  return childrenOf(element).flatMap((child) => stretches(child, inner, links));
}

function runsOf(visible: readonly Stretch[]): string[] {
  const runs: { text: string; look: string }[] = [];
  for (const { text: words, bold, italic } of visible) {
    const look = `${bold} ${italic}`;
    const last = runs.at(-1);
    if (last?.look === look) last.text += words;
    else runs.push({ text: words, look });
  }
  return runs.flatMap(({ text: words }) => words.split(/[\t\n]/).map((part) => part.trim())).filter(Boolean);
}

function paragraphOf(element: Node, cell: DocxParagraph['cell']): DocxParagraph {
  const links: string[] = [];
  const found = stretches(element, { bold: false, italic: false, size: null }, links);
  const visible = found.filter((stretch) => stretch.text.trim() !== '');
  return {
    text: found.map((stretch) => stretch.text).join(''),
    style: element.styleName ?? element.styleId ?? null,
    listLevel: element.numbering ? Number(element.numbering.level) || 0 : null,
    runs: runsOf(visible),
    bold: visible.length > 0 && visible.every(({ bold }) => bold),
    size: Math.max(0, ...visible.map(({ size }) => size ?? 0)) || null,
    links,
    cell,
  };
}

function paragraphsOf(root: Node): DocxParagraph[] {
  let tables = 0;
  const walk = (element: Node, cell: DocxParagraph['cell']): DocxParagraph[] => {
    if (element.type === 'paragraph') return [paragraphOf(element, cell)];
    if (element.type !== 'table') return childrenOf(element).flatMap((child) => walk(child, cell));
    tables += 1;
    const table = tables;
    return childrenOf(element).flatMap((row, rowAt) =>
      childrenOf(row).flatMap((inCell, cellAt) =>
        childrenOf(inCell).flatMap((child) => walk(child, [table, rowAt, cellAt])),
      ),
    );
  };
  return walk(root, null);
}

const attribute = (xml: string, pattern: RegExp): string | null => pattern.exec(xml)?.[1] ?? null;

/** Paragraphs of a page's header or footer, which mammoth leaves out; its text boxes too, but not twice. */
function marginParagraphs(xml: string): DocxParagraph[] {
  return xml
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    .split('</w:p>')
    .flatMap((piece) => {
      const found = piece.replace(/<w:tab\/>/g, '<w:t>\t</w:t>').replace(/<w:br\/>/g, '<w:t>\n</w:t>');
      const text = [...found.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, words = '']) => unescapeXml(words))
        .join('');
      if (text.trim() === '') return [];
      const size = attribute(piece, /<w:sz w:val="(\d{1,3})"\/>/);
      return [
        {
          text,
          style: attribute(piece, /<w:pStyle w:val="([^"]+)"/),
          listLevel: null,
          bold: /<w:b\/>/.test(piece),
          runs: [],
          size: size ? Number(size) / 2 : null,
          links: [],
          cell: null,
        },
      ];
    });
}

/** The headers or footers of all pages, each line once. */
function marginsOf(parts: ReadonlyMap<string, Uint8Array>, margin: RegExp): DocxParagraph[] {
  const seen = new Set<string>();
  return [...parts]
    .filter(([name]) => margin.test(name))
    .flatMap(([, xml]) => marginParagraphs(new TextDecoder().decode(xml)))
    .filter(({ text }) => !seen.has(text.trim()) && seen.add(text.trim()));
}

/** What a résumé's text needs of the archive; pictures, macros and embedded files stay packed. */
const WANTED = /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/[^/]*\.xml|word\/_rels\/.*)$/;

function safeParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = unpack(bytes, (name) => WANTED.test(name));
  const decoder = new TextDecoder();
  // A document type can define entities that swell when they are read; Word never writes one.
  for (const xml of parts.values())
    if (/<!(DOCTYPE|ENTITY)/i.test(decoder.decode(xml)))
      throw new DocumentError(
        'file_unreadable',
        'This Word file holds something unusual and was not opened.',
      );
  if (!parts.has('word/document.xml'))
    throw new DocumentError('file_unreadable', 'This is no Word document: its text is missing.');
  return parts;
}

async function tree(packed: Uint8Array): Promise<Node> {
  const { default: mammoth } = await import('mammoth');
  let root: unknown = null;
  // Its Node build reads `buffer`, its browser build `arrayBuffer`.
  const input = { buffer: packed, arrayBuffer: packed.buffer } as unknown as { arrayBuffer: ArrayBuffer };
  await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    transformDocument: (document: unknown) => {
      root = document;
      return document;
    },
  });
  return node.parse(root);
}

function property(parts: ReadonlyMap<string, Uint8Array>, part: string, pattern: RegExp): string | null {
  const found = pattern.exec(new TextDecoder().decode(parts.get(part)))?.[1];
  return found ? unescapeXml(found) : null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescapeXml = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const isEmpty = (paragraphs: readonly DocxParagraph[]): boolean =>
  paragraphs.every(({ text: words }) => words.trim() === '');

/**
 * The paragraphs of a Word document in order, those of page headers first. Throws `file_too_large`,
 * `file_unreadable` and `file_without_text`.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxText> {
  const parts = safeParts(bytes);
  try {
    const paragraphs = [
      ...marginsOf(parts, /^word\/header\d*\.xml$/),
      ...paragraphsOf(await tree(pack(parts))),
    ];
    // Programs that make Word files of web pages leave it to Word to read them.
    if (isEmpty(paragraphs) && property(parts, 'word/document.xml', /(<w:altChunk )/))
      throw new DocumentError(
        'file_without_text',
        'This Word file holds a web page that only Word can open. Open it there, save it anew, and choose it again.',
      );
    return {
      paragraphs,
      footers: marginsOf(parts, /^word\/footer\d*\.xml$/),
      title: property(parts, 'docProps/core.xml', /<dc:title>([^<]*)/),
      language: property(parts, 'word/styles.xml', /<w:lang [^>]*w:val="([^"]+)"/),
    };
  } catch (error) {
    if (isDocumentError(error)) throw error;
    throw new DocumentError(
      'file_unreadable',
      'This Word file is broken and could not be read. Save it anew.',
      {
        cause: error,
      },
    );
  }
}
