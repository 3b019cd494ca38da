import { type DateContext, datesIn } from '../normalise/date.ts';
import { words } from '../normalise/letters.ts';
import type { Line } from '../page/lines.ts';

export interface TextFact {
  field: 'salary' | 'validThrough' | 'datePosted' | 'employmentTypes' | 'workplace';
  text: string;
  weight: number;
  at: number;
}

const DEADLINE =
  /deadline|closing date|apply (?:no later than|by|before|until)|applications? (?:must be|close|will be accepted|received|are due)|no later than|not later than|bewerb\w+ (?:\w+ ){0,4}bis|bewerbungsfrist|date limite|jusqu'au|avant le|fecha limite|plazo|hasta el|ate o dia|sluitingsdatum|uiterlijk|ansogningsfrist|senest(?: den)?|frist|sista ansokningsdag|senast(?: den)?|uzaverka|do \d|termin|nejpozdeji|do dnia|прием \w+ до|締切|応募期限|마감/;
const POSTED =
  /^(?:(?:job )?(?:posted|published|listed|added|created|advertised)\b|date posted|publi(?:e|cad[ao]|ceret|cerad|kovano)|veroffentlicht|erschienen|geplaatst|offentliggjort|oprettet|zverejneno|pridano|opublikowan|dodano|опубликован|вакансия опубликована|размещен|掲載|게시)/;
const PAY =
  /salar|\bpay\b|compensation|remunerat|\bwages?\b|hourly|per (?:hour|annum|year)|annual|\bote\b|\brate\b|\brange\b|gehalt|vergutung|lohn|brutto|salaire|retribuc|sueldo|beloning|\blon\b|mzda|\bplat\b|odmen|wynagrodz|stawka|зарплат|оклад|年収|給与|月給|時給|연봉|급여/;
const NOT_PAY =
  /million|billion|bonus of|sign-?on|stipend|allowance|budget|revenue|funding|raised|valuation|turnover|customers|reimburs|401|voucher|per diem|referral|insurance|relocation|discount|donat|salaries? (?:for|of) (?:other|similar)|average (?:salary|base)|estimate|forfait|tickets?|mutuelle|umsatz|obrat|gutschein|zuschuss|mobilit/;
const HOURS =
  /\b(?:this is an? |a |as an? )?(full|part)[- ]time (?:remote |permanent |temporary |hybrid )*(?:position|role|job|employee|opportunity|contract)\b/;

function payWeight(text: string): number {
  if (!/\d/.test(text) || text.length > 700 || NOT_PAY.test(text)) return 0;
  const range =
    /\d[\d.,'\s]*k?\s?(?:€|\$|£|usd|eur|gbp|kč|czk|zł|pln)?(?:\/\w+)?\s?(?:-|–|—|to|bis|à|a|y|až|do|and)\s?(?:€|\$|£|usd|eur|gbp)?\s?\d[\d.,]+/i.test(
      text,
    );
  const sign = /\p{Sc}|\b(?:usd|eur|gbp|chf|czk|pln|dkk|sek|cad|aud|kc|zl)\b|руб|円|万|만원/u.test(text);
  const named = PAY.test(text);
  if (!sign && !(named && range)) return 0;
  return named && range ? 0.75 : range ? 0.55 : named ? 0.5 : 0;
}

/** Pay, deadlines and the like that stand in running text. */
export function readTextFacts(
  lines: readonly Line[],
  from: number,
  context: DateContext & { to: number },
): TextFact[] {
  const found: TextFact[] = [];
  for (let at = Math.max(0, from); at < context.to; at++) {
    const line = lines[at];
    if (!line || line.linked > line.text.length * 0.8) continue;
    const text = words(line.text);
    const before = words(lines[at - 1]?.text ?? '');
    const weight =
      payWeight(text) || (before.length < 200 && PAY.test(before) ? payWeight(`salary ${text}`) * 0.9 : 0);
    if (weight) {
      // "Annual pay" above the amounts says the period.
      const above = before.length < 60 && PAY.test(before) ? `${lines[at - 1]?.text}: ` : '';
      found.push({ field: 'salary', text: above + payPart(line.text), weight, at });
    }
    if (line.text.length < 600 && datesIn(line.text, context).length) {
      const deadline = DEADLINE.exec(text);
      const near = deadline ? line.text.slice(deadline.index, deadline.index + 160) : '';
      if (near && datesIn(near, context).length)
        found.push({ field: 'validThrough', text: near, weight: 0.6, at });
      else if (before.length < 60 && DEADLINE.test(before) && line.text.length < 60)
        found.push({ field: 'validThrough', text: line.text, weight: 0.6, at });
      if (POSTED.test(text) && text.length < 120)
        found.push({ field: 'datePosted', text: line.text, weight: 0.75, at });
    }
    const hours = line.text.length < 3000 ? HOURS.exec(text) : null;
    if (hours) found.push({ field: 'employmentTypes', text: `${hours[1]}-time`, weight: 0.45, at });
  }
  return found;
}

/** The sentence of a line that holds the amounts: other sentences speak of bonus and stock. */
function payPart(text: string): string {
  if (text.length < 160) return text;
  const sentences = text.split(/(?<=[.;!?])\s+(?=\p{Lu})/u);
  return (
    sentences.find((sentence) => payWeight(words(sentence)) > 0.5) ??
    sentences.find((s) => payWeight(words(s)) > 0) ??
    text
  );
}
