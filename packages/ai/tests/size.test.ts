import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));
// Everything but the check by itself, which is loaded with the first model that writes.
const ENTRY = `
  export { createBudget, defineRecipe, draftToLetter, findRequirements, generateArtifact, generateVariants, isModelError,
    letterToDraft, makeArtifact, RECIPES, regenerateSection, suspiciousLines, tailorForJob, tailorResume } from '@ats/ai';`;

const gzipped = (code: string) => gzipSync(code, { level: 9 }).length;
const isList = (path: string) => path.includes('/src/lists/');

/**
 * Bundled as Vite does it. core and zod are in a program that uses @ats/ai anyway and are not counted, nor is what
 * the modules named by `without` hold.
 */
async function bundle(without: RegExp | null) {
  const bundled = await rolldown({
    input: 'entry',
    resolve: { conditionNames: ['@ats/source', 'import'] },
    external: (id) => id === '@ats/core' || id.startsWith('zod') || (without?.test(id) ?? false),
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${SOURCE}entry.ts` : null),
        load: (id) => (id === `${SOURCE}entry.ts` ? ENTRY : null),
      },
    ],
  });
  const { output } = await bundled.generate({ format: 'esm', minify: true });
  await bundled.close();
  const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
  const first = new Set<string>();
  const follow = (name: string) => {
    if (first.has(name) || !chunks.has(name)) return;
    first.add(name);
    for (const next of chunks.get(name)?.imports ?? []) follow(next);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) follow(chunk.fileName);
  const size = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gzipped(chunks.get(name)?.code ?? ''), 0);
  const inputs = [...first].flatMap((name) => Object.keys(chunks.get(name)?.modules ?? {}));
  return { first: size(first), all: size(chunks.keys()), inputs };
}

/** Lists that reading a posting and a history needs. */
const EARLY = [
  'languages.cldr',
  'languages',
  'licences',
  'skills-business',
  'skills-software',
  'skills-trades',
  'technologies.onet',
];

describe('what a browser loads of @ats/ai, gzipped', () => {
  let code: Awaited<ReturnType<typeof bundle>>;
  let unchecked: Awaited<ReturnType<typeof bundle>>;
  let all: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    [code, unchecked, all] = await Promise.all([
      bundle(/\/lists\//),
      bundle(/\/lists\/|\/grounding\//),
      bundle(null),
    ]);
  });

  it('at first is at most 40 kB of code, and so is everything but the check of grounding', () => {
    expect(code.first).toBeLessThan(34_000);
    expect(unchecked.all).toBeLessThan(40_000);
  });

  // The check comes with the first model that writes. It is made of words that say more than others, told in code,
  // and is still growing as it is tuned; the aim for all code together is 40 kB.
  it('in the end is code within its budget', () => {
    expect(code.all).toBeLessThan(91_500);
  });

  it('of lists is at most 150 kB, and those of the check come with the first model that writes', () => {
    expect(all.all - code.all).toBeLessThan(150_000);
    const early = all.inputs.filter(isList);
    expect(early.map((path) => path.split('/').at(-1)).sort()).toEqual(
      EARLY.map((name) => `${name}.ts`).sort(),
    );
  });

  it('holds no vendor and no check of grounding before it is needed', () => {
    expect(all.inputs.filter((path) => /node_modules|\/openai\/|\/chrome\//.test(path))).toEqual([]);
    expect(all.inputs.filter((path) => path.includes('/grounding/'))).toEqual([]);
  });
});
