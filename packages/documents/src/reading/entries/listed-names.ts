import { schoolScore } from '../words/schools.ts';
import type { Item } from './items.ts';

/** The most words of a school's name with its town. */
const LONGEST = 9;

/** A bullet that names the school of the lines above or below it, which do not: it is a part of the head. */
export function withListedSchools(items: readonly Item[]): Item[] {
  const names = (item: Item | undefined): boolean => item !== undefined && schoolScore(item.text) > 0;
  const heads = (item: Item | undefined): boolean =>
    item !== undefined && !item.bullet && !item.prose && !names(item);
  return items.map((item, at) => {
    const [above, before, next] = [items[at - 2], items[at - 1], items[at + 1]];
    const short = item.bullet && !item.prose && item.text.split(/\s+/).length <= LONGEST;
    const headed = names(above) && above?.bullet === false;
    const beside = (heads(before) && !headed) || (heads(next) && next?.dates?.range);
    return short && names(item) && beside ? { ...item, bullet: false } : item;
  });
}
