import type { Span } from '../outline/outline.ts';
import type { EntryRow, StyledSpan } from './template.ts';

type Look = Pick<StyledSpan, 'face' | 'tone'>;

/** A text in a look, or nothing when there is no text. */
export function styled(span: Span | string | null, look: Look): StyledSpan[] {
  const { text, ...rest } = typeof span === 'string' ? { text: span } : (span ?? { text: '' });
  return text ? [{ text, ...rest, ...look }] : [];
}

/** The parts that are there, with a separator between them in the look of the part before. */
export function withBetween(separator: string, parts: readonly StyledSpan[][]): StyledSpan[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => {
      const last = part.at(-1);
      const first = parts.filter((other) => other.length > 0)[index - 1]?.at(-1) ?? last;
      return index === 0 || !first
        ? part
        : [{ text: separator, face: first.face, tone: first.tone }, ...part];
    });
}

/** Rows without any text are left out. */
export const filled = (rows: readonly EntryRow[]): EntryRow[] =>
  rows.filter(({ left, right }) => left.length + right.length > 0);
