import type { Span } from '../outline/outline.ts';
import type { EntryRow, StyledSpan } from './template.ts';

type Look = Pick<StyledSpan, 'face' | 'tone'>;

/** A text in a look, or nothing when there is no text. */
export function styled(span: Span | string | null, look: Look): StyledSpan[] {
  const { text, ...rest } = typeof span === 'string' ? { text: span } : (span ?? { text: '' });
  return text ? [{ text, ...rest, ...look }] : [];
}

const QUIET = { face: 'regular', tone: 'soft', whole: true, between: true } as const;

/** The parts that are there, with a separator between them: a comma in the look of the part before, a sign quiet. */
export function withBetween(separator: string, parts: readonly StyledSpan[][]): StyledSpan[] {
  const sign = /[·|]/.test(separator);
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index, all) => {
      const before = all[index - 1]?.at(-1);
      if (!before) return part;
      const look = sign ? QUIET : { face: before.face, tone: before.tone, whole: true };
      return [{ text: separator, ...look }, ...part];
    });
}

const lengthOf = (spans: readonly StyledSpan[]): number =>
  spans.reduce((sum, { text }) => sum + text.length, 0);

/**
 * An organisation with its place at the right edge, where no reader takes it for a part of the name; behind it
 * when the two would crowd each other, or the place is a link.
 */
export function placed(who: StyledSpan[], where: StyledSpan[], separator: string): EntryRow {
  const crowded = lengthOf(where) > 34 || lengthOf(who) + lengthOf(where) > 78;
  const apart = !crowded && !where.some(({ href }) => href);
  return apart ? { left: who, right: where } : { left: withBetween(separator, [who, where]), right: [] };
}

/** Rows without any text are left out. */
export const filled = (rows: readonly EntryRow[]): EntryRow[] =>
  rows.filter(({ left, right }) => left.length + right.length > 0);
