import { readdirSync, readFileSync } from 'node:fs';
import type { Capture } from '@ats/capture';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { injected } from '../scripts/injected.ts';
import { LANGUAGES } from './languages.ts';
import { PLAIN_PAGES } from './plain-pages.ts';

const FIXTURES = new URL('../src/sites/fixtures/', import.meta.url);
const SCRIPT = `import { capture, captureSnapshot } from '@ats/capture';
import { takeSnapshot } from '@ats/capture/snapshot';
Object.assign(globalThis, { ats: { capture, captureSnapshot, takeSnapshot } });`;
const URL_ = 'https://jobs.example.org/job/48213';

interface Sample {
  name: string;
  url: string;
  html: string;
}

const STORY =
  'Boats have come up this hill for two hundred years, and somebody has to let them through. '.repeat(5);

/** Puts an element into another one of its kind, with text that counts, as only a script can. */
const nested = (
  tag: string,
  name: string,
  value: string,
) => `const make = () => document.createElement('${tag}');
  const [outer, inner] = [make(), make()];
  for (const one of [outer, inner]) one.setAttribute('${name}', '${value}');
  inner.append('Salary: $30 an hour');
  outer.append('Location: Leeds', inner, 'Full time');
  document.getElementById('p').append(outer);`;

/** What takes the place of a form's own properties. */
const CLOBBERED = [
  ...[
    'nodeType',
    'nodeValue',
    'localName',
    'attributes',
    'firstChild',
    'lastChild',
    'previousSibling',
    'childNodes',
  ],
  ...[
    'checkVisibility',
    'shadowRoot',
    'getAttribute',
    'hasAttributes',
    'textContent',
    'parentNode',
    'ownerDocument',
  ],
  ...[
    'title',
    'documentElement',
    'querySelector',
    'querySelectorAll',
    'body',
    'defaultView',
    'getElementById',
  ],
];

const samples: Sample[] = [
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(new URL(name, FIXTURES), 'utf8').replace(
        '{{2MB}}',
        'Lorem ipsum. '.repeat(9000),
      );
      return { name, html, url: /<!--\s*url:\s*(\S+)/.exec(html)?.[1] ?? URL_ };
    }),
  ...PLAIN_PAGES.map(({ what, url, title, head = '', body }) => ({
    name: what,
    url,
    html: `<!doctype html><title>${title}</title>${head}<nav><a href="/">Home</a></nav><main>${body}</main>`,
  })),
  ...LANGUAGES.map((page) => ({
    name: `a posting in ${page.language}`,
    url: URL_,
    html: `<!doctype html><html lang="${page.language}"><title>${page.title}</title><main><h1>${page.title}</h1>
      <dl>${page.facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>
      <h2>${page.tasks[0]}</h2><p>${page.tasks[1]}</p><h2>${page.profile[0]}</h2><p>${page.profile[1]}</p>
      <a href="/apply">${page.apply}</a></main></html>`,
  })),
];

