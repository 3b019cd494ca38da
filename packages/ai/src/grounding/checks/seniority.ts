import { RANKS as WORDS_OF_RANK } from '../../lists/deeds.ts';
import { stemsOf } from '../../text/stems.ts';
import type { Finding } from '../finding.ts';
import { meaningsOf, partOfSpeech } from '../reading/lexicon.ts';
import { finding, isStrong, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Carrier } from '../reading/support.ts';
import type { Word } from '../reading/words.ts';

const TITLES = new Set(['job_title', 'professional_title', 'role']);
const RANKS = stemsOf(WORDS_OF_RANK);
const BEFORE_OTHERS =
  /^(?:with|by|under|for|to|from|of|s|when|via|alongside|and|between|among|against|per|off|the|every|three|two|six|branch|my|our|their|his|her|its|at)$/;

/** Ranks and roles that neither a title nor the line gives the person. */
export const checkSeniority = (reading: Reading): Finding[] => [
  ...roles(reading),
  ...asRoles(reading),
  ...othersRoles(reading),
];

/** "As senior engineer", "Team manager of ...": ranks that neither a title nor the line gives the person. */
function roles(reading: Reading): Finding[] {
  return reading.words.flatMap((word) => {
    if (!RANKS.has(word.stem) || !isOwnRole(reading, word) || isNoRank(reading, word)) return [];
    if (reading.carriers(word).some((carrier) => givesRank(reading, word, carrier))) return [];
    const mend = 'Use the title of the position.';
    return [finding(reading, word, { kind: 'seniority', line: reading.carriers(word)[0]?.line, mend })];
  });
}

const CHARGED = /\b(?:lead|leads|led|manage[sd]?|managing|supervis\w+|overs\w+|run|ran)\b/i;

/** "Head up a team", "Master in Mathematics". */
const isNoRank = ({ statement, cited, aligned }: Reading, word: Word) =>
  (/^partners?$/i.test(word.text) && /^ with\b/.test(statement.slice(word.end))) ||
  (/^head$/i.test(word.text) && /^\s+(?:up|an?|the|our)\b/.test(statement.slice(word.end))) ||
  /^(?:led|leads|\w+(?:ed|ing))$/i.test(word.text) ||
  (/^lead$/i.test(word.text) && /ly $/.test(statement.slice(0, word.start))) ||
  (/^lead$/i.test(word.text) &&
    word.opens &&
    aligned.some((line) => !line.heading && CHARGED.test(line.text))) ||
  (word.norm === 'master' && cited.some((row) => /^(?:education|certifications)$/.test(row.table)));

/** "As picture editor": a role with a word that no row holds. */
function asRoles(reading: Reading): Finding[] {
  const match =
    /^As (?!part |well |soon |needed|required|one |a result|per )(?:an? |the )?([^,;:]{3,50}),/.exec(
      reading.statement,
    );
  if (!match) return [];
  const end = match[0].length - 1;
  const strange = reading.words.some(
    (word) => word.end <= end && word.start > 2 && isStrong(word) && reading.carriers(word).length === 0,
  );
  return strange
    ? [finding(reading, { start: 0, end }, { kind: 'seniority', mend: 'Use the title of the position.' })]
    : [];
}

const ROLE = /(?:er|or|ist|ian|ant|ee|yst|wife|sister|nurse|head|chief|leadership)s?$/i;
const AS = /(?:^|[,;:] |\band )as (?:an? |the )?([^,;:.]{3,50}?)(?=[,;:.]|\bI\b|$)/i;
const SECOND = /\b(?:second|deputy|assistant|right hand) to\b/i;

/** "As ward sister" of one who worked under her, "as classroom teacher" of whom no row says it. */
function othersRoles(reading: Reading): Finding[] {
  const match = AS.exec(reading.statement);
  if (!match || SECOND.test(match[0])) return [];
  const [start, end] = [match.index, match.index + match[0].length];
  const titles = reading.lines.filter(({ column }) => TITLES.has(column));
  if (titles.some(({ text }) => match[0].toLowerCase().includes(text.toLowerCase()))) return [];
  const isRole = (word: Word) => ROLE.test(word.text) || RANKS.has(word.stem) || word.capital;
  const named = (word: Word) => isStrong(word) || /^\p{Lu}{2,}$/u.test(word.text);
  const role = reading.words.filter((word) => word.start > start + 2 && word.end <= end && named(word));
  const isNew = (word: Word) =>
    ROLE.test(word.text) && partOfSpeech(word) === 'noun' && reading.carriers(word).length === 0;
  return role.some((word) => (isRole(word) && isOnlyOthers(reading, word)) || isNew(word))
    ? [finding(reading, { start, end }, { kind: 'seniority', mend: 'Use the title of the position.' })]
    : [];
}

