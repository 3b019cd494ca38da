import { fades, isHidden, NOT_TEXT } from './hidden.ts';

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
  readonly drop?: ReadonlySet<Element> | undefined;
  /**
   * Takes text that an inline opacity or visibility hides for something that a script will fade in. How many
   * elements are looked at for that: the whole text of each is asked for, and they may stand in one another.
   */
  fading?: number;
  /** How long such a text has to be. */
  least?: number;
};

/** Sends the visible content of an element to a sink. Iterative: a page may be nested deeper than the stack. */
export function walk(root: Element, sink: Sink, choice: Choice): void {
  // Kept rather than asked of the nodes again: each question to the DOM costs more than all that is done here.
  const parents: Node[] = [];
  // And asked once for all: few elements have any of these.
  const suspects = new Set(root.querySelectorAll('[hidden],[aria-hidden],[style]'));
  const tags: string[] = [];
  let node: Node | null = root.firstChild;
  while (node) {
    const type = node.nodeType;
    if (type === 3) sink.text(node.nodeValue ?? '');
    else if (type === 1) {
      const element = node as Element; // told by its type
      const tag = element.localName;
      const isLeftOut =
        NOT_TEXT.has(tag) ||
        choice.drop?.has(element) ||
        (suspects.has(element) && !isShown(element, sink, choice));
      if (!isLeftOut) {
        sink.open(tag, element, element);
        const inside = element.firstChild;
        if (inside) {
          parents.push(node);
          tags.push(tag);
          node = inside;
          continue;
        }
        sink.close(tag);
      }
    }
    let following: Node | null = node.nextSibling;
    while (!following && parents.length) {
      sink.close(tags.pop() ?? '');
      following = parents.pop()?.nextSibling ?? null;
    }
    node = following;
  }
}

/** Whether a person sees what is in an element; the sink is told what not. */
function isShown(element: Element, sink: Sink, choice: Choice): boolean {
  if (!isHidden(element)) return true;
  const text = element.textContent ?? '';
  if (choice.fading && fades(element) && choice.fading-- && text.length > (choice.least ?? 0)) return true;
  sink.hidden?.(text);
  return false;
}
