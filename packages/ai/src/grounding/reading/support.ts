import { root, stem } from '../../text/stems.ts';
import { isEveryday, meaningsOf, namesOfCode, sameSense } from './lexicon.ts';
import type { EvidenceLine } from './rows.ts';
import type { Word } from './words.ts';

/** A word of a row that carries a word of the statement. */
export type Carrier = { line: EvidenceLine; word: Word };

/** State codes are no initials of anything else. */
const PLACES = new Set(['location', 'state', 'city', 'state_code', 'city_name']);

const SEASONS: Record<string, readonly string[]> = {
  marmay: ['spring'],
  junaug: ['summer'],
  sepnov: ['autumn', 'fall'],
  decfeb: ['winter'],
};

/** Finds, for words of a statement, the words of rows that carry them. */
export class Support {
  private readonly byStem = new Map<string, Carrier[]>();
  private readonly byRoot = new Map<string, Carrier[]>();
  private readonly shorts: Carrier[] = [];
  private readonly all: Carrier[] = [];
  private readonly names = new Map<string, Carrier>();
  private readonly joined = new Map<string, Carrier>();
  private readonly bySense = new Map<string, Carrier[]>();

  constructor(lines: readonly EvidenceLine[]) {
    for (const line of lines) this.index(line);
  }

  private index(line: EvidenceLine): void {
    for (const word of line.words) {
      const carrier = { line, word };
      this.all.push(carrier);
      push(this.byStem, word.stem, carrier);
      push(this.byRoot, word.root, carrier);
      // "10am" is a morning, "3pm" an afternoon or an evening.
      const hour = /^\d+(am|pm)$/.exec(word.norm)?.[1];
      if (hour === 'am') push(this.byStem, stem('morning'), carrier);
      if (hour === 'pm') for (const part of ['afternoon', 'evening']) push(this.byStem, stem(part), carrier);
      // "Win7" may be Windows 7, "KS1" Key Stage 1.
      const label = /^(\p{L}{2,})\d+$/u.exec(word.text)?.[1];
      if (label) this.shorts.push({ line, word: { ...word, text: label, norm: label.toLowerCase() } });
      // "P1" of "P1s"
      const single = /^(\p{Lu}\p{N}+)s$/u.exec(word.text)?.[1];
      if (single) push(this.byStem, stem(single), carrier);
      const short = word.text.length <= 7 && (!word.digits || meaningsOf(word.text).length > 0);
      if (short && !PLACES.has(line.column)) this.shorts.push(carrier);
      const next = line.words[word.index + 1];
      if (!next) continue;
      this.joined.set(word.norm + next.norm, carrier);
      // "Mar-May" is a spring.
      for (const season of SEASONS[word.norm.slice(0, 3) + next.norm.slice(0, 3)] ?? [])
        push(this.byStem, stem(season), carrier);
      // "w/end", "co-ord": a short form cut in two; "H&S" is one.
      const joint = line.text.slice(word.end, next.start);
      if (word.text.length > 2 || !/^[/&-]$/.test(joint)) continue;
      const text = word.text + (joint === '&' ? joint : '') + next.text;
      if (joint === '&' || meaningsOf(text).length > 0)
        this.shorts.push({ line, word: { ...word, text, norm: text.toLowerCase(), plain: false } });
    }
    for (const { name, word } of line.names) this.names.set(name, { line, word });
  }

  /** The row that names this skill, licence or language, under any of its names, or one that implies it. */
  named(name: string): Carrier | undefined {
    return this.names.get(name);
  }

  /** Words of rows that say the same as a word: itself, a derivation, a short form, a synonym. */
  of(word: Word, words: readonly Word[]): Carrier[] {
    const same = this.byStem.get(word.stem);
    if (same) return same;
    const near = this.exact(word, words);
    if (near.length > 0) return near;
    const similar = this.similar(word);
    if (similar.length > 0) return similar;
    const misspelled = this.misspelled(word);
    return misspelled.length > 0 ? misspelled : this.cognates(word);
  }

