import type { Entry } from './group.ts';
import type { Item } from './items.ts';

/** A form without dates, "Employer: Acme", "Position: Cook": an entry begins where a label comes again. */
export function entriesByLabels(items: readonly Item[]): Entry[] {
  const found: { head: Item[]; body: Item[] }[] = [];
  for (const item of items) {
    const { says } = item.line;
    const open = found.at(-1);
    const fact = says === 'title' || says === 'company';
    if (fact && (!open || open.head.some(({ line }) => line.says === says)))
      found.push({ head: [item], body: [] });
    else open?.[fact ? 'head' : 'body'].push(item);
  }
  return found;
}
