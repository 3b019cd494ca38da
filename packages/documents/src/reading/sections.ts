import { CARRIED, carriedOn, type Section, withQualifications } from './carried-sections.ts';
import { isCapitals, type Line, type Stream, setOn } from './lines/line.ts';
import { headingsByContent, wordCount } from './told-headings.ts';
import { datesIn } from './words/dates.ts';
import { foldHeading, likelyTopic, type Topic, topicOf } from './words/headings.ts';
import { companyScore, roleScore } from './words/roles.ts';
import { degreeScore, schoolScore } from './words/schools.ts';

export type { Section };

/** Letters so much larger than the body's stand out. */
const LARGE = 1.08;

/** Something in the setting says "heading": a known word alone in running text is none. */
const stands = ({ strong, size, text, gap, heading }: Line): boolean =>
  heading || strong || size > 1.05 || isCapitals(text) || gap > 1.25;

const CONTENT_TOPICS: ReadonlySet<Topic> = new Set([
  'experience',
  'education',
  'skills',
  'projects',
  'certifications',
]);

/** A heading in the margin, on the line of what it announces. */
function inMargin({ parts, bullet }: Line): Topic | null {
  const topic = parts.length > 1 && !bullet ? topicOf(parts[0] ?? '') : null;
  return topic && CONTENT_TOPICS.has(topic) ? topic : null;
}

/** Some set all their headings in the margin; a single one is a label. */
const hasMargin = (stream: Stream): boolean =>
  stream.filter((line) => ['experience', 'education'].includes(inMargin(line) ?? '')).length >= 2;

/** What follows is an entry with its dates: the line names it, it heads no section. */
function namesEntry(stream: Stream, at: number): boolean {
  for (const line of stream.slice(at + 1, at + 4)) {
    if (line.bullet) return false;
    if (datesIn(line.text)) return true;
  }
  return false;
}

/** What follows is what was learnt at the school that the line names. */
const namesSchool = (stream: Stream, at: number): boolean =>
  namesEntry(stream, at) || degreeScore(stream[at + 1]?.text ?? '') > 0;

/** A row of a table, or of what is set like one, with room above. */
const isRow = (line: Line | undefined): boolean =>
  line !== undefined && line.gap >= 1.5 && line.parts.length > 2 && !line.bullet;

/** Set as a heading, with a word in it that tells, and no trade or firm: "Head of User Experience" is a title. */
const likely = (line: Line, next: Line | undefined): Topic | null =>
  (line.heading ||
    line.size > LARGE ||
    (isCapitals(line.text) && (line.strong || line.gap > 1.6)) ||
    (line.strong && (line.gap > 1.4 || isRow(next)))) &&
  line.parts.length === 1 &&
  roleScore(line.text) === 0 &&
  companyScore(line.text) === 0
    ? likelyTopic(line.text)
    : null;

/** A heading that was too wide for its column goes on in the next line. */
function wrapped(stream: Stream, at: number): boolean {
  const [line, next] = [stream[at], stream[at + 1]];
  if (!line || !next || line.look !== next.look || next.gap > 1.6 || next.parts.length > 1) return false;
  // "EDUCATION AND TRAIN-" above "ING".
  if (/\p{L}-$/u.test(line.text) && next.gap < 1.3 && !next.bullet) return true;
  const [own, whole] = [topicOf(line.text), topicOf(`${line.text} ${next.text}`)];
  return whole !== null && (topicOf(next.text) === null || (whole === own && next.gap < 1.3));
}

/** The last words of a line that was too long for its column, or of a name in large letters. */
function isRest(before: Line | undefined, line: Line): boolean {
  if (!before || before.parts.length > 1 || line.gap > 1.3 || !setOn(before, line)) return false;
  const [word = ''] = line.text.split(/\s/);
  const wraps = before.room < word.length * 0.6 || before.size > LARGE;
  return wraps && Number.isFinite(before.room) && topicOf(before.text) === null;
}

/** Looks in which nearly all lines are known to head sections: in a Word file a style may be all that tells. */
function looksOfHeadings(stream: Stream): Set<string> {
  const counts = new Map<string, { all: number; known: number }>();
  for (const { look, text, bullet } of stream) {
    const { all, known } = counts.get(look) ?? { all: 0, known: 0 };
    counts.set(look, { all: all + 1, known: known + (!bullet && topicOf(text) ? 1 : 0) });
  }
  const sure = [...counts].filter(([, { all, known }]) => known >= 3 && known >= all * 0.6);
  return new Set(sure.map(([look]) => look));
}

