import { globSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';

/** What Node 22.18, Chrome 120 and Firefox 140 read, which the manifests promise; newer syntax stops a whole module. */
const LEVEL = 2023;
const BUILT = ['packages/*/dist/**/*.js', 'extension/.output/*-mv3/**/*.js'];

const files = globSync(BUILT);

describe('what is built', () => {
  it('is there', () => expect(files.length).toBeGreaterThan(20));

  // The compilers turn newer syntax into older one, but look into no pattern.
  it.each(files)('can be read by the oldest that is promised: %s', (file) => {
    const sourceType = /\/cjs\/|\.global\.js$/.test(file) ? 'script' : 'module';
    expect(() => parse(readFileSync(file, 'utf8'), { ecmaVersion: LEVEL, sourceType })).not.toThrow();
  });
});
