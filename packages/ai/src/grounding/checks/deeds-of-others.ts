import { ACTOR } from '../../lists/deeds.ts';
import type { Finding } from '../finding.ts';
import { partOfSpeech } from '../reading/lexicon.ts';
import { finding, isContent, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';

/** What a line says that somebody else did: the words of the deed, and of who did it. */
type Deed = { words: readonly Word[]; actors: readonly Word[] };
type Text = Pick<EvidenceLine, 'words' | 'text'>;

const STOP = /[;:()]|,(?!\d)|\.\s|\s[-–—]\s/;
/** Finite forms without "-ed" or "-s". */
const DID =
  /^(?:did|does|do|made|led|ran|wrote|built|gave|took|held|set|chose|drew|put|got|won|sold|bought|taught|came|found|cut|has|had)$/;
/** Verbs that say nothing of what was done: the words around them do. */
const GENERIC =
  /^(?:did|does|do|done|made|makes|came|comes|went|goes|handled|handles|provided|was|were|is|are|run|had|has|have)$/;
const SELF = /^(?:i|me|myself|we|us|our|mine|it|they|he|she|which|who|that|never|not|no|also|and|to|then)$/;
const JOINT =
  /^(?:and|but|while|then|after|before|with|by|for|to|from|of|in|on|at|that|which|who|since|until|so|when|never|not)$/;
const PREPOSITION = /^(?:with|by|for|to|from|of|in|on|at|when|until|after|before|via|through|as)$/;
const PARTICLE = /^(?:off|up|out|down|in|on|over|through)$/;
const AWAY = /^(?:else|elsewhere|externally|outsourced)$/;
const OTHERS =
  /\b(?:others?|another|someone|somebody|else|elsewhere|separate|colleagues?|not (?:me|mine))\b/i;

/** Forms in "-s" that are nouns as often as verbs. */
const NOUN_TOO =
  /^(?:nurses|consults|pipes|calls|rents|tests|drives|reports|visits|orders|deals|works|plans|claims|loads|moves|sets|runs|talks|tours|delays|costs|records|bills|stocks|requests|returns|transfers|issues|needs|increases|trips|notes|files|lists|rounds|supplies|services|changes|repairs|designs)$/;

const low = ({ text }: Word) => text.toLowerCase();
const isAcronym = (word: Word) => /^\p{Lu}{2}/u.test(word.text);
const isSelf = (word: Word) => SELF.test(word.norm) && !isAcronym(word);
const isVerbForm = (word: Word) =>
  DID.test(low(word)) ||
  /ed$/.test(word.text) ||
  (/(?<!ing)s$/.test(word.text) &&
    (/(?:[iy][sz]|at|if)es$/.test(word.text) ||
      partOfSpeech({ ...word, text: word.text.slice(0, -1) }) === 'verb'));
/** "agreement paper by coordinator" */
const isNoun = (word: Word) => partOfSpeech(word) === 'noun' && !/(?:en|wn|[eiu]t|id|ne)$/.test(word.text);
const isActor = ({ text }: Text, word: Word) =>
  ACTOR.test(text.slice(0, word.end)) ||
  (word.capital && !word.opens && !word.digits && !MONTH.test(word.text));
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q\d)/;

const isCut = ({ words, text }: Text, at: number) =>
  at > 0 && STOP.test(text.slice((words[at - 1] as Word).end, (words[at] as Word).start));

/** Words from a place on, up to the next stop. */
function ahead(line: Text, from: number, most: number): Word[] {
  const found: Word[] = [];
  for (let at = from; at < Math.min(line.words.length, from + most) && !isCut(line, at); at += 1)
    found.push(line.words[at] as Word);
  return found;
}

/** The words of the phrase that ends at a place. */
function phraseAt(line: Text, last: number, most: number): Word[] {
  const found: Word[] = [];
  for (let at = last; at >= Math.max(0, last - most + 1); at -= 1) {
    const word = line.words[at] as Word;
    if (JOINT.test(word.norm)) break;
    found.unshift(word);
    if (isCut(line, at)) break;
  }
  return found;
}

const tells = (words: readonly Word[]) =>
  words.filter((one) => isContent(one) || isAcronym(one) || /^others?$/.test(one.norm));

