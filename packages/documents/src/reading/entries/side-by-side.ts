import type { Line } from '../lines/line.ts';
import { datesIn } from '../words/dates.ts';
import { schoolScore } from '../words/schools.ts';

const count = (parts: readonly string[], test: (part: string) => boolean): number =>
  parts.filter(test).length;

/** Schools side by side: two names, or two stretches of time, on one line. */
const sideBySide = ({ parts, bullet }: Line): boolean =>
  parts.length > 1 &&
  !bullet &&
  (count(parts, (part) => schoolScore(part) > 0) > 1 ||
    count(parts, (part) => datesIn(part)?.range === true) > 1);

/** Schools that stand side by side are read one after the other. */
export function withoutGrid(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const width = line.parts.length;
    let end = at;
    while (width > 1 && lines[end]?.parts.length === width) end += 1;
    const block = lines.slice(at, end);
    if (!block.some(sideBySide)) {
      out.push(line);
      at += 1;
      continue;
    }
    for (let column = 0; column < width; column += 1)
      out.push(
        ...block.map((each, row) => {
          const text = each.parts[column] ?? '';
          return {
            ...each,
            text,
            parts: [text],
            gap: row === 0 ? 2 : each.gap,
            room: Number.POSITIVE_INFINITY,
          };
        }),
      );
    at = end;
  }
  return out;
}
