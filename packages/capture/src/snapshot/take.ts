import { HIDING_STYLE } from '../page/hidden.ts';
import { promising, STATE_ATTRIBUTES } from '../page/state.ts';
import * as marks from './marks.ts';
import { type Readers, readers } from './readers.ts';

/** Whatever is in these, and whatever is said of them, no reader reads. They stay: selectors count neighbours. */
const BARE = /^(?:style|noscript|template|svg|math|object|embed|canvas|audio|video)$/;

/** Of these only the attributes are read. */
const CHILDLESS = /^(?:select|datalist|textarea|iframe)$/;

/** Event handlers, the data of images and drawings, and our own mark: only we set it. */
const UNREAD = new RegExp(`^(?:on.*|src|srcset|sizes|integrity|nonce|jsaction|${marks.AWAY})$`, 'i');

/** No selector looks into longer ones. */
const LONGEST_VALUE = 2000;

/** LinkedIn keeps the address to apply at in a comment. */
const isAddress = (comment: string): boolean =>
  comment.length <= LONGEST_VALUE && /^\W*https?:/.test(comment);

/** Without what would read as marks. */
const plain = (text: string): string => text.replace(/[\u0081\u008d]/g, '');

/** An attribute as a reader may want it; null when none does. */
function wanted(tag: string, { name, value }: Attr): string | null {
  if (UNREAD.test(name) && !(name === 'src' && tag === 'iframe')) return null;
  if (name === 'style') return HIDING_STYLE.test(value) ? value : null;
  if (value.length <= LONGEST_VALUE || name === 'content') return value;
  // Whoever asks only whether it is there is told.
  return STATE_ATTRIBUTES.includes(name) && promising(value) ? value : '';
}

function tokenOf(element: Element, tag: string, { attributesOf, isAway }: Readers): string {
  const parts = [tag];
  const attributes = attributesOf(element);
  for (let at = 0; at < attributes.length; at++) {
    const attribute = attributes[at];
    const value = attribute ? wanted(tag, attribute) : null;
    if (attribute && value !== null) parts.push(attribute.name, plain(value));
  }
  return (isAway(element) ? marks.OPEN_AWAY : marks.OPEN) + parts.join(marks.PART);
}

/** JSON-LD, and what else may hold a posting. Taleo's list has none of the usual words. */
const holdsData = (type: string, text: string): boolean =>
  /ld\+json/i.test(type) || promising(text) || text.includes("'descRequisition',");

/** A script's shell, with its text when that is data. */
function scriptTokens(script: Element, { attributesOf }: Readers): string[] {
  const named = (name: string): Attr | null => attributesOf(script).getNamedItem(name);
  const text = script.textContent ?? '';
  if (!holdsData(named('type')?.value ?? '', text)) return [`${marks.OPEN}script`, marks.CLOSE];
  const parts = ['type', 'id', 'src'].flatMap((name) => {
    const value = named(name)?.value;
    return value === undefined ? [] : [name, plain(value)];
  });
  return [marks.OPEN + ['script', ...parts].join(marks.PART), marks.TEXT + plain(text), marks.CLOSE];
}

/** What is inside an element, the last first. A host's own root stands before its children. */
function insideOf(element: Element, tag: string, { last, previous, shadowOf }: Readers): Node[] {
  // What is in a slot stands in the host already. `as`: told by its tag.
  const inside: Node[] = [];
  if (tag === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0) return inside;
  for (const root of [element, shadowOf(element)])
    for (let node = root && last(root); node; node = previous(node)) inside.push(node);
  return inside;
}

/** A node as tokens; what follows it, the last first, goes to `rest`. */
function tokensOf(node: Node, rest: (Node | string)[], by: Readers): string[] {
  const type = by.typeOf(node);
  if (type === 3) return [marks.TEXT + plain(node.nodeValue ?? '')];
  if (type === 8) return isAddress(node.nodeValue ?? '') ? [marks.COMMENT + plain(node.nodeValue ?? '')] : [];
  if (type !== 1) return [];
  const element = node as Element; // told by its type
  const tag = by.nameOf(element);
  if (tag === 'script') return scriptTokens(element, by);
  if (BARE.test(tag)) return [marks.OPEN + tag, marks.CLOSE];
  rest.push(marks.CLOSE);
  if (!CHILDLESS.test(tag)) for (const inside of insideOf(element, tag, by)) rest.push(inside);
  return [tokenOf(element, tag, by)];
}

/**
 * A page as `captureSnapshot` reads it elsewhere: its elements and text, the scripts that hold data, and which parts
 * a style sheet hides. What no reader reads is left out: styles, code, images, drawings. Needs a browser that shows
 * the page, changes nothing on it, and is not led astray by what a form names its fields. Takes time in step with the
 * size of the page, at any depth. Open shadow roots come along. Throws an Error with a sentence for the person when
 * the snapshot would be longer than SNAPSHOT_MAX_LENGTH.
 */
export function takeSnapshot(document: Document): string {
  const by = readers();
  const out = [marks.VERSION];
  let length = marks.VERSION.length;
  // What comes next stands last; a text is a token that is ready.
  const rest: (Node | string)[] = [];
  for (let node = by.last(document); node; node = by.previous(node))
    if (by.typeOf(node) === 1) rest.push(node);
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    for (const token of typeof next === 'string' ? [next] : tokensOf(next, rest, by)) {
      length += marks.NEXT.length + token.length;
      if (length > marks.MAX_LENGTH || out.length > marks.MAX_TOKENS) throw new Error(marks.TOO_LARGE);
      out.push(token);
    }
  }
  return out.join(marks.NEXT);
}
