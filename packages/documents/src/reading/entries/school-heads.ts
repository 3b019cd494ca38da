import { degreeScore, schoolScore } from '../words/schools.ts';
import type { Entry } from './group.ts';
import type { Item } from './items.ts';

/** Capitals are no other setting here: "CIT" is a name as "Calder College" is. */
const lookOf = ({ line }: Item): string => line.look.replace(/\s*(?:capitals)?$/, '');

/** Strong, or larger than what is small here. */
const isHead = ({ bullet, prose, line, text }: Item, items: readonly Item[]): boolean =>
  !bullet &&
  !prose &&
  !/:$/.test(text) &&
  (line.strong || items.some((item) => item.line.size < line.size - 0.1));

/** "Walter High School" is a school, though those words are a degree too. */
export const schoolAlone = (text: string): string => text.replace(/high school$/i, 'school');

const isSchool = ({ text }: Item): boolean => schoolScore(text) > 0 && degreeScore(schoolAlone(text)) === 0;

/** Headings of lists within an entry. */
const TOLD =
  /course|award|honou?r|activit|project|thesis|skill|certif|achiev|scholar|kurs|cours|curso|corsi/iu;

/** A degree or a day within the next two lines, which are set otherwise. */
const leads = (items: readonly Item[], at: number, look: string): boolean =>
  items
    .slice(at + 1, at + 3)
    .some((item) => lookOf(item) !== look && (item.dates !== null || degreeScore(item.text) > 0));

/**
 * Entries that begin with their school, set like nothing else: then a name in that look is a school's though no
 * word says so. Empty where words alone tell all of them.
 */
export function entriesBySchools(items: readonly Item[]): Entry[] {
  const first = items.find((item) => isSchool(item) && isHead(item, items));
  if (!first) return [];
  const look = lookOf(first);
  const heads = items.flatMap((item, at) =>
    lookOf(item) === look && isHead(item, items) ? [{ item, at }] : [],
  );
  const apart = (next: Item | undefined): boolean => next === undefined || lookOf(next) !== look;
  const fits = heads.every(
    ({ item, at }) =>
      degreeScore(schoolAlone(item.text)) === 0 &&
      apart(items[at + 1]) &&
      (isSchool(item) || (leads(items, at, look) && !TOLD.test(item.text))),
  );
  const told = heads.filter(({ item }) => isSchool(item)).length;
  if (!fits || heads[0]?.at !== 0 || told === heads.length || told * 2 <= heads.length) return [];
  return heads.map(({ item, at }, index) => {
    const own = items.slice(at + 1, heads[index + 1]?.at);
    const account = own.findIndex(({ bullet, prose }, line) => bullet || prose || line === 2);
    const end = account < 0 ? own.length : account;
    const school: Item = isSchool(item) ? item : { ...item, line: { ...item.line, says: 'school' } };
    return { head: [school, ...own.slice(0, end)], body: own.slice(end) };
  });
}
