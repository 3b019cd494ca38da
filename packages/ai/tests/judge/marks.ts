/** A seeded source of chance (mulberry32), so that a failing generation can be made again. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'zor vex mul kri pash tol nen gri bax wol jun dro fip qua hesk ymb ruv olt cade spur'.split(
  ' ',
);

/** A fact that nobody has: unlike any word of the rows, and found again by its mark alone. */
export type Mark = { mark: string; phrase: string };

/** One marked fact, of any kind that résumés are padded with. */
export function plant(random: () => number): Mark {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = () => Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
  const name = () => {
    const made = word();
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const number = () => String(300_000 + Math.floor(random() * 600_000));
  const kinds: (() => Mark)[] = [
    () => marked(name(), (mark) => `at ${mark} Industries`),
    () => marked(name(), (mark) => `with ${mark}`),
    () => marked(word(), (mark) => `using ${mark}`),
    () => marked(word(), (mark) => `and ${mark} maintenance`),
    () => marked(name(), (mark) => `in ${mark}`),
    () => marked(name(), (mark) => `reporting to Ms ${mark}`),
    () => marked(name(), (mark) => `certified in ${mark}`),
    () => marked(name(), (mark) => `with a degree from ${mark} University`),
    () => marked(name(), (mark) => `winning the ${mark} award`),
    () => marked(number(), (mark) => `saving $${mark}`),
    () => marked(number(), (mark) => `for ${mark} customers`),
    () => marked(number(), (mark) => `handling ${mark} units a month`),
    () => marked(word(), (mark) => `because of ${mark}`),
    () => marked(word(), (mark) => `which led to ${mark}`),
    () => marked(`${word()}.example`, (mark) => `(see https://${mark})`),
    () => marked(word(), (mark) => `"${mark} at its best"`),
    () => marked(name(), (mark) => `fluent in ${mark}`),
    () => marked(word().toUpperCase(), (mark) => `under ${mark} clearance`),
  ];
  return pick(kinds)();
}

const marked = (mark: string, phrase: (mark: string) => string): Mark => ({ mark, phrase: phrase(mark) });

/** Works a phrase into a sentence, somewhere. */
export function workIn(sentence: string, { mark, phrase }: Mark, random: () => number): string {
  const words = sentence.split(' ');
  const at = Math.floor(random() * (words.length + 1));
  const ways: readonly string[] = [
    `${sentence} ${phrase}`,
    `${sentence}, ${phrase}`,
    `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}, ${sentence}`,
    [...words.slice(0, at), phrase, ...words.slice(at)].join(' '),
    `${sentence.replace(/[.]$/, '')}; ${phrase}.`,
    words.map((word, index) => (index === at ? mark : word)).join(' '),
    at === words.length ? `${sentence} ${mark}` : sentence.replace(words[at] ?? '', mark),
  ];
  return ways[Math.floor(random() * ways.length)] ?? sentence;
}
