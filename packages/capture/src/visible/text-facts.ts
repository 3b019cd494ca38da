import { isCountry } from '../normalise/country-names.ts';
import { type DateContext, datesIn } from '../normalise/date.ts';
import { tellsHours } from '../normalise/employment.ts';
import { words } from '../normalise/letters.ts';
import { hasSign, periodOf, readMoney } from '../normalise/salary.ts';
import { matchesIn } from '../normalise/text.ts';
import { languageOf } from '../page/language.ts';
import { folded, type Line } from '../page/lines.ts';
import { once } from '../page/page.ts';
import type { FieldName } from '../posting.ts';
import { DEADLINE, PAY, POSTED } from './lexicon.ts';

export interface TextFact {
  field: FieldName;
  text: string;
  weight: number;
}

const NOT_PAY =
  /[mb]illion|bonus of|sign-?on|stipend|allowance|budget|revenue|funding|raised|valuation|turnover|customers|reimburs|401|voucher|per diem|referral|insur|discount|donat|average |estimate(?!d (?:\w+ )?(?:salary|pay|compensation) range)|forfait|ticket|mutuelle|umsatz|obrat|gutschein|zuschuss|mobilit/;
/** "a part-time job", "the role is full time", "looking for a full-time Lock Keeper", "in Teilzeit", "recherche trois CDD". */
const HOURS =
  /\b(?:full|part)[- ]time(?= (?:\w+ ){0,2}(?:position|role|job|employee|opportunity|contract)\b)|(?<=(?:position|role|job) is |\ba )(?:full|part)[- ]time(?! (?:stud|degree))|(?<=\bin )(?:voll|teil)zeit|\bcd[id]\b|festanstellung|(?:un)?befristete\w* (?:arbeits)?vertrag|onbepaalde tijd|umow\S o prac\S/i;

/** "based in Leeds, England", "our San Diego office", "our HQ in Hull", "am Standort Fulda suchen wir". */
const PLACED =
  /\b(?:based|located|office(?: space)?|HQ|[Pp]osition(?: available)?|working|[Ss]tandort|kontor|kantoor|basée?) (?:in?|à) (\p{Lu}(?:[\p{Ll}-]|'(?!s ))+(?: \p{Lu}[\p{Ll}'-]+)*(?:, \p{Lu}\p{L}+)*)|\b(?:our|in the) (\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)?)(?: office| area)|[Ss]tandort (\p{Lu}[\p{Ll}-]+)/u;
