import { isField, schoolScore } from '../words/schools.ts';

/** A fact without what is only told of it, and that. */
export interface Told {
  readonly text: string;
  readonly aside: string | null;
}

const UNIT =
  /(?<!\p{L})(?:department|dept|faculty|school of|division|institute|center|centre|lab|laboratory|group|unit|office|program|programme|fakultät|institut|lehrstuhl|fachgebiet|département|laboratoire|ufr|facultad|departamento|facoltà|dipartimento|faculdade)(?!\p{L})/iu;
const HOUSE = /(?<!\p{L})(?:univ\p{L}*|academy|hospital|klinikum|chu|college)(?!\p{L})/iu;

/** "Department of Botany, Calder University": the house, and where in it. */
export function withoutUnit(text: string): Told {
  const parts = text.split(/\s*,\s*/);
  const house = parts.findIndex(
    (part) => HOUSE.test(part) && !/^(?:dep|fac|div|school of|college of)/i.test(part),
  );
  const units = parts.filter((_, at) => at !== house);
  const told = house >= 0 && units.length > 0 && units.every((part) => UNIT.test(part) || isField(part));
  return told && (schoolScore(parts[house] ?? '') > 0 || units.length === 1)
    ? { text: parts[house] ?? text, aside: units.join(', ') }
    : { text, aside: null };
}

/** "Research Associate with Prof. Ida Marsh", "Intern, advised by Dr. Marsh": the title, and under whom. */
export function withoutAdvisor(text: string): Told {
  const [, title = '', aside = ''] =
    /^(.{4,80}?)(?:,|\s+[–-])?\s+((?:(?:with|for|under|of)\s+(?:the\s+)?(?:Prof(?:essor|\.)|Drs?\.)|(?:advised|supervised|mentored) by)\s.+)$/u.exec(
      text,
    ) ?? [];
  return title ? { text: title, aside } : { text, aside: null };
}
