import type { Face, Family } from '../fonts/faces.ts';
import type { OutlineEntry, SectionKey } from '../outline/outline.ts';

/** Colours by what they are for; the values stand in the palette. */
export type Tone = 'ink' | 'soft' | 'accent';

export type Palette = Readonly<Record<Tone | 'line', string>>;

export interface StyledSpan {
  readonly text: string;
  readonly href?: string;
  readonly face: Face;
  readonly tone: Tone;
  /** Not to be broken over two lines while it fits on one. */
  readonly whole?: boolean;
  /** A mere sign between two items: not shown where a line ends. */
  readonly between?: boolean;
}

/** One line of an entry: what stands at the left, and what is aligned at the right edge. */
export interface EntryRow {
  readonly left: readonly StyledSpan[];
  readonly right: readonly StyledSpan[];
}

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly face: Face;
  readonly tone: Tone;
  readonly align: 'start' | 'center';
  /** Shown in capitals; the text itself is kept. */
  readonly capitals?: boolean;
  /** Extra room between letters, in points. */
  readonly tracking?: number;
  /** A line under the text, over the whole width. */
  readonly rule?: { readonly tone: keyof Palette; readonly width: number };
}

/** Room above, in points. */
export interface Spacing {
  readonly headline: number;
  readonly contact: number;
  readonly heading: number;
  readonly afterHeading: number;
  readonly entry: number;
  readonly bullet: number;
  /** Above a letter's paragraphs. */
  readonly paragraph: number;
}

/** How a document looks. A template is data: every format draws from the same one. */
export interface Template {
  readonly family: Family;
  /** The font a word processor is asked for; it can't be embedded there, so one that everybody has. */
  readonly wordFont: string;
  /** Default accent colour, `#rrggbb`. */
  readonly accent: string;
  readonly order: readonly SectionKey[];
  /** Line height as a multiple of the size. */
  readonly leading: number;
  /** Page margins in points. */
  readonly margin: { readonly x: number; readonly y: number };
  readonly name: TextStyle;
  readonly headline: TextStyle;
  readonly contact: TextStyle & { readonly separator: string };
  readonly heading: TextStyle;
  readonly body: TextStyle;
  /** Between the items of a running list. */
  readonly itemSeparator: string;
  readonly bullet: { readonly glyph: string; readonly indent: number };
  readonly space: Spacing;
  rows(entry: OutlineEntry, section: SectionKey): readonly EntryRow[];
}
