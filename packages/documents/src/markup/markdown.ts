import type { Block, BlockRole, Sheet, StyledSpan } from '../templates/index.ts';
import { escapeMarkdown } from './safe.ts';

const MARKS = { regular: '', strong: '**', italic: '*' } as const;

/** Marks must touch the letters they mark, so spaces at the ends stay outside. */
function marked(text: string, mark: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return core && mark ? `${before}${mark}${core}${mark}${after}` : text;
}

function span({ text, href, face }: StyledSpan, plain: boolean): string {
  const shown = escapeMarkdown(text.replace(/ *([·|]) */g, ' · '));
  const words = href ? `[${shown}](<${href.replace(/[<>]/g, encodeURIComponent)}>)` : shown;
  return plain ? words : marked(words, MARKS[face]);
}

const PREFIX: Partial<Record<BlockRole, string>> = { name: '# ', heading: '## ', bullet: '- ' };

/** Titles are strong already. */
const PLAIN = new Set<BlockRole>(['name', 'heading']);

function line({ role, spans, right }: Block): string {
  const all = (list: readonly StyledSpan[]): string =>
    list
      .map((each) => span(each, PLAIN.has(role)))
      .join('')
      .replaceAll('****', '');
  const end = right.length ? ` — ${all(right)}` : '';
  return `${PREFIX[role] ?? ''}${all(spans)}${end}`;
}

/** Lines of one paragraph end in a backslash, Markdown's own sign for a line break. */
const joinsNext = (block: Block, next: Block | undefined): boolean =>
  next?.role === 'detail' && next.before === 0 && block.role !== 'bullet';

/** A sheet as CommonMark. */
export function renderMarkdown({ blocks }: Sheet): string {
  const lines = blocks.flatMap((block, index) => {
    const previous = blocks[index - 1];
    const together =
      !previous || joinsNext(previous, block) || (block.role === 'bullet' && previous.role === 'bullet');
    const own = line(block) + (joinsNext(block, blocks[index + 1]) ? '\\' : '');
    return together ? [own] : ['', own];
  });
  return `${lines.join('\n')}\n`;
}
