import type { CoverLetterContent } from '@ats/core';
import { mailLink, phoneLink } from '../outline/contact.ts';
import { directionOf } from '../outline/direction.ts';
import { commaJoined, tidy, tidyOrNull } from '../outline/text.ts';
import { type Block, block, composeHead, plain, type Sheet, type Template } from '../templates/index.ts';

type Header = NonNullable<CoverLetterContent['header']>;

/** Lines of a text that may have several: an address, a signature. */
const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '').split('\n').map(tidy).filter(Boolean);

function head(header: Header | null, signature: string | null, template: Template): Block[] {
  const name = tidyOrNull(header?.name) ?? linesOf(signature).at(-1) ?? '';
  if (!name) return [];
  const address = commaJoined(linesOf(header?.address));
  const contact = [
    ...mailLink(header?.email ?? null),
    ...phoneLink(header?.phone ?? null),
    ...(address ? [{ text: address }] : []),
  ];
  return composeHead({ name, headline: null, contact }, template);
}

/** A group of lines that belong together: only the first one has room above. */
function group(lines: readonly string[], before: number, { body }: Template): Block[] {
  return lines.map((text, index) =>
    block('detail', body, {
      spans: plain(text, body),
      before: index === 0 ? before : 0,
      keepWithNext: index < lines.length - 1,
    }),
  );
}

const BULLET = /^\s*[-•*]\s+/;

/** What is said, paragraph by paragraph; lines that begin with a bullet are a list, as in a résumé. */
function paragraphs(text: string, { body, space }: Template): Block[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const lines = paragraph.split(/\n(?=\s*[-•*]\s)/).filter((line) => tidy(line));
    return lines.map((line) => {
      const list = lines.length > 1 && BULLET.test(line);
      return list
        ? block('bullet', body, { spans: plain(tidy(line.replace(BULLET, '')), body), before: space.bullet })
        : block('paragraph', body, { spans: plain(tidy(line), body), before: space.paragraph });
    });
  });
}

/** A cover letter set in a template: head, date, recipient, greeting, paragraphs, signature. */
export function composeLetter(content: CoverLetterContent, template: Template, locale: string): Sheet {
  const { header, greeting, sections, signature } = content;
  const { space } = template;
  const recipient = [
    ...linesOf(header?.hiringManager),
    ...linesOf(header?.companyName),
    ...linesOf(header?.companyAddress),
  ];
  const blocks = [
    ...head(header, signature, template),
    ...group(linesOf(header?.date), space.heading * 1.4, template),
    ...group(recipient, space.heading, template),
    ...group(linesOf(greeting), space.heading, template).map((each) => ({ ...each, keepWithNext: true })),
    ...[sections.opening, ...sections.body, sections.closing].flatMap((each) =>
      paragraphs(each?.text ?? '', template),
    ),
    ...group(linesOf(signature), space.paragraph, template),
  ];
  const author = tidyOrNull(header?.name) ?? linesOf(signature).at(-1) ?? '';
  return {
    lang: locale,
    direction: directionOf(locale),
    title: commaJoined([author, header?.companyName]),
    author,
    keywords: [],
    // The signature is not left alone on a page of its own.
    blocks: blocks.map((each, index) =>
      (each.role === 'paragraph' || each.role === 'bullet') && blocks[index + 1]?.role === 'detail'
        ? { ...each, keepWithNext: true }
        : each,
    ),
  };
}
