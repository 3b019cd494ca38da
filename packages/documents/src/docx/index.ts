import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { directionOfText, ownDirection } from '../outline/direction.ts';
import type { Block, Palette, Sheet, StyledSpan, Template } from '../templates/index.ts';

export interface DocxTheme {
  readonly template: Template;
  readonly palette: Palette;
  readonly page: 'A4' | 'Letter';
}

interface Setting extends DocxTheme {
  readonly sheet: Sheet;
}

/** Word counts in twentieths of a point. */
const twips = (points: number): number => Math.round(points * 20);
const PAGE = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } };
const BULLETS = 'bullets';
/** Word counts leading in heights of the font, which are about this many times its size. */
const FONT_HEIGHT = 1.2;

/** Signs that nobody sees: each counts as a letter of its direction, or holds what follows in it. */
const MARK = { ltr: '\u200e', rtl: '\u200f' } as const;
const EMBEDDED = { ltr: '\u202a', rtl: '\u202b' } as const;
const END = '\u202c';

/** Letters of one direction from end to end need nothing to stay in order. */
const isPlain = (text: string): boolean =>
  /^\p{L}/u.test(text) &&
  /[\p{L}\p{M}]$/u.test(text) &&
  new Set(text.match(/\p{L}/gu)?.map(directionOfText)).size === 1;

/**
 * Words that are read the other way keep their brackets and full stops with them, and what follows does not
 * join them. Word knows no isolates; an embedding and a mark behind it do the same.
 */
function held(span: StyledSpan, { spans }: Block, direction: Sheet['direction']): string {
  const { text } = span;
  const own = ownDirection(span) ?? direction;
  if (own === direction) return text;
  const kept = isPlain(text) ? text : EMBEDDED[own] + text + END;
  return spans.length === 1 ? kept : kept + MARK[direction];
}

function run(span: StyledSpan, block: Block, { palette, sheet }: Setting): TextRun {
  const { style } = block;
  return new TextRun({
    text: held(span, block, sheet.direction),
    bold: span.face === 'strong',
    italics: span.face === 'italic',
    color: palette[span.tone].slice(1),
    size: Math.round(style.size * 2),
    ...(style.capitals ? { allCaps: true } : {}),
    ...(style.tracking ? { characterSpacing: twips(style.tracking) } : {}),
    ...(ownDirection(span) === 'rtl' ? { rightToLeft: true } : {}),
  });
}

function child(span: StyledSpan, block: Block, setting: Setting): ParagraphChild {
  const text = run(span, block, setting);
  return span.href ? new ExternalHyperlink({ link: span.href, children: [text] }) : text;
}

function children(block: Block, setting: Setting): ParagraphChild[] {
  const spans = (list: readonly StyledSpan[]): ParagraphChild[] =>
    list.map((span) => child(span, block, setting));
  if (block.right.length === 0) return spans(block.spans);
  return [...spans(block.spans), new TextRun({ children: [new Tab()] }), ...spans(block.right)];
}

const STYLE: Partial<Record<Block['role'], string>> = { name: 'Title', heading: 'Heading1' };

function paragraph(block: Block, setting: Setting): Paragraph {
  const { template, palette, page, sheet } = setting;
  const { style } = block;
  const style_ = STYLE[block.role];
  const column = PAGE[page].width - 2 * twips(template.margin.x);
  return new Paragraph({
    ...(style_ ? { style: style_ } : {}),
    children: children(block, setting),
    alignment: style.align === 'center' ? AlignmentType.CENTER : AlignmentType.START,
    spacing: {
      before: twips(block.before),
      after: 0,
      line: Math.round((template.leading / FONT_HEIGHT) * 240),
      lineRule: LineRuleType.AUTO,
    },
    keepNext: block.keepWithNext,
    widowControl: true,
    bidirectional: sheet.direction === 'rtl',
    ...(block.role === 'bullet' ? { numbering: { reference: BULLETS, level: 0 } } : {}),
    ...(block.right.length ? { tabStops: [{ type: TabStopType.RIGHT, position: column }] } : {}),
    ...(style.rule
      ? {
          border: {
            bottom: {
              style: BorderStyle.SINGLE,
              size: Math.round(style.rule.width * 8),
              space: 2,
              color: palette[style.rule.tone].slice(1),
            },
          },
        }
      : {}),
  });
}

type Numbering = NonNullable<ConstructorParameters<typeof Document>[0]['numbering']>;

function bulletList({ template, palette }: Setting): Numbering {
  const indent = { left: twips(template.bullet.indent), hanging: twips(template.bullet.indent) };
  return {
    config: [
      {
        reference: BULLETS,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: template.bullet.glyph,
            alignment: AlignmentType.START,
            style: { paragraph: { indent }, run: { color: palette.soft.slice(1), bold: false } },
          },
        ],
      },
    ],
  };
}

/** A sheet as a Word document with real headings, lists and links. */
export async function renderDocx(sheet: Sheet, theme: DocxTheme): Promise<Uint8Array<ArrayBuffer>> {
  const setting = { ...theme, sheet };
  const { template, page } = theme;
  const font = template.wordFont;
  const margin = {
    top: twips(template.margin.y),
    bottom: twips(template.margin.y),
    left: twips(template.margin.x),
    right: twips(template.margin.x),
  };
  const file = new Document({
    title: sheet.title,
    creator: sheet.author,
    lastModifiedBy: sheet.author,
    keywords: sheet.keywords.join(', '),
    numbering: bulletList(setting),
    styles: {
      default: {
        document: { run: { font, language: { value: sheet.lang, bidirectional: sheet.lang } } },
        title: { run: { font, bold: true } },
        heading1: { run: { font, bold: true } },
      },
    },
    sections: [
      {
        properties: { page: { size: PAGE[page], margin } },
        children: sheet.blocks.map((block) => paragraph(block, setting)),
      },
    ],
  });
  return new Uint8Array(await Packer.pack(file, 'uint8array'));
}
