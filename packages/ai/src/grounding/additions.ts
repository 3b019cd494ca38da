import { isUnitWord } from './causes.ts';
import type { Finding } from './finding.ts';
import { finding, isStrong, type Reading, type Segment } from './reading.ts';
import type { Word } from './words.ts';

/** Anything else that no row says: one word warns, more of them, or one on its own, block. */
export function checkAdditions(reading: Reading): Finding[] {
  const strange = new Set(reading.words.filter((word) => isStranger(reading, word)));
  const findings: Finding[] = [];
  for (const segment of reading.segments) {
    const own = segment.words.filter((word) => strange.has(word));
    const first = own[0];
    const last = own[own.length - 1];
    if (!first || !last) continue;
    const claimed = PAST.test(first.text) && first.opens && CLAIM.test(reading.statement.slice(first.end));
    const severity = claimed || isAdded(reading, segment, own) || strange.size >= 3 ? 'block' : 'warn';
    const words = own.map((word) => `"${word.text}"`).join(', ');
    findings.push(
      finding(
        reading,
        { start: first.start, end: last.end },
        {
          kind: 'addition',
          severity,
          mend: `No cited row says ${words}: leave it out or ask the person.`,
        },
      ),
    );
  }
  return findings;
}

/** "Programmed and ran": a verb of the statement's own before one of the row's. */
const CLAIM = /^\s+and\s+\p{L}/u;
const PAST = /(?:ed)$/;

const isStranger = (reading: Reading, word: Word) =>
  isStrong(word) && reading.carriers(word).length === 0 && !isUnitWord(reading, word);

function isAdded(reading: Reading, segment: Segment, own: readonly Word[]): boolean {
  if (own.length >= 2) return true;
  const others = segment.words.filter((word) => (isStrong(word) || word.digits) && !own.includes(word));
  const alone = others.length === 0 && segment.words.filter((word) => !word.plain).length <= 3;
  return alone && reading.segments.length > 1;
}
