import type { Json } from '../normalise/json-object.ts';
import type { Page } from '../page/page.ts';
import type { Finding } from '../posting.ts';
import { fromObject } from './object.ts';

interface Syntax {
  source: 'microdata' | 'rdfa';
  /** Attribute with the property's name, and the one that opens a nested thing. */
  property: string;
  scope: string;
}

const SYNTAXES: Syntax[] = [
  { source: 'microdata', property: 'itemprop', scope: 'itemtype' },
  { source: 'rdfa', property: 'property', scope: 'typeof' },
];

/** Elements that carry their value in an attribute. */
const VALUE_IN: Record<string, string> = {
  meta: 'content',
  time: 'datetime',
  link: 'href',
  a: 'href',
  data: 'value',
};

function valueIn(page: Page, element: Element, name: string): unknown {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const attribute = VALUE_IN[element.localName];
  // A link's address is a value only where an address is asked for.
  if (attribute && (attribute !== 'href' || /url|sameas/i.test(name))) {
    const value = element.getAttribute(attribute);
    if (value) return value;
  }
  return /^(?:description|responsibilities|qualifications|skills|jobBenefits|incentives)$/i.test(name)
    ? element
    : page.text(element);
}

/** One thing with its properties; nested things become nested objects. */
function readThing(page: Page, root: Element, syntax: Syntax): Json {
  const thing: Json = {};
  const queue: { element: Element; into: Json }[] = [...root.children].map((element) => ({
    element,
    into: thing,
  }));
  for (let at = 0; at < queue.length && at < 5000; at++) {
    const entry = queue[at];
    if (!entry) continue;
    const { element, into } = entry;
    const names = element.getAttribute(syntax.property)?.split(/\s+/).filter(Boolean) ?? [];
    const nested = element.hasAttribute(syntax.scope) || element.hasAttribute('itemscope');
    let target = into;
    if (nested) {
      target = {};
      const own = element.getAttribute('content') ?? element.getAttribute('itemid');
      if (own) target.name = own;
    }
    for (const name of names) {
      const key = name.replace(/^.*[:/#]/, '');
      const value = nested ? target : valueIn(page, element, key);
      if (value === null || value === '') continue;
      const before = into[key];
      into[key] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
    }
    for (const child of element.children) queue.push({ element: child, into: target });
  }
  return thing;
}

/** Microdata and RDFa: the findings of the first JobPosting on the page. */
export function fromMarkup(page: Page): { findings: Finding[]; postings: number } {
  const things = page.all('[itemtype*="JobPosting"],[typeof*="JobPosting"]');
  const [main] = things;
  const syntax = SYNTAXES.find((one) => main?.hasAttribute(one.scope));
  // A card of a similar job has no text.
  const told = things.filter((thing) =>
    thing.querySelector('[itemprop~=description],[property~=description]'),
  );
  const findings =
    main && syntax ? fromObject(readThing(page, main, syntax), syntax.source, syntax.source) : [];
  return { findings, postings: told.length || things.length };
}
