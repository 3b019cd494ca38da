import { isCapitals } from '../lines/line.ts';
import { couldBeTown, isCity } from '../words/places.ts';
import { companyScore, roleScore } from '../words/roles.ts';
import { isUniversitySystem } from '../words/schools.ts';
import type { Parts } from './post-facts.ts';
import type { Token } from './tokens.ts';

/** What stands behind the last comma, or in brackets at the end, when it could be a town's name. */
export function townBehind({ text }: Token): { rest: string; town: string } | null {
  const parts = text.replace(/\s*\(([^(),]+)\)$/, ', $1').split(/\s*,\s*/);
  const town = parts.at(-1) ?? '';
  if (parts.length < 2 || isUniversitySystem(parts.slice(0, -1).join(', '))) return null;
  if (!couldBeTown(town) || roleScore(town) > 0 || companyScore(town) > 0) return null;
  // "Central Unit, DfE": a short name in capitals is no town's, where not all is set so.
  if (/^\p{L}{0,3}\p{Lu}\p{L}?\p{Lu}$/u.test(town) && !isCapitals(text)) return null;
  return { rest: parts.slice(0, -1).join(', '), town };
}

/**
 * "Acme, Springfield" may be one name or a firm in a town. When most entries of a section end so, and none
 * gives its place otherwise, it is the town.
 */
export function withTowns(all: readonly Parts[]): readonly Parts[] {
  for (const side of ['first', 'second'] as const) {
    const behind = all.map((parts) => (parts.place || !parts[side] ? null : townBehind(parts[side])));
    const count = behind.filter((each) => each !== null).length;
    const placed = all.filter(({ place }) => place !== null).length;
    if (count === 0 || count + placed < 2 || count + placed < all.length * 0.6) continue;
    // "Cook (Bar)", "Nurse, Night Shift": behind titles stands what they were about, unless one town is known.
    const titles = all.filter((parts, at) => behind[at] && (parts[side]?.role ?? 0) > 0.3).length;
    if (titles > count / 2 && !behind.some((each) => each && isCity(each.town))) continue;
    return all.map((parts, at) => {
      const found = behind[at];
      const token = parts[side];
      if (!found || !token) return parts;
      const place = { ...token, text: found.town, place: 1 };
      return { ...parts, [side]: { ...token, text: found.rest }, place };
    });
  }
  return all;
}

/** Towns that are known by their standing in a place: the person's own, and "Duluth, MN". */
export const townsOf = (parts: readonly Parts[], home: string | null): ReadonlySet<string> =>
  new Set(
    [home, ...parts.map(({ place }) => place?.text.split(/\s*,\s*/)[0] ?? null)].flatMap((town) =>
      town ? [town.toLowerCase()] : [],
    ),
  );

/** A fact that is a town known from elsewhere is a place, and so is one behind a comma. */
export function withKnownTowns(parts: Parts, towns: ReadonlySet<string>): Parts {
  if (parts.place) return parts;
  const known = (token: Token): boolean => towns.has(token.text.toLowerCase());
  const facts = [parts.first, parts.second, ...parts.others].filter((token) => token !== null);
  const alone = facts.find(known);
  const untitled = facts.length === 2 && facts.every(({ role }) => role < 0.3);
  if (alone && (facts.length > 2 || untitled)) {
    const [first = null, second = null, ...others] = facts.filter((token) => token !== alone);
    return { first, second, others, place: alone };
  }
  for (const side of ['first', 'second'] as const) {
    const token = parts[side];
    const behind = token ? townBehind(token) : null;
    if (token && behind && towns.has(behind.town.toLowerCase()))
      return {
        ...parts,
        [side]: { ...token, text: behind.rest },
        place: { ...token, text: behind.town, place: 1 },
      };
  }
  return parts;
}
