import { isHidden, NOT_TEXT } from './hidden.ts';

/** Where a tag's attributes are read: an element, or the tag in an HTML string. */
export type Attributes = Pick<Element, 'getAttribute'>;

/** Receives a tree as events, in document order; fed by a DOM (walk) or by an HTML string (normalise/html.ts). */
export interface Sink {
  open(tag: string, attributes: Attributes, element?: Element): void;
  close(tag: string): void;
  text(value: string): void;
  /** Text that was left out because a person could not see it. */
  hidden?(text: string): void;
}

/** What is read of an element. */
export type Choice = {
  /** Left out, with all that is in it. */
  readonly drop?: ((element: Element) => boolean) | undefined;
  /**
   * Takes much text that an inline opacity or visibility hides for something that a script will fade in. How many
   * elements are looked at for that: the whole text of each is asked for, and they may stand in one another.
   */
  fading?: number;
};

/** Sends the visible content of an element to a sink. Iterative: a page may be nested deeper than the stack. */
export function walk(root: Element, sink: Sink, choice: Choice): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) sink.text(node.nodeValue ?? '');
    // An element node; `as` because Node has no discriminated union.
    else if (node.nodeType === 1 && enter(node as Element, sink, choice) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    node = next(node, root, sink);
  }
}

const fades = (element: Element): boolean =>
  /^[^:]*(?:opacity|visibility)/.test(element.getAttribute('style') ?? '');

function enter(element: Element, sink: Sink, choice: Choice): boolean {
  const tag = element.localName;
  if (NOT_TEXT.has(tag) || choice.drop?.(element)) return false;
  if (
    isHidden(element) &&
    !(choice.fading && fades(element) && choice.fading-- && (element.textContent?.length ?? 0) > 1000)
  ) {
    sink.hidden?.(element.textContent ?? '');
    return false;
  }
  sink.open(tag, element, element);
  if (!element.firstChild) sink.close(tag);
  return true;
}

function next(from: Node, root: Element, sink: Sink): Node | null {
  let node: Node = from;
  while (!node.nextSibling) {
    const parent: Node | null = node.parentNode;
    if (!parent || parent === root) return null;
    sink.close((parent as Element).localName);
    node = parent;
  }
  return node.nextSibling;
}
