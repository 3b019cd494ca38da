import { SCHOOL_AND_FIELD } from '../words/east-asian.ts';
import { degreeScore, isField, schoolScore } from '../words/schools.ts';
import { withoutGrade, withoutVerb } from './degrees.ts';
import type { Entry } from './group.ts';
import type { Item } from './items.ts';
import { schoolAlone } from './school-heads.ts';
import { byCommas, isPlace, type Token, tokensOf } from './tokens.ts';

const SHORT_DEGREE =
  /^((?:[BM]\.?\s?(?:Sc|A|S|Eng|Tech|Ed|Com|Arch|FA|BA)\.?|Ph\.?\s?D\.?|MBA|LL\.?[BM]\.?))\s+(\p{Lu}.*)$/u;

const LAST_DEGREE =
  /^(.+\b(?:University|College|Institute|School))\s+((?:[BM]\.?(?:Sc|A|S|Eng|Ed|FA|BA)\.?|Ph\.?D\.?|MBA|JD|MD))(?:,\s*(.+))?$/u;

/** "PhD Princeton University", "Calder College BA, Biology": a degree beside its school. */
function apart(token: Token): Token[] {
  const [, name, last, subject] = LAST_DEGREE.exec(token.text) ?? [];
  if (name && last)
    return [name, subject ? `${last} in ${subject}` : last].map((text) => ({ ...token, text }));
  const [, degree, rest = ''] = SHORT_DEGREE.exec(token.text) ?? [];
  if (!degree || schoolScore(rest.split(',')[0] ?? '') === 0) return [token];
  const [school = '', ...field] = rest.split(/\s*,\s*/);
  const named = field.length ? `${degree} in ${field.join(', ').replace(/^.*?\bin\s+/, '')}` : degree;
  return [
    { ...token, text: named },
    { ...token, text: school },
  ];
}

