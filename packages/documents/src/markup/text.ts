import type { Block, Sheet, StyledSpan } from '../templates/index.ts';

const textOf = (spans: readonly StyledSpan[]): string => spans.map(({ text }) => text).join('');

/** Separators that look well on paper are one plain sign in plain text. */
const plainly = (text: string): string =>
  text
    .replace(/ *([·|]) */g, ' | ')
    .replace(/ {2,}/g, ' ')
    .trim();

function line({ role, spans, right }: Block): string {
  const left = plainly(textOf(spans));
  const end = textOf(right);
  return `${role === 'bullet' ? '- ' : ''}${left}${end ? ` | ${end}` : ''}`;
}

/** Something begins here that a reader should see apart. */
const apart = ({ role, before }: Block, previous: Block | undefined): boolean => {
  if (!previous || role === 'bullet') return false;
  if (role === 'headline' || role === 'contact' || previous.role === 'heading') return false;
  return role !== 'detail' || before > 0;
};

/** A sheet as plain text, for forms and e-mails: a line for each paragraph, UTF-8, lines ended by \n. */
export function renderText({ blocks }: Sheet): string {
  const lines = blocks.flatMap((block, index) => {
    const own = block.role === 'heading' ? line(block).toUpperCase() : line(block);
    return apart(block, blocks[index - 1]) ? ['', own] : [own];
  });
  return `${lines.join('\n')}\n`;
}
