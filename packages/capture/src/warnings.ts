import { words } from './normalise/letters.ts';
import { clip, invisibleIn, oneLine } from './normalise/text.ts';
import { isStyledAway } from './page/hidden.ts';
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
  return typeof raw === 'object' && raw !== null && 'textContent' in raw ? String(raw.textContent) : '';
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
  const orders = (texts: readonly string[]): string =>
    // One look at all of it: hardly any page has one.
    INSTRUCTION.test(words(texts.join('\n')))
      ? (texts.find((text) => INSTRUCTION.test(words(text))) ?? '')
      : '';
  add(
    'invisible_characters',
    'Characters that nobody can see were taken out.',
    [...new Set(kept.flatMap((f) => invisibleIn(rawText(f.raw))))].join(' '),
  );
  add(
    'instruction_like_text',
    'The text holds what reads like orders to a machine.',
    orders(posting.description?.value.text.split('\n') ?? []),
  );
  const styled = kept
    .flatMap(({ raw }) => (Array.isArray(raw) ? raw : []))
    .find((line) => isStyledAway(line?.element));
  if (styled) add('style_hidden_text', 'A style sheet hides part of the text.', String(styled.text));
  add('hidden_text', 'Hidden text with orders to a machine was left out.', orders(page.hiddenText));
  if (linked.repaired) add('broken_json', "The page's JSON-LD was broken and has been mended.");
  if (linked.postings.length > 1)
    add('several_postings', `The page's data holds ${linked.postings.length} postings.`);
  return found;
}
