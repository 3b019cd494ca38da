import type { EmploymentType, Workplace } from '../posting.ts';
import { cleanText } from './clean.ts';
import { words } from './letters.ts';

/** Words of the closed list in the fourteen languages, accents taken off. */
const TYPES: Record<EmploymentType, RegExp> = {
  full_time:
    /full[\s_-]?time|^full$|voll(?:zeit|-)|temps (?:plein|complet)|(?:tiempo|jornada) complet|tempo (?:inteiro|integral)|voltijd|fuldtid|heltid|pln(?:y|eho) uvaz|pelny etat|полная занят|полныи .*день|フルタイム|풀타임|100 ?%(?! ?(?:remot|tele|home))/,
  part_time:
    /part[\s_-]?time|teilzeit|temps parti|(?:tiempo|tempo|temps|jornada) parcial|media jornada|meio periodo|deeltijd|deltid|zkracen|castecn|niepelny|czesc etatu|частичн|パート(?!ナ)|アルバイト|파트타임|minijob|zero.hours/,
  permanent:
    /permanent|unbefristet|feste? ?anstellung|unlimited|regular|\bcdi\b|indefini|efetiv|sem termo|\bvast\b|onbepaald|fast ?ans|tillsvidare|neurcit|\bhpp\b|nieokreslon|umow. o prac|постоян|正社員|정규직/,
  temporary:
    /\btemp(?:ora\w*)?\b|seasonal|casual(?=$|,)|per.diem|tijdelijk|befristet|\bcdd\b|interim|uitzend|tidsbegr|midlertidig|vikari|urcit|czas okreslon|временн|契約社員|派遣|계약직|fixed[\s_-]?term/,
  contract: /contract(?:or)?\b|\bb2b\b|\bico\b|zivnost|zleceni|\bw2\b|\bc2c\b|業務委託/,
  freelance: /freelanc|selbsta?e?ndig|autonom|\bzzp|фриланс|フリーランス|프리랜서/,
  internship:
    /\bintern(?:ship)?\b|prakti|\bstage\b|stagiaire|trainee|becari|practicas|estagi|werkstudent|stud(?:ie|enter)job|\bstaz|стажир|インターン|인턴/,
  apprenticeship: /apprenti|ausbildung|alternance|lehrstelle|aprendiz|larling/,
  volunteer: /volunt|ehrenamt|benevol|frivillig|dobrovoln|wolontar|волонт/,
};
const ALL_TYPES = Object.keys(TYPES) as EmploymentType[]; // its keys by type
// Most texts name none: one look settles that.
const ANY_TYPE = new RegExp(ALL_TYPES.map((type) => TYPES[type].source).join('|'));

/** The closed list's types named in a text; contract kinds and hours may come together. */
export function jobTypesIn(text: string): EmploymentType[] {
  const folded = words(text);
  if (!ANY_TYPE.test(folded)) return [];
  const found = ALL_TYPES.filter((type) => TYPES[type].test(folded));
  // "unbefristet" holds "befristet", "neurčitá" holds "určitá", and a permanent contract is permanent.
  return found.includes('permanent')
    ? found.filter((type) => type !== 'contract' && type !== 'temporary')
    : found;
}

/** Whether a text, as `words` folds it, tells full or part time. */
export const tellsHours = (text: string): boolean => TYPES.full_time.test(text) || TYPES.part_time.test(text);

/** The page's words for the kind of employment, one per entry. */
export function readEmploymentTypes(raw: unknown): string[] {
  const list = Array.isArray(raw) ? raw.slice(0, 10) : [raw];
  const found = list
    .map((one) => cleanText(one).replace(/^\[|\]$/g, ''))
    .filter((text) => text && text.length <= 120);
  return [...new Set(found)];
}

const WORKPLACES: [Workplace, RegExp][] = [
  ['hybrid', /h[iy]br[iy]d|mobiles arbeiten|teilweise|teletravail (?:partiel|frequent|occasion)|deels thuis/],
  [
    'remote',
    /remot|telecommut|home ?office|work from (?:home|anywhere)|\bwfh\b|teletra[bv]a|a distanc|thuiswerk|fjernarbe|hjemmearb|distans|na dalku|zdaln|удал[её]нн|リモート|在宅|재택/,
  ],
  [
    'onsite',
    /on-?site|in[\s-]office|in person|vor ort|presencial|sur (?:site|place)|op locatie|stacjonarn|офис/,
  ],
];

export function readWorkplace(raw: unknown): Workplace | null {
  if (raw === true) return 'remote';
  const text = words(cleanText(raw));
  if (
    !text ||
    text.length > 200 ||
    /\b(?:no|not|non|nicht|kein) (?:remote|telecommut|home)|remote (?:is )?not/.test(text)
  )
    return null;
  return WORKPLACES.find((entry) => entry[1].test(text))?.[0] ?? null;
}
