import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changedInPlace, renderAll } from './render.ts';

const folder = new URL('./golden/', import.meta.url);
const golden = (version: string) => readFileSync(new URL(`${version}.txt`, folder), 'utf8');

describe('prompts', () => {
  it('each have a version of their own and read as it was written down', async () => {
    const rendered = await renderAll();
    const versions = rendered.map(({ version }) => version);
    expect(versions).toEqual([
      'resume-1',
      'repair-1',
      'letter-1',
      'skills-1',
      'company-1',
      'gap-1',
      'second-1',
    ]);
    for (const { version, text } of rendered) expect(text).toBe(golden(version));
  });

  it('leave none out: every module in src/prompts is asked with', async () => {
    const versions = (await renderAll()).map(({ version }) => version);
    const modules = readdirSync(new URL('../../src/prompts/', import.meta.url)).filter(
      (file) => file !== 'prompt.ts',
    );
    for (const file of modules) {
      const source = readFileSync(new URL(`../../src/prompts/${file}`, import.meta.url), 'utf8');
      expect(versions).toContain(/version: '([^']+)'/.exec(source)?.[1]);
    }
  });

  it('cannot change their words under the same version', async () => {
    const rendered = await renderAll();
    const reworded = rendered.map((one) =>
      one.version === 'gap-1' ? { ...one, text: `${one.text} Be kind.` } : one,
    );
    expect(changedInPlace(rendered, golden)).toEqual([]);
    expect(changedInPlace(reworded, golden)).toEqual(['gap-1']);
  });

  it('stand in docs/prompts.md as they are', () => {
    const script = fileURLToPath(new URL('../../scripts/generate-prompts.ts', import.meta.url));
    execFileSync(process.execPath, ['--conditions=@ats/source', script, '--check'], { stdio: 'pipe' });
  });
});