/** "quoted by the boss", "text by Jonas Petersen", "the design came from marketing", "Norwegian cases went to a colleague" */
function passive(line: Text, { index, norm }: Word): Deed[] {
  const last = line.words[index - 1];
  if (!last || isCut(line, index)) return [];
  // "signed off by"
  const verb = (PARTICLE.test(last.norm) && line.words[index - 2]) || last;
  const moved = /^(?:from|to)$/.test(norm) && /^(?:came|comes?|went|goes|sits?|is|are|was)$/.test(low(verb));
  if (norm !== 'by' && !moved) return [];
  const near = ahead(line, index + 1, 4);
  const end = near.findIndex((one) => PREPOSITION.test(one.norm));
  const actors = end < 0 ? near : near.slice(0, end);
  const [first] = actors;
  if (!first || !actors.some((one) => isActor(line, one)) || isSelf(first)) return [];
  if (/ing$/.test(first.norm) && !isActor(line, first)) return [];
  const noun = isNoun(verb);
  if (!noun && !moved && !GENERIC.test(low(verb))) return [{ words: [verb], actors: tells(actors) }];
  const done = isCut(line, verb.index) && !noun ? [] : phraseAt(line, noun ? verb.index : verb.index - 1, 4);
  return [{ words: [verb, ...done.filter(isContent)], actors: tells(actors) }];
}

/** "IT fixed it", "legal made the final version", "a student had built" */
function active(line: Text, word: Word): Deed[] {
  if (!isVerbForm(word)) return [];
  // "vendor calls (EN/RU)", "arrears calls by housing officers": what nothing follows is a noun.
  const next = line.words[word.index + 1];
  // "my manager called me": what was done to the person is theirs to tell.
  if (next?.norm === 'me') return [];
  const noun = NOUN_TOO.test(word.text);
  if (noun && (!next || isCut(line, next.index) || PREPOSITION.test(next.norm))) return [];
  let last = word.index - 1;
  // "engineer of record signs", "a colleague from Ops built"
  if (/^(?:of|from)$/.test(line.words[last - 1]?.norm ?? '')) last -= 2;
  const subject = line.words[last];
  if (!subject || isCut(line, word.index) || !ACTOR.test(line.text.slice(0, subject.end))) return [];
  const phrase = phraseAt(line, last, 4);
  const actors = phrase.slice(
    Math.max(
      0,
      phrase.findLastIndex((one) => /^(?:an?|the|our|my|their)$/.test(one.norm)),
    ),
  );
  const at = (actors[0] ?? subject).index;
  const before = line.words[at - 1];
  if (before && !isCut(line, at) && PREPOSITION.test(before.norm)) return [];
  if (actors.some((one) => isSelf(one) || /(?:ed|ing)$/.test(one.norm))) return [];
  const done = GENERIC.test(low(word)) ? ahead(line, word.index + 1, 4).filter(isContent) : [];
  return [{ words: [word, ...done], actors: tells(actors) }];
}

/** "foley was recorded elsewhere", "tester was someone else" */
function away(line: Text, word: Word): Deed[] {
  if (!AWAY.test(word.text) || isCut(line, word.index)) return [];
  const done = phraseAt(line, word.index - (word.norm === 'else' ? 2 : 1), 4).filter(isContent);
  return [{ words: done, actors: [word] }];
}

/** "hiring = manager", "analysis = the agency" */
function equal(line: Text, word: Word): Deed[] {
  const next = line.words[word.index + 1];
  if (!next || !/^\s*=\s*$/.test(line.text.slice(word.end, next.start))) return [];
  const actors = ahead(line, next.index, 3);
  if (next.digits || !actors.some((one) => isActor(line, one)) || actors.some(isSelf)) return [];
  return [{ words: phraseAt(line, word.index, 3).filter(isContent), actors: tells(actors) }];
}

const deedsOf = (line: Text): Deed[] =>
  line.words
    .flatMap((word) => [
      ...passive(line, word),
      ...active(line, word),
      ...away(line, word),
      ...equal(line, word),
    ])
    .map(({ words, actors }) => ({ words: words.filter((one) => !GENERIC.test(low(one))), actors }))
    .filter(({ words, actors }) => words.length > 0 && actors.length > 0);

