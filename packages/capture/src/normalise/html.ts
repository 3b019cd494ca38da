import { NOT_TEXT } from '../page/hidden.ts';
import { type Line, LineSink } from '../page/lines.ts';
import type { Sink } from '../page/walk.ts';
import { decodeEntities } from './entities.ts';

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const HIDDEN =
  /\shidden(?:[\s=/]|$)|aria-hidden\s*=\s*["']?true|style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?!\.|\d)|opacity\s*:\s*0(?!\.|\d))/i;

interface Tag {
  name: string;
  closes: boolean;
  attributes: string;
  end: number;
}

/** Where the tag that begins at `start` ends, minding quotes; -1 when it never does. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let i = start; i < html.length; i++) {
    const c = html[i] ?? '';
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '>') return i;
    // A quote opens a value only after "="; elsewhere it is a stray character.
    else if ((c === '"' || c === "'") && /=\s*$/.test(html.slice(Math.max(start, i - 4), i))) quote = c;
  }
  return -1;
}

function tagAt(html: string, start: number): Tag | null {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return { name: '', closes: false, attributes: '', end: end < 0 ? html.length : end + 3 };
  }
  const head = /^<(\/?)([a-zA-Z][\w:-]*|[!?])/.exec(html.slice(start, start + 40));
  if (!head) return null;
  const from = start + head[0].length;
  const end = tagEnd(html, from);
  const name = /^\w/.test(head[2] ?? '') ? (head[2] ?? '').toLowerCase() : '';
  return { name, closes: head[1] === '/', attributes: html.slice(from, end < 0 ? html.length : end), end };
}

/**
 * Sends an HTML string to a sink. Our own small reader rather than the page's parser: it works alike in every
 * DOM, can't run or load anything, is linear, and is not stopped by a page's Trusted Types.
 */
export function readHtml(html: string, sink: Sink): void {
  const open: string[] = [];
  let textFrom = 0;
  let skip = '';
  let skipped = 0;
  const send = (to: number): void => {
    if (to > textFrom && !skip) sink.text(decodeEntities(html.slice(textFrom, to)));
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at);
    if (!tag) {
      at++;
      continue;
    }
    send(at);
    at = tag.end < 0 ? html.length : tag.name ? tag.end + 1 : Math.max(tag.end, at + 1);
    textFrom = at;
    if (!tag.name) continue;
    if (skip) {
      if (tag.name === skip) skipped += tag.closes ? -1 : 1;
      if (skipped === 0) skip = '';
    } else if (tag.closes) closeTo(tag.name, open, sink);
    else if (!VOID.has(tag.name) && (NOT_TEXT.has(tag.name) || HIDDEN.test(tag.attributes))) {
      skip = tag.name;
      skipped = 1;
    } else openTag(tag, open, sink);
  }
  send(html.length);
  while (open.length) sink.close(open.pop() ?? '');
}

function openTag(tag: Tag, open: string[], sink: Sink): void {
  sink.open(tag.name, (wanted) => attributeOf(tag.attributes, wanted));
  if (VOID.has(tag.name)) sink.close(tag.name);
  // Deeper than any real page: the rest is read flat.
  else if (open.length < 500) open.push(tag.name);
}

function closeTo(tag: string, open: string[], sink: Sink): void {
  const index = open.lastIndexOf(tag);
  if (index < 0) return;
  while (open.length > index) sink.close(open.pop() ?? '');
}

const patterns = new Map<string, RegExp>();

function attributeOf(attributes: string, wanted: string): string | null {
  if (!attributes) return null;
  const known = patterns.get(wanted);
  const pattern = known ?? new RegExp(`(?:^|\\s)${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  if (!known) patterns.set(wanted, pattern);
  const found = pattern.exec(attributes);
  return found ? decodeEntities(found[1] ?? found[2] ?? found[3] ?? '') : null;
}

/** The lines of an HTML string. Plain text keeps its line breaks. */
export function htmlLines(html: string): Line[] {
  const sink = new LineSink();
  const plain = !/<[a-z/!]/i.test(html);
  readHtml(plain ? html.replace(/\r?\n|\r/g, '<br>') : html, sink);
  return sink.end();
}
