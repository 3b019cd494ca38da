import { capture } from '@ats/capture';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type LanguagePage } from './languages.ts';

/** How pages lay out labels and values. */
const LAYOUTS: Record<string, (facts: [string, string][]) => string> = {
  'a definition list': (facts) => `<dl>${facts.map(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`).join('')}</dl>`,
  'a table': (facts) =>
    `<table>${facts.map(([l, v]) => `<tr><th>${l}:</th><td>${v}</td></tr>`).join('')}</table>`,
  'one line each': (facts) => `<ul>${facts.map(([l, v]) => `<li><b>${l}:</b> ${v}</li>`).join('')}</ul>`,
  'boxes without a colon': (facts) =>
    facts.map(([l, v]) => `<div><span class="x1">${l}</span> <span class="x2">${v}</span></div>`).join(''),
  'one under the other': (facts) => facts.map(([l, v]) => `<div><h3>${l}</h3><p>${v}</p></div>`).join(''),
};

function pageOf(page: LanguagePage, facts: string): Document {
  const html = `<!doctype html><html lang="${page.language}"><head><title>${page.title}</title></head><body>
    <nav><a href="/">Start</a><a href="/x">Menu</a></nav>
    <main><h1>${page.title}</h1>${facts}
    <h2>${page.tasks[0]}</h2><p>${page.tasks[1]}</p><h2>${page.profile[0]}</h2><ul><li>${page.profile[1]}</li></ul>
    <a href="/apply">${page.apply}</a>
    <h2>${page.similar}</h2><div><a href="/1">Somebody else's job</a> 99.000 € 1.1.2031</div></main></body></html>`;
  return parseHTML(html).document as unknown as Document; // linkedom's Document under its own name
}

describe.each(LANGUAGES)('a posting in $language', (page) => {
  test.each(Object.keys(LAYOUTS))('is read from %s', (layout) => {
    const { kind, reason, posting } = capture(
      pageOf(page, LAYOUTS[layout]?.(page.facts) ?? ''),
      'https://jobs.example.org/job/48213',
    );
    const { expected } = page;
    expect(kind, reason).toBe('posting');
    expect(posting?.title?.value).toBe(page.title);
    expect(posting?.company?.value).toBe(expected.company);
    expect(posting?.locations?.value.map((p) => p.city ?? p.raw).join()).toContain(expected.place);
    expect(posting?.jobTypes?.value.toSorted()).toEqual(expected.types);
    expect(posting?.salary?.value).toMatchObject(expected.salary);
    expect(posting?.datePosted?.value).toBe(expected.posted);
    expect(posting?.validThrough?.value).toBe(expected.deadline);
    expect(posting?.language?.value).toBe(page.language);
    expect(posting?.description?.value.text).toContain(page.tasks[1]);
    expect(posting?.description?.value.text).not.toContain('99.000');
    expect(posting?.sections?.value.requirements).toContain(page.profile[1]);
    expect(posting?.sections?.value.responsibilities).toContain(page.tasks[1]);
  });

  test('that is closed counts as none', () => {
    const facts = `<p>${page.closed}</p>${LAYOUTS['a table']?.(page.facts) ?? ''}`;
    const { kind, posting } = capture(pageOf(page, facts), 'https://jobs.example.org/job/48213');
    expect(kind).toBe('expired');
    expect(posting?.title?.value).toBe(page.title);
  });
});
