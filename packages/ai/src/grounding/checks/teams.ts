import type { Finding } from '../finding.ts';
import { finding, near, type Reading } from '../reading/reading.ts';

const TEAM = /\b(?:an?|my) (?:[\p{L}-]+ )?(?:team|crew|squad|gang|brigade|workforce)\b(?: of)?/giu;
/** Words by which a line says that there were others, more than one. */
const MANY =
  /\b(?:teams?|crews?|squads?|gangs?|brigade|guys|lads|us|we|pair|colleagues|staff|workforce|reports|shared|(?<!\b(?:one|an?|1) )colleague)\b/i;

/** Teams and numbers of things where the line speaks of one, or of none. */
export const checkTeams = (reading: Reading): Finding[] => [...teams(reading), ...multiplied(reading)];

const SEVERAL =
  /\b(?:several|multiple|numerous|various|an? (?:group|number|series|range|variety|set) of) (?:(?!hundred|thousand|dozen)[\p{L}-]+ ){0,2}?(\p{L}+s|children|people)\b/giu;
const SAYS_MANY = /\b(?:each|every|per|several|various|multiple|many|all|any|different|both|series|range)\b/i;

/** "Several children" of a line that speaks of one child. */
function multiplied({ aligned, words, carriers, statement, ...reading }: Reading): Finding[] {
  return [...statement.matchAll(SEVERAL)].flatMap(({ index: start, 0: said }) => {
    const end = start + said.length;
    const noun = words.find((word) => word.end === end);
    const known = noun ? carriers(noun).filter(({ line }) => aligned.includes(line)) : [];
    const isOne = ({ line, word }: (typeof known)[number]) =>
      !line.heading &&
      word.stem === noun?.stem &&
      !/s$|children|people/i.test(word.text) &&
      !SAYS_MANY.test(line.text);
    if (known.length === 0 || !known.every(isOne)) return [];
    const all = { ...reading, aligned, words, carriers, statement };
    return [finding(all, { start, end }, { kind: 'number', mend: 'The row speaks of one.' })];
  });
}

/** "A team of developers" where the line speaks of one, "a crew of six" where it speaks of none. */
function teams(reading: Reading): Finding[] {
  const { statement, quantities, cited, aligned } = reading;
  const lines = cited.length > 1 ? reading.lines : aligned;
  if (lines.some(({ text }) => MANY.test(text))) return [];
  const told = lines.flatMap((line) => line.quantities.map(({ value }) => value));
  return [...statement.matchAll(TEAM)].flatMap(({ index: start, 0: words }) => {
    const end = start + words.length;
    const size = quantities.find((one) => one.start >= end && one.start < end + 3)?.value;
    if (
      size !== undefined &&
      told.some((one, at) => [0, ...told.slice(at + 1)].some((more) => makes(one + more, size)))
    )
      return [];
    return [finding(reading, { start, end }, { kind: 'scope', mend: 'No row speaks of a team.' })];
  });
}

/** "With two others" is a team of two, or of three. */
const makes = (others: number, size: number) => near(others, size) || near(others + 1, size);
