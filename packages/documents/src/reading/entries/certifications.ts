import type { CertificationDraft } from '../../career/draft.ts';
import { endDay, startDay } from '../../career/partial-date.ts';
import type { Line } from '../lines/line.ts';
import type { Drafted } from './drafted.ts';
import { type Item, itemsOf } from './items.ts';
import { isPlace, tokensOf } from './tokens.ts';

const ISSUED =
  /^(.{3,90}?)(?:,\s*(?=\p{Lu})|\s+(?:by|from|issued by|von|par|por|da)\s+|\s*\()(\p{Lu}[^()]{1,80}?)\)?$/u;

interface Named {
  readonly name: string;
  readonly issuer: string | null;
}

function namesIn(item: Item): Named | null {
  const tokens = tokensOf([item]).filter((token) => !isPlace(token));
  const [first, second] = tokens;
  if (!first) return null;
  if (second) return { name: first.text, issuer: second.text };
  const [, name, issuer] = ISSUED.exec(first.text) ?? [];
  return name && issuer ? { name, issuer } : { name: first.text, issuer: null };
}

/** The date of a bullet counts here: a certificate is often one. */
const asHead = (lines: readonly Line[]): Item[] =>
  itemsOf(
    lines.map((line) => ({ ...line, bullet: false })),
    true,
  );

/** A short line under a certificate's name names who issued it. */
const isIssuer = (item: Item, before: Item | undefined): boolean =>
  before?.line.strong === true && !item.line.strong && item.text.length < 60 && item.line.gap < 1.5;

/** Certificates out of the lines of a section, one a line. */
export function certificationsIn(lines: readonly Line[]): Drafted<CertificationDraft>[] {
  const found: Drafted<CertificationDraft>[] = [];
  const items = asHead(lines);
  items.forEach((item, at) => {
    const named = namesIn(item);
    const last = found.at(-1);
    const onlyDates = item.rest.length === 0 && item.dates;
    if (last && (onlyDates || isIssuer(item, items[at - 1]))) {
      const row = last.row;
      const date = item.dates?.end ?? item.dates?.start ?? null;
      found[found.length - 1] = {
        ...last,
        row: {
          ...row,
          issuing_org: row.issuing_org ?? named?.issuer ?? named?.name ?? null,
          date_earned: row.date_earned ?? (date ? startDay(date) : null),
        },
        quote: `${last.quote}\n${item.text.replaceAll('\t', ' ')}`,
      };
      return;
    }
    if (!named || item.prose || named.name.length > 120) return;
    const { dates } = item;
    const earned = dates?.start ?? (dates?.range ? null : dates?.end) ?? null;
    const expires = dates?.range && dates.start && dates.end ? endDay(dates.end) : null;
    found.push({
      row: {
        name: named.name,
        issuing_org: named.issuer,
        date_earned: earned ? startDay(earned) : null,
        expiration_date: expires,
      },
      quote: item.text.replaceAll('\t', ' '),
      confidence: 0.55 + (named.issuer ? 0.15 : 0) + (dates ? 0.15 : 0),
    });
  });
  return found;
}
