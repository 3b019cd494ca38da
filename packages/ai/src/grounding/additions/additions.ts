import { isChangeWord, isUnitWord } from '../checks/causes.ts';
import type { Finding } from '../finding.ts';
import { finding, isStrong, type Reading } from '../reading/reading.ts';
import type { Word } from '../reading/words.ts';
import { BAR, WEIGHTS } from './stranger-weights.ts';
import { readStrangers, type Stranger, signsOf } from './strangers.ts';

/** The words of a statement that no row says, weighed, and what the statement as a whole adds. */
export function weighStrangers(reading: Reading): { strangers: Stranger[]; signs: string[] } {
  const strange = reading.words.filter((word) => isStranger(reading, word));
  const signs = signsOf(reading, strange);
  for (const _ of reading.words.filter((word) => isElsewhere(reading, word)).slice(0, 3))
    signs.push('elsewhere');
  return { strangers: readStrangers(reading, strange), signs };
}

/**
 * Anything else that no row says. One such word is style more often than not, so they are weighed: what part of
 * speech they are, behind which joint they stand, whether alone. The weights are learned (scripts/learn-strangers.ts).
 */
export function checkAdditions(reading: Reading): Finding[] {
  const { strangers, signs } = weighStrangers(reading);
  const weight = (some: readonly string[]) => some.reduce((sum, sign) => sum + (WEIGHTS[sign] ?? 0), 0);
  const heaviest = [...strangers].sort((a, b) => weight(b.signs) - weight(a.signs))[0];
  const total = strangers.reduce((sum, one) => sum + weight(one.signs), weight(signs) + (WEIGHTS.base ?? 0));
  return reading.segments.flatMap((segment) => {
    const own = strangers.map(({ word }) => word).filter((word) => segment.words.includes(word));
    const [first] = own;
    const last = own[own.length - 1];
    if (!first || !last) return [];
    const severity = total >= BAR && heaviest && own.includes(heaviest.word) ? 'block' : 'warn';
    const words = own.map((word) => `"${word.text}"`).join(', ');
    const mend = `No cited row says ${words}: leave it out or ask the person.`;
    return [finding(reading, { start: first.start, end: last.end }, { kind: 'addition', severity, mend })];
  });
}

/** A word that only a line says which was not reworded. */
const isElsewhere = (reading: Reading, word: Word) => {
  const carriers = isStrong(word) ? reading.carriers(word) : [];
  return (
    carriers.length > 0 && carriers.every(({ line }) => !line.heading && !reading.aligned.includes(line))
  );
};
/** What goes without saying of a certificate, and of a school. */
const OF_TABLES: Record<string, RegExp> = {
  certifications:
    /^(?:certificate|certification|qualification|registration|holder|issued|obtained|valid|renewed)$/,
  education: /^(?:obtained|completed|graduated|studie[sd]|apprenticeship)$/,
};
const isImplied = ({ cited }: Reading, word: Word) =>
  cited.some(({ table }) => OF_TABLES[table]?.test(word.norm));
const isStranger = (reading: Reading, word: Word) =>
  isStrong(word) &&
  reading.carriers(word).length === 0 &&
  !isUnitWord(reading, word) &&
  !isImplied(reading, word) &&
  !isChangeWord(word);
