import type { Line } from '../lines/line.ts';
import { schoolScore } from '../words/schools.ts';
import type { Item } from './items.ts';

const NUMBER = /^(\d{1,2})[.)]\s+(?=\p{L})/u;

/** "1. Clerk", "2. Cook": numbers that count the entries of a section are no part of them. */
export function withoutNumbers(lines: readonly Line[]): Line[] {
  const counted = lines.flatMap(({ text }) => NUMBER.exec(text)?.[1] ?? []);
  const counts = counted.length > 1 && counted.every((number, at) => Number(number) === at + 1);
  return lines.map((line) => {
    if (!counts || !NUMBER.test(line.text)) return line;
    const { runs: _runs, ...plain } = line;
    const text = line.text.replace(NUMBER, '');
    return { ...plain, text, parts: text.split('\t') };
  });
}

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