  /** "communication" where a school or a certificate says "Kommunikation". */
  private cognates(word: Word): Carrier[] {
    if (word.norm.length < 5 || word.digits) return [];
    const folded = fold(word.norm);
    return this.all.filter(({ line, word: other }) => {
      if (!/^(?:education|certifications)$/.test(line.row.table) || isEveryday(other.text)) return false;
      const foreign = fold(other.norm);
      return (
        foreign.slice(0, 4) === folded.slice(0, 4) &&
        foreign.slice(0, folded.length - 3) === folded.slice(0, -3)
      );
    });
  }

  /** "recieved", "orgnised": a word of a row that no list has, one letter away. */
  private misspelled(word: Word): Carrier[] {
    if (word.norm.length < 6 || word.digits || (word.capital && !word.opens)) return [];
    return this.all.filter(
      ({ word: other }) =>
        !other.capital &&
        !isEveryday(other.text) &&
        other.stem[0] === word.stem[0] &&
        isOneOff(other.stem, word.stem),
    );
  }

  /** As `of`, without synonyms: for names, where another word is another thing. */
  exact(word: Word, words: readonly Word[]): Carrier[] {
    // "POs" of "PO"
    const plural = /^\p{Lu}{2,}s$/u.test(word.text) ? stem(word.text.slice(0, -1)) : word.stem;
    const same = this.byStem.get(word.stem) ?? this.byStem.get(plural);
    if (same) return same;
    const derived = word.root.length >= 4 ? this.byRoot.get(word.root) : undefined;
    if (derived) return derived;
    const joined = this.joinedWith(word, words);
    if (joined) return [joined];
    const short = this.shorts.find((carrier) => isShortFor(carrier, word, words));
    if (short) return [short];
    const spelled = this.spelledOut(word) ?? this.cutShort(word);
    return spelled ? [spelled] : [];
  }

  /** The statement's "physio" where the row says "physiotherapist". */
  private cutShort(word: Word): Carrier | undefined {
    const letters = word.norm;
    if (letters.length < 4 || word.plain || isEveryday(word.text) || word.digits) return undefined;
    return this.all.find(
      ({ word: long }) => long.norm.length > letters.length + 2 && long.norm.startsWith(letters),
    );
  }

  /** A word of a row that is a synonym. */
  private similar(word: Word): Carrier[] {
    const known = this.bySense.get(word.stem);
    if (known) return known;
    const found = this.all.filter(
      (carrier) => !carrier.word.plain && sameSense(carrier.word.stem, word.stem),
    );
    this.bySense.set(word.stem, found);
    return found;
  }

  /** "handover" and "hand over", in either. */
  private joinedWith(word: Word, words: readonly Word[]): Carrier | undefined {
    const whole = this.joined.get(word.norm);
    if (whole) return whole;
    const next = words[word.index + 1];
    const before = words[word.index - 1];
    const forward = next && this.byStem.get(word.norm + next.stem);
    const backward = before && this.byStem.get(before.norm + word.stem);
    return (forward ?? backward)?.[0];
  }

