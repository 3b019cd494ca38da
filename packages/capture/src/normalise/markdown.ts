import type { Line } from '../page/lines.ts';
import type { Description } from '../posting.ts';
import { inlineMarkdown } from './inline.ts';

const BULLET = /^(?:[•‣▪▫●○◦∙·➤►✓✔–—]|[-*](?=\s))\s*/u;

/** Lines as Markdown (headings, lists, paragraphs) and as plain text with the same line breaks. */
export function describe(lines: readonly Line[], base?: string): Description {
  const markdown: string[] = [];
  const text: string[] = [];
  let wasItem = false;
  for (const line of lines) {
    const bullet = BULLET.exec(line.text);
    const isItem = line.level === 0 && (line.depth > 0 || bullet !== null);
    const plain = bullet ? line.text.slice(bullet[0].length) : line.text;
    if (!plain) continue;
    if (markdown.length) markdown.push(isItem && wasItem ? '\n' : '\n\n');
    markdown.push(blockMarkdown(line, isItem, base));
    text.push(isItem ? `- ${plain}` : plain);
    wasItem = isItem;
  }
  return { markdown: markdown.join(''), text: text.join('\n') };
}

function blockMarkdown(line: Line, isItem: boolean, base?: string): string {
  const bare = inlineMarkdown(line.pieces, base).replace(BULLET, '');
  if (isItem) return `${'  '.repeat(Math.max(0, line.depth - 1))}- ${bare}`;
  // Inside a heading emphasis is noise.
  if (line.level) return `${'#'.repeat(line.level)} ${bare.replace(/^\*\*(.*)\*\*$/, '$1')}`;
  // What would read as a heading, a list or a rule at the start of a paragraph is only text.
  return bare.replace(/^(#{1,6}|\d+[.)]|[-+=]+)(?=\s|$)/, (start) => start.replace(/[#.)+=-]/, '\\$&'));
}
