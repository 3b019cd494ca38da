import { tidy } from './text.ts';
import { safeLink } from './url.ts';

/** A run of text, or the start or end of emphasis (`**`, `_`) or of a link (its address as the page has it). */
export type Piece = string | { start: string } | { end: string };

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** Inline pieces as one line of Markdown. Unpaired starts and ends are ignored. */
export function inlineMarkdown(pieces: readonly Piece[], base?: string): string {
  const open: number[] = [];
  const out: string[] = [];
  let tooDeep = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') out.push(escaped(piece));
    else if ('start' in piece) {
      if (open.length < 8) open.push(out.length);
      else tooDeep++;
    } else if (tooDeep) tooDeep--;
    else {
      const from = open.pop();
      if (from !== undefined)
        out.push(wrap(tidy(out.splice(from).join('')), markOf(piece.end, base), open.length > 0));
    }
  }
  return tidy(out.join('')).trim();
}

const markOf = (end: string, base?: string): string =>
  end === '_' || end === '**' ? end : safeLink(end, base);

function wrap(inner: string, mark: string, nested: boolean): string {
  const text = inner.trim();
  // Emphasis around nothing, or inside other emphasis, says nothing and often breaks.
  if (!text || !mark || (nested && mark.length < 3)) return inner;
  const before = inner.startsWith(' ') ? ' ' : '';
  const after = inner.endsWith(' ') ? ' ' : '';
  return before + (mark.length < 3 ? mark + text + mark : `[${text}](${mark})`) + after;
}
