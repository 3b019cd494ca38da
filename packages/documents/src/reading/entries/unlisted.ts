import type { Line } from '../lines/line.ts';
import { endsInDate } from './items.ts';
import { joined } from './prose.ts';

/**
 * Some list each post or school as a bullet, and what is told of it as bullets further in: the outermost are
 * taken for lines, each whole with what it runs on to.
 */
export function unlisted(lines: readonly Line[]): Line[] {
  const outermost = Math.min(...lines.flatMap(({ bullet, indent }) => (bullet ? [indent] : []))) + 0.4;
  const out: Line[] = [];
  let open = false;
  for (const line of lines) {
    const above = out.at(-1);
    const goesOn = above && !(endsInDate(above.text) && /^\p{Lu}/u.test(line.text));
    if (goesOn && open && !line.bullet && line.indent > outermost && line.gap < 1.45) {
      const { runs: _runs, ...plain } = above;
      const text = joined(above.text, line.text);
      out[out.length - 1] = { ...plain, text, parts: [text] };
      continue;
    }
    open = line.bullet && line.indent < outermost;
    out.push(open ? { ...line, bullet: false } : line);
  }
  return out;
}
