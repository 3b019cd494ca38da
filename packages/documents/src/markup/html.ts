import { ownDirection } from '../outline/direction.ts';
import type {
  Block,
  BlockRole,
  Palette,
  Sheet,
  StyledSpan,
  Template,
  TextStyle,
} from '../templates/index.ts';
import { escapeHtml } from './safe.ts';

export interface HtmlTheme {
  readonly template: Template;
  readonly palette: Palette;
  readonly page: 'A4' | 'Letter';
}

const TAGS: Readonly<Record<BlockRole, string>> = {
  name: 'h1',
  headline: 'p',
  contact: 'p',
  heading: 'h2',
  entry: 'h3',
  detail: 'p',
  paragraph: 'p',
  items: 'p',
  bullet: 'li',
};

/** Words that are read the other way keep their own order, and leave that of their neighbours alone. */
function span(styled: StyledSpan, direction: Sheet['direction']): string {
  const { text, href, face, tone } = styled;
  const turned = (ownDirection(styled) ?? direction) !== direction;
  const words = turned ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);
  const look = [face === 'regular' ? '' : face, tone === 'ink' ? '' : tone].filter(Boolean).join(' ');
  const attributes = look ? ` class="${look}"` : '';
  if (href) return `<a href="${escapeHtml(href)}"${attributes}>${words}</a>`;
  return look ? `<span${attributes}>${words}</span>` : words;
}

function element({ role, spans: left, right }: Block, direction: Sheet['direction']): string {
  const spans = (list: readonly StyledSpan[]): string => list.map((each) => span(each, direction)).join('');
  const tag = TAGS[role];
  const end = right.length ? ` <span class="end">${spans(right)}</span>` : '';
  const inner = end ? `<span class="start">${spans(left)}</span>${end}` : spans(left);
  return `<${tag} class="${role}${end ? ' row' : ''}">${inner}</${tag}>`;
}

/** Bullets stand in lists, what follows a heading in its section. */
function body({ blocks, direction }: Sheet): string {
  const out: string[] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]?.role;
    if (block.role === 'heading')
      out.push(before && blocks.slice(0, index).some(isHeading) ? '</section>\n<section>' : '<section>');
    if (block.role === 'bullet' && before !== 'bullet') out.push('<ul>');
    out.push(element(block, direction));
    if (block.role === 'bullet' && blocks[index + 1]?.role !== 'bullet') out.push('</ul>');
  });
  if (blocks.some(isHeading)) out.push('</section>');
  return out.join('\n');
}

const isHeading = ({ role }: Block): boolean => role === 'heading';

const FAMILIES = {
  'source-sans-3': '"Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  'source-serif-4': '"Source Serif 4", Cambria, Georgia, "Times New Roman", serif',
} as const;

function rule(selector: string, style: TextStyle, { palette }: HtmlTheme): string {
  const weight = style.face === 'strong' ? 600 : 400;
  return [
    `${selector}{font-size:${style.size}pt;font-weight:${weight};color:${palette[style.tone]}`,
    `text-align:${style.align}`,
    ...(style.face === 'italic' ? ['font-style:italic'] : []),
    ...(style.capitals ? ['text-transform:uppercase'] : []),
    ...(style.tracking ? [`letter-spacing:${style.tracking}pt`] : []),
    ...(style.rule ? [`border-bottom:${style.rule.width}pt solid ${palette[style.rule.tone]}`] : []),
  ]
    .join(';')
    .concat('}');
}

function css(theme: HtmlTheme): string {
  const { template, palette, page } = theme;
  const { space, margin, bullet } = template;
  const width = page === 'A4' ? '210mm' : '8.5in';
  return [
    `@page{size:${page};margin:${margin.y}pt ${margin.x}pt}`,
    '*{margin:0;padding:0;font:inherit}',
    `body{font:${template.body.size}pt/${template.leading} ${FAMILIES[template.family]};color:${palette.ink};background:#fff}`,
    `main{box-sizing:border-box;max-width:${width};margin:0 auto;padding:${margin.y}pt ${margin.x}pt;overflow-wrap:break-word}`,
    '@media print{main{max-width:none;padding:0}}',
    rule('.name', template.name, theme),
    rule('.headline', template.headline, theme),
    rule('.contact', template.contact, theme),
    rule('.heading', template.heading, theme),
    `.headline{margin-top:${space.headline}pt}.contact{margin-top:${space.contact}pt}`,
    `.heading{margin:${space.heading}pt 0 ${space.afterHeading}pt;break-after:avoid}`,
    `.entry{margin-top:${space.entry}pt;break-after:avoid}.heading+.entry{margin-top:0}`,
    `.paragraph{margin-top:${space.paragraph}pt}.heading+.paragraph{margin-top:0}`,
    '.row{display:flex;justify-content:space-between;gap:14pt}.end{flex:none}',
    `ul{list-style:"${bullet.glyph}";padding-inline-start:${bullet.indent}pt}`,
    `li{margin-top:${space.bullet}pt;padding-inline-start:.5em}li::marker{color:${palette.soft}}`,
    `.strong{font-weight:600}.italic{font-style:italic}.soft{color:${palette.soft}}.accent{color:${palette.accent}}`,
    'a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}',
  ].join('\n');
}

/** A sheet as one HTML file: no script, nothing fetched, ready to print. */
export function renderHtml(sheet: Sheet, theme: HtmlTheme): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(sheet.lang)}" dir="${sheet.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(sheet.title)}</title>`,
    `<meta name="author" content="${escapeHtml(sheet.author)}">`,
    `<style>\n${css(theme)}\n</style>`,
    '</head>',
    `<body>\n<main>\n${body(sheet)}\n</main>\n</body>`,
    '</html>',
    '',
  ].join('\n');
}
