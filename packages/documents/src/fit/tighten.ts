import type { Spacing, Template, TextStyle } from '../templates/template.ts';

/** No body text is made smaller than this, in points. */
const SMALLEST = 9;

const scaled = (space: Spacing, by: number): Spacing =>
  Object.fromEntries(Object.entries(space).map(([key, value]) => [key, value * by])) as unknown as Spacing;

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/**
 * The template drawn closer: from 0 (as designed) to 1 the room between things shrinks, lines and margins
 * with it; from 1 to 2 the letters shrink as well, by a twelfth at the most.
 */
export function tightened(template: Template, tightness: number): Template {
  if (tightness <= 0) return template;
  const room = Math.min(1, tightness);
  const letters = Math.max(0, tightness - 1);
  const body = Math.max(
    Math.min(SMALLEST, template.body.size),
    template.body.size * between(1, 11 / 12, letters),
  );
  const by = body / template.body.size;
  const sized = <T extends TextStyle>(style: T): T => ({ ...style, size: style.size * by });
  return {
    ...template,
    leading: between(template.leading, Math.min(template.leading, 1.2), room),
    margin: {
      x: between(template.margin.x, Math.min(template.margin.x, 46), room),
      y: between(template.margin.y, Math.min(template.margin.y, 38), room),
    },
    space: scaled(template.space, between(1, 0.5, room)),
    name: { ...template.name, size: template.name.size * between(1, 0.85, room) * by },
    headline: sized(template.headline),
    contact: sized(template.contact),
    heading: sized(template.heading),
    body: sized(template.body),
  };
}
