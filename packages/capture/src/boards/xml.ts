import { decodeEntities } from '../normalise/entities.ts';
import { BoardError } from './board-error.ts';

/** An element of a feed. `text` is what stands directly in it. */
export interface XmlElement {
  name: string;
  children: XmlElement[];
  text: string;
}

// Feeds need elements and text only. No DTD is read, so no entity of a document's own can grow or fetch anything.
// Our own fifty lines rather than a parser: this package has no dependency that a browser would have to load.
const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;
const DEPTH = 40;

/** Reads a well-formed feed; a tag that never closes ends with its parent. Throws `bad_answer` for what is no XML. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', children: [], text: '' };
  const open = [root];
  for (const [, cdata, closed, opened, attributes = '', plain] of text.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (cdata !== undefined) parent.text += cdata;
    else if (plain !== undefined) parent.text += decodeEntities(plain);
    else if (closed !== undefined) {
      const at = open.findLastIndex((one) => one.name === closed);
      if (at > 0) open.length = at;
    } else if (opened !== undefined) {
      const element: XmlElement = { name: opened, children: [], text: '' };
      parent.children.push(element);
      if (!attributes.endsWith('/') && open.length < DEPTH) open.push(element);
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
