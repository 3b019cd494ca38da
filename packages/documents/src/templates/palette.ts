import { DocumentError } from '../errors.ts';
import type { Palette } from './template.ts';

/** Contrast on white that WCAG asks of text (level AA). */
const CONTRAST = 4.5;

type Colour = readonly [red: number, green: number, blue: number];

const linear = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const onWhite = (colour: Colour): number => 1.05 / (luminance(colour) + 0.05);

function parse(hex: string): Colour {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!match) throw new DocumentError('invalid_input', 'The accent colour is written like "#1f3a5f".');
  const [, red = '', green = '', blue = ''] = match;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

const write = (colour: Colour): string =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** The colour itself, or the lightest darker one that can be read on white. */
function readable(colour: Colour): Colour {
  let shade = colour;
  while (onWhite(shade) < CONTRAST) shade = shade.map((channel) => channel * 0.95) as unknown as Colour;
  return shade;
}

/** The colours of a document. Throws `invalid_input` for an accent that is not `#rrggbb`. */
export const paletteOf = (accent: string): Palette => ({
  ink: '#1b1d21',
  soft: '#565c66',
  line: '#b9bec7',
  accent: write(readable(parse(accent))),
});
