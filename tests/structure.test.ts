import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
  .split('\n')
  .filter((path) => path && existsSync(join(root, path)));
const libraries = readdirSync(join(root, 'packages'));

type Manifest = {
  scripts?: Record<string, string>;
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  exports?: Record<string, unknown>;
};
const manifest = (path: string): Manifest => JSON.parse(read(path));

describe('the rooms of the repository', () => {
  it.each([
    'packages',
    'extension',
    'db',
    'examples',
    'docs',
    'scripts',
    '.changeset',
    'package.json',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'LICENSE',
    '.ci/run',
  ])('has %s', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  it('keeps sources apart from what is not source', () => {
    const stray = tracked.filter(
      (path) => /^packages\/[^/]+\/src\//.test(path) && !/\.tsx?$|\/fixtures\//.test(path),
    );
    expect(stray).toEqual([]);
  });

  it('names folders after a feature or a place of execution, never after a kind of thing', () => {
    const kinds = /(^|\/)(utils?|helpers?|types|services|common|misc|lib)\//;
    expect(tracked.filter((path) => kinds.test(path))).toEqual([]);
  });

  it.each(libraries)('packages/%s is documented, licensed and has hand-listed doors', (library) => {
    expect(existsSync(join(root, 'packages', library, 'README.md'))).toBe(true);
    const { license, exports } = manifest(`packages/${library}/package.json`);
    expect(license).toBe('MIT');
    expect(Object.keys(exports ?? {}).filter((door) => door.includes('*'))).toEqual([]);
    expect(read(`packages/${library}/src/index.ts`)).not.toMatch(/export \*/);
  });

  it('has an npm script for every benchmark', () => {
    const benches = tracked.flatMap((path) => {
      const name = /^(?:packages\/[^/]+|extension)\/bench\/([^/]+)\.ts$/.exec(path)?.[1];
      return name ? [[`bench:${name}`, `node scripts/run.mjs bench ${name}`]] : [];
    });
    expect(manifest('package.json').scripts).toMatchObject(Object.fromEntries(benches));
  });

  it('takes every version from the catalog of pnpm-workspace.yaml', () => {
    const loose = tracked
      .filter((path) => path.endsWith('package.json') && !path.includes('fixtures'))
      .flatMap((path) => {
        const { dependencies, devDependencies } = manifest(path);
        return Object.entries({ ...dependencies, ...devDependencies })
          .filter(([name, range]) => !/^(catalog|workspace):/.test(range) && name !== 'node')
          .map(([name, range]) => `${path}: ${name}@${range}`);
      });
    expect(loose).toEqual([]);
  });
});

describe('the sizes of the code', () => {
  const exempt = /database\.types\.ts$|\.generated\.ts$|\/fixtures\/|\.d\.ts$/;
  const sources = tracked.filter((path) => /\.(ts|tsx|mjs|js)$/.test(path) && !exempt.test(path));
  const lines = (path: string): number => read(path).split('\n').length;

  it('keeps every file of code within 300 lines (tests within 500)', () => {
    const long = sources.filter((path) => lines(path) > (/\.test\.tsx?$/.test(path) ? 500 : 300));
    // A data table says so in its first lines; it is read by looking up, not from top to bottom.
    const tables = long.filter((path) => /data table/i.test(read(path).slice(0, 400)));
    expect(long.filter((path) => !tables.includes(path)).map((path) => `${path}: ${lines(path)}`)).toEqual(
      [],
    );
  });

  it('says why wherever a cast or a suppressed rule is needed', () => {
    const silent = sources.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) =>
          /@ts-ignore|@ts-nocheck|biome-ignore [^:]+:?\s*$/.test(line) ? [`${path}:${index + 1}`] : [],
        ),
    );
    expect(silent.filter((place) => !place.startsWith('tests/structure'))).toEqual([]);
  });

  it('has no test that is skipped, focused or left to do', () => {
    const idle = sources
      .filter((path) => path.endsWith('.test.ts') && path !== 'tests/structure.test.ts')
      .filter((path) => /\b(it|test|describe)\.(skip|only|todo)\b/.test(read(path)));
    expect(idle).toEqual([]);
  });
});

describe('what must not be in a commit', () => {
  const texts = tracked.filter((path) => !/\.(png|jpe?g|pdf|docx|woff2?|ttf|zip|gz)$/.test(path));

  it('holds no machine paths and no addresses of package registries', () => {
    const machine = /(^|[\s"'`(=])\/(work|root|home\/[a-z]+|Users\/[a-z]+)\/[\w.-]+/m;
    const registry = /"?(resolved|tarball)"?:\s*"?https?:/;
    const bad = texts.filter(
      (path) => path !== 'tests/structure.test.ts' && (machine.test(read(path)) || registry.test(read(path))),
    );
    expect(bad).toEqual([]);
  });

  it('holds no keys', () => {
    const key = /\b(sk-[A-Za-z0-9_-]{20,}|sb_secret_[A-Za-z0-9]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----)/;
    expect(texts.filter((path) => path !== 'tests/structure.test.ts' && key.test(read(path)))).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = tracked.filter((path) => path.endsWith('.md') && !path.startsWith('.changeset/'));

  it('link only to files that exist', () => {
    const broken = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(root, dirname(path), target)))
        .map((target) => `${path} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('show the SDK with the very program that the tests run', () => {
    const program = read('examples/sdk-quickstart/quickstart.ts').trimEnd();
    expect(program.split('\n').length).toBeLessThanOrEqual(25);
    expect(read('README.md')).toContain(`\`\`\`ts\n${program}\n\`\`\``);
  });

  it('name only npm scripts that exist', () => {
    const { scripts = {} } = manifest('package.json');
    const unknown = documents.flatMap((path) =>
      [...read(path).matchAll(/npm run ([\w:-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !(name in scripts))
        .map((name) => `${path}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
