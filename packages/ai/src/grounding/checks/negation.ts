import type { Finding } from '../finding.ts';
import { isRest } from '../numbers/derived.ts';
import { finding, isContent, isStrong, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';
import { opposed } from './opposites.ts';

const VERB_NEGATOR =
  /^(?:not|never|none|nobody|nothing|neither|cannot|(?:do|does|did|had|has|have|is|are|was|were|ca|wo)nt)$|n['’]t$/;
const PLAIN_NEGATOR = /^(?:no|without|wo|nor|zero|nil|0|non|free)$/;
const isNegator = (norm: string) => PLAIN_NEGATOR.test(norm) || VERB_NEGATOR.test(norm);
/** What a line leaves out or puts off is as good as denied. */
const LACKING = /^(?:except|excluding|excl)$/;
const PUT_OFF = /^(?:postponed|pending|rejected|cancelled|declined|refused)$/;
const STOP = /[;:()!?]|\.(?!\s\p{Ll})|,|\s[-–—]\s|\+/u;
const TURN =
  /^(?:but|while|though|although|only|with|including|plus|instead|since|when|where|because|until|if|after|before|so)$/;
/** "not me", "not all", "no more than": a part or a person, not the thing. */
const PARTLY =
  /^(?:me|myself|us|him|her|them|always|just|only|least|(?:few|lat|long|high|low|larg|earli)er|more|less)$/;
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)$/;
type Denial = { words: ReadonlySet<Word>; all: readonly Word[] };

/** What the words of a text deny, one entry a "no", "not" or "without". */
function denials(text: string, words: readonly Word[], lacks = false): Denial[] {
  return words.flatMap((word, index) => {
    const norm = /^w\/o(?:ut)?\b/i.test(text.slice(word.start)) ? 'without' : word.text.toLowerCase();
    const next = words[index + 1];
    const isPutOff = lacks && PUT_OFF.test(norm);
    const isDenied = isNegator(norm) || isPutOff || (lacks && LACKING.test(norm));
    if (!isDenied || (norm === 'no' && /^no\.\s?\d/i.test(text.slice(word.start)))) return [];
    if (norm === 'non' && text[word.end] === '-') return [];
    if (
      next &&
      next.start === word.end + 1 &&
      (PARTLY.test(next.norm) || (lacks && /^(?:all|every\w*)$/.test(next.norm)))
    )
      return [];
    if (norm === 'free' && !/^ (?:of(?! charge)|from)\b/.test(text.slice(word.end))) return [];
    if (norm === '0' && !/^0(?![.,:\d/%])/.test(text.slice(word.start))) return [];
    const found = behind(text, words, index);
    // "the sampling, not the statistics"
    const isContrast =
      norm === 'not' &&
      /^(?:the|an?|my|our)$/.test(next?.norm ?? '') &&
      !AUXILIARY.test(words[index - 1]?.norm ?? '');
    if ((VERB_NEGATOR.test(norm) && !isContrast) || isPutOff) found.push(...ahead(text, words, index));
    const content = found.filter(isContent);
    const strong = content.filter(isStrong);
    return [{ words: new Set(strong.length > 0 ? strong : content), all: found }];
  });
}

function behind(text: string, words: readonly Word[], index: number): Word[] {
  const found: Word[] = [];
  for (let at = index + 1; at < Math.min(words.length, index + 8); at += 1) {
    const next = words[at] as Word;
    if (
      STOP.test(text.slice((words[at - 1] as Word).end, next.start)) ||
      (at > index + 1 && TURN.test(next.norm))
    )
      break;
    found.push(next);
  }
  return found;
}

function ahead(text: string, words: readonly Word[], index: number): Word[] {
  const found: Word[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const before = words[at] as Word;
    const gap = text.slice(before.end, (words[at + 1] as Word).start);
    if (STOP.test(gap) || TURN.test(before.norm) || /^(?:and|which|that)$/.test(before.norm)) break;
    found.push(before);
  }
  return found;
}

/** What the rows deny and the statement says, and the other way round. */
export function checkNegation(reading: Reading): Finding[] {
  return [...affirmed(reading), ...denied(reading), ...opposed(reading)].slice(0, 1);
}

/** "Discounted below floor" for "did not discount below floor". */
function affirmed(reading: Reading): Finding[] {
  const said = denials(reading.statement, reading.words);
  const own = new Set(said.flatMap(({ all }) => all));
  const lines = reading.aligned
    .filter((line) => !line.heading)
    .map((line) => ({ line, known: denials(line.text, line.words, true) }));
  // "done by the college, not by me": it denies as much as the lines do, in a clause of its own.
  const most = lines.reduce((sum, { known }) => sum + known.length, 0);
  if (said.length >= Math.max(1, most)) return [];
  const mend = 'The row says that this is not so.';
  return lines.flatMap(({ line, known }) => {
    const every = new Set(known.flatMap((one) => [...one.words]));
    return known.flatMap((denial) => {
      const at = clauses(reading).flatMap((clause) => {
        if (NONE.test(clause.text)) return [];
        const hits = clause.words.filter(
          (word) => isContent(word) && !own.has(word) && carriesOnly(reading, word, { line, every }),
        );
        const plain = hits.find(
          (hit) =>
            isStrong(hit) && isSame(reading, hit, denial) && !isLimited(reading, hit, { denial, clause }),
        );
        if (plain) return [plain];
        if (hits.some((hit) => isLimited(reading, hit, { denial, clause }))) return [];
        const met = [...denial.words].filter((word) =>
          hits.some((hit) => reading.carriers(hit).some((one) => one.word === word)),
        );
        return met.length > 0 && met.length >= (SOME.test(clause.text) ? 0.6 : 0.75) * denial.words.size
          ? hits.slice(0, 1)
          : [];
      });
      return at.map((word) => finding(reading, word, { kind: 'negation', line, mend }));
    });
  });
}

/** "a few", "rarely", "only minor": after a denial they say that there were some. */
const SOME = /\b(?:some|few|several|rarely|seldom|occasional\w*|minor|small|once)\b/i;
const NONE =
  /\bw\/o\b|\b(?:no|not|never|none|without|nobody|nothing|neither|nor|cannot|zero|yet|absence|stay\w* out|un\w{4,}ed)\b|\w-free\b|n['’]t\b|\b0\b/i;

const isSame = ({ carriers }: Reading, word: Word, denial: Denial) =>
  carriers(word).some(
    (one) => denial.words.has(one.word) && (one.word.stem === word.stem || one.word.root === word.root),
  );

/** Words that say in another way that something was not, is not yet, or is somebody else's. */
const LIMITED =
  /^(?:except\w*|exclud\w*|ended|other|another|but|rather|instead|still|until|unless|await\w*|planned|remain\w*|rest|due|lack\w*|solely|limited|outside|beyond|free|clear|prevent\w*|avoid\w*|refus\w*|declin\w*|elsewhere|left|apart|aside|moved|cancel\w*|non|incomplete|dropped|fail\w*|nil|away|minus|bar|impossible|miss\w*|requir\w+|does|sits?|pass(?:ed|ing)|hardly|barely)$/i;

const STILL = /\b(?:pending|deferred|postponed|outstanding|yet to|still to)\b/i;

/** Whether something of the kind stands around a word, and not as part of what was denied. */
function isLimited(
  { carriers, statement }: Reading,
  { index }: Word,
  { denial, clause }: { denial: Denial; clause: Clause },
): boolean {
  const around = clause.words.filter((word) => word.index >= index - 6 && word.index < index + 6);
  const [first, last] = [around[0], around.at(-1)];
  if (SOME.test(statement.slice(first?.start, last?.end))) return false;
  if (STILL.test(statement)) return true;
  return around.some(
    (word) =>
      (LIMITED.test(word.text) || NONE.test(word.text)) &&
      !carriers(word).some((one) => denial.all.includes(one.word)),
  );
}

/** Whether a word of the statement is carried by what a line denies and by nothing else that was reworded. */
const carriesOnly = (
  reading: Reading,
  word: Word,
  { line, every }: { line: EvidenceLine; every: ReadonlySet<Word> },
): boolean => {
  const near = reading
    .carriers(word)
    .filter((one) => reading.aligned.includes(one.line) && !one.line.heading);
  return near.length > 0 && near.every((one) => one.line === line && every.has(one.word));
};

type Clause = { text: string; words: readonly Word[] };

function clauses({ words, statement }: Reading): Clause[] {
  const found: Clause[] = [];
  let from = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    const cut =
      !next ||
      STOP.test(statement.slice(word.end, next.start)) ||
      TURN.test(next.norm) ||
      next.norm === 'and';
    if (!cut) return;
    const own = words.slice(from, index + 1);
    found.push({ text: statement.slice(own[0]?.start ?? 0, word.end), words: own });
    from = index + 1;
  });
  return found;
}