/** A role that the lines name only as somebody else's: "under the ME", "the sister signs", "goes to a midwife". */
function isOnlyOthers({ carriers, aligned }: Reading, word: Word): boolean {
  const held = carriers(word).filter(
    ({ line, word: other }) =>
      aligned.includes(line) && (other.stem === word.stem || other.root === word.root),
  );
  return (
    held.length > 0 &&
    held.every(
      (one) => !one.line.heading && one.line.column !== 'summary' && standsForOther(one.line, one.word),
    )
  );
}

function standsForOther(line: EvidenceLine, word: Word): boolean {
  const before = line.words.slice(Math.max(0, word.index - 4), word.index).map((one) => one.norm);
  return (
    !before.includes('as') &&
    (before.some((one) =>
      /^(?:by|under|for|with|w|when|via|to|from|the|our|his|her|deputy|and|plus|which|(?:assist|help|support|shadow)(?:s|ed|ing)?)$/.test(
        one,
      ),
    ) ||
      line.text[word.end] === "'")
  );
}

/** "with an external consultant as project lead" */
const OTHER_AS = /\bwith (?:an? |the |(?=\p{Lu}|some|others?\b|another\b))(?:[\p{L}.'’-]+ ){1,4}$/u;

/** Behind "as", or in the words that open a statement before anything is done. */
function isOwnRole({ words, statement }: Reading, word: Word): boolean {
  for (let at = word.index - 1; at >= Math.max(0, word.index - 4); at -= 1) {
    const before = words[at] as Word;
    if (/[;:.()]|,\s/.test(statement.slice(before.end, (words[at + 1] as Word).start))) return false;
    if (OTHER_AS.test(statement.slice(0, before.start)) && before.norm === 'as') return false;
    if (before.norm === 'a' && words[at - 1]?.norm === 'as') return true;
    if (/^(?:as|former|acting|became|promoted|appointed|being)$/.test(before.norm)) return true;
    if (BEFORE_OTHERS.test(before.norm) && before.norm !== 'and') return false;
    if (/(?:ed|ing)$/.test(before.norm) && !before.hangs && !/^as\b/i.test(statement)) return false;
  }
  const next = words[word.index + 1]?.norm ?? '';
  if (word.index === 0)
    return (
      !/^(?:the|a|an|two|three|\d+|all|engineer)$/.test(next) &&
      /^(?:of|at|for|in|and|with|who|\w+)$/.test(next)
    );
  return (
    word.index <= 3 &&
    !words
      .slice(0, word.index)
      .some(
        (one) =>
          /^\d+$/.test(one.norm) || (one.plain && !/^(?:the|a|an|and|third|first|second)$/.test(one.norm)),
      )
  );
}

/** "safety captain" of a line's "safety captain" */
const isCompound = (words: readonly Word[], { index }: Word, { line, word }: Carrier): boolean => {
  const [own, known] = [words[index - 1], line.words[word.index - 1]];
  return (
    own !== undefined &&
    !own.plain &&
    own.stem === known?.stem &&
    !/(?:=|\b(?:by|under|with|the|our|his|her|their)) ?$/i.test(line.text.slice(0, known.start))
  );
};

function givesRank({ aligned, words }: Reading, word: Word, { line, word: other }: Carrier): boolean {
  // "Scrum Product Owner" of "PSPO", "Health Service Executive" of "HSE"
  if (/^\p{Lu}{3,}$/u.test(other.text)) return true;
  if (
    other.stem !== word.stem &&
    other.root !== word.root &&
    !meaningsOf(other.text).some((meaning) => meaning.includes(word.stem))
  )
    return false;
  if (TITLES.has(line.column) || line.column === 'summary' || line.column === 'name') return true;
  if (!aligned.includes(line) || line.heading || isOthers(line, other)) return false;
  if (isCompound(words, word, { line, word: other })) return true;
  // "31 incidents as commander", "mentor one CSM"
  if (line.words[other.index - 1]?.norm === 'as' || /^(?:mentor|train)/.test(other.norm)) return true;
  return other.index <= 4 || OWN.test(line.text.slice(0, other.start));
}

/** "I = product owner", "I was nr 2, then team leader" */
const OWN = /\bI\b[^;,.?–]{0,30}$/;

export const isRoleNoun = (word: Word) => /(?:er|or|ors|ers|head|director)$/i.test(word.text);

/** Whether a word of a row speaks of somebody else: "checked by senior eng", "under MIS manager". */
export function isOthers(line: EvidenceLine, word: Word): boolean {
  if (!isRoleNoun(word) && !RANKS.has(word.stem)) return false;
  for (let at = word.index - 1; at >= Math.max(0, word.index - 3); at -= 1) {
    const before = line.words[at];
    // "Report to CFO. Lead accounting staff of 5"
    if (before && /[;:.,()]\s/.test(line.text.slice(before.end, line.words[at + 1]?.start))) return false;
    if (before && /^(?:by|under|for|with|w|when|via|to)$/.test(before.norm)) return true;
  }
  return false;
}
