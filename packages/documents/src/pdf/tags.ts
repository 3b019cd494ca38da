import type { BlockRole } from '../templates/compose.ts';

export type Element = PDFKit.PDFStructureElement;

const TAGS: Readonly<Record<BlockRole, string>> = {
  name: 'H1',
  headline: 'P',
  contact: 'P',
  heading: 'H2',
  entry: 'H3',
  detail: 'P',
  paragraph: 'P',
  items: 'P',
  bullet: 'LBody',
};

/** Builds the structure tree while blocks are drawn: sections, headings, lists, in reading order. */
export class Tags {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #root: Element;
  #section: Element;
  #list: Element | null = null;

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf;
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
    this.#section = this.#root;
  }

  /** Opens the element of a block; `label` draws a bullet's sign and is not called for other blocks. */
  open(role: BlockRole, label: () => void): Element {
    if (role === 'heading') this.#section = this.#add(this.#root, 'Sect');
    if (role !== 'bullet') this.#list = null;
    if (role !== 'bullet') return this.#add(this.#section, TAGS[role]);
    this.#list ??= this.#add(this.#section, 'L');
    const item = this.#add(this.#list, 'LI');
    this.#add(item, 'Lbl').add(label);
    return this.#add(item, 'LBody');
  }

  /** A link inside a block. */
  link(parent: Element): Element {
    return this.#add(parent, 'Link');
  }

  end(): void {
    this.#root.end();
  }

  #add(parent: Element, type: string): Element {
    const element = this.#pdf.struct(type);
    parent.add(element);
    return element;
  }
}