/** "no accidents" where no row says so. */
function denied(reading: Reading): Finding[] {
  const { statement, words, aligned } = reading;
  const said = denials(statement, words);
  const own = new Set(said.flatMap(({ all }) => all));
  const known = aligned.filter((line) => denials(line.text, line.words).length > 0);
  return words.flatMap((word) => {
    if (!own.has(word) || !isStrongDenial(words, word) || !isContent(word)) return [];
    const carriers = reading.carriers(word).filter(({ line }) => !line.heading);
    const strange =
      carriers.length === 0 &&
      isStrong(word) &&
      !/(?:ed|en|one|ing)$|^(?:found|past|far)$/.test(word.norm) &&
      !aligned.some((line) => !line.heading && NOT_SO.test(line.text));
    const near = carriers.filter(({ line }) => aligned.includes(line));
    const without = /\bwithout (?:\S+ ){0,3}$/i.test(statement.slice(0, word.start));
    const from = near.length > 0 ? near : isStrong(word) && known.length === 0 ? carriers : [];
    const plain =
      from.length > 0 &&
      !from.some(
        ({ line, word: other }) =>
          known.includes(line) || (isNotSo(line, other) && !(without && isMust(line, other))),
      );
    // "without authority to approve" of "no approval": the denial is the row's.
    const denial = said.find(({ all }) => all.includes(word));
    const shared = denial?.all.some(
      (other) =>
        isStrong(other) &&
        reading
          .carriers(other)
          .some((one) =>
            denials(one.line.text, one.line.words).some(({ words: some }) => some.has(one.word)),
          ),
    );
    if (((!strange || shared) && !plain) || isWorkedOut(reading, word)) return [];
    const mend = 'No row says that this is not so.';
    return [finding(reading, word, { kind: 'negation', line: from[0]?.line, mend })];
  });
}

