import type { Finding } from './finding.ts';
import { finding, isContent, isStrong, type Reading } from './reading.ts';
import type { Word } from './words.ts';

const NEGATOR =
  /^(?:no|not|never|none|nobody|nothing|without|wo|neither|nor|zero|0|cannot|non|free|dont|doesnt|didnt|hadnt|hasnt|havent|isnt|arent|wasnt|werent|cant|wont)$|n['’]t$/;
const VERB_NEGATOR =
  /^(?:not|never|none|nobody|nothing|neither|cannot|dont|doesnt|didnt|hadnt|hasnt|havent|isnt|arent|wasnt|werent|cant|wont)$|n['’]t$/;
const STOP = /[;:.()!?]|,|\s[-–—]\s|\+/;
const TURN = /^(?:but|while|though|although|only|with|including|plus|instead)$/;
/** Other ways to say that something did not happen, or that all went well. */
const IMPLIED =
  /\b(?:on time|always|clean|keeps?|kept|stays?|stayed|remain\w*|avoid\w*|prevent\w*|instead|rather|except|other than|zero|free|below|at most|until|up to|never|no|not|none|without|nobody|nothing|neither|cannot)\b|n['’]t\b|\b0\b/i;

/** The words of a text that a "no", "not" or "without" speaks of. */
function negated(text: string, words: readonly Word[]): Set<Word> {
  const found = new Set<Word>();
  words.forEach((word, index) => {
    const norm = word.text.toLowerCase();
    if (!NEGATOR.test(norm) || (norm === 'no' && /^no\.\s?\d/i.test(text.slice(word.start)))) return;
    if (norm === 'not' && /^only|just|least$/.test(words[index + 1]?.norm ?? '')) return;
    if (norm === 'free' && !/^(?:of|from)$/.test(words[index + 1]?.norm ?? '')) return;
    if (norm === '0' && !/^0(?![.,:\d/%])/.test(text.slice(word.start))) return;
    for (let at = index + 1; at < Math.min(words.length, index + 8); at += 1) {
      const next = words[at] as Word;
      const gap = text.slice((words[at - 1] as Word).end, next.start);
      if (STOP.test(gap) || TURN.test(next.norm)) break;
      found.add(next);
    }
    if (!VERB_NEGATOR.test(norm)) return;
    for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
      const before = words[at] as Word;
      if (
        STOP.test(text.slice(before.end, (words[at + 1] as Word).start)) ||
        /^(?:but|and|which|that)$/.test(before.norm)
      )
        break;
      found.add(before);
    }
  });
  return found;
}

/** What the rows deny and the statement says, and the other way round. */
export function checkNegation(reading: Reading): Finding[] {
  const { statement, words, aligned } = reading;
  const own = negated(statement, words);
  const denied = new Map(reading.lines.map((line) => [line, negated(line.text, line.words)]));
  const findings: Finding[] = [];
  const implied = IMPLIED.test(statement);
  for (const word of words) {
    if (!isContent(word)) continue;
    const known = reading.carriers(word).filter(({ line }) => !line.heading);
    const near = known.filter(({ line }) => aligned.includes(line));
    const carriers = near.length > 0 ? near : isStrong(word) ? known : [];
    if (carriers.length === 0) {
      if (
        own.has(word) &&
        isStrong(word) &&
        !/(?:ed|en|one|ing)$|^(?:found|past)$/.test(word.norm) &&
        word.norm !== 'found' &&
        word.norm !== 'past' &&
        isStrongDenial(statement, words, word)
      ) {
        const mend = 'No row says that there was none.';
        findings.push(finding(reading, word, { kind: 'negation', mend }));
      }
      continue;
    }
    const all = carriers.every((carrier) => denied.get(carrier.line)?.has(carrier.word));
    const none = carriers.every((carrier) => !denied.get(carrier.line)?.has(carrier.word));
    const line = carriers[0]?.line;
    if (all && !own.has(word) && (!implied || isDirect(word, { words, statement }, own))) {
      findings.push(
        finding(reading, word, { kind: 'negation', line, mend: 'The row says that this is not so.' }),
      );
    } else if (
      none &&
      own.has(word) &&
      isStrongDenial(statement, words, word) &&
      [...(line ? (denied.get(line) ?? []) : [])].length === 0
    ) {
      findings.push(
        finding(reading, word, { kind: 'negation', line, mend: 'No row says that this is not so.' }),
      );
    }
  }
  return findings.slice(0, 1);
}

/** Where the statement denies something, only a word of a clause without any denial counts as affirmed. */
function isDirect(
  word: Word,
  { words, statement }: { words: readonly Word[]; statement: string },
  own: ReadonlySet<Word>,
): boolean {
  let from = 0;
  let to = words.length;
  words.forEach((other, index) => {
    const next = words[index + 1];
    if (!next) return;
    const cut = STOP.test(statement.slice(other.end, next.start)) || TURN.test(next.norm);
    if (cut && other.index < word.index) from = index + 1;
    if (cut && other.index >= word.index) to = Math.min(to, index + 1);
  });
  const clause = words.slice(from, to);
  return (
    !clause.some((other) => own.has(other)) &&
    !IMPLIED.test(statement.slice(clause[0]?.start ?? 0, clause[clause.length - 1]?.end ?? 0))
  );
}

/** The denial is right before the word: "no Portuguese", "never alone". */
function isStrongDenial(_: string, words: readonly Word[], word: Word): boolean {
  for (let at = word.index - 1; at >= Math.max(0, word.index - 6); at -= 1) {
    const before = words[at] as Word;
    if (NEGATOR.test(before.text.toLowerCase())) return true;
    if (!before.plain && at < word.index - 2) return false;
  }
  return false;
}