/** Headings that are known by their words. */
function knownHeadings(stream: Stream): Map<number, Topic> {
  const found = new Map<number, Topic>();
  const looks = looksOfHeadings(stream);
  stream.forEach((line, at) => {
    if (isRest(stream[at - 1], line)) return;
    const listed = line.bullet && !line.heading;
    // "2016 - 2020 Internship" is a post.
    if (datesIn(line.text)?.range && /^\d/.test(line.text)) return;
    const known = topicOf(line.text);
    const marked = listed && line.strong && line.gap > 1.5 ? known : null;
    const topic = listed ? marked : (known ?? likely(line, stream[at + 1]));
    if (topic && line.parts.length === 1 && (stands(line) || looks.has(line.look) || /:\s*$/.test(line.text)))
      found.set(at, topic);
  });
  return found;
}

/**
 * The settings that known headings are set in, when body lines are set otherwise. Where a Word file marks headings
 * of every kind, all of them are counted.
 */
function headingLooks(
  stream: Stream,
  known: ReadonlyMap<number, Topic>,
  counts: (line: Line | undefined, topic: Topic) => boolean,
): Set<string> {
  const looks = new Map<string, { counted: number; known: number }>();
  for (const [at, topic] of known) {
    const look = stream[at]?.look ?? '';
    const { counted, known: all } = looks.get(look) ?? { counted: 0, known: 0 };
    looks.set(look, { counted: counted + (counts(stream[at], topic) ? 1 : 0), known: all + 1 });
  }
  const uses = (look: string): number => stream.filter((line) => line.look === look).length;
  return new Set(
    [...looks]
      .filter(([look, { counted, known: all }]) => counted >= 2 && uses(look) <= all * 2 + 2)
      .map(([look]) => look),
  );
}

/**
 * A known word that is set otherwise than the headings of its stream is a label within a section ("Languages"
 * among skills, "Projects" within a job).
 */
function isLabel(line: Line, topic: Topic, looks: ReadonlySet<string>): boolean {
  if (looks.size === 0 || looks.has(line.look)) return false;
  return (
    !line.heading &&
    topic !== 'experience' &&
    topic !== 'education' &&
    topic !== 'contact' &&
    !(isCapitals(line.text.replace(/\s(?:and|et|und|y|e)\s/gu, ' ')) && line.gap > 1.2)
  );
}

/** What stands again and again among posts is a label of each: "Key achievements". */
function withoutLabels(stream: Stream, known: ReadonlyMap<number, Topic>): Map<number, Topic> {
  const texts = [...known.keys()].map((at) => foldHeading(stream[at]?.text ?? ''));
  let open: Topic | null = null;
  return new Map(
    [...known].filter(([, topic], index) => {
      if (topic === 'experience' || topic === 'education') open = topic;
      const again = texts.filter((text) => text === texts[index]).length > 1;
      return !(again && open === 'experience' && topic !== 'experience');
    }),
  );
}

/** Nearly all that is set so are headings that are known: then the rest are headings too. */
function isSetForHeadings(stream: Stream, known: ReadonlyMap<number, Topic>, look: string): boolean {
  const alike = stream.flatMap((line, at) => (line.look === look ? [at] : []));
  const sure = alike.filter((at) => known.has(at)).length;
  return sure >= 3 && sure >= alike.length * 0.6;
}

function headings(stream: Stream): Map<number, Topic> {
  const known = withoutLabels(stream, knownHeadings(stream));
  const looks = headingLooks(stream, known, (_, topic) => CONTENT_TOPICS.has(topic));
  const marked = headingLooks(stream, known, (line) => line?.heading === true);
  // Where headings have room above them, a firm's name in capitals right below its post is none.
  const roomy = [...known.keys()].filter((at) => (stream[at]?.gap ?? 0) > 1.3).length > known.size / 2;
  const found = new Map<number, Topic>();
  stream.forEach((line, at) => {
    const topic = known.get(at);
    if (topic && !isLabel(line, topic, looks)) found.set(at, topic);
    // Set like the headings: a heading too, though of what we may not know.
    const alike =
      (looks.has(line.look) || marked.has(line.look)) &&
      !line.bullet &&
      line.parts.length === 1 &&
      (line.heading || !roomy || line.gap > 1.2) &&
      wordCount(line.text) <= 5;
    const own = topicOf(line.text);
    const learnt = schoolScore(line.text) + degreeScore(line.text) > 0;
    const heads =
      own ||
      (!learnt && ((line.heading && looks.has(line.look)) || !namesEntry(stream, at))) ||
      (isSetForHeadings(stream, known, line.look) && !(learnt && namesSchool(stream, at)));
    if (!topic && alike && !datesIn(line.text) && at > 0 && heads) found.set(at, own ?? 'other');
  });
  return found;
}

