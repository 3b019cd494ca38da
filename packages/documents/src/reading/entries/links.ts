import type { Line } from '../lines/line.ts';
import { datesIn } from '../words/dates.ts';

const LINKS = /^(?:(?:https?:\/\/|www\.)\S+[\s|·•,]*)+$/i;

/** An address by itself between a name and its dates is told of the entry: it stands below them. */
export function withLinksBelow(lines: readonly Line[]): Line[] {
  const out = [...lines];
  for (let at = 1; at < out.length - 1; at += 1) {
    const [line, next] = [out[at], out[at + 1]];
    if (line && next && !next.bullet && LINKS.test(line.text) && datesIn(next.text)) {
      out[at] = next;
      out[at + 1] = line;
      at += 1;
    }
  }
  return out;
}
