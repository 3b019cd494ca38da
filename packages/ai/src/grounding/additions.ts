import { isChangeWord, isUnitWord } from './causes.ts';
import type { Finding } from './finding.ts';
import { isLightWord } from './plain-words.ts';
import { finding, isContent, isStrong, type Reading, type Segment } from './reading.ts';
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
  isStrong(word) &&
  reading.carriers(word).length === 0 &&
  !isUnitWord(reading, word) &&
  !isChangeWord(word) &&
  !opensClause(reading, word);

/** The verb that opens a line says how it is told; what is told stands behind it. Claims are looked at elsewhere. */
const opensClause = ({ statement }: Reading, word: Word) =>
  word.opens && !CLAIM.test(statement.slice(word.end)) && !/^[\p{Lu}]{2}/u.test(word.text);

/** Three strangers in one part, a part of nothing else, or a phrase of its own behind "and", "with", "for". */
function isAdded(reading: Reading, segment: Segment, own: readonly Word[]): boolean {
  if (own.length >= 3) return true;
  const others = segment.words.filter((word) => (isStrong(word) || word.digits) && !own.includes(word));
  const counts = reading.quantities.some((one) => one.start >= segment.start && one.end <= segment.end);
  const later = segment !== reading.segments[0];
  if (others.length === 0 && !counts && later) return true;
  return own.some((stranger) => isTackedOn(segment, stranger, own));
}

const TACK = /^(?:and|or|with|w|for|in|at|from|including|via|using|through|as|to|into|plus|across|by)$/;

/** "... and commercial", "... with an app": a phrase of strangers only. */
function isTackedOn({ words }: Segment, stranger: Word, own: readonly Word[]): boolean {
  const at = words.indexOf(stranger);
  let from = at;
  while (from > 0 && !TACK.test(words[from - 1]?.norm ?? '')) from -= 1;
  let to = at + 1;
  while (to < words.length && !TACK.test(words[to]?.norm ?? '')) to += 1;
  if (from === 0) return false;
  const phrase = words.slice(from, to);
  const strange = phrase.every((word) => own.includes(word) || !isContent(word) || isLightWord(word.norm));
  return strange && !phrase.some((word) => word.digits);
}