/** "our laboratory in Graz, Austria" */
const IN_COUNTRY = /\b(?:in|near|à|en) ((?:\p{Lu}[\p{Ll}.'-]+ ?){1,3}), (\p{Lu}[\p{L}. ]+)/gu;

/** "Am Kai 7, D-44787 Bochum", "Kade 7, 1215 KG Sluis", "Hull, Ohio 44787" */
export const ADDRESS =
  /\p{L}.? \d{1,3} ?\w?[,·|\s]+(?:[A-Z]{1,2}-)?(\d{4,5} (?:[A-Z]{2} )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)|(?<=[,·|] )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*, \p{Lu}\p{L}+ \d{5})\b/u;

/** Pay with its label right before it, and the period behind. */
const LABELLED_PAY = /\b(?:salary|pay)\b[^:.;]{0,40}: ?\p{Sc}[\d.,k]+ ?[-–] ?\p{Sc}?[\d.,k]+(?: per \w+)?/iu;

/** How likely a sentence, as `words` folds it, tells the pay: 0 when it does not. */
function payWeight(text: string, isTitled = false): number {
  if (!/\d/.test(text) || text.length > 700 || NOT_PAY.test(text)) return 0;
  const isSigned = hasSign(text);
  const named = isTitled || isNamed(text);
  const pay = isSigned || named ? readMoney(text, { country: '' }) : null;
  if (!pay) return 0;
  // "From a million" has one end: it may be anything.
  const range = pay.min && pay.max && pay.min !== pay.max;
  if (!isSigned && !(named && range)) return 0;
  return named && range ? 0.75 : range ? 0.55 : named ? 0.5 : 0;
}

/** Words of pay, or an amount for an hour, a day or a month, which is hardly ever anything else. */
const isNamed = (text: string): boolean =>
  PAY.test(text) || /^(?:hour|day|month)$/.test(periodOf(text) ?? '');

/** The sentence of a line that holds the amounts: other sentences speak of bonus and stock. */
function payPart(text: string): string {
  const isMixed = text.length >= 160 || NOT_PAY.test(words(text));
  const sentences = isMixed ? text.split(/(?<=[.;!?])\s+(?=\p{Lu})/u) : [];
  const weights = sentences.map((sentence) => payWeight(words(sentence)));
  const best = weights.findIndex((weight) => weight > 0.5);
  const told = sentences[best < 0 ? weights.findIndex((weight) => weight > 0) : best];
  // "Salary: $30 - $40 an hour The following benefits": behind the amounts another sentence begins without a stop.
  return told ?? (isMixed ? LABELLED_PAY.exec(text)?.[0] : undefined) ?? text;
}

function datesOf(line: Line, before: string, context: DateContext): TextFact[] {
  if (line.text.length > 600 || !/\d/.test(line.text) || !datesIn(line.text, context).length) return [];
  const text = folded(line);
  const short = text.length < 120;
  const deadline = DEADLINE.exec(text);
  const near = deadline ? line.text.slice(deadline.index, deadline.index + 160) : '';
  const found: TextFact[] = [];
  if (near && datesIn(near, context).length) found.push({ field: 'validThrough', text: near, weight: 0.6 });
  else if (before.length < 60 && DEADLINE.test(before) && text.length < 60)
    found.push({ field: 'validThrough', text: line.text, weight: 0.6 });
  if (short && !deadline && POSTED.test(text))
    found.push({ field: 'datePosted', text: line.text, weight: 0.75 });
  return found;
}

/** A place that a sentence names as the place of work, or with its country. */
function placeIn(text: string, language: () => string): string {
  const placed = PLACED.exec(text);
  if (placed) return placed[1] ?? placed[2] ?? placed[3] ?? '';
  for (const [, town, rest = ''] of matchesIn(IN_COUNTRY, text)) {
    // The country ends where its name does: "Austria and".
    const country = rest.split(/ (?=\p{Ll})|[.,]/u)[0] ?? '';
    if (isCountry(words(country), language())) return `${town}, ${country}`;
  }
  return '';
}

/** Pay, deadlines and the like that stand in running text. */
export function readTextFacts(lines: readonly Line[], context: DateContext): TextFact[] {
  const found: TextFact[] = [];
  const language = once(() => languageOf(lines.map((line) => line.text).join(' ')));
  let before = '';
  for (const line of lines) {
    const text = folded(line);
    if (line.linked <= line.text.length * 0.8) {
      const part = /\d/.test(text) ? payPart(line.text) : '';
      const titled = part !== '' && before.length < 200 && PAY.test(before);
      const weight = payWeight(words(part)) || (titled ? payWeight(words(part), true) * 0.9 : 0);
      // "Annual pay" above the amounts says the period.
      if (weight)
        found.push({
          field: 'salary',
          text: (titled && before.length < 60 ? `${before}: ` : '') + part,
          weight,
        });
      found.push(...datesOf(line, before, context));
      const place = placeIn(line.text, language);
      if (place) found.push({ field: 'locations', text: place, weight: 0.4 });
      const hours = text.length < 3000 ? HOURS.exec(line.text)?.[0] : undefined;
      if (hours) found.push({ field: 'employmentTypes', text: hours, weight: 0.45 });
      else if (text.length < 60 && !/%/.test(text) && tellsHours(text))
        found.push({ field: 'employmentTypes', text: line.text, weight: 0.4 });
    }
    before = text;
  }
  return found;
}