  /** The statement's "SLA" where the row spells it out, or its "pts" where the row says "patients". */
  private spelledOut(word: Word): Carrier | undefined {
    for (const meaning of meaningsOf(word.text)) {
      const carriers = meaning.map((part) => this.byStem.get(part)?.[0]);
      if (carriers.every((carrier) => carrier !== undefined)) return carriers[0];
    }
    if (!/^[A-Z][A-Z&]{1,5}(?:s|\d)?$/.test(word.text)) return undefined;
    const letters = word.text.replace(/[^A-Z]/g, '').toLowerCase();
    const digit = /\d$/.exec(word.text)?.[0];
    return this.all.find(
      ({ line, word: first }) =>
        spells(letters, line.words, first.index) &&
        // "after I" is no "AI".
        (letters.length > 2 || !line.words.slice(first.index, first.index + 2).some((one) => one.plain)) &&
        (!digit || line.words[first.index + letters.length]?.text === digit),
    );
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Whether the words from `from` on begin with these letters, "of" and "and" left out. */
const spells = (letters: string, words: readonly Word[], from: number): boolean =>
  spelledTo(letters, words, { from, small: false }) !== null;

/** Whether a word of a row is a short form of a word of the statement, by the list or by its letters. */
function isShortFor({ word: short }: Carrier, word: Word, words: readonly Word[]): boolean {
  if (word.capital && namesOfCode(short.text).some((name) => name === word.stem || root(name) === word.root))
    return true;
  const listed = meaningsOf(short.text);
  for (const meaning of listed) {
    if (!meaning.includes(word.stem)) continue;
    const others = meaning.filter((part) => part !== word.stem);
    if (others.every((part) => words.some((other) => other.stem === part))) return true;
  }
  if (isInitials(short, word, words)) return true;
  // "SwiftUI" is no long form of "Swift", nor "USAID" of "USD".
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(word.text)) return false;
  const letters = short.text.toLowerCase().replace(/s$/, '');
  if (short.norm[0] !== word.norm[0] || letters.length >= word.norm.length - 1) return false;
  // "for" is no short form of "formidable".
  if (/^(?:for|per|the|and|not|but)$/.test(letters)) return false;
  if (letters.length >= 3 && word.norm.startsWith(letters))
    return !isEveryday(short.text) || listed.length > 0;
  // "svc", "mgr", "atty": hardly a vowel, its letters in the word's order.
  const vowels = letters.slice(1).match(/[aeiou]/g)?.length ?? 0;
  // A name is no long form of two letters that it happens to hold.
  const ends = !word.capital || letters.slice(-1) === word.norm.slice(-1);
  return (
    letters.length >= 2 &&
    ends &&
    vowels === 0 &&
    !short.plain &&
    !isEveryday(short.text) &&
    isSubsequence(letters, word.norm)
  );
}

/** The spellings of one sound in the languages of Europe. */
const fold = (word: string) =>
  word.replace(/k|ch/g, 'c').replace(/ph/g, 'f').replace(/th/g, 't').replace(/y/g, 'i');

/** Whether two words differ by one letter: left out, put in, put for another, or two that changed places. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let at = 0;
  while (a[at] !== undefined && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}

function isSubsequence(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** "AHT" stands for "average handling time" where the statement spells it out. */
function isInitials(short: Word, word: Word, words: readonly Word[]): boolean {
  if (!/^[A-Z][A-Za-z&]?[A-Z&]{0,5}s?$/.test(short.text) || short.text.length < 2) return false;
  const letters = short.text.replace(/[^A-Z]/g, '').toLowerCase();
  if (letters.length < 2 || short.text === 'IT') return false;
  const reach = letters.length + 2;
  for (let from = Math.max(0, word.index - reach); from <= word.index; from += 1) {
    for (const small of [false, true]) {
      const end = spelledTo(letters, words, { from, small });
      // Two letters fit too much: only two plain words side by side.
      const loose =
        letters.length === 2 &&
        !isPair(short, words, { from, end }) &&
        (end !== from + 2 ||
          words.slice(from, from + 2).some((one) => one.hangs && one.index > from) ||
          words.slice(from, from + 2).filter((one) => one.capital && !one.opens).length === 1);
      if (end !== null && word.index < end && !loose) return true;
    }
  }
  return false;
}

/** "Sales and Distribution" for "SD", "accident and emergency" for "A&E" */
const isPair = (
  short: Word,
  words: readonly Word[],
  { from, end }: { from: number; end: number | null },
): boolean =>
  end === from + 3 &&
  words[from + 1]?.norm === 'and' &&
  (short.text.includes('&') || (words[from]?.capital === true && words[from + 2]?.capital === true));

const JOINTS = /^(?:of|and|the|for|in|to|on|at)$/;

/** Where the spelling out of initials ends; small words give a letter ("state of the art") or none. */
function spelledTo(
  letters: string,
  words: readonly Word[],
  { from, small }: { from: number; small: boolean },
): number | null {
  let at = from;
  if (JOINTS.test(words[from]?.norm ?? '')) return null;
  let read = 0;
  while (read < letters.length) {
    while (JOINTS.test(words[at]?.norm ?? '') && (!small || words[at]?.norm[0] !== letters[read])) at += 1;
    const { norm = '', text = '', start = 0 } = words[at] ?? {};
    if (norm[0] !== letters[read]) return null;
    // A comma ends a name.
    if (at > from && letters.length < 3 && start - (words[at - 1]?.end ?? 0) > 1) return null;
    // "HM Revenue and Customs" of "HMRC"
    const isNested = at === from && /^\p{Lu}{2,}$/u.test(text) && text.length < letters.length;
    read += isNested && letters.startsWith(text.toLowerCase()) ? text.length : 1;
    at += 1;
  }
  return at;
}
