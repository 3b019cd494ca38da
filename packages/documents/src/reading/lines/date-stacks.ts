import { findDates } from '../words/dates.ts';
import { foldMonth, monthNames } from '../words/months.ts';
import type { Chunk } from './pdf-chunks.ts';

const DASH = /^[-–—−~]$|^(?:to|bis|au|à|until)$/i;
const NOW =
  /^(?:[-–—−~]|to|bis)?\s*(?:present|current|now|today|heute|aujourd[’']hui|presente|actualidad|oggi|nu|obecnie)$/i;

/** Nothing but one date, with a dash before or after it perhaps. */
function isPoint(text: string): boolean {
  const [date, ...others] = findDates(text);
  if (!date || others.length || (date.start && date.end)) return false;
  return text.replace(date.text, '').replace(/[\s–—−~()-]|\bto\b/gi, '') === '';
}

const opens = (text: string): boolean => isPoint(text) && text.length < 28;
const carriesOn = (text: string): boolean => DASH.test(text) || NOW.test(text) || opens(text);

/** Something says that the two are ends of one stretch, not two dates of a list. */
const tied = (parts: readonly string[]): boolean =>
  parts.some(
    (part, at) =>
      DASH.test(part) ||
      NOW.test(part) ||
      (at === 0 && /[-–—−~]$|\bto$/i.test(part)) ||
      (at > 0 && /^(?:[-–—−~]|to\b)/i.test(part)),
  );

/** Stands under the other, in the same narrow column. */
const under = (upper: Chunk, lower: Chunk): boolean => {
  const drop = lower.y - upper.y;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < upper.size * 0.8;
  const centred = near((upper.x0 + upper.x1) / 2, (lower.x0 + lower.x1) / 2);
  return (
    drop > 0 && drop < upper.size * 2.6 && (near(upper.x0, lower.x0) || near(upper.x1, lower.x1) || centred)
  );
};

const YEAR = /^(?:19|20)\d{2}$/;

/** "Jul 2019 – May" above "2022": the line ended before the year did. */
const lacksYear = (text: string): boolean => {
  const [, month = ''] = /\d{4}\s*[-–—]\s*(\p{L}{3,10})\.?$/u.exec(text) ?? [];
  return text.length < 28 && monthNames().has(foldMonth(month));
};

/** A stretch of time that is set over several lines in a narrow column becomes one chunk on the first. */
export function mergeDateStacks(chunks: readonly Chunk[]): Chunk[] {
  const gone = new Set<Chunk>();
  return chunks
    .map((chunk) => {
      if (gone.has(chunk)) return chunk;
      const year = lacksYear(chunk.text)
        ? chunks.find((each) => under(chunk, each) && YEAR.test(each.text))
        : undefined;
      if (year) {
        gone.add(year);
        return { ...chunk, text: `${chunk.text} ${year.text}` };
      }
      if (!opens(chunk.text)) return chunk;
      const stack = [chunk];
      for (let next: Chunk | undefined = chunk; next && stack.length < 3; ) {
        const upper: Chunk = next;
        next = chunks.find((each) => !gone.has(each) && under(upper, each) && carriesOn(each.text));
        if (next) stack.push(next);
        if (next && !DASH.test(next.text)) break;
      }
      const texts = stack.map(({ text }) => text);
      if (stack.length < 2 || !tied(texts)) return chunk;
      for (const each of stack.slice(1)) gone.add(each);
      const joined = texts
        .map((text) => text.replace(/^[-–—−~\s]+|[-–—−~\s]+$/g, ''))
        .filter((text) => text && !DASH.test(text));
      return { ...chunk, text: joined.map((text) => text.replace(/^to\s+/i, '')).join(' – ') };
    })
    .filter((chunk) => !gone.has(chunk));
}