const INLINE_HEADING = /^([^:]{3,32}):\s+(\S.*)$/s;

/** "Skills: SQL, Go": a heading with its section on the same line; what stands so again and again is a label. */
function inline(line: Line, stream: Stream): { topic: Topic; rest: string } | null {
  const [, label = '', rest = ''] = INLINE_HEADING.exec(line.text) ?? [];
  if (!rest || line.bullet) return null;
  const topic = topicOf(label);
  const once = stream.filter(({ text }) => text.startsWith(`${label}:`)).length === 1;
  return topic && topic !== 'contact' && once ? { topic, rest } : null;
}

const INLINE: ReadonlySet<Topic> = new Set(['skills', 'languages', 'summary', 'certifications', 'other']);

/** Where an inline heading may open a section: after a gap, not among the skills' own labels. */
const opens = (line: Line, topic: Topic, current: Topic | null): boolean =>
  INLINE.has(topic) && current !== 'skills' && (line.gap > 1.3 || line.strong);

/** Where the text beside the headings of a margin begins. */
function typicalIndent(stream: Stream): number {
  const inner = stream.map(({ indent }) => indent).filter((indent) => indent > 2);
  return Math.min(...inner, 100);
}

const KINDS =
  /^(?:research|teaching|recherche|enseignement|forschung|lehre|investigación|docencia|ricerca|didattica|pesquisa|ensino|industry|academic|clinical)$/u;

/** Parts each stream at its headings. */
export function sectionsOf(streams: readonly Stream[]): Section[] {
  const sections = withQualifications(carriedOn(partedStreams(streams, new Set())));
  const missing = new Set([...CARRIED].filter((topic) => sections.every((each) => each.topic !== topic)));
  return missing.size ? withQualifications(carriedOn(partedStreams(streams, missing))) : sections;
}

function partedStreams(streams: readonly Stream[], missing: ReadonlySet<Topic>): Section[] {
  return streams.flatMap((stream, number) => {
    const told = missing.size
      ? headingsByContent(stream, knownHeadings(stream), { missing, named: number === 0 })
      : new Map<number, Topic>();
    const marks = new Map([...headings(stream), ...told]);
    const margin = hasMargin(stream);
    const found: { topic: Topic | null; heading: string; lines: Line[]; stream: number }[] = [];
    let open: (typeof found)[number] = { topic: null, heading: '', lines: [], stream: number };
    const start = (topic: Topic, heading: string): void => {
      found.push(open);
      open = { topic, heading, lines: [], stream: number };
    };
    let kinds: string | null = null;
    stream.forEach((line, at) => {
      if (marks.has(at - 1) && wrapped(stream, at - 1)) return;
      const topic = marks.get(at);
      // "Research" right below "Professional experience", and "Teaching" set like it: kinds of posts.
      const parts = open.topic === 'experience' && topic === 'other' && KINDS.test(foldHeading(line.text));
      if (parts && (open.lines.length === 0 || line.look === kinds)) {
        kinds = line.look;
        return;
      }
      const within = topic ? null : inline(line, stream);
      const beside =
        topic || !margin
          ? null
          : (inMargin(line) ?? topicOf(line.parts.length > 1 ? (line.parts[0] ?? '') : ''));
      if (topic) {
        start(topic, line.text);
        // More than one that nothing but its content tells, each right above dates: they name employers.
        if (told.has(at) && told.size > 1 && datesIn(stream[at + 1]?.text ?? '')?.range)
          open.lines.push(line);
      } else if (beside) {
        const [heading = '', ...rest] = line.parts;
        // "WORK" above "EXPERIENCE", beside the two lines of one head.
        if (open.topic !== beside || open.lines.length !== 1) start(beside, heading);
        open.lines.push({ ...line, text: rest.join('\t'), parts: rest, indent: typicalIndent(stream) });
      } else if (within && opens(line, within.topic, open.topic)) {
        start(within.topic, line.text.slice(0, line.text.indexOf(':')));
        open.lines.push({ ...line, text: within.rest, parts: [within.rest] });
      } else open.lines.push(line);
    });
    found.push(open);
    return found.filter(({ topic, lines }) => topic !== null || lines.length > 0);
  });
}