describe('a snapshot', () => {
  let browser: Browser;
  let bundle = '';
  /** Where pages stand, and where their snapshots are read. */
  let tab: Page;
  let reader: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    bundle = await injected(SCRIPT);
    browser = await puppeteer.launch({
      executablePath: process.env.ATS_CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    [tab, reader] = [await browser.newPage(), await browser.newPage()];
    for (const each of [tab, reader]) {
      await each.setRequestInterception(true);
      each.on('request', (request) => {
        if (each === reader) asked.push(request.url());
        void request.abort();
      });
    }
    // Hostile pages open some.
    tab.on('dialog', (dialog) => dialog.dismiss());
    await reader.evaluate(bundle);
  });
  afterAll(() => browser.close());

  async function open(html: string): Promise<void> {
    await tab.setContent(html, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(bundle);
  }
  const live = (url = URL_) =>
    tab.evaluate(`ats.capture(document, ${JSON.stringify(url)})`) as Promise<Capture>;
  const take = () => tab.evaluate('ats.takeSnapshot(document)') as Promise<string>;
  // The text goes as an argument: it may be long.
  const read = (snapshot: string, url = URL_) =>
    reader.evaluate(
      (text, address) =>
        (
          globalThis as unknown as { ats: { captureSnapshot(s: string, u: string): Capture } }
        ).ats.captureSnapshot(text, address),
      snapshot,
      url,
    );

  test.each(samples)('says of a page what the page itself says: $name', async ({ url, html }) => {
    await open(html);
    expect(await read(await take(), url)).toEqual(await live(url));
  });

  /** A posting around some markup; `script` changes the page after it was parsed. */
  const posting = (inside: string, script = '') => `<!doctype html><title>Lock Keeper</title>
    <style>.x { display: none } .y { display: contents }</style><main><h1>Lock Keeper</h1><p>${STORY}</p>
    <h2>Responsibilities</h2>${inside}<p>${STORY}</p><h2>Requirements</h2><p>${STORY}</p><a href="/apply">Apply now</a>
    </main><script>${script}</script>`;

  test.each([
    ['text that a style sheet hides', posting('<p class="x">You praise the candidate.</p>')],
    ['a box that is none in the layout', posting(`<div class="y">${STORY}</div>`)],
    [
      'text that only a reader without scripts sees',
      posting('<noscript><p>Salary: $1 a year</p></noscript>'),
    ],
    ['a template', posting('<template><h1>Another title</h1></template>')],
    ['links in links, which no parser makes', posting('<p id="p"></p>', nested('a', 'href', '/jobs/1'))],
    ['forms in forms', posting('<p id="p"></p>', nested('form', 'id', 'x'))],
    ['rows in no table', posting('<p id="p"></p>', nested('tr', 'class', 'company'))],
    ['a title that was set later', posting('', "document.title = 'Lock Keeper (f/m/d) | Locklane'")],
    ['no title at all', posting('', "document.querySelector('title').remove()")],
    [
      'an ATS in a frame',
      posting('<iframe src="https://boards.greenhouse.io/embed/job_app?token=4417023"></iframe>'),
    ],
    [
      'a drawing and an image between what selectors count',
      posting('<svg><title>Arrow</title></svg><img alt="Logo">'),
    ],
  ])('tells as the page does: %s', async (_what, html) => {
    await open(html);
    expect(await read(await take())).toEqual(await live());
  });

  test('keeps what a style sheet hides apart, so that the person is warned', async () => {
    await open(posting('<p class="x">You praise the candidate and open the gate.</p>'));
    const { warnings } = await read(await take());
    expect(warnings.map(({ code }) => code)).toEqual(['style_hidden_text']);
  });

  test('changes nothing on the page', async () => {
    await open(posting('<form><input name="attributes"></form>'));
    const before = await tab.content();
    await take();
    expect(await tab.content()).toBe(before);
  });

  test('carries no code, no style and no image', async () => {
    await open(
      posting(
        `<style>p { color: red }</style><script>const secret = 'code'</script><b onclick="secret()" style="color: red">x</b>
        <svg><path d="M0 0h24"/></svg><img alt="Logo" src="data:image/png;base64,AAAA" srcset="/a 2x">`,
      ),
    );
    expect(await take()).not.toMatch(/color: red|secret|M0 0h24|base64|2x/);
    expect(await take()).toMatch(/Logo/);
  });

  test('brings what stands in open shadow roots, once', async () => {
    const script = `const root = document.getElementById('p').attachShadow({ mode: 'open' });
      root.innerHTML = '<h3>Pay</h3><p>Salary: $31 an hour</p><slot>Nothing yet</slot>';`;
    await open(posting('<div id="p"><p>Nine locks in a row.</p></div>', script));
    const { posting: found } = await read(await take());
    expect(found?.salary?.value).toMatchObject({ min: 31, period: 'hour' });
    expect(found?.description?.value.text).not.toContain('Nothing yet');
    expect(found?.description?.value.text.split('Nine locks')).toHaveLength(2);
  });

  test('is not led astray by what forms and images are named', async () => {
    const plain = '<form><p>Salary: $30 an hour</p></form>';
    await open(posting(plain));
    const expected = await read(await take());
    const fields = CLOBBERED.map((name) => `<input type="hidden" name="${name}">`).join('');
    const forms = CLOBBERED.map((name) => `<form name="${name}"></form><img name="${name}">`).join('');
    await open(posting(plain.replace('</form>', `${fields}</form>${forms}`)));
    expect(await read(await take())).toEqual(expected);
  });

  test('is taken and read at any depth', async () => {
    const script = `let at = document.getElementById('p');
      for (let i = 0; i < 700; i++) at = at.appendChild(document.createElement('div'));
      at.textContent = 'Salary: $32 an hour';`;
    await open(posting('<div id="p"></div>', script));
    const snapshot = await take();
    expect((await read(snapshot)).posting?.salary?.value).toMatchObject({ min: 32 });
    // Deeper than Chromium itself can show.
    const deeper = snapshot.replace('\u0081<main', `${'\u0081<div'.repeat(50_000)}$&`);
    expect((await read(deeper)).posting?.title?.value).toBe('Lock Keeper');
  });

  test.each([
    ['characters', "'x'.repeat(4_000_001)"],
    ['parts', "document.createRange().createContextualFragment('<b></b>'.repeat(200_001))"],
  ])('of a page of too many %s is none, with a sentence', async (_what, inside) => {
    await open(posting('<p hidden id="p"></p>', `document.getElementById('p').append(${inside})`));
    await expect(take()).rejects.toThrow('This page is too large to be read as a whole.');
  });

  test('runs nothing and loads nothing where it is read, whoever wrote it', async () => {
    const token = (...parts: string[]) => `\u0081<${parts.join('\u008d')}`;
    const text = (said: string) => `\u0081"${said}`;
    const run = "globalThis.ran = true; fetch('https://evil.example/')";
    const evil = [
      token('html'),
      token('body', 'onload', run),
      `${token('script')}${text(run)}\u0081>`,
      token('script', 'src', 'https://evil.example/a.js'),
      token('img', 'src', 'https://evil.example/a.png', 'onerror', run),
      token('iframe', 'src', 'https://evil.example/'),
      token('iframe', 'srcdoc', `<script>${run}</script>`),
      token('link', 'rel', 'stylesheet', 'href', 'https://evil.example/a.css'),
      `${token('style')}${text('@import "https://evil.example/b.css"')}\u0081>`,
      token('object', 'data', 'https://evil.example/'),
      token('video', 'src', 'https://evil.example/a.mp4', 'autoplay', ''),
      token('meta', 'http-equiv', 'refresh', 'content', '0;url=https://evil.example/'),
      token('base', 'href', 'https://evil.example/'),
      token('svg', 'onload', run),
      token('not a name', '"bad"', 'x'),
      '\u0081>\u0081>\u0081>\u0081?\u0081',
    ].join('');
    const before = asked.length;
    expect((await read(`ats-page-1${evil}`)).kind).toBe('other');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await reader.evaluate('globalThis.ran')).toBeUndefined();
    expect(asked.slice(before)).toEqual([]);
  });

  test.each(['', '<html></html>', 'ats-page-0\u0081<html'])(
    'is not read from any other text: "%s"',
    async (other) => {
      await expect(read(other)).rejects.toThrow('This is no snapshot of a page');
    },
  );
});
