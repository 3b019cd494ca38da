import { couldBeTown, placeScore } from '../words/places.ts';
import { companyScore, isActivity, isDepartment, roleScore } from '../words/roles.ts';
import { isDivision, isField } from '../words/schools.ts';
import { byCommas, isOwn, isPlace, type Token, withEnoughFacts } from './tokens.ts';

/** What the head of a post tells: a title and an employer, one first and the other second, and where it was. */
export interface Parts {
  readonly first: Token | null;
  readonly second: Token | null;
  readonly place: Token | null;
  readonly others: readonly Token[];
}

/** One text that says both: cut at the comma that leaves a title on one side and an employer on the other. */
function inTwo(token: Token, placed: boolean): Token[] {
  // "Keeper (Kobolink, Lagos)" says both too.
  const [, title = '', employer = ''] = /^([^()]{2,}?)\s*\(([^()]{2,60})\)$/.exec(token.text) ?? [];
  // A grade, "(F5)", names nobody.
  const names =
    /^[^\p{Ll}]/u.test(employer) && !/^\p{Lu}{0,3}[ -]?\d|,.*\s(?:and|&|und|et|y|e)\s/u.test(employer);
  // "Cobalt, Engineer (Backend)" is parted at its comma.
  const whole = !title.includes(',') || companyScore(employer) > 0;
  if (roleScore(title) > 0 && roleScore(employer) === 0 && names && whole)
    return [title, employer].map((text) => ({
      ...token,
      text,
      role: roleScore(text),
      company: companyScore(text),
    }));
  // "Owner of Cobalt Motors".
  const [, owner = '', owned = ''] =
    /^((?:Co-?)?(?:Owner|Founder|Proprietor|CEO)(?:\s?(?:\/|&|and)\s?\p{L}+)?) of (\p{Lu}.*)$/u.exec(
      token.text,
    ) ?? [];
  if (owner)
    return [
      { ...token, text: owner, role: 1, company: 0 },
      { ...token, text: owned, role: 0, company: 1 },
    ];
  // "Cobalt Motors (Fitter)".
  if (roleScore(title) === 0 && roleScore(employer) > 0.5 && companyScore(employer) === 0)
    return [
      { ...token, text: title, role: 0, company: 1 },
      { ...token, text: employer, role: 1, company: 0 },
    ];
  // "Pflegerin im Klinikum Nord": by itself it names both; "im Bereich …" goes on with the title.
  const [, post = '', where = ''] =
    /^(.{3,50}?) (?:im|am|beim|an der) (?=\p{Lu})(?!Bereich|Rahmen)(.+)$/u.exec(token.text) ?? [];
  if (roleScore(post) > 0 && roleScore(where) === 0)
    return [
      { ...token, text: post, role: roleScore(post), company: 0 },
      { ...token, text: where, role: 0, company: 1 },
    ];
  // "Schulpraktikum Howarth GmbH", "Praktikum in der Mühle": what, and where.
  const [, kind = '', tie, house = ''] =
    /^(.*?\p{L}*(?:praktik(?:um|a)|ferienjob|nebenjob))\s+((?:in|bei|am|beim)(?: der| dem)?\s+)?(?=\p{Lu})(.+)$/iu.exec(
      token.text,
    ) ?? [];
  const told = companyScore(house) > 0 || /^(?:bei|beim|am) /i.test(tie ?? '');
  const within = placeScore(house) >= 0.8 || isField(house) || isDepartment(house);
  if (kind && roleScore(house) === 0 && told && !within)
    return [
      { ...token, text: kind, role: 1, company: 0 },
      { ...token, text: house, role: 0, company: 1 },
    ];
  // "가람병원 원무과 사원": a firm, and what somebody is there.
  const [, firm = '', trade = ''] = /^(\S*\p{Lo}\S*)\s+(\S.*)$/u.exec(token.text) ?? [];
  if (companyScore(firm) > 0 && roleScore(trade) > 0)
    return [
      { ...token, text: firm, role: 0, company: 1 },
      { ...token, text: trade, role: 1, company: 0 },
    ];
  const parts = byCommas(token);
  if (parts.length < 2) return [token];
  const joined = (some: readonly Token[]): string => some.map(({ text }) => text).join(', ');
  const cuts = parts.slice(1).map((_, index) => {
    const halves = [parts.slice(0, index + 1), parts.slice(index + 1)];
    const [left = '', right = ''] = halves.map(joined);
    // "Nurse, Emergency Department, Calder Hospital": departments say nothing of what they stand beside.
    const telling = halves.map((half) => joined(half.filter(({ text }) => !isDepartment(text))));
    const sides = telling.map((text) => roleScore(text) - companyScore(text));
    const [a = 0, b = 0] = sides;
    // All else equal the cut is late: departments belong to titles. Towns do so to firms.
    const lone = !placed && index === parts.length - 2 && couldBeTown(right) && a * b === 0 && b === 0;
    const late = lone && !isDepartment(parts.at(-2)?.text ?? '') && parts.length > 2 ? -0.3 : index * 0.05;
    const empty = telling.includes('') && parts.length > 2 ? 1 : 0;
    return { left, right, worth: Math.abs(a - b) + late - empty };
  });
  const [best] = cuts.sort((a, b) => b.worth - a.worth);
  if (!best) return [token];
  return [best.left, best.right].map((text) => ({
    ...token,
    text,
    place: 0,
    role: roleScore(text),
    company: companyScore(text),
  }));
}

