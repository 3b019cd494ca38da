import { isElement } from './normalise/json-object.ts';
import { substance, words } from './normalise/letters.ts';
import { clip, invisibleIn, oneLine } from './normalise/text.ts';
import { isStyledAway, readLines } from './page/lines.ts';
import type { Page } from './page/page.ts';
import type { Finding, Posting, Warning, WarningCode } from './posting.ts';
import type { LinkedData } from './sources/json-ld.ts';
import { INSTRUCTION } from './visible/lexicon.ts';

interface Seen {
  page: Page;
  findings: readonly Finding[];
  posting: Posting;
  linked: LinkedData;
}

/** The text of a finding before anything was taken out of it. */
function rawText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (Array.isArray(raw))
    return raw
      .flatMap((line) => line?.pieces ?? [])
      .filter((piece) => typeof piece === 'string')
      .join('');
  return isElement(raw) ? (raw.textContent ?? '') : '';
}

/** Hidden text in the midst of the posting's own; a folded menu elsewhere is none. */
function hiddenIn(raw: unknown, { lines, hiddenText }: Page): string {
  const isLines = Array.isArray(raw);
  const [from, to] = isLines ? [lines.indexOf(raw[0]), lines.indexOf(raw.at(-1))] : [0, Infinity];
  const pieces = isLines ? hiddenText : isElement(raw) ? readLines(raw).hiddenText : [];
  return pieces.find(({ text, at }) => at >= from && at <= to && substance(oneLine(text)) > 60)?.text ?? '';
}

/** What a person should know before trusting the text or giving it to a model. */
export function warningsOf({ page, findings, posting, linked }: Seen): Warning[] {
  const found: Warning[] = [];
  const add = (code: WarningCode, message: string, quote?: string): void => {
    if (quote !== '') found.push({ code, message, ...(quote ? { quote: clip(oneLine(quote)) } : {}) });
  };
  const kept = findings.filter(
    ({ field, path }) => /^(?:title|description)$/.test(field) && posting[field]?.path === path,
  );
  // A title comes without them; the line it was read from still has them.
  const linesOf = (raw: unknown): unknown =>
    typeof raw === 'string' && page.lines.filter((line) => line.text === raw);
  const orders = (texts: readonly string[]): string =>
    texts.find((text) => INSTRUCTION.test(words(text))) ?? '';
  const text = posting.description?.value.text ?? '';
  add(
    'invisible_characters',
    'Invisible characters were left out.',
    [...new Set(kept.flatMap(({ raw }) => invisibleIn(rawText(raw) + rawText(linesOf(raw)))))].join(' '),
  );
  add(
    'instruction_like_text',
    'The text reads like orders to a machine.',
    // One look at all of it: hardly any text has one.
    orders([text]) && orders(text.split('\n')),
  );
  const styled = kept
    .flatMap(({ raw }) => (Array.isArray(raw) ? raw : []))
    .find((line) => line?.element && isStyledAway(line));
  if (styled) add('style_hidden_text', 'Styles hide part of the text.', String(styled.text));
  const ordered = orders(page.hiddenText.map((one) => one.text));
  if (ordered) add('hidden_text', 'Hidden orders to a machine were left out.', ordered);
  else add('hidden_text', 'Hidden text was left out.', kept.map(({ raw }) => hiddenIn(raw, page)).join(''));
  if (linked.repaired) add('broken_json', "The page's data was broken and is mended.");
  if (linked.postings.length > 1)
    add('several_postings', `The page's data holds ${linked.postings.length} postings.`);
  return found;
}
