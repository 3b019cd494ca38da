import type { Outline, OutlineEntry, OutlineSection } from '../outline/outline.ts';
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

const block = (
  role: BlockRole,
  style: TextStyle,
  rest: Partial<Block> & Pick<Block, 'spans' | 'before'>,
): Block => ({ role, style, right: [], keepWithNext: false, ...rest });

const plain = (text: string, { face, tone }: TextStyle): StyledSpan[] => [{ text, face, tone }];

function head({ header }: Outline, template: Template): Block[] {
  const { name, headline, contact, space } = template;
  const items = withBetween(
    contact.separator,
    header.contact.map((span) => [{ ...span, face: contact.face, tone: contact.tone, whole: true }]),
  );
  return [
    block('name', name, { spans: plain(header.name, name), before: 0, keepWithNext: true }),
    ...(header.headline
      ? [
          block('headline', headline, {
            spans: plain(header.headline, headline),
            before: space.headline,
            keepWithNext: true,
          }),
        ]
      : []),
    ...(items.length ? [block('contact', contact, { spans: items, before: space.contact })] : []),
  ];
}

function entryBlocks(entry: OutlineEntry, section: OutlineSection, template: Template): Block[] {
  const { body, space } = template;
  const rows = template.rows(entry, section.key);
  return [
    ...rows.map(({ left, right }, index) =>
      block(index === 0 ? 'entry' : 'detail', body, {
        spans: left,
        right,
        before: index === 0 ? space.entry : 0,
        keepWithNext: index < rows.length - 1 || entry.bullets.length > 0,
      }),
    ),
    ...entry.bullets.map((text) => block('bullet', body, { spans: plain(text, body), before: space.bullet })),
  ];
}

function sectionBlocks(section: OutlineSection, template: Template): Block[] {
  const { heading, body, space, itemSeparator } = template;
  const content = [
    ...section.paragraphs.map((text) =>
      block('paragraph', body, { spans: plain(text, body), before: space.entry }),
    ),
    ...(section.items.length
      ? [
          block('items', body, {
            spans: plain(section.items.join(itemSeparator), body),
            before: space.entry,
          }),
        ]
      : []),
    ...section.entries.flatMap((entry) => entryBlocks(entry, section, template)),
  ];
  const [first, ...rest] = content;
  return [
    block('heading', heading, {
      spans: plain(section.heading, heading),
      before: space.heading,
      keepWithNext: true,
    }),
    ...(first ? [{ ...first, before: space.afterHeading }] : []),
    ...rest,
  ];
}

/** The outline set in a template: what is drawn, in order. */
export function compose(outline: Outline, template: Template): Block[] {
  return [
    ...head(outline, template),
    ...outline.sections.flatMap((section) => sectionBlocks(section, template)),
  ];
}
