import * as marks from './marks.ts';

/** Deeper than any real page; what is deeper stands beside, since each look upwards takes time. */
const DEEPEST = 256;

/** Elements that a document gives its properties away to by their names. */
const NAMED = /^(?:img|iframe|embed|object)$/;

function makeElement(document: Document, tag: string): Element {
  try {
    // In no namespace a form is found by selectors all the same, but its fields do not stand in for its properties.
    return tag === 'form' ? document.createElementNS(null, tag) : document.createElement(tag);
  } catch {
    // Parsers let names through that createElement refuses.
    return document.createElement('span');
  }
}

function setAttributes(element: Element, parts: readonly string[]): void {
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const name = parts[at] ?? '';
    if (name === 'name' && NAMED.test(element.localName)) continue;
    try {
      element.setAttribute(name, parts[at + 1] ?? '');
    } catch {
      // A name that only parsers let through; nobody looks for it.
    }
  }
}

/**
 * The document that a snapshot was taken of, as far as readers need it. Made by `maker`, never shown: no script of it
 * runs, nothing is loaded. Any text that begins as a snapshot does makes some document; any other is a TypeError, and
 * one that `takeSnapshot` would not have made so large an Error.
 */
export function rebuild(snapshot: string, maker: Document): Document {
  const [version, ...tokens] = snapshot.split(marks.NEXT);
  if (version !== marks.VERSION)
    throw new TypeError('This is no snapshot of a page, or one of another version.');
  if (snapshot.length > marks.MAX_LENGTH || tokens.length > marks.MAX_TOKENS)
    throw new Error(marks.TOO_LARGE);
  const document = maker.implementation.createHTMLDocument('');
  document.documentElement.remove();
  let root: Element | undefined;
  const open: Element[] = [];
  for (const token of tokens) {
    const inside = open.at(-1);
    const said = token.slice(1);
    const kind = token[0];
    if (kind === marks.CLOSE) open.pop();
    else if (kind === marks.TEXT) inside?.append(said);
    else if (kind === marks.COMMENT) inside?.append(document.createComment(said));
    else if (kind === marks.OPEN || kind === marks.OPEN_AWAY) {
      const parts = said.split(marks.PART);
      const element = makeElement(document, parts[0] ?? '');
      setAttributes(element, parts);
      if (kind === marks.OPEN_AWAY) element.setAttribute(marks.AWAY, '');
      if (inside) inside.append(element);
      else root ??= element;
      open.push(inside && open.length >= DEEPEST ? inside : element);
    }
  }
  // At the end and at once: a part that is in no document yet is quicker to build.
  if (root) document.append(root);
  return document;
}
