import { phonesIn } from './fields/contact.ts';
import type { Line } from './lines/line.ts';
import type { Section } from './sections.ts';
import { isTitle, wordCount } from './told-headings.ts';
import { datesIn } from './words/dates.ts';
import { companyScore, roleScore } from './words/roles.ts';
import { degreeScore, schoolScore } from './words/schools.ts';
import { without } from './words/without-dates.ts';

type Kind = 'experience' | 'education';

/** How many lines above and below its dates a head may have. */
const REACH = 2;

/** A stretch of time with little beside it heads an entry. */
function anchors(line: Line): boolean {
  const dates = line.bullet ? null : datesIn(line.text);
  return dates?.range === true && wordCount(line.text) <= 16;
}

/** A line that may name something; how to reach a person is no part of an entry. */
const names = ({ bullet, text }: Line): boolean =>
  !bullet && wordCount(text) <= 14 && !/@|:\/\//.test(text) && phonesIn(text).length === 0;

/** The lines around a date, up to those of the next one. */
function around(lines: readonly Line[], at: number): Line[] {
  const own = [lines[at] as Line];
  for (const step of [-1, 1])
    for (let away = 1; away <= REACH; away += 1) {
      const line = lines[at + step * away];
      if (!line || !names(line) || anchors(line)) break;
      own.push(line);
    }
  return own;
}

/** What the words around a date tell of: a post, or time at a school. */
function kindOf(lines: readonly Line[], at: number): Kind | null {
  const texts = around(lines, at).map(({ text }) => {
    const dates = datesIn(text);
    return dates ? without(text, dates) : text;
  });
  const most = (score: (text: string) => number): number => Math.max(...texts.map(score));
  const [role, company] = [most(roleScore), most(companyScore)];
  const [school, degree] = [most(schoolScore), most(degreeScore)];
  if (degree > 0 && (school > 0 || role < 0.5)) return 'education';
  if (school > 0 && role === 0) return 'education';
  return role > 0 || company > 0 ? 'experience' : null;
}

/** Where the entry with that date begins: with the lines above it that stand close, the first of them apart. */
function startOf(lines: readonly Line[], at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH) {
    const [line, above] = [lines[start], lines[start - 1]];
    if (!line || !above || !names(above) || anchors(above) || line.gap > 1.5) break;
    start -= 1;
  }
  return start;
}

/** What a heading has settled: a post that strayed into one of these would be guessed out of what is known. */
const SETTLED: ReadonlySet<Section['topic']> = new Set([
  'experience',
  'education',
  'projects',
  'certifications',
  'other',
]);

/** "Research" heads interests with some, and posts with others: trades and houses beside nearly all its dates. */
function holdsPosts({ topic, heading, lines }: Section): boolean {
  if (topic !== 'other' || !/^(?:research|teaching)\s*:?$/i.test(heading.trim())) return false;
  const found = lines.flatMap((line, at) => (anchors(line) ? [at] : []));
  const posts = found.filter((at) => {
    const texts = around(lines, at).map(({ text }) => text);
    const house = texts.some((text) => companyScore(text) + schoolScore(text) > 0);
    return house && texts.some((text) => roleScore(text) > 0);
  });
  return posts.length >= 2 && posts.length >= found.length * 0.75;
}

/** The lines of a section, each run of entries of one kind in a section of its own. */
function parted(section: Section, least: number): Section[] {
  const { lines } = section;
  const found = lines.flatMap((line, at) => {
    const topic = anchors(line) ? kindOf(lines, at) : null;
    return topic ? [{ topic, at, start: startOf(lines, at) }] : [];
  });
  if (found.length < least) return [section];
  const out: Section[] = [{ ...section, lines: lines.slice(0, found[0]?.start) }];
  found.forEach(({ topic, at, start }, index) => {
    const own = lines.slice(start, found[index + 1]?.start);
    const title = own.findIndex((line, row) => row > at - start && isTitle(line));
    const end = title < 0 ? own.length : title;
    const open = out.at(-1);
    if (open?.topic === topic)
      out[out.length - 1] = { ...open, lines: [...open.lines, ...own.slice(0, end)] };
    else out.push({ ...section, topic, heading: '', lines: own.slice(0, end) });
    if (title >= 0)
      out.push({ ...section, topic: 'other', heading: own[title]?.text ?? '', lines: own.slice(title + 1) });
  });
  return out;
}

/**
 * Posts and schools that stand where their heading does not reach: in a column that begins without one, or below
 * skills whose column has ended. Dates with words of a trade, a firm or a school beside them tell them.
 */
export function withStrayEntries(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) =>
    SETTLED.has(section.topic) && !holdsPosts(section) ? [section] : parted(section, 2),
  );
}
