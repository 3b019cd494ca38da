import { create, type Font, type GlyphRun } from 'fontkit';
import { DocumentError } from '../errors.ts';
import { FAMILIES, type Face, type Family, type FontFile, SCRIPT_FONTS } from '../fonts/faces.ts';
import { type ExtraFont, type FontSource, loadFont } from '../fonts/load.ts';
import { FROM_THE_RIGHT } from '../outline/direction.ts';

const FACES: readonly Face[] = ['regular', 'strong', 'italic'];

type Word = Pick<GlyphRun, 'glyphs' | 'positions' | 'advanceWidth'>;

/** An open font under the name the PDF knows it by. */
export interface OpenFont {
  readonly key: string;
  readonly font: Font;
  readonly words: Map<string, Word>;
}

/** Every font at hand, in the order in which they are asked for a letter. */
export type FontSet = Readonly<Record<Face, readonly OpenFont[]>>;

/**
 * Ligatures and contextual forms are off, so that each letter of the text layer is one letter of the text.
 * Arabic keeps the forms it can't be read without (rlig, init, medi, fina).
 */
export const FEATURES: Readonly<Record<string, boolean>> = {
  liga: false,
  clig: false,
  dlig: false,
  calt: false,
};

/** Latin, Greek and Cyrillic letters and signs that stand side by side as they are, without a mark to place. */
const PLAIN = /^[ -\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u20cf]*$/;

/** What plain letters have no use for; without it, shaping them takes half the time. */
const PLAIN_FEATURES: Readonly<Record<string, boolean>> = {
  ...FEATURES,
  ccmp: false,
  locl: false,
  rlig: false,
  rclt: false,
  curs: false,
  mark: false,
  mkmk: false,
  frac: false,
  numr: false,
  dnom: false,
};

const open = new WeakMap<Uint8Array, OpenFont>();

function openFont(bytes: Uint8Array, key: string): OpenFont {
  const known = open.get(bytes);
  if (known) return known;
  try {
    // fontkit's types ask for a Node Buffer; it reads any Uint8Array.
    const font = create(bytes as Parameters<typeof create>[0]);
    if (!('layout' in font)) throw new Error('a collection of fonts');
    const opened = { key, font, words: new Map<string, Word>() };
    open.set(bytes, opened);
    return opened;
  } catch (cause) {
    throw new DocumentError(
      'font_unreadable',
      'A font could not be read. Give the bytes of one TrueType, OpenType, WOFF or WOFF2 font.',
      { cause },
    );
  }
}

async function fromFile(file: FontFile, source: FontSource | undefined): Promise<OpenFont> {
  return openFont(await loadFont(file, source), file.path);
}

/** Opens the fonts that a text needs: the family, fonts for its scripts, then the caller's own. */
export async function openFonts(
  family: Family,
  text: string,
  options: { source?: FontSource | undefined; extra?: readonly ExtraFont[] | undefined },
): Promise<FontSet> {
  const scripts = SCRIPT_FONTS.filter(({ script }) => script.test(text)).map(({ faces }) => faces);
  const extra = options.extra ?? [];
  const faces = FACES.map(async (face): Promise<readonly [Face, OpenFont[]]> => {
    const files = [FAMILIES[family], ...scripts].map((files) => fromFile(files[face], options.source));
    const own = extra.map(({ regular, bold }, index) =>
      openFont(face === 'strong' ? (bold ?? regular) : regular, `extra ${index} ${bold ? face : ''}`),
    );
    return [face, [...(await Promise.all(files)), ...own]];
  });
  return Object.fromEntries(await Promise.all(faces)) as Record<Face, OpenFont[]>;
}

const WORDS_REMEMBERED = 20_000;

/** The letters of a word in place; each word is shaped once, for measuring and for every document. */
function shaped({ font, words }: OpenFont, text: string): Word {
  const known = words.get(text);
  if (known) return known;
  if (words.size > WORDS_REMEMBERED) words.clear();
  const { glyphs, positions, advanceWidth } = font.layout(text, PLAIN.test(text) ? PLAIN_FEATURES : FEATURES);
  const word = { glyphs, positions, advanceWidth };
  words.set(text, word);
  return word;
}

/** Words and the spaces between them. */
const wordsOf = (text: string): readonly string[] => text.match(/[^ ]+| +/g) ?? [];

/** What pdfkit asks of a font's `layout`; it writes into the positions, so they are its own. */
function laidOut(font: OpenFont, text: string): Word {
  // Words that are read from the right stand in the other order.
  const words = (FROM_THE_RIGHT.test(text) ? [text] : wordsOf(text)).map((word) => shaped(font, word));
  return {
    glyphs: words.flatMap(({ glyphs }) => glyphs),
    positions: words.flatMap(({ positions }) => positions.map((position) => ({ ...position }))),
    advanceWidth: words.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
  };
}

/**
 * The font for one document. Embedding leaves glyphs without their letters in fontkit's cache (2.0.4), and
 * the next document would lose them from its text; so each one has a cache of its own over the same tables.
 */
export const forOneDocument = (font: OpenFont): Font =>
  Object.create(font.font, {
    _glyphs: { value: {}, writable: true },
    layout: { value: (text: string) => laidOut(font, text) },
  });

/** Width of a text in points. */
export const widthOf = (font: OpenFont, text: string, size: number): number =>
  (wordsOf(text).reduce((sum, word) => sum + shaped(font, word).advanceWidth, 0) / font.font.unitsPerEm) *
  size;

const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** The font for a letter: the one before if it has it, else the first that does; null for what is not drawn. */
export function fontFor(char: string, fonts: readonly OpenFont[], before: OpenFont | null): OpenFont | null {
  const code = char.codePointAt(0) ?? 0;
  if (IGNORABLE.test(char)) return null;
  const neutral = /[\s\p{P}\p{M}]/u.test(char);
  if (neutral && before?.font.hasGlyphForCodePoint(code)) return before;
  const found = fonts.find(({ font }) => font.hasGlyphForCodePoint(code));
  // A pictograph decorates; a letter must not be lost.
  return found ?? (PICTOGRAPH.test(char) ? null : missing(char));
}

function missing(char: string): never {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new DocumentError(
    'font_missing',
    `No font here has the letter "${char}" (U+${code}). Pass \`extraFonts\` with a font that has it, ` +
      'for Chinese, Japanese or Korean for example a Noto Sans CJK.',
  );
}
