import { roleScore } from '../words/roles.ts';
import { degreeScore, schoolScore } from '../words/schools.ts';
import type { Entry } from './group.ts';
import type { Item } from './items.ts';

const tells = ({ bullet, prose }: Item): boolean => bullet || prose;

/** A title by itself between two accounts, set like one that has its dates. */
function isTitle(body: readonly Item[], at: number, looks: ReadonlySet<string>): boolean {
  const [before, item, after] = [body[at - 1], body[at], body[at + 1]];
  if (!before || !item || !after || !tells(before) || tells(item) || !tells(after)) return false;
  return (
    item.line.strong && item.parts.length === 1 && looks.has(item.line.look) && roleScore(item.text) > 0.5
  );
}

/** Posts below another at the same employer, without dates of their own. */
export function withUndated(entries: readonly Entry[]): Entry[] {
  const titles = entries.flatMap(({ head }) =>
    head.filter(({ line, rest }) => line.strong && roleScore(rest.join(' ')) > 0.5),
  );
  const looks = new Set(titles.map(({ line }) => line.look));
  return entries.flatMap(({ head, body }) => {
    const starts = body.flatMap((_, at) => (isTitle(body, at, looks) ? [at] : []));
    if (starts.length === 0) return [{ head, body }];
    const posts = starts.map((start, index) => {
      const own = body.slice(start, starts[index + 1]);
      return { head: own.slice(0, 1), body: own.slice(1) };
    });
    return [{ head, body: body.slice(0, starts[0]) }, ...posts];
  });
}

/** A school that nobody dated, below one with its dates: its first line is strong and set like that of the other. */
export function withUndatedSchools(entries: readonly Entry[]): Entry[] {
  const looks = new Set(
    entries.flatMap(({ head: [first] }) => (first?.line.strong ? [first.line.look] : [])),
  );
  return entries.flatMap(({ head, body }) => {
    const starts = body.flatMap((item, at) => {
      const next = body[at + 1];
      const says = `${item.text}\n${next && !tells(next) ? next.text : ''}`;
      const named = schoolScore(says) > 0 && degreeScore(says) > 0;
      return named && !tells(item) && looks.has(item.line.look) ? [at] : [];
    });
    if (starts.length === 0) return [{ head, body }];
    const others = starts.map((start, index) => {
      const own = body.slice(start, starts[index + 1]);
      const end = own.findIndex((item, at) => tells(item) || at === 2);
      return end < 0 ? { head: own, body: [] } : { head: own.slice(0, end), body: own.slice(end) };
    });
    return [{ head, body: body.slice(0, starts[0]) }, ...others];
  });
}
