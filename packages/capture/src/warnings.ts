import { words } from './normalise/letters.ts';
import { clip, invisibleIn, oneLine } from './normalise/text.ts';
import type { Page } from './page/page.ts';
import type { Finding, Posting, Warning } from './posting.ts';
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
  if (typeof raw !== 'object' || raw === null) return '';
  if ('nodeType' in raw && 'textContent' in raw) return String(raw.textContent);
  if (!Array.isArray(raw)) return '';
  return raw
    .map((line) => (line?.pieces ?? []).filter((p: unknown) => typeof p === 'string').join(''))
    .join('\n');
}

/** What a person should know before trusting the text or giving it to a model. */
export function warningsOf({ page, findings, posting, linked }: Seen): Warning[] {
  const found: Warning[] = [];
  const kept = findings.filter(
    (f) => (f.field === 'title' || f.field === 'description') && posting[f.field]?.path === f.path,
  );
  const invisible = [...new Set(kept.flatMap((f) => invisibleIn(rawText(f.raw))))];
  if (invisible.length) {
    found.push({
      code: 'invisible_characters',
      message: 'Characters that nobody can see were taken out.',
      quote: clip(invisible.join(' ')),
    });
  }
  const text = posting.description?.value.text ?? '';
  const orders = text.split('\n').find((line) => INSTRUCTION.test(words(line)));
  if (orders)
    found.push({
      code: 'instruction_like_text',
      message: 'The text holds what reads like orders to a machine.',
      quote: clip(orders),
    });
  const hidden = page.hiddenText.find((one) => INSTRUCTION.test(words(one)));
  if (hidden)
    found.push({
      code: 'hidden_text',
      message: 'Hidden text with orders to a machine was left out.',
      quote: clip(oneLine(hidden)),
    });
  if (linked.repaired)
    found.push({ code: 'broken_json', message: "The page's JSON-LD was broken and has been mended." });
  if (linked.postings.length > 1)
    found.push({
      code: 'several_postings',
      message: `The page's data holds ${linked.postings.length} postings.`,
    });
  return found;
}
