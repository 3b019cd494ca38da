import { NOT_TEXT } from '../page/hidden.ts';
import { type Line, LineSink } from '../page/lines.ts';
import type { Sink } from '../page/walk.ts';
import { decodeEntities } from './entities.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const HIDDEN =
  /\s(?:hidden\b|aria-hidden\s*=\s*["']?true)|(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*0(?![.\d]))/i;

const attributeOf = (tag: string, name: string): string | null => {
  // Most tags have none.
  if (!tag.includes('=')) return null;
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? null : decodeEntities(value);
};

/**
 * Sends an HTML string to a sink. Our own small reader rather than the page's parser: it works alike in every
 * DOM, can't run or load anything, is linear, and is not stopped by a page's Trusted Types.
 */
export function readHtml(html: string, sink: Sink): void {
  let skip = '';
  let depth = 0;
  for (const part of html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/(<\/?[a-z][^<>]*>?)/i)) {
    const [, slash, name] = /^<(\/?)([a-z][\w:-]*)/i.exec(part) ?? [];
    const tag = name?.toLowerCase();
    if (!tag) {
      if (!skip && part) sink.text(decodeEntities(part));
    } else if (skip) {
      if (tag === skip) depth += slash ? -1 : 1;
      if (!depth) skip = '';
    } else if (slash) sink.close(tag);
    else if (!VOID.test(tag) && (NOT_TEXT.has(tag) || HIDDEN.test(part))) [skip, depth] = [tag, 1];
    else {
      sink.open(tag, { getAttribute: (wanted) => attributeOf(part, wanted) });
      if (VOID.test(tag)) sink.close(tag);
    }
  }
}

/** The lines of an HTML string. Plain text keeps its line breaks. */
export function htmlLines(html: string): Line[] {
  const sink = new LineSink();
  readHtml(/<[a-z/!]/i.test(html) ? html : html.replace(/\r?\n|\r/g, '<br>'), sink);
  return sink.end();
}
