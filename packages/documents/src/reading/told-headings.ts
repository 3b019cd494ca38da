import type { Line, Stream } from './lines/line.ts';
import { datesIn } from './words/dates.ts';
import type { Topic } from './words/headings.ts';
import { companyScore, roleScore } from './words/roles.ts';
import { degreeScore, schoolScore } from './words/schools.ts';

export const wordCount = (text: string): number => text.split(/\s+/).length;

/** What the lines below a heading in unknown words tell of: schools, or posts. */
function toldBelow(lines: readonly Line[]): Topic | null {
  if (!lines.some(({ text, bullet }) => !bullet && datesIn(text)?.range)) return null;
  const naming = lines.filter(({ bullet, text }) => !bullet && wordCount(text) <= 12);
  // Some work at schools.
  const isLearnt = ({ text }: Line): boolean =>
    degreeScore(text) > 0 || (schoolScore(text) > 0 && roleScore(text) === 0);
  const learnt = naming.filter(isLearnt).length;
  const worked = naming.filter(
    (line) => !isLearnt(line) && roleScore(line.text) + companyScore(line.text) > 0,
  );
  if (learnt === worked.length) return null;
  return learnt > worked.length ? 'education' : 'experience';
}

/** Large letters in one stretch, with no day, trade or school in them. */
export const isTitle = (line: Line): boolean =>
  line.size > 1.12 &&
  !line.bullet &&
  line.parts.length === 1 &&
  wordCount(line.text) <= 5 &&
  !/\d/.test(line.text) &&
  roleScore(line.text) + companyScore(line.text) + schoolScore(line.text) + degreeScore(line.text) === 0;

/** Where no heading is known for posts or schools: headings in other words, told by what stands below them. */
export function headingsByContent(
  stream: Stream,
  known: ReadonlyMap<number, Topic>,
  { missing, named }: { readonly missing: ReadonlySet<Topic>; readonly named: boolean },
): Map<number, Topic> {
  const found = new Map<number, Topic>();
  const titles = stream.flatMap((line, at) =>
    // A person's name stands first of all.
    (at > 0 || !named) && (isTitle(line) || known.has(at)) ? [at] : [],
  );
  titles.forEach((at, index) => {
    const topic = known.has(at) ? null : toldBelow(stream.slice(at + 1, titles[index + 1]));
    if (topic && missing.has(topic)) found.set(at, topic);
  });
  return found;
}