/** "12 were not won" of 19 of which 7 were: the rest. */
const isWorkedOut = (reading: Reading, word: Word) =>
  reading.quantities.some((one) => one.end < word.start && word.start - one.end < 40 && isRest(reading, one));

/** "Without supervision" of "under supervision only". */
const isMust = ({ words, text }: EvidenceLine, { index }: Word) => {
  const from = words
    .slice(0, index)
    .findLast((one, at) => STOP.test(text.slice(one.end, words[at + 1]?.start)));
  const stretch = text.slice(from?.end ?? 0, words[Math.min(words.length - 1, index + 2)]?.end);
  return /\bonly\b/i.test(stretch);
};

/** Whether something around a word of a line says that it is not so. */
const isNotSo = ({ words, text }: EvidenceLine, { index }: Word) =>
  NOT_SO.test(
    text.slice(words[Math.max(0, index - 4)]?.start, words[Math.min(words.length - 1, index + 4)]?.end),
  );

const NOT_SO = new RegExp(
  `${NONE.source}|\\b(?:free|nil|only|just|instead|elsewhere|except\\w*|exclud\\w*|aside|outside|untouched|waived|same|le(?:ft|aves?|aving) out|off limits|(?:stays?|goes|belongs?|reserved|sits?) (?:to|with|for|outside)|cap|max\\w*)\\b`,
  'i',
);

/** The denial is right before the word: "no Portuguese", "never alone". */
function isStrongDenial(words: readonly Word[], word: Word): boolean {
  for (let at = word.index - 1; at >= Math.max(0, word.index - 6); at -= 1) {
    const before = words[at] as Word;
    if (isNegator(before.text.toLowerCase())) return true;
    if (!before.plain && at < word.index - 2) return false;
  }
  return false;
}
