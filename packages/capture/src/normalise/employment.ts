import type { EmploymentType, Workplace } from '../posting.ts';
import { cleanText } from './clean.ts';
import { plain } from './months.ts';

/** Words of the closed list, accents taken off, in the fourteen languages. */
const TYPES: [EmploymentType, RegExp][] = [
  [
    'full_time',
    /full[\s_-]?time|\bfull\b|vollzeit|temps (?:plein|complet)|tiempo completo|jornada completa|tempo (?:inteiro|integral|pieno)|periodo integral|voltijd|fulltime|fuldtid|heltid|plny uvazek|plneho uvazku|pelny etat|полная занятость|полный (?:рабочии )?день|정규직|풀타임|フルタイム|100 ?%/,
  ],
  [
    'part_time',
    /part[\s_-]?time|teilzeit|temps partiel|temps parcial|tiempo parcial|media jornada|jornada parcial|meio periodo|tempo parcial|deeltijd|deltid|zkracen|castecny uvazek|niepelny|czesc etatu|частичная занятость|неполн|파트타임|パート|アルバイト/,
  ],
  [
    'permanent',
    /permanent|unbefristet|festanstellung|unlimited|regular|\bcdi\b|indefinid|indefinit|efetivo|sem termo|vast(?:e)? (?:contract|dienst)|fastansat|fast ansattelse|tillsvidare|doba neurcita|hpp|na czas nieokreslony|umowa o prace|постоянн|무기계약|正社員/,
  ],
  [
    'temporary',
    /temp(?:orary|orar|oral|orario|oraire)?\b|seasonal|befristet|\bcdd\b|interim|uitzend|tidsbegrans|midlertidig|vikari|doba urcita|czas okreslony|временн|계약직|契約社員|派遣|fixed[\s_-]?term|zeitarbeit/,
  ],
  ['contract', /contract(?:or)?\b|b2b|\bico\b|zivnost|umowa zlecenie|w2\b|c2c|业务委託|業務委託/],
  ['freelance', /freelanc|selbstandig|independ[ae]nt|autonomo|zzp|фриланс|프리랜서|フリーランス/],
  [
    'internship',
    /intern(?:ship)?\b|prakti|stage\b|stagiaire|trainee|becari|practicas|estagi|werkstudent|studiejob|studenterjob|staz\b|стажир|인턴|インターン|placement/,
  ],
  [
    'apprenticeship',
    /apprentic|ausbildung|alternance|apprentissage|lehrstelle|aprendiz|elev(?:plads)?\b|larling|uczen/,
  ],
  ['volunteer', /volunt|ehrenamt|benevol|frivillig|dobrovoln|wolontar|волонт/],
];

/** The closed list's types named in a text; contract kinds and hours may come together. */
export function jobTypesIn(words: string): EmploymentType[] {
  const text = plain(words);
  const found = TYPES.filter(([, pattern]) => pattern.test(text)).map(([type]) => type);
  // "unbefristet" holds "befristet", "Permanent contract" is permanent.
  if (/unbefristet/.test(text)) return found.filter((type) => type !== 'temporary');
  return found.includes('permanent') ? found.filter((type) => type !== 'contract') : found;
}

/** The page's words for the kind of employment, one per entry. */
export function readEmploymentTypes(raw: unknown): string[] {
  const list = Array.isArray(raw) ? raw.slice(0, 10) : [raw];
  const words = list.map((one) => cleanText(one).replace(/^\[|\]$/g, '')).filter((w) => w && w.length <= 120);
  return [...new Set(words)];
}

const WORKPLACES: [Workplace, RegExp][] = [
  [
    'hybrid',
    /hybrid|teilweise home|mobiles arbeiten|teletravail (?:partiel|frequent|occasionnel)|hibrid|deels thuis/,
  ],
  [
    'remote',
    /remote|telecommut|home ?office|work from (?:home|anywhere)|wfh\b|teletravail|teletrabajo|a distancia|remoto|thuiswerk|fjernarbejde|hjemmearbejde|distans|na dalku|zdalna|zdalnie|удаленн|재택|リモート|在宅/,
  ],
  [
    'onsite',
    /on-?site|in[\s-]office|in person|vor ort|presencial|sur (?:site|place)|op locatie|na miste|stacjonarn|офис/,
  ],
];

export function readWorkplace(raw: unknown): Workplace | null {
  if (raw === true) return 'remote';
  const text = plain(cleanText(raw));
  if (!text || text.length > 200 || /\b(?:no|not|non|nicht|kein) (?:remote|telecommut|home)/.test(text))
    return null;
  return WORKPLACES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
