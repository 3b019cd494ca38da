import { decodeEntities } from '../normalise/entities.ts';
import { BoardError } from './board-error.ts';

/** An element of a feed. `text` is what stands directly in it. */
export interface XmlElement {
  name: string;
  children: XmlElement[];
  text: string;
}

const DEPTH = 40;

type Token = { text: string } | { tag: string };

/** Text and tags in their order; what is cut off at the end is left out. Each character is looked at once. */
function* tokensOf(xml: string): Generator<Token> {
  const from = (start: string, end: string, at: number) =>
    xml.startsWith(start, at) ? xml.indexOf(end, at) : null;
  for (let at = 0; at < xml.length; ) {
    const cdata = from('<![CDATA[', ']]>', at);
    const comment = from('<!--', '-->', at);
    const tag = from('<', '>', at);
    if (cdata === -1 || comment === -1 || tag === -1) return;
    if (cdata !== null) yield { text: xml.slice(at + 9, cdata) };
    else if (comment === null && tag !== null) yield { tag: xml.slice(at + 1, tag) };
    if (tag !== null) at = cdata !== null ? cdata + 3 : comment !== null ? comment + 3 : tag + 1;
    else {
      const next = xml.indexOf('<', at);
      const end = next === -1 ? xml.length : next;
      yield { text: decodeEntities(xml.slice(at, end)) };
      at = end;
    }
  }
}

/**
 * Reads a well-formed feed; a tag that never closes ends with its parent. Throws `bad_answer` for what is no XML.
 * Feeds need elements and text only. No DTD is read, so no entity of a document's own can grow or fetch anything.
 * Sixty lines of our own rather than a parser: this package has no dependency that a browser would have to load.
 */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', children: [], text: '' };
  const open = [root];
  for (const token of tokensOf(xml)) {
    const parent = open.at(-1) ?? root;
    if ('text' in token) parent.text += token.text;
    else if (token.tag.startsWith('/')) {
      const closed = token.tag.slice(1).trim();
      const at = open.findLastIndex((one) => one.name === closed);
      if (at > 0) open.length = at;
    } else if (!/^[?!]/.test(token.tag)) {
      const name = /^[^\s/]*/.exec(token.tag)?.[0] ?? '';
      const element: XmlElement = { name, children: [], text: '' };
      parent.children.push(element);
      if (!token.tag.endsWith('/') && open.length < DEPTH) open.push(element);
    }
  }
  const [first] = root.children;
  if (first === undefined || /^html$/i.test(first.name)) throw new BoardError('bad_answer');
  return first;
}

/** The elements at a path of names: `channel.item`. */
export function elementsAt(from: XmlElement, path: string): XmlElement[] {
  return path
    .split('.')
    .reduce<XmlElement[]>(
      (found, name) => found.flatMap((one) => one.children.filter((c) => c.name === name)),
      [from],
    );
}

/** The text of the first element at a path, '' when there is none. */
export const xmlText = (from: XmlElement, path: string): string =>
  elementsAt(from, path)[0]?.text.trim() ?? '';
