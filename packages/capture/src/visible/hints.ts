import type { Line } from '../page/lines.ts';
import type { FieldName } from '../posting.ts';

const HINTS: [FieldName, RegExp][] = [
  ['company', /compan(?:y|ies)(?!.?(?:size|info|rating|review))|employer|organi[sz]ation|advertiser/i],
  ['locations', /location|address|[-_]city|^city|place(?![-\w])|region|arbeitsort/i],
  ['department', /department/i],
];
const ATTRIBUTES = 'class id data-testid data-test data-automation data-qa itemprop aria-label'.split(' ');

function hintIn(element: Element): FieldName | undefined {
  if (!element.hasAttributes()) return undefined;
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const hit = value && value.length < 300 ? HINTS.find((hint) => hint[1].test(value)) : undefined;
    if (hit) return hit[0];
  }
  return undefined;
}

/** The first elements in an element, at most so many: a container may hold thousands, and is asked by each of them. */
function firstIn(element: Element, limit: number): Element[] {
  const found: Element[] = [];
  let at = element.firstElementChild;
  for (; at && found.length < limit; at = at.nextElementSibling) found.push(at);
  return found;
}

/** What the names around a line (class, id, data-test...) or its link say it is. */
export function hintOf(line: Line): FieldName | undefined {
  const { element } = line;
  let hit: FieldName | undefined;
  for (let at = element, up = 0; at && up < 3 && !hit; up++, at = at.parentElement ?? undefined) {
    // A container that holds more than this line is named after something else.
    if (up > 0 && (firstIn(at, 5).length > 4 || (at.textContent?.trim().length ?? 0) > line.text.length + 30))
      break;
    hit = hintIn(at) ?? (up === 0 ? firstIn(at, 3).map(hintIn).find(Boolean) : undefined);
  }
  if (hit || !line.linked) return hit;
  const href = (element?.closest('a[href]') ?? element?.querySelector('a[href]'))?.getAttribute('href') ?? '';
  if (
    /\/(?:compan(?:y|ies)|cmp|employers?|organi[sz]ations?|firma|empresas?|entreprises?|virksomhed|advertiser)[/?-]/i.test(
      href,
    )
  )
    return 'company';
  return /\bmaps?\b|mapy\./i.test(href) ? 'locations' : undefined;
}
