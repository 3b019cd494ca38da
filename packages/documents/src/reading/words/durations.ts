const UNITS =
  'years?|yrs?|months?|mos?|jahre?|monate?|ans?|années?|mois|años?|mes(?:es)?|ann[oi]|mes[ei]|anos?|mês|jaar|maanden|lat|miesi[aą]c\\p{L}*|лет|год[а-я]*|месяц[а-я]*';

const LENGTH = `(?:\\d+|an?)\\+?\\s*(?:${UNITS})(?!\\p{L})`;

/** What only stands by itself: "half day", "Drei Wochen". */
const SHORT =
  'days?|weeks?|tage?n?|wochen?|jours?|semaines?|d[ií]as?|semanas?|giorn[oi]|settiman[ae]|dagen|weken|veckor|uger|tygodni\\p{L}*';
const COUNT =
  '\\d+|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eine?n?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|un[ae]?|deux|trois|quatre|cinq|six|huit|dix|dos|tres|cuatro|cinco|seis|due|tre|quattro';
const FEW = `(?:${COUNT})\\s+(?:${SHORT}|${UNITS})`;

const LESS =
  "less than a year|menos de un año|menos de um ano|moins d’un an|moins d'un an|weniger als ein jahr|meno di un anno|minder dan een jaar";

/** "3 years 2 months" and nothing else: how long something took, which its dates say too. */
const ALONE = new RegExp(`^\\(?(?:${LENGTH}[\\d\\s\\p{L},·]*|${LESS}|${FEW})\\)?$`, 'iu');
export const isDuration = (text: string): boolean => ALONE.test(text.trim());

const BEHIND = new RegExp(
  `[\\s(–—:~-]+\\d[\\d.,+]*\\s*(?:${UNITS})(?!\\p{L})(?:[\\s,]+\\d+\\s*(?:${UNITS}))?\\)?$`,
  'iu',
);

const HOURS =
  '\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\+?\\s*(?:hrs?\\.?|hours?|h|std\\.?|stunden|heures|horas|ore|uur)\\s*(?:/|per|a|pro|par|por|alla)\\s*(?:week|wk|woche|semaine|semana|settimana)';
const WEEKLY = new RegExp(`^\\(?${HOURS}\\)?$`, 'iu');
/** "17 hrs/week": how much of a week. */
export const isWeekly = (text: string): boolean => WEEKLY.test(text.trim());

/** "Work experience (5 years)": what stands before the length of it all. */
export const withoutDuration = (text: string): string => text.replace(BEHIND, '');