const FROM =
  /^(.{2,80}?),?\s+(?:(?:from|at|von|an der|de l[’']|à l[’']|au|à|presso|at the)\s*(?=\p{Lu})|(?:au|à la|à l[’'])\s*(?=(?:lyc|coll|éc|élém|inst|uni)))(.+)$/u;

/** "B.E. from Anna University". */
function fromSchool(token: Token): Token[] {
  const [, degree = '', rest = ''] = FROM.exec(token.text) ?? [];
  const school = rest.replace(/\s+(?:with|securing|scoring)\s.*$/i, '');
  const given = /\sfrom\s/.test(token.text) && degreeScore(degree) > 0;
  const named = given || schoolScore(school) > 0 || /^\p{Lu}{2,6}$/u.test(school);
  const degreed = degreeScore(degree) > 0 || /^\p{Lu}{3,6}$/u.test(degree);
  return degreed && schoolScore(degree) === 0 && named
    ? [
        { ...token, text: degree },
        { ...token, text: school },
      ]
    : [token];
}

/** A degree or a field, and a name that no word gives away as a school's: "Master Audit, IAE de Nantes". */
function unknownSchool(tokens: readonly Token[]): Token[] {
  const facts = tokens.filter((token) => !isPlace(token));
  const [only] = facts;
  if (!only || facts.length > 1 || schoolScore(only.text) > 0) return [...tokens];
  const parts = byCommas(only);
  const last = parts.at(-1);
  const [first, ...taught] = parts;
  // "Howarth Labs, Web Development (Immersive)".
  if (
    first &&
    taught.length === 1 &&
    degreeScore(first.text) === 0 &&
    !isField(first.text) &&
    taught.every(
      ({ text }) => degreeScore(text) > 0 || /^(?:web|game|app|software) development\b/i.test(text),
    )
  )
    return [
      { ...first, says: 'school' },
      { ...only, text: taught.map(({ text }) => text).join(', ') },
      ...tokens.filter((token) => token !== only),
    ];
  if (degreeScore(only.text) === 0 && !isField(parts[0]?.text ?? '')) return [...tokens];
  const track = /^(?:option|spécialité|mention|parcours|filière|track|speciali[sz]ation|concentration)\b/iu;
  if (
    !last ||
    parts.length < 2 ||
    degreeScore(last.text) > 0 ||
    isField(last.text) ||
    /\d/.test(last.text) ||
    track.test(last.text)
  )
    return [...tokens];
  const rest = parts.slice(0, -1).map(({ text }) => text);
  return [
    { ...only, text: rest.join(', '), says: 'degree' },
    last,
    ...tokens.filter((token) => token !== only),
  ];
}

/** "Calder College. Computer Science Major.", "Calder College/ Bachelor of Arts": a school, and what was learnt there. */
function bySentence(token: Token): Token[] {
  const beside = SCHOOL_AND_FIELD.exec(token.text);
  if (beside) return beside.slice(1, 3).map((text) => ({ ...token, text }));
  const parts = token.text.split(/(?<=\p{Ll}{4})[.:]\s+(?=\p{Lu})|\s*\/\s*(?=\p{Lu})/u);
  // "USP/ESALQ", "Calder / CIT": one school by two names.
  const named = /\//.test(token.text) && parts.every((text) => degreeScore(text) === 0 && !isField(text));
  if (named) return [token];
  // "Degree in Joinery: CIT".
  const isSchool = (text: string): boolean =>
    schoolScore(text) > 0 || (/:/.test(token.text) && /^\p{Lu}{3,6}(?: \p{Lu}|$)/u.test(text));
  const schools = parts.filter(isSchool);
  return schools.length === 1 ? parts.map((text) => ({ ...token, text })) : [token];
}

/** One token that says both, parted at its commas. */
function both(all: readonly Token[]): Token[] {
  const tokens = unknownSchool(all.flatMap(bySentence).flatMap(fromSchool).flatMap(apart));
  return tokens.flatMap((token) => {
    const mixed = schoolScore(token.text) > 0 && degreeScore(token.text) > 0;
    const parts = byCommas(token);
    if (!mixed || parts.length < 2) return [token];
    const at = parts.findIndex(({ text }) => schoolScore(text) > 0);
    // "Faculty of Commerce, Suez Canal University" is one name.
    // ... and "Calder College, Advanced College Diploma in Joinery" is not.
    const length = parts
      .slice(at)
      .findIndex(({ text }, index) => schoolScore(text) === 0 || (index > 0 && degreeScore(text) > 0));
    const end = length < 0 ? parts.length : at + length;
    const joined = (some: readonly Token[]): string => some.map(({ text }) => text).join(', ');
    const degree = joined(at > 0 ? parts.slice(0, at) : parts.slice(end));
    return [degree, joined(parts.slice(at, end))].flatMap((text) => (text ? [{ ...token, text }] : []));
  });
}

/** "Calder University Leeds, AL United States": forms of public bodies write school and town in one. */
const WITH_TOWN =
  /^(.+\b(?:University|College|Institute|School|Academy))\s+\p{Lu}[\p{L}. ]{1,30}, [^,]{2,20} United States$/u;

const withoutAddress = (item: Item): Item => {
  const [whole, school] = WITH_TOWN.exec(item.rest[0] ?? '') ?? [];
  return whole && school ? { ...item, rest: [school, ...item.rest.slice(1)] } : item;
};

/** "Calder University (BSc Botany)": what was learnt there, in brackets. */
function byBrackets(token: Token): Token[] {
  const [, school = '', degree = ''] = /^([^()]+?)\s*\((.+)\)$/.exec(token.text) ?? [];
  return degreeScore(degree) > 0 && degreeScore(schoolAlone(school)) === 0
    ? [school, degree].map((text) => ({ ...token, text }))
    : [token];
}

/** The facts of an entry's head: schools, degrees, fields and places, each by itself. */
export const tokensFor = ({ head }: Entry): Token[] =>
  both(tokensOf(head.map(withoutAddress)).flatMap(byBrackets))
    .map((token) => ({ ...token, text: withoutVerb(withoutGrade(token.text)).trim() }))
    .filter(({ text }) => text !== '');
