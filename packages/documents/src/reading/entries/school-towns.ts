import { degreeScore, schoolScore } from '../words/schools.ts';
import { townBehind } from './post-towns.ts';
import type { Token } from './tokens.ts';

/** "Calder University, Faculty of Law": a part of it, told behind its name. */
const PART =
  /^(.+?),\s*(?:facult(?:y|é|ad|à)|faculdade|fakultät|department|dept\.?|school|college|escuela|ufr|campus) (?:of|des?|d[’']|für|di|do|da)[^,]*$/iu;

/** "Calder College, Skipton", "Calder University, Leeds, Yorkshire": what could be towns behind a school's name. */
export function withoutTowns(school: Token): Token {
  const [, named = ''] = PART.exec(school.text) ?? [];
  if (schoolScore(named) > 0 && !/^(?:facult|school|college|department)/iu.test(named))
    return withoutTowns({ ...school, text: named });
  const behind = townBehind(school);
  const town =
    behind && schoolScore(behind.rest) > 0 && schoolScore(behind.town) + degreeScore(behind.town) === 0;
  return town ? withoutTowns({ ...school, text: behind.rest }) : school;
}
