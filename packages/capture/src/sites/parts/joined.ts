import { readLines } from '../../page/lines.ts';
import type { Page } from '../../page/page.ts';
import type { SiteFinding } from './payload.ts';

/** A text that the site keeps in several blocks: every element that matches, in order, as one description. */
export function joined(page: Page, selector: string, longerThan = 0): SiteFinding[] {
  const raw = page
    .all(selector)
    .filter((element) => page.text(element).length > longerThan)
    .flatMap((element) => readLines(element).lines);
  return raw.length ? [{ field: 'description', raw, path: selector }] : [];
}
