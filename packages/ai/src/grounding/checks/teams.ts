import type { Finding } from '../finding.ts';
import { finding, near, type Reading } from '../reading/reading.ts';

const TEAM = /\b(?:an?|my) (?:[\p{L}-]+ )?(?:team|crew|squad|gang|brigade|workforce)\b(?: of)?/giu;
/** Words by which a line says that there were others, more than one. */
const MANY =
  /\b(?:teams?|crews?|squads?|gangs?|brigade|guys|lads|us|we|pair|colleagues|staff|workforce|reports|shared|(?<!\b(?:one|an?|1) )colleague)\b/i;

/** "A team of developers" where the line speaks of one, "a crew of six" where it speaks of none. */
export function checkTeams(reading: Reading): Finding[] {
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
