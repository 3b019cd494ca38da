import { type Token, tokenise } from './tokens.ts';

/** A name of a list, with what having it implies. */
export type Entry = { name: string; implies: readonly string[] };
/** A `weak` hit is an everyday word, which is a skill only where a skill is meant. */
export type PhraseHit = { entry: Entry; start: number; end: number; weak: boolean };
type Phrase = { entry: Entry; norms: string[]; exact: string[] | null; weak: boolean };

/** Finds the names and aliases of a list in texts: longest first, never overlapping. */
export type PhraseList = {
  entries: readonly Entry[];
  /** The entry that carries this name or alias. */
  named(name: string): Entry | undefined;
  find(text: string, tokens?: readonly Token[]): PhraseHit[];
};

// What may stand between two words of one name: never a comma, never the end of a sentence.
const JOINT = /^(?:\s{0,2}[-–‑/.&+’']?\s{0,2})$/u;
const SENTENCE_END = /\.\s/;

/** Reads a list of lines `Name|alias|=Exact Case Alias|~weak alias>Implied,Implied`. */
export function parseList(lines: string): PhraseList {
  const byFirst = new Map<string, Phrase[]>();
  const byName = new Map<string, Entry>();
  const entries: Entry[] = [];
  for (const line of lines.split('\n')) {
    if (!line.trim()) continue;
    const [names = '', implied = ''] = line.split('>');
    const aliases = names.split('|').map((alias) => alias.trim());
    const entry = {
      name: (aliases[0] ?? '').replace(/^[~=]+/, ''),
      implies: implied ? implied.split(',') : [],
    };
    entries.push(entry);
    for (const alias of aliases) addPhrase(alias, entry, { byFirst, byName });
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.norms.length - a.norms.length);
  return {
    entries,
    named: (name) => byName.get(keyOf(name)),
    find: (text, tokens = tokenise(text)) => findPhrases(text, tokens, byFirst),
  };
}

const keyOf = (name: string) =>
  tokenise(name)
    .map((token) => token.norm)
    .join(' ');

function addPhrase(
  alias: string,
  entry: Entry,
  index: { byFirst: Map<string, Phrase[]>; byName: Map<string, Entry> },
) {
  const [marks = ''] = /^[~=]*/.exec(alias) ?? [];
  const exact = marks.includes('=');
  const tokens = tokenise(alias.slice(marks.length));
  const first = tokens[0];
  if (!first) return;
  const phrase: Phrase = {
    entry,
    norms: tokens.map((token) => token.norm),
    exact: exact ? tokens.map((token) => token.text) : null,
    weak: marks.includes('~'),
  };
  const known = index.byFirst.get(first.norm);
  if (known) known.push(phrase);
  else index.byFirst.set(first.norm, [phrase]);
  const key = phrase.norms.join(' ');
  if (!index.byName.has(key)) index.byName.set(key, entry);
}

function findPhrases(text: string, tokens: readonly Token[], byFirst: Map<string, Phrase[]>): PhraseHit[] {
  const hits: PhraseHit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    const found = byFirst.get(first?.norm ?? '')?.find((phrase) => standsAt(text, tokens, { at, phrase }));
    const last = found && tokens[at + found.norms.length - 1];
    if (first && found && last)
      hits.push({ entry: found.entry, start: first.start, end: last.end, weak: found.weak });
    at += found ? found.norms.length : 1;
  }
  return hits;
}

function standsAt(text: string, tokens: readonly Token[], where: { at: number; phrase: Phrase }): boolean {
  const { at, phrase } = where;
  return phrase.norms.every((norm, offset) => {
    const token = tokens[at + offset];
    if (!token || token.norm !== norm) return false;
    if (phrase.exact && token.text !== phrase.exact[offset]) return false;
    const before = tokens[at + offset - 1];
    if (offset === 0 || !before) return true;
    const joint = text.slice(before.end, token.start);
    return JOINT.test(joint) && !SENTENCE_END.test(joint);
  });
}
