import type { RequirementKind } from '@ats/core';
import { OTHER_NICE } from './other-languages.ts';
import type { Passage } from './passages.ts';

export type Priority = 'must' | 'nice';
type Cue = { priority: Priority; start: number; end: number; reach: 'left' | 'right' };

const CUES: readonly [Priority, Cue['reach'], RegExp][] = [
  ['nice', 'left', OTHER_NICE],
  [
    'nice',
    'left',
    /\b(?:(?:is|are|would be|will be|considered|as) (?:an? )?(?:\w+ )?(?:plus|advantage|bonus|asset|advantageous|desirable|preferred|beneficial|helpful|nice to have|welcome|ideal)|a (?:big |strong |definite |huge )?plus|preferred|desirable|desired|nice[- ]to[- ]have|advantageous|beneficial|not (?:required|essential|necessary)|optional)\b/gi,
  ],
  [
    'nice',
    'right',
    /\b(?:ideally|preferably|preference (?:given )?(?:to|for)|bonus(?: points)?(?: for| if)?|nice[- ]to[- ]have|it would be (?:great|nice) if|even better if|would love|we prefer|preferred|desirable|advantageous)\b/gi,
  ],
  [
    'must',
    'left',
    /\b(?:(?:is|are) (?:a )?(?:must|required|essential|mandatory|necessary|needed)|required|mandatory|essential|a must)\b/gi,
  ],
  [
    'must',
    'right',
    /\b(?:must(?: have| be| hold| possess)?|requires?|required|essential|minimum(?: of)?|at least|you(?:'ll| will)? need|need to|mandatory|we need|should have)\b/gi,
  ],
];

function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const [priority, reach, pattern] of CUES) {
    for (const match of text.matchAll(pattern)) {
      const word = match[0];
      // "not required" is a nice cue that holds a must cue; "required:" leads, "required" trails.
      const end = match.index + word.length;
      const leads = /^\s*:/.test(text.slice(end)) || match.index === 0;
      if (/^(?:required|essential|mandatory|preferred|desirable|advantageous|nice)/i.test(word)) {
        if (leads !== (reach === 'right')) continue;
      }
      cues.push({ priority, reach, start: match.index, end });
    }
  }
  return cues.filter((cue) => !cues.some((other) => other !== cue && swallows(other, cue)));
}

const swallows = (outer: Cue, inner: Cue) =>
  outer.start <= inner.start &&
  outer.end >= inner.end &&
  (outer.end - outer.start > inner.end - inner.start ||
    (outer.priority === 'nice' && inner.priority === 'must'));

const BOUNDARY = /[;()]|\s[–—]\s/;
const COMMA_OR_BOUNDARY = /[;(),]|\s[–—]\s|\bbut\b/;

/** What else tells how much is meant: whether the posting has a requirements part, and what is asked for. */
export type Place = { hasMustSection: boolean; kind: RequirementKind };

/**
 * Whether what stands at an offset of a passage must be met or is nice to have: the nearest cue that reaches it
 * ("... is a plus", "ideally ..."), else the part of the posting it stands in.
 */
export function priorityAt(passage: Passage, offset: number, place: Place): Priority {
  const at = offset - passage.start;
  const cues = cuesOf(passage.text);
  const after = cues
    .filter((cue) => cue.reach === 'left' && cue.end > at && reaches(passage.text.slice(at, cue.start)))
    .sort((a, b) => a.start - b.start)[0];
  // The word behind a cue further left may have claimed it: "X required, Y a plus".
  const before = cues
    .filter(
      (cue) => cue.reach === 'right' && cue.start <= at && !BOUNDARY.test(passage.text.slice(cue.end, at)),
    )
    .sort((a, b) => b.start - a.start)[0];
  if (after && before) {
    const commaBetween = COMMA_OR_BOUNDARY.test(passage.text.slice(at, after.start));
    return commaBetween ? before.priority : after.priority;
  }
  return (after ?? before)?.priority ?? fromSection(passage, place);
}

// "(X preferred)" speaks for what stands in the brackets only; "Y (preferred)" for what stands before them.
function reaches(between: string): boolean {
  if (/[;)]/.test(between)) return false;
  const open = between.indexOf('(');
  return open === -1 || between.slice(open + 1).trim() === '';
}

const ASKS =
  /\b(?:looking for|seeking|you (?!will\b|get\b|receive\b|can expect\b)\w+|experience|knowledge|proficien\w+|familiar\w*|ability to|able to|qualified|degree|certifi\w+|licen[cs]\w+|skills?|applicants|candidates)\b/i;
/** Nobody names these in passing. */
const ALWAYS_ASKED: readonly RequirementKind[] = ['years', 'degree', 'licence', 'authorisation'];

function fromSection(passage: Passage, { hasMustSection, kind }: Place): Priority {
  if (passage.section === 'must' || kind === 'authorisation') return 'must';
  if (passage.section === 'nice') return 'nice';
  if (ALWAYS_ASKED.includes(kind)) return 'must';
  if (passage.section === 'duty') return hasMustSection ? 'nice' : 'must';
  return passage.section === 'body' && ASKS.test(passage.text) ? 'must' : 'nice';
}
