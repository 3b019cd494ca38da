import { degreeScore, isDivision, schoolScore } from '../words/schools.ts';
import { townBehind } from './post-towns.ts';
import type { Token } from './tokens.ts';

/** "Calder College, Skipton", "Calder University, Leeds, Yorkshire": what could be towns behind a school's name. */
export function withoutTowns(school: Token): Token {
  // "Calder University, Faculty of Law": a part of it, told behind its name.
  const [, named = '', part = ''] = /^(.+),\s*([^,]+)$/.exec(school.text) ?? [];
  if (isDivision(part) && schoolScore(named) > 0 && !isDivision(named))
    return withoutTowns({ ...school, text: named });
  // "Institut Calder à Pontoise (95)".
  const [, house = ''] = /^(.+?) à \p{Lu}[\p{L} '’-]+ \((?:\d{2,3}|2[AB])\)$/u.exec(school.text) ?? [];
  if (schoolScore(house) > 0) return { ...school, text: house };
  // "Calder University: Marsh, The Honors College".
  const [, first = '', second = ''] = /^([^:]+): (.+)$/.exec(school.text) ?? [];
  if (schoolScore(first) > 0 && schoolScore(second) > 0) return withoutTowns({ ...school, text: first });
  const behind = townBehind(school);
  const town =
    behind && schoolScore(behind.rest) > 0 && schoolScore(behind.town) + degreeScore(behind.town) === 0;
  return town ? withoutTowns({ ...school, text: behind.rest }) : school;
}
