import { startDay } from '../../career/partial-date.ts';
import type { Line } from '../lines/line.ts';
import { datesIn } from '../words/dates.ts';
import { roleScore } from '../words/roles.ts';

/** "Math 113: Reasoning", "Calculus III (Math 2210)": a course by its number. */
const NUMBER =
  /^\p{Lu}\p{L}{1,5}\.? ?\d{3,4}\p{Lu}?\s*[:–-]\s*\p{Lu}|\(\p{Lu}\p{L}{1,5}\.? ?\d{3,4}\p{Lu}?\)/u;
const isCourse = ({ text, bullet }: Line): boolean =>
  !bullet &&
  NUMBER.test(text) &&
  datesIn(text)?.from !== 0 &&
  roleScore(text.replace(/\s(?:in|of|for)\s.*/su, '')) === 0;

/** From the first of these courses to the last. */
function termsOf(courses: readonly Line[]): string | null {
  const terms = courses.flatMap(({ text }) => {
    const dates = datesIn(text);
    const point = dates?.start ?? dates?.end;
    return dates && point ? [{ text: dates.text, day: startDay(point) }] : [];
  });
  const sorted = terms.sort((a, b) => a.day.localeCompare(b.day));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  return first.day === last.day ? first.text : `${first.text} – ${last.text}`;
}

/** Courses that somebody taught, a line each, are told of the post above, and date it where nothing else does. */
export function withCoursesTold(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(isCourse).length < 2) return lines;
  return lines.map((line, at) => {
    if (isCourse(line)) return { ...line, bullet: true };
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((each) => !isCourse(each));
    const courses = end < 0 ? rest : rest.slice(0, end);
    const post = courses.length > 0 && !line.bullet && roleScore(line.text) > 0.3 && !datesIn(line.text);
    const terms = post ? termsOf(courses) : null;
    return terms ? { ...line, text: `${line.text}\t${terms}`, parts: [...line.parts, terms] } : line;
  });
}
