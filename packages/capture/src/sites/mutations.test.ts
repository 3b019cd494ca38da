import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { capture } from '../index.ts';
import type { Capture } from '../posting.ts';

/**
 * Every page of every site once more, with everything a posting's author can write made hostile: what no fixture
 * thinks of field by field. Nothing may throw, and nothing harmful may come out.
 */
const folder = new URL('./fixtures/', import.meta.url);
const pages = readdirSync(folder).filter((f) => f.endsWith('.html') && !f.includes('.hostile.'));

const MARKUP = '<img src=x onerror=alert(1)>';
const INVISIBLE = '\u200b\u202e\u{e0041}';
const SCRIPT_URL = 'javascript:alert(1)';

function eachElement(document: Document, change: (element: Element) => void): void {
  for (const element of [...document.querySelectorAll('*')]) change(element);
}

function eachText(document: Document, change: (text: string) => string): void {
  eachElement(document, (element) => {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 3 && node.nodeValue?.trim()) node.nodeValue = change(node.nodeValue);
    }
  });
}

/** The JSON of a page's scripts with every string changed; what is no JSON is cut in two. */
function eachJson(document: Document, change: (text: string) => unknown): void {
  for (const script of [...document.querySelectorAll('script')]) {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '');
      const changed = JSON.stringify(data, (_, value: unknown) =>
        typeof value === 'string' ? change(value) : value,
      );
      script.textContent = changed.replace(/</g, '\\u003c');
    } catch {
      script.textContent = script.textContent?.slice(0, script.textContent.length / 2) ?? '';
    }
  }
}

const mutations: Record<string, (document: Document) => void> = {
  'markup and invisible characters in every text': (document) => {
    eachJson(document, (text) => MARKUP + text + INVISIBLE);
    eachText(document, (text) => MARKUP + text + INVISIBLE);
  },
  'scripts behind every address': (document) => {
    eachJson(document, (text) => (/^https?:/.test(text) ? SCRIPT_URL : text));
    eachElement(document, (element) => {
      for (const { name, value } of [...element.attributes]) {
        if (/^(?:https?:)?\//.test(value)) element.setAttribute(name, SCRIPT_URL);
      }
    });
  },
  'every text empty': (document) => {
    eachJson(document, () => '');
    eachText(document, () => ' ');
  },
  'things where strings should be': (document) => eachJson(document, (text) => [{ [text]: null }, 7, true]),
  'hidden words in every element': (document) => {
    eachElement(document, (element) => {
      if (!document.body?.contains(element) || /^(?:script|style|svg|i|img)$/.test(element.localName)) return;
      element.insertAdjacentHTML('afterbegin', '<span hidden>Abracadabra</span>');
      element.insertAdjacentHTML('beforeend', '<b style="display: none">Abracadabra</b>');
    });
  },
};

function isHarmless(got: Capture): void {
  for (const field of ['title', 'company', 'department'] as const) {
    expect(got.posting?.[field]?.value ?? '', field).not.toMatch(/<\w/);
  }
  for (const place of got.posting?.locations?.value ?? []) expect(place.raw).not.toMatch(/<\w/);
  expect(got.posting?.description?.value.markdown ?? '').not.toMatch(
    /(?<!\\)<\w|\]\(\s*(?!https?:|mailto:)/i,
  );
  for (const field of ['applyUrl', 'canonicalUrl', 'companyUrl'] as const) {
    expect(got.posting?.[field]?.value ?? 'https://none.example/', field).toMatch(/^https?:\/\//);
  }
  expect(JSON.stringify(got.posting)).not.toMatch(/[\u200b\u202e\u{e0041}]|Abracadabra/u);
}

describe.each(Object.entries(mutations))('%s', (_, mutate) => {
  test.each(pages)('%s', (file) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const url = /<!--\s*url:\s*(\S+)/.exec(html)?.[1] ?? '';
    // linkedom's Document is the same interface under its own name.
    const document = parseHTML(html).document as unknown as Document;
    mutate(document);
    isHarmless(capture(document, url));
  });
});
