import { DocumentError } from '../errors.ts';
import type { Outline } from '../outline/outline.ts';
import type { Pages, Typesetter } from '../pdf/index.ts';
import { composeResume, type Sheet, type Template } from '../templates/index.ts';
import { type BulletRef, leastRelevant, withoutBullets } from './relevance.ts';
import { tightened } from './tighten.ts';

/** Letters included: see `tightened`. */
const TIGHTEST = 2;
/** A last page used less than this looks like an accident. */
const NEARLY_EMPTY = 0.2;

export interface Fitted extends Pages {
  readonly dropped: readonly BulletRef[];
}

interface Subject {
  readonly compose: (template: Template) => Sheet;
  readonly template: Template;
  readonly typesetter: Typesetter;
}

const setAt = ({ compose, template, typesetter }: Subject, tightness: number): Pages => {
  const drawn = tightened(template, tightness);
  return typesetter.set(compose(drawn), drawn);
};

const fits = (pages: Pages, count: number): boolean => pages.lines.length <= count;

/** The loosest setting on no more than `count` pages; null when even `tightest` needs more. */
function loosest(subject: Subject, count: number, tightest: number): Pages | null {
  const plain = setAt(subject, 0);
  if (fits(plain, count)) return plain;
  let best = setAt(subject, tightest);
  if (!fits(best, count)) return null;
  let [low, high] = [0, tightest];
  for (let step = 0; step < 5; step += 1) {
    const middle = (low + high) / 2;
    const tried = setAt(subject, middle);
    if (fits(tried, count)) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

/** As many pages as it takes; but a last page that is nearly empty is drawn in, if spacing alone can. */
export function fitAuto(subject: Subject): Pages {
  const plain = setAt(subject, 0);
  const count = plain.lines.length;
  if (count === 1 || plain.lastPage >= NEARLY_EMPTY) return plain;
  return loosest(subject, count - 1, 1) ?? plain;
}

/** Spacing only. Throws `does_not_fit`. */
export function fitSheet(subject: Subject, count: number): Pages {
  const found = loosest(subject, count, TIGHTEST);
  if (found) return found;
  throw tooLong(setAt(subject, TIGHTEST).lines.length, count);
}

function tooLong(needed: number, count: number): DocumentError {
  return new DocumentError(
    'does_not_fit',
    `This does not fit on ${count === 1 ? 'one page' : `${count} pages`}: the least it takes is ${needed}. ` +
      'Allow more pages, choose the compact template, or shorten the content.',
  );
}

/**
 * Fits a résumé on `count` pages: closer spacing first; if that is not enough, the least relevant bullets
 * are dropped, as few as possible, and named. Throws `does_not_fit` when it is too long even without bullets.
 */
export function fitResume(
  outline: Outline,
  subject: Omit<Subject, 'compose'>,
  { count, keywords }: { count: number; keywords: readonly string[] },
): Fitted {
  const without = (dropped: readonly BulletRef[]): Subject => ({
    ...subject,
    compose: (template) => composeResume(withoutBullets(outline, dropped), template),
  });
  const whole = loosest(without([]), count, TIGHTEST);
  if (whole) return { ...whole, dropped: [] };
  const order = leastRelevant(outline, keywords);
  const tightest = (kept: number): Pages => setAt(without(order.slice(0, kept)), TIGHTEST);
  if (!fits(tightest(order.length), count)) throw tooLong(tightest(order.length).lines.length, count);
  let [low, high] = [0, order.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(tightest(middle), count)) high = middle;
    else low = middle;
  }
  const dropped = order.slice(0, high);
  const fitted = loosest(without(dropped), count, TIGHTEST) ?? tightest(high);
  return { ...fitted, dropped };
}
