import { type Line, readLines, type Span, sentencesOf } from '../text/lines.ts';
import { OTHER_HEADINGS } from './other-languages.ts';

/** What part of a posting a passage stands in. */
export type Section = 'must' | 'nice' | 'duty' | 'offer' | 'about' | 'body';
/** A sentence or bullet of a posting. */
export type Passage = Span & { section: Section; bullet: boolean };

const HEADINGS: readonly [Section, RegExp][] = [
  [
    'nice',
    /\b(?:nice[- ]to[- ]haves?|preferred|desirable|desired|bonus|pluses|(?:is )?a plus|good to have|ideally|advantageous|added advantage|extra credit|stand out|would be (?:great|nice)|brownie points|assets?)\b/,
  ],
  [
    'offer',
    /\b(?:benefits?|perks|we offer|we provide|offer you|what'?s in it|compensation|salary|pay range|pay and|our package|why (?:join|work|us)|what you(?:'ll| will) get|rewards?|why you(?:'ll| will)|what we believe|believe in|our (?:perks|offer)|how to apply|to apply|application process|interview process|next steps|equal opportunit\w*|diversity|eeo|privacy|you(?:'ll| will) receive)\b/,
  ],
  [
    'must',
    /\b(?:requirements?|require[ds]?|qualifications?|must[- ]haves?|essential|minimum|what you(?:'ll)? need|you(?:'ll| will) need|what we need|who you are|about you|your (?:profile|background|skills|experience)|what you(?:'ll)? bring|you bring|what we(?:'re| are)? look(?:ing)? for|we(?:'re| are) looking for|looking for|skills|person specification|experience|credentials|education|licen[cs]es?|certifications?|knowledge|you have|you are|should have|ideal candidate|competenc(?:ies|es)|eligibility|criteria)\b/,
  ],
  [
    'duty',
    /\b(?:responsibilit(?:y|ies)|duties|what you(?:'ll| will)(?: be)? do(?:ing)?|you(?:'ll| will)(?: be)? do(?:ing)?|the (?:role|job|position|work)|role|job (?:description|summary|purpose)|your (?:role|tasks|mission|day|job|work)|day[- ]to[- ]day|tasks|key accountabilities|in this role|position summary|main purpose|overview of the role)\b/,
  ],
  [
    'about',
    /\b(?:about (?:us|the (?:company|team|school|hospital|client|practice|firm|organi[sz]ation))|who we are|our (?:company|story|mission|values|team|culture)|company (?:overview|description|profile)|about \w+)\b/,
  ],
];

/** The part a heading opens; null when it names none that is known. */
function sectionOf(heading: string): Section | null {
  const words = heading.toLowerCase().replace(/[’]/g, "'");
  const named = HEADINGS.find(([, pattern]) => pattern.test(words));
  return (named ?? OTHER_HEADINGS.find(([, pattern]) => pattern.test(words)))?.[0] ?? null;
}

const DECORATION = /^[#*_=\s]+|[*_:#=\s–—-]+$/gu;

function headingOf(line: Line): { section: Section | null; heading: boolean } {
  const marked = /^#{1,6}\s|^\*\*[^*]+\*\*:?$|^__[^_]+__:?$/.test(line.text) || /:$/.test(line.text);
  const bare = line.text.replace(DECORATION, '');
  const words = bare.split(/\s+/).length;
  const section = words <= 9 && !/[.,;]$/.test(line.text) ? sectionOf(bare) : null;
  if (marked && words <= 9) return { section, heading: true };
  // Without any mark only a short line of its own that names a part is a heading.
  const short = !line.bullet && words <= 6 && section !== null && /^\p{Lu}/u.test(bare) && !/\d/.test(bare);
  return { section, heading: short };
}

/** "Requirements: Python, SQL" is a heading and what follows it. */
const INLINE = /^(?:\*\*)?([\p{L}'’/& -]{3,40}?):(?:\*\*)?\s+(?=\S)/u;

function splitInline(line: Line): { section: Section; rest: Span } | null {
  const match = INLINE.exec(line.text);
  const section = match?.[1] ? sectionOf(match[1]) : null;
  if (!match || !section) return null;
  const start = line.start + match[0].length;
  return { section, rest: { text: line.text.slice(match[0].length), start, end: line.end } };
}

/** The sentences and bullets of a posting with the part of it they stand in, in order. */
export function readPassages(description: string): Passage[] {
  const passages: Passage[] = [];
  let section: Section = 'body';
  for (const line of readLines(description)) {
    const { section: named, heading } = headingOf(line);
    if (heading) {
      // An unknown heading ends a part ("Location"), an unknown line with a colon may just lead a list.
      section = named ?? (/^#/.test(line.text) ? 'body' : section);
      continue;
    }
    const inline = splitInline(line);
    // A bullet's own label ("Education: ...") speaks for that bullet only.
    if (inline && !line.bullet) section = inline.section;
    const own = inline?.section ?? section;
    const labelled = line.bullet && section !== 'body' && own !== 'nice' ? section : own;
    const span: Span = inline?.rest ?? line;
    for (const sentence of sentencesOf(span)) {
      passages.push({ ...sentence, section: labelled, bullet: line.bullet });
    }
  }
  return passages;
}
