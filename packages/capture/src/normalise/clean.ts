import { decodeEntities } from './entities.ts';
import { htmlLines } from './html.ts';
import { oneLine } from './text.ts';

/** What programs write when they have nothing to say. */
const FILLER =
  /^(?:n\/?a|not (?:available|specified|applicable|disclosed)|unavailable|unspecified|unknown|undefined|null|none|nil|tbd|tba|other|[-–—.?*:|/]+|\{+.*\}+|\[object .*|k\.? ?a\.?|keine angabe|non renseigné|no especificado|не указан[оа]?)$/i;

/** A text field from whatever a page holds: markup and entities taken off, one line, '' for fillers. */
export function cleanText(raw: unknown): string {
  if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw);
  if (typeof raw !== 'string') return '';
  let text = raw.slice(0, 5000);
  // Some systems escape twice.
  for (let i = 0; i < 3 && /&(?:#\w+|\w+);/.test(text); i++) {
    const decoded = decodeEntities(text);
    if (decoded === text) break;
    text = decoded;
  }
  if (/<\/?[a-z!]/i.test(text)) {
    text = htmlLines(text)
      .map((line) => line.text)
      .join(' ');
  }
  text = oneLine(text);
  return FILLER.test(text) ? '' : text;
}
