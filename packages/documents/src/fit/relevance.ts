import type { Outline } from '../outline/outline.ts';

/** A bullet by where it stands. */
export interface BulletRef {
  readonly section: string;
  /** Id of the row whose bullet it is. */
  readonly id: string;
  readonly index: number;
  readonly text: string;
}

const folded = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ')} `;

/**
 * Every bullet that may be left out, the least relevant first: one that carries no word of the posting goes
 * before one that does, a late one before an early one, one of an old entry before one of a recent, one
 * without a figure before one with. The first bullet of each entry goes last of all.
 */
export function leastRelevant(outline: Outline, wanted: readonly string[]): BulletRef[] {
  const keywords = wanted.map(folded).filter((word) => word.trim());
  const found = outline.sections.flatMap(({ key, entries }) =>
    entries.flatMap(({ id, bullets }, entryAt) =>
      bullets.map((text, index) => {
        const words = folded(text);
        const carried = keywords.filter((word) => words.includes(word)).length;
        const worth =
          (index === 0 ? 100 : 0) +
          Math.min(carried, 4) * 3 +
          (/\d/.test(text) ? 1 : 0) -
          index * 0.6 -
          entryAt * 0.9;
        return { ref: { section: key, id, index, text }, worth };
      }),
    ),
  );
  return found.sort((a, b) => a.worth - b.worth).map(({ ref }) => ref);
}

/** The outline without some of its bullets. */
export function withoutBullets(outline: Outline, dropped: readonly BulletRef[]): Outline {
  const gone = new Set(dropped.map(({ section, id, index }) => `${section} ${id} ${index}`));
  return {
    ...outline,
    sections: outline.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({
        ...entry,
        bullets: entry.bullets.filter((_, index) => !gone.has(`${section.key} ${entry.id} ${index}`)),
      })),
    })),
  };
}
