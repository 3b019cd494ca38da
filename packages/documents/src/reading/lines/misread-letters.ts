import type { Chunk } from './pdf-chunks.ts';

/** Ends of words that stand behind "ti": "applicaWon", "creaWve". */
const BEHIND_TI = /\p{Ll}{2}([A-Z])(?:on|ons|onal|ve|ves|cal|vity|fied)(?!\p{L})/gu;
const LEAST = 3;

/** In a font that holds few words: a capital between small letters, with no vowel behind it ("ArRst"). */
const BETWEEN = /(?<=\p{Ll})[A-Z](?=[bcdfghjklmnpqrstvwxz]{2}(?!\p{L}))/gu;

/** Per font, the capital that stands for "ti" within words. */
function lettersOf(chunks: readonly Chunk[]): Map<string, string> {
  const words = new Map<string, Set<string>>();
  for (const { text, font } of chunks)
    for (const [word, letter = ''] of text.matchAll(BEHIND_TI)) {
      const key = `${letter} ${font}`;
      words.set(key, (words.get(key) ?? new Set()).add(word));
    }
  return new Map(
    [...words].filter(([, { size }]) => size >= LEAST).map(([key]) => [key.slice(2), key.slice(0, 1)]),
  );
}

/** "SOFTWARE ENGiNEER": small capitals of some fonts, which have no name for the small capital of "i". */
const SMALL_CAPITALS = /(?<!\p{L})(?=\p{Lu}*i)(?=(?:[i\p{Lu}]*\p{Lu}){2})[\p{Lu}i]{3,}(?!\p{L})/gu;

/** Where three words are written so, their "i" is a capital too. */
export function withCapitals(chunks: readonly Chunk[]): readonly Chunk[] {
  const words = new Set(chunks.flatMap(({ text }) => text.match(SMALL_CAPITALS) ?? []));
  if (words.size < LEAST) return chunks;
  const mended = (text: string): string =>
    text
      .replace(SMALL_CAPITALS, (word) => word.replaceAll('i', 'I'))
      .replace(/(?<=\p{Lu} )i(?=[nt] \p{Lu}{2})/gu, 'I');
  return chunks.map((chunk) => ({ ...chunk, text: mended(chunk.text), runs: chunk.runs.map(mended) }));
}

/**
 * Some programs on macOS tell a capital for the one sign in which Word's fonts draw "ti", another one in each font:
 * "CreaWve ArRst". A font in which three words tell of it is mended, and words that can be nothing else in the others.
 */
export function withLetters(chunks: readonly Chunk[]): readonly Chunk[] {
  const letters = lettersOf(chunks);
  if (letters.size === 0) return chunks;
  return chunks.map((chunk) => {
    const letter = letters.get(chunk.font);
    const mended = (text: string): string =>
      letter
        ? text.replace(new RegExp(`(?<=\\p{L})${letter}(?=\\p{Ll})`, 'gu'), 'ti')
        : text.replace(BETWEEN, 'ti');
    return { ...chunk, text: mended(chunk.text), runs: chunk.runs.map(mended) };
  });
}
