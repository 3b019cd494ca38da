import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** Where each package lists its codes, and how the list is written there. */
const TABLES = {
  core: { file: 'errors.ts', list: /^export const ERROR_CODES = \{$(.*?)^\}/ms, code: /^ {2}([a-z_]+):/gm },
  ai: {
    file: 'model/model-error.ts',
    list: /^export const MODEL_ERROR_CODES = \{$(.*?)^\}/ms,
    code: /^ {2}([a-z_]+):/gm,
  },
  documents: {
    file: 'errors.ts',
    list: /^export const DOCUMENT_ERROR_CODES = \[$(.*?)^\]/ms,
    code: /^ {2}'([a-z_]+)',/gm,
  },
  capture: {
    file: 'boards/board-error.ts',
    list: /^export const BOARD_ERRORS = \{$(.*?)^\}/ms,
    code: /^ {2}([a-z_]+):/gm,
  },
  local: {
    file: 'errors.ts',
    list: /^export type LocalErrorCode =$(.*?);/ms,
    code: /^ {2}\| '([a-z_]+)'/gm,
  },
};
type Name = keyof typeof TABLES;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
  .split('\n')
  .filter((path) => path.endsWith('.ts') && existsSync(`${root}${path}`));
/** The package's own files, and the extension's tests: what fails in a browser only is shown there. */
const sources = (name: string): string[] =>
  tracked.filter((path) => path.startsWith(`packages/${name}/`) || path.startsWith('extension/tests/'));
const isTest = (path: string): boolean => /\.test\.ts$|\/tests\//.test(path);
const names = (path: string, code: string): boolean => new RegExp(`\\b${code}\\b`).test(read(path));

const codes = (Object.keys(TABLES) as Name[]).flatMap((name) => {
  const { file, list, code } = TABLES[name];
  const text = list.exec(read(`packages/${name}/src/${file}`))?.[1] ?? '';
  return [...text.matchAll(code)].map(([, found = '']) => [name, found] as const);
});

describe('every error code', () => {
  it('is found in the tables of the packages', () => {
    for (const name of Object.keys(TABLES))
      expect(codes.filter(([of]) => of === name).length).toBeGreaterThan(7);
  });

  it.each(codes)('of @ats/%s: %s is thrown, shown by a test and documented', (name, code) => {
    const own = `packages/${name}/src/${TABLES[name].file}`;
    const files = sources(name);
    expect(files.filter((path) => path !== own && !isTest(path) && names(path, code))).not.toEqual([]);
    expect(files.filter((path) => isTest(path) && names(path, code))).not.toEqual([]);
    const section = read('docs/errors.md')
      .split(/^## /m)
      .find((part) => part.startsWith(`@ats/${name}\n`));
    expect(section).toContain(`| \`${code}\` `);
  });
});
