import { capture } from '@ats/capture';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { PLAIN_PAGES } from './plain-pages.ts';
import { PLAIN_PAGES_FACTS } from './plain-pages-facts.ts';
import { PLAIN_PAGES_KIND } from './plain-pages-kind.ts';
import { PLAIN_PAGES_NONE } from './plain-pages-none.ts';
import { PLAIN_PAGES_PLACE } from './plain-pages-place.ts';

describe('pages without markup', () => {
  test.each([
    ...PLAIN_PAGES,
    ...PLAIN_PAGES_KIND,
    ...PLAIN_PAGES_NONE,
    ...PLAIN_PAGES_PLACE,
    ...PLAIN_PAGES_FACTS,
  ])('$what', (page) => {
    const html = `<!doctype html><html><head><title>${page.title}</title>${page.head ?? ''}</head><body>
      <nav><a href="/">Home</a><a href="/about">About</a></nav><main>${page.body}</main></body></html>`;
    // linkedom's Document under its own name
    const { kind, reason, posting } = capture(parseHTML(html).document as unknown as Document, page.url);
    expect(kind, reason).toBe(page.kind);
    const pay = posting?.salary?.value;
    const found = {
      pay: pay ? `${pay.min}-${pay.max} ${pay.period}` : null,
      title: posting?.title?.value,
      company: posting?.company?.value ?? null,
      place: posting?.locations?.value.map((place) => place.city ?? place.raw).join() ?? null,
      types: posting?.employmentTypes?.value.join(),
      posted: posting?.datePosted?.value ?? null,
      deadline: posting?.validThrough?.value,
      sections: Object.keys(posting?.sections?.value ?? {}).join(),
      requisition: posting?.requisitionId?.value,
    };
    expect(found).toMatchObject(page.expected ?? {});
    expect(posting?.description?.value.text ?? '').toContain(page.text ?? '');
  });
});
