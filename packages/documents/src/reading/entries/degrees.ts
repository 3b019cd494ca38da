import { degreeScore } from '../words/schools.ts';

export const GPA =
  /\b(?:c?gpa|grade|score|note|average|average grade)\b\s*(?:of|:|-|–)?\s*(\d(?!\d)(?:[.,]\d{1,2})?(?:\s*\/\s*\d(?:[.,]0+)?)?)/i;
export const HONOURS =
  /\b(?:summa cum laude|magna cum laude|cum laude|(?:first|second)[- ]class (?:honou?rs|upper|lower)?|with (?:distinction|honou?rs)|dean[’']s list|valedictorian|mit auszeichnung|mention (?:très )?bien)\b/i;

/** "BSc Biology, GPA 3.8/4.0", "BSc Biology (GPA: 3.8)": the grade is a fact of its own. */
export const withoutGrade = (text: string): string =>
  text
    .replace(GPA, '\t')
    .replace(/^(?:c?gpa|grade)$/i, '')
    .replace(/^\t[\s,;:)–-]*/, '')
    .replace(/[\s,;:(–-]*\t.*$/, '');

/** "Studied Law", "Law (Expected": words that say how it went. */
export const withoutVerb = (text: string): string =>
  text
    .replace(
      /^(?:[Ss]tudied|[Ss]tudying|[Cc]ompleted|[Oo]btained|[Ee]arned|[Pp]ursuing|[Gg]raduated with)(?: an?| my)? /,
      '',
    )
    .replace(
      /^(?:(?:issued|awarded|given|conferred) by(?: the)?|délivrée? par|décernée? par|verliehen von|expedido por|rilasciato da) (?:l[’']|la |le |l’)?/iu,
      '',
    )
    .replace(/[\s,(–-]+(?:expected|anticipated|graduat(?:ed|ing|ion)|completed|in progress)(?: in)?:?$/i, '');

/** "B.Sc. in Physics", "Master of Science, Nursing": the degree, and the field it is in. */
export function degreeAndField(text: string): { degree: string | null; field: string | null } {
  const plain = text
    .replace(GPA, '')
    .replace(HONOURS, '')
    .replace(/[\s,;(–-]+$/, '')
    .trim();
  const inField = /^(.{2,60}?)\s+(?:in|im|en|in the field of|w zakresie|di|em)\s+(\p{L}.*)$/u.exec(plain);
  if (inField?.[1] && inField[2] && degreeScore(inField[1]) > 0)
    return { degree: inField[1].trim(), field: inField[2].trim() };
  const comma = /^([^,:(]{2,50})(?:,|:|\s[–-])\s*(.+)$/.exec(plain);
  if (comma?.[1] && comma[2] && degreeScore(comma[1]) > 0)
    return { degree: comma[1].trim(), field: comma[2].trim() };
  const short =
    /^((?:[BM]\.?\s?(?:Sc|A|S|Eng|Tech|Ed|Com|Arch|FA|BA)\.?|Ph\.?\s?D\.?|MBA|BBA|BFA|MFA|LL\.?[BM]\.?)(?:\s*\([^)]*\))?)\s+(\p{Lu}.*)$/u.exec(
      plain,
    );
  if (short?.[1] && short[2]) return { degree: short[1].trim(), field: short[2].trim() };
  return degreeScore(plain) > 0 ? { degree: plain, field: null } : { degree: null, field: plain };
}
