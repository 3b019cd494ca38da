import type { Outline, OutlineEntry, OutlineHeader, OutlineSection } from '../outline/outline.ts';
import { withBetween } from './rows.ts';
import type { StyledSpan, Template, TextStyle } from './template.ts';

export type BlockRole =
  | 'name'
  | 'headline'
  | 'contact'
  | 'heading'
  | 'entry'
  | 'detail'
  | 'paragraph'
  | 'items'
  | 'bullet';

/** One paragraph of the finished document, in reading order; every format draws these and nothing else. */
export interface Block {
  readonly role: BlockRole;
  readonly spans: readonly StyledSpan[];
  /** Aligned at the end of the first line. */
  readonly right: readonly StyledSpan[];
  readonly style: TextStyle;
  /** Room above, in points. */
  readonly before: number;
  /** Must not be parted from the block after it. */
  readonly keepWithNext: boolean;
}

/** A document before its format: what it says of itself, and its blocks. */
export interface Sheet {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly blocks: readonly Block[];
}

export const block = (
  role: BlockRole,
  style: TextStyle,
  rest: Partial<Block> & Pick<Block, 'spans' | 'before'>,
): Block => ({ role, style, right: [], keepWithNext: false, ...rest });

export const plain = (text: string, { face, tone }: TextStyle): StyledSpan[] => [{ text, face, tone }];

/** Name, headline and contact line. */
export function composeHead(header: OutlineHeader, template: Template): Block[] {
  const { name, headline, contact, space } = template;
  const look = { face: contact.face, tone: contact.tone, whole: true };
  const items = withBetween(
    contact.separator,
    header.contact.map((span) => [{ ...span, ...look }]),
  );
  const head = block('name', name, { spans: plain(header.name, name), before: 0, keepWithNext: true });
  const line = block('contact', contact, { spans: items, before: space.contact });
  if (!header.headline) return items.length ? [head, line] : [head];
  const title = block('headline', headline, {
    spans: plain(header.headline, headline),
    before: space.headline,
    keepWithNext: true,
  });
  return items.length ? [head, title, line] : [head, title];
}

/** Entries of one line each stand closer, like the lines of a list. */
const oneLine = (section: OutlineSection, template: Template): boolean =>
  section.entries.every((each) => each.bullets.length === 0 && template.rows(each, section.key).length === 1);

function entryBlocks(entry: OutlineEntry, section: OutlineSection, template: Template): Block[] {
  const { body, space } = template;
  const rows = template.rows(entry, section.key);
  const above = oneLine(section, template) ? space.entry * 0.3 : space.entry;
  return [
    ...rows.map(({ left, right }, index) =>
      block(index === 0 ? 'entry' : 'detail', body, {
        spans: left,
        right,
        before: index === 0 ? above : 0,
        keepWithNext: index < rows.length - 1 || entry.bullets.length > 0,
      }),
    ),
    ...entry.bullets.map((text) => block('bullet', body, { spans: plain(text, body), before: space.bullet })),
  ];
}

/** Items of a running list stay whole, so that no skill is torn in two. */
function itemBlock(items: readonly string[], { body, space, itemSeparator }: Template): Block[] {
  if (items.length === 0) return [];
  const spans = withBetween(
    itemSeparator,
    items.map((text) => [{ text, face: body.face, tone: body.tone, whole: true }]),
  );
  return [block('items', body, { spans, before: space.entry })];
}

function sectionBlocks(section: OutlineSection, template: Template): Block[] {
  const { heading, body, space } = template;
  const [first, ...rest] = [
    ...section.paragraphs.map((text) =>
      block('paragraph', body, { spans: plain(text, body), before: space.entry }),
    ),
    ...itemBlock(section.items, template),
    ...section.entries.flatMap((entry) => entryBlocks(entry, section, template)),
  ];
  const title = block('heading', heading, {
    spans: plain(section.heading, heading),
    before: space.heading,
    keepWithNext: true,
  });
  return first ? [title, { ...first, before: space.afterHeading }, ...rest] : [];
}

/** A résumé's outline set in a template. */
export function composeResume(outline: Outline, template: Template): Sheet {
  const { header, sections, ...about } = outline;
  return {
    ...about,
    blocks: [
      ...composeHead(header, template),
      ...sections.flatMap((section) => sectionBlocks(section, template)),
    ],
  };
}
