import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, StepError, step } from '../steps.ts';

type Browser = 'chromium' | 'firefox';

const NAMES: Readonly<Record<Browser, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};
const PLACES: Readonly<Record<Browser, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};
const DEBIAN: Readonly<Record<Browser, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function find(browser: Browser): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES[browser].map((name) => join(folder, name)));
  return [...candidates, ...PLACES[browser]].find((path) => existsSync(path));
}

async function install(browser: Browser): Promise<string> {
  const todo = `install ${browser === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} and run npm test again.`;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run(['apt-get', 'update', '-qq'], { todo });
    await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', DEBIAN[browser]], {
      todo,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else {
    const output = await run(['npx', '--yes', 'playwright-core', 'install', browser], { todo });
    const { [browser]: type } = await import('playwright-core');
    if (existsSync(type.executablePath())) return type.executablePath();
    throw new StepError(output, todo);
  }
  const path = find(browser);
  if (!path) throw new StepError(`${browser} was installed, but is not on PATH.`, todo);
  return path;
}

/** The path of a browser for the tests: the one that is there, else one installed now. */
export async function ensureBrowser(browser: Browser): Promise<string> {
  return find(browser) ?? (await step(`Installing ${browser} for the tests`, () => install(browser)));
}