/** What others did may not become the person's. */
export function checkDeedsOfOthers(reading: Reading): Finding[] {
  const lines = reading.aligned.filter((line) => !line.heading);
  const taken = lines.flatMap((line) => takenOver(reading, line));
  if (taken.length > 0) return taken;
  return lines.flatMap((line) =>
    deedsOf(line).flatMap(({ words, actors }) => {
      const also = line.words.some(
        (other) => !words.includes(other) && words.some((one) => one.stem === other.stem),
      );
      if (also) return [];
      const own = reading.words.find(
        (word) =>
          words.some((one) => isSame(reading, word, one)) &&
          isOwn(reading, word, words.length > 1) &&
          !OTHERS.test(clauseOf(reading, word)) &&
          !isNamed(reading, actors, words.length > 1 ? null : word),
      );
      if (!own) return [];
      const [first, last] = [words[0] as Word, words[words.length - 1] as Word];
      const mend = `Somebody else did this: ${line.text.slice(Math.min(first.start, last.start), Math.max(first.end, last.end))}.`;
      return [finding(reading, own, { kind: 'hedge', line, mend })];
    }),
  );
}

/** "and sign off the colour" beside QA, who signs it: the deed of another, joined to the person's by "and". */
const takenOver = (reading: Reading, line: EvidenceLine): Finding[] =>
  line.words
    .filter((word) => isOthersVerb(line, word))
    .flatMap((verb) => {
      const isTwice = line.words.some((other) => other !== verb && other.stem === verb.stem);
      const own = isTwice
        ? undefined
        : reading.words.find((word) => word.stem === verb.stem && isJoined(reading, word));
      if (!own) return [];
      const mend = `Somebody else did this: ${line.text}.`;
      return [finding(reading, own, { kind: 'hedge', line, mend })];
    });

/** "Legal owns the minutes", "she signs", "engineers run it": a verb right behind somebody, where a clause begins. */
function isOthersVerb(line: EvidenceLine, verb: Word): boolean {
  const [subject, next] = [line.words[verb.index - 1], line.words[verb.index + 1]];
  if (!subject || isCut(line, verb.index)) return false;
  const hasObject = next !== undefined && !isCut(line, next.index) && OBJECT.test(next.norm);
  if (!hasObject && !isVerbForm(verb) && partOfSpeech(verb) !== 'verb') return false;
  if (/^(?:she|he|they)$/.test(subject.norm)) return true;
  const opens = subject.index === 0 || [0, 1, 2].some((back) => isCut(line, subject.index - back));
  const agrees =
    /s$/.test(verb.text) !== /s$/.test(subject.text) &&
    !/ed$/.test(verb.text) &&
    (hasObject || !NOUN_TOO.test(verb.text));
  const isSomebody = isActor(line, subject) || ACTOR.test(line.text.slice(0, subject.end).toLowerCase());
  return opens && agrees && isSomebody && !isSelf(subject);
}

const OBJECT = /^(?:the|an?|it|them|all|this|these|what|which)$/;

/** "drafted and sign", "making the rota and doing": told of the person, and of nobody named before it. */
const isJoined = ({ words, statement }: Reading, { index, start, end }: Word): boolean => {
  const joint = words[index - 1]?.norm;
  const before = statement.slice(0, start).replace(/\s*\band $/, '');
  return (
    (joint === 'and' || joint === 'i') &&
    !/\b(?:who|which|that|while|whereas)\b/.test(before) &&
    !ACTOR.test(before) &&
    !/^ by\b/.test(statement.slice(end))
  );
};

/** "written" and "wrote", "signature" and "signed", not another word that says the same. */
const isSame = ({ carriers }: Reading, own: Word, known: Word) =>
  own.stem === known.stem ||
  own.root === known.root ||
  (own.norm[0] === known.norm[0] && carriers(own).some((one) => one.word === known));

/** A word by which the statement says that the person did it. */
const isOwn = ({ words }: Reading, word: Word, thing: boolean) =>
  thing ||
  /(?:ed|ing|e|s|t|d)$|^\p{Lu}/u.test(word.text) ||
  /^(?:and|then|also|i)$/.test(words[word.index - 1]?.norm ?? '');

const clauseOf = ({ segments, statement }: Reading, { start }: Word): string =>
  segments.find((one) => one.start <= start && start < one.end)?.text ?? statement;

/** Whether the statement still names the one who did it, beside the deed. */
const isNamed = ({ words, carriers, statement }: Reading, actors: readonly Word[], deed: Word | null) =>
  (deed !== null && ACTOR.test(statement.slice(0, deed.start))) ||
  words.some(
    (own) =>
      own !== deed &&
      actors.some(
        ({ stem }) =>
          own.stem === stem ||
          (!/(?:ed|ing)$/.test(own.norm) && carriers(own).some((one) => one.word.stem === stem)),
      ) &&
      (deed === null || Math.abs(own.index - deed.index) <= 6) &&
      !/^As\b/.test(statement.slice(0, own.start)),
  );
