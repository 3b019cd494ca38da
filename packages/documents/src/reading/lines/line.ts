import type { Label } from '../words/labels.ts';

/** A line of a résumé, whatever file it came from. */
export interface Line {
  /** The words, without the bullet's sign; wide gaps are tabs. */
  readonly text: string;
  /** Stretches that a wide gap parts: a title and its dates, say. */
  readonly parts: readonly string[];
  /** Height of the letters, 1 for the body's. */
  readonly size: number;
  /** Set apart from the body: bold, italic, or another font. */
  readonly strong: boolean;
  /** Equal for lines that are set alike. */
  readonly look: string;
  /** How its last words are set, where that is otherwise than the first; looks of lines set so begin with it. */
  readonly tail?: string;
  readonly bullet: boolean;
  /** From the left edge of its column, in letter heights. */
  readonly indent: number;
  /** Room above, in line heights: about 1 within a paragraph. */
  readonly gap: number;
  /** The file itself marks it as a heading. */
  readonly heading: boolean;
  /** It runs to the end of its column, so that the next line may carry it on. */
  readonly full: boolean;
  /** What is left of the column behind it, in letter heights; Infinity where nobody knows. */
  readonly room: number;
  /** Its words parted where they are set otherwise: a bold title, an employer in italics. */
  readonly runs?: readonly string[];
  /** A place that stands in the margin beside it. */
  readonly place?: string;
  /** What a label beside it says that it is. */
  readonly says?: Label;
  /** Which row it stands in, of a table with a head. */
  readonly row?: number;
}

/** Lines that are read one after the other: the page, or one of its columns. */
export type Stream = readonly Line[];

/** What was read from a file before anything is understood. */
export interface Reading {
  readonly streams: readonly Stream[];
  /** Addresses behind the file's links. */
  readonly links: readonly string[];
}

const MARK =
  /^[\s]*(?:[•●○◦▪▫■□◆◇‣⁃∙·▸▹►▶➢➤➔→✓✔✦★»❖❑➣➜\uf0a7\uf0b7\uf0d8\uf076\uf0fc\u2023\u25aa\u25cf*>–—-]|o(?=\s{1,}\p{Lu}))\s*(?=\S)/u;

/** Splits a bullet's sign off a text; a hyphen counts only when a space follows it. */
export function unbulleted(text: string): { text: string; bullet: boolean } {
  const found = MARK.exec(text);
  if (!found) return { text, bullet: false };
  const sign = found[0].trim();
  const rest = text.slice(found[0].length);
  const needsSpace = /^[-–—*>·o→]$/.test(sign);
  if (needsSpace && !/\s$/.test(found[0])) return { text, bullet: false };
  return { text: rest, bullet: true };
}

/** L E T T E R S set apart are one word; two spaces part the words then. */
export function unspaced(text: string): string {
  if (!/^(?:\S ){3,}\S(?:\s|$)/u.test(text.trim())) return text;
  const letters = text.trim().split(/\s{2,}|\t/);
  if (!letters.every((word) => /^(?:[\p{L}\p{N}&/]\s)*[\p{L}\p{N}&/.,:]+$/u.test(word))) return text;
  return letters.map((word) => word.replaceAll(' ', '')).join(' ');
}

export const isCapitals = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase();

/** Set like the last words of the line before. */
export const setOn = (before: Line, line: Line): boolean => line.look.startsWith(before.tail ?? before.look);
