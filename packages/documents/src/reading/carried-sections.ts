import type { Line } from './lines/line.ts';
import { datesIn } from './words/dates.ts';
import type { Topic } from './words/headings.ts';
import { degreeScore, schoolScore } from './words/schools.ts';

/** Lines under one heading; those above the first heading of a stream have no topic. */
export interface Section {
  readonly topic: Topic | null;
  readonly heading: string;
  readonly lines: readonly Line[];
  /** Number of the stream it stands in. */
  readonly stream: number;
}

export const CARRIED: ReadonlySet<Topic> = new Set<Topic>(['experience', 'education']);

/** A column that begins with entries, without a heading, carries on the section that the one before it ends with. */
export function carriedOn(sections: readonly Section[]): Section[] {
  const found: Section[] = [];
  for (const section of sections) {
    const before = found.at(-1);
    const first = before !== undefined && before.stream !== section.stream;
    const goesOn =
      first &&
      section.topic === null &&
      before.topic !== null &&
      CARRIED.has(before.topic) &&
      section.lines.some(({ text }) => datesIn(text)?.range);
    found.push(goesOn ? { ...section, topic: before.topic } : section);
  }
  return found;
}

/** "Qualifications" sum a person up in some countries, and are schools and degrees in others: their lines tell. */
export function withQualifications(sections: readonly Section[]): Section[] {
  if (sections.some(({ topic }) => topic === 'education')) return [...sections];
  return sections.map((section) => {
    const learnt = section.lines.filter(
      ({ text }) => schoolScore(text) + degreeScore(text) > 0 && datesIn(text),
    );
    return /qualification/i.test(section.heading) && learnt.length > 0
      ? { ...section, topic: 'education' }
      : section;
  });
}
