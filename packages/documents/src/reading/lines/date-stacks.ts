import { datesIn } from '../words/dates.ts';
import type { Chunk } from './pdf-chunks.ts';

const TIED = /[-–—−~～〜]|(?:^|\s)(?:to|bis|au|à|until)(?:\s|$)|^(?:depuis|since|seit|sinds|desde)\s/i;

/** Nothing but a whole stretch of time; two dates side by side, with nothing that ties them, are two dates. */
export const isStretch = (text: string): boolean => {
  const dates = datesIn(text);
  return dates?.range === true && dates.text.trim() === text && TIED.test(text) && !/[-–—−~]$/.test(text);
};

/** Stands under the other, in the same narrow column. */
const under = (upper: Chunk, lower: Chunk): boolean => {
  const drop = lower.y - upper.y;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < upper.size * 0.8;
  const centred = near((upper.x0 + upper.x1) / 2, (lower.x0 + lower.x1) / 2);
  return (
    drop > 0 && drop < upper.size * 2.6 && (near(upper.x0, lower.x0) || near(upper.x1, lower.x1) || centred)
  );
};

/** In a narrow column of dates no line is long. */
const LONGEST = 28;
const MOST_LINES = 4;

/** A chunk and those under it that make one stretch of time together: "Jul 2019 –" above "May 2022". */
function stackOf(chunk: Chunk, chunks: readonly Chunk[]): { stack: Chunk[]; text: string } | null {
  const stack = [chunk];
  let text = chunk.text;
  while (stack.length < MOST_LINES && !isStretch(text)) {
    const last = stack.at(-1) ?? chunk;
    const next = chunks.find((each) => under(last, each) && each.text.length < LONGEST);
    if (!next) return null;
    stack.push(next);
    text = `${text} ${next.text}`;
  }
  return stack.length > 1 && isStretch(text) ? { stack, text } : null;
}

/** How many of these lines, from the first on, make one stretch of time together; 0 when they don't. */
export function stretchedOver(lines: readonly string[]): number {
  for (let count = 2; count <= Math.min(lines.length, MOST_LINES); count += 1)
    if (isStretch(lines.slice(0, count).join(' '))) return count;
  return 0;
}

/** A stretch of time that is set over several lines in a narrow column becomes one chunk on the first. */
export function mergeDateStacks(chunks: readonly Chunk[]): Chunk[] {
  const gone = new Set<Chunk>();
  return chunks
    .map((chunk) => {
      const found = gone.has(chunk) || chunk.text.length >= LONGEST ? null : stackOf(chunk, chunks);
      for (const each of found?.stack.slice(1) ?? []) gone.add(each);
      return found ? { ...chunk, text: found.text } : chunk;
    })
    .filter((chunk) => !gone.has(chunk));
}