/** "Python, Docker, SQL" below the name of a post: what was worked with, neither title nor employer. */
const isList = (token: Token): boolean =>
  token.row > 0 && token.role === 0 && token.company === 0 && byCommas(token).length >= 3;

/** "Mission", "Stage & CDI": on what terms, where a title stands besides. */
const TERMS =
  /^(?:mission|stage|alternance|apprentissage|intérim|cd[id]|praktikum|internship|tirocinio|prácticas|freelance)(?:\s*(?:&|et|puis|\+|\/)\s*(?:stage|alternance|apprentissage|intérim|cd[id]))*$/iu;
const withoutTerms = (facts: readonly Token[]): readonly Token[] => {
  const rest = facts.filter(({ text }) => !TERMS.test(text));
  return rest.length >= 2 && rest.some(({ role }) => role > 0.3) ? rest : facts;
};

/** The only fact that stands beside a place, below or above all others: the employer. */
function besidePlace(facts: readonly Token[], place: Token | null): Token | null {
  const beside = facts.filter(({ row }) => row === place?.row);
  const [only] = beside;
  return only && beside.length === 1 && facts.length > 1 && only.role < 0.35 ? only : null;
}

/** The two facts that matter, in the order in which they stand. */
export function partsOf(all: readonly Token[]): Parts {
  const tokens = withEnoughFacts(all).map((token) =>
    isActivity(token.text) ? { ...token, role: Math.max(token.role, 0.4), company: 0 } : token,
  );
  const place = tokens.find(isPlace) ?? null;
  const facts = tokens.filter((token) => token !== place && !isPlace(token));
  const named = facts.filter((token) => !isList(token));
  const told = named.length > 0 ? named : facts;
  const others = told.filter((token) => !isOwn(token));
  // "Freelancer" is the employer beside a title, and the title beside an employer.
  const titled = others.length !== 1 || others.some(({ role }) => role > 0);
  const own = titled ? { role: 0, company: 1 } : { role: 1, company: 0 };
  const telling =
    others.length >= 2 ? others : told.map((token) => (isOwn(token) ? { ...token, ...own } : token));
  const [only] = telling;
  const usable =
    telling.length === 1 && only && !only.says ? inTwo(only, place !== null) : withoutTerms(telling);
  const [one, other] = usable;
  // "Calder University, Department of Botany": where, twice, and no title.
  if (
    one &&
    other &&
    usable.length === 2 &&
    one.role + other.role === 0 &&
    one.company > 0 &&
    isDivision(other.text)
  )
    return { first: one, second: null, place, others: [] };
  if (usable.length <= 2) return { first: usable[0] ?? null, second: usable[1] ?? null, place, others: [] };
  const best = (score: (token: Token) => number, not: Token | null): Token | null =>
    usable
      .filter((token) => token !== not)
      .reduce<Token | null>((top, token) => (score(token) > (top ? score(top) : 0.05) ? token : top), null);
  const role = best((token) => token.role - token.company * 0.5, null);
  const placed = role && role.row === place?.row ? null : besidePlace(usable, place);
  const firm =
    placed ??
    best((token) => Math.min(token.company, isDepartment(token.text) ? 0.2 : 0.4) - token.role * 0.5, role) ??
    usable.find((token) => token !== role && token.role === 0) ??
    usable.find((token) => token !== role) ??
    null;
  const pair = [role ?? usable.find((token) => token !== firm) ?? null, firm].filter(
    (token) => token !== null,
  );
  const [first = null, second = null] = pair.sort((a, b) => usable.indexOf(a) - usable.indexOf(b));
  return { first, second, place, others: usable.filter((token) => token !== first && token !== second) };
}

/** "Programadora en Cobalto", "Kelner w Zamek". */
const WHERE = /^(.{3,70}?) (?:en|em|na|no|w) (?=\p{Lu})(.+)$/u;

/** Where two posts or more name nothing but "title in employer", they are two facts. */
export function withWhere(all: readonly Parts[]): readonly Parts[] {
  const found = all.map(({ first, second }) => {
    const [, title = '', employer = ''] = first && !second ? (WHERE.exec(first.text) ?? []) : [];
    return first && roleScore(title) > 0 && roleScore(employer) === 0 ? { first, title, employer } : null;
  });
  if (found.filter((each) => each !== null).length < 2) return all;
  return all.map((parts, at) => {
    const each = found[at];
    if (!each) return parts;
    const { first, title, employer } = each;
    return {
      ...parts,
      first: { ...first, text: title, role: roleScore(title), company: 0 },
      second: { ...first, text: employer, role: 0, company: 1 },
    };
  });
}
