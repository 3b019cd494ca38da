import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const build = (browser: string) => new URL(`../.output/${browser}-mv3/`, import.meta.url);
const manifestOf = async (browser: string) =>
  JSON.parse(await readFile(new URL('manifest.json', build(browser)), 'utf8'));

const REQUIRED = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'];

describe.each([
  ['chrome', [...REQUIRED, 'sidePanel', 'offscreen']],
  ['firefox', REQUIRED],
])('the shipped %s build', (browser, permissions) => {
  it('asks for what it needs and nothing more', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.optional_permissions).toEqual(['notifications', 'identity']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*']);
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  it('runs its own code only', async () => {
    const { content_security_policy: policy } = await manifestOf(browser);
    expect(policy).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    });
    for (const name of (await readdir(build(browser))).filter((each) => each.endsWith('.html'))) {
      const html = await readFile(new URL(name, build(browser)), 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*src="\/)/);
      expect(html).not.toMatch(/(src|href)="https?:/);
    }
  });

  it('puts few bytes into a page', async () => {
    const script = await readFile(new URL('capture-page.js', build(browser)));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(56_000);
  });
});

it('tells Firefox that it collects nothing', async () => {
  const { browser_specific_settings: settings } = await manifestOf('firefox');
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

it('keeps the database out of the background of Chrome, which starts at every click', async () => {
  const script = await readFile(new URL('background.js', build('chrome')));
  expect(gzipSync(script).length).toBeLessThanOrEqual(12_000);
});
