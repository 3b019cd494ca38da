import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { capture } from '../index.ts';
import type { Capture, FieldName } from '../posting.ts';
import { sites } from './index.ts';

const folder = new URL('./fixtures/', import.meta.url);
const files = readdirSync(folder);
const pages = files.filter((f) => f.endsWith('.html') && !f.includes('.hostile.'));
const hostile = files.filter((f) => f.endsWith('.hostile.html'));
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const siteOf = (file: string): string => file.split('.')[0] ?? '';

function load(file: string): { html: string; url: string } {
  const html = read(file).replace('{{2MB}}', () =>
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(36_000),
  );
  const url = /<!--\s*url:\s*(\S+)\s*-->/.exec(html.slice(0, 500))?.[1];
  if (!url) throw new Error(`${file}: the first line has to be <!-- url: https://... -->`);
  return { html, url };
}

/** The two DOMs that need no browser. */
const doms: Record<string, (html: string, url: string) => Document> = {
  jsdom: (html, url) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document,
  // linkedom's Document is the same interface under its own name.
  linkedom: (html) => parseHTML(html).document as unknown as Document,
};

/** The value of a field in the short form that expected.json uses. */
function plainValue(got: Capture, field: string): unknown {
  const value = got.posting?.[field as FieldName]?.value; // keys of expected.json are field names
  if (value === undefined) return null;
  if (field === 'locations') return (value as { raw: string }[]).map((place) => place.raw);
  if (field === 'description') return (value as { markdown: string }).markdown;
  return value;
}

function check(got: Capture, field: string, want: unknown): void {
  const value = plainValue(got, field);
  if (field === 'description' && typeof want === 'string') expect(value, field).toContain(want);
  else if (field === 'description' && Array.isArray(want))
    for (const part of want) expect(value, field).toContain(part);
  else if (want !== null && typeof want === 'object' && !Array.isArray(want))
    expect(value, field).toMatchObject(want);
  else expect(value, field).toEqual(want);
}

for (const [name, open] of Object.entries(doms)) {
  describe(`site pages in ${name}`, () => {
    test.each(pages)('%s', (file) => {
      const expected: Record<string, unknown> = JSON.parse(read(file.replace(/\.html$/, '.expected.json')));
      const { html, url } = load(file);
      const got = capture(open(html, url), url);
      const { kind, site, ...fields } = expected;
      expect(got.kind, got.reason).toBe(kind);
      expect(got.site).toBe(site === undefined ? siteOf(file) : site);
      for (const [field, want] of Object.entries(fields)) check(got, field, want);
    });
  });

  describe(`hostile pages in ${name}`, () => {
    test.each(hostile)('%s yields nothing that could hurt', (file) => {
      const { html, url } = load(file);
      const got = capture(open(html, url), url);
      const said = JSON.stringify(got);
      // "<" may stand in text (C++ <vector>), never as a tag; in Markdown it is escaped.
      expect(got.posting?.title?.value ?? '').not.toMatch(/<\w/);
      expect(got.posting?.company?.value ?? '').not.toMatch(/<\w/);
      expect(got.posting?.description?.value.markdown ?? '').not.toMatch(
        /(?<!\\)<\w|\]\(\s*(?!https?:|mailto:)/i,
      );
      for (const field of ['applyUrl', 'canonicalUrl', 'companyUrl'] as const) {
        expect(got.posting?.[field]?.value ?? 'https://none.example/').toMatch(/^https?:\/\//);
      }
      expect(said).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]|\\u200b|\\u202e|[\u{e0000}-\u{e007f}]/u);
      const more = file.replace(/\.html$/, '.expected.json');
      if (!files.includes(more)) return;
      const { kind, site, warnings, ...fields }: Record<string, unknown> = JSON.parse(read(more));
      if (kind !== undefined) expect(got.kind, got.reason).toBe(kind);
      if (site !== undefined) expect(got.site).toBe(site);
      if (Array.isArray(warnings))
        expect(got.warnings.map((w) => w.code)).toEqual(expect.arrayContaining(warnings));
      for (const [field, want] of Object.entries(fields)) check(got, field, want);
    });
  });
}

test.each(sites.map((site) => site.id))('%s has a page of its own', (id) => {
  expect(files).toContain(`${id}.html`);
});
