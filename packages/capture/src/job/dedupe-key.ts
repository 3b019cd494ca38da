import { letters } from '../normalise/letters.ts';
import { canonical, httpUrl } from '../normalise/url.ts';
import type { Posting } from '../posting.ts';
import { postingKey } from '../sites/posting-key.ts';
import { sha256 } from './sha256.ts';

/** Language versions of one address: /de/jobs/1 and /en/jobs/1, ?lang=de. */
function withoutLanguage(url: URL): string {
  const clean = new URL(canonical(url));
  for (const name of ['lang', 'locale', 'language', 'hl', 'iso']) clean.searchParams.delete(name);
  clean.pathname = clean.pathname.replace(/^\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/)/i, '');
  clean.searchParams.sort();
  return `${clean.host.replace(/^www\./, '')}${clean.pathname.replace(/\/+$/, '')}${clean.search}`;
}

/** Whether an address by itself tells this posting from the site's others. */
const tellsApart = (address: string): boolean =>
  /\d{3,}|[0-9a-f]{8}-|(?:[^/?]+-){2}[^/?]+$/i.test(address.slice(address.indexOf('/')));

/**
 * The key under which a posting is saved once, however it was reached. In this order: the id that an applicant
 * tracking system gave it, from any of its addresses (apply link, canonical, page), so that a board, the ATS and a
 * tracking link agree; the employer's own address without tracking and language; else company, title and
 * requisition or place. Two postings never share a key as long as their ids or addresses differ.
 */
export function dedupeKey(posting: Posting, url: string): string {
  return keyOf({
    canonicalUrl: posting.canonicalUrl?.value,
    applyUrl: posting.applyUrl?.value,
    url,
    company: posting.company?.value,
    title: posting.title?.value,
    opening: posting.requisitionId?.value ?? posting.locations?.value[0]?.raw,
  });
}

/** What tells a posting from all others; what is no string counts as absent. */
interface Identity {
  canonicalUrl: unknown;
  applyUrl: unknown;
  url: unknown;
  company: unknown;
  title: unknown;
  /** Requisition or place. */
  opening: unknown;
}

export function keyOf({ canonicalUrl, applyUrl, url, company, title, opening }: Identity): string {
  const valid = (addresses: unknown[]): URL[] =>
    addresses.map((one) => httpUrl(one)).filter((one) => one !== null);
  const keys = valid([canonicalUrl, applyUrl, url])
    .map((one) => postingKey(one))
    .filter((one) => one !== null);
  const own = keys.find((key) => !BOARDS.has(key.site)) ?? keys[0];
  if (own) return clipKey(`${own.site}:${own.id}`);
  const addresses = valid([canonicalUrl, url]).map(withoutLanguage);
  const telling = addresses.find(tellsApart);
  if (telling) return clipKey(`url:${telling}`);
  const text = [company, title, opening].map((part) => (typeof part === 'string' ? letters(part) : ''));
  return `text:${sha256(text.some(Boolean) ? text.join('|') : (addresses[0] ?? String(url))).slice(0, 40)}`;
}

/** Job boards: an id of the ATS behind them is better than theirs. */
const BOARDS: ReadonlySet<string> = new Set(
  'linkedin indeed glassdoor ziprecruiter monster dice wellfound builtin welcome-to-the-jungle stepstone xing seek naukri jobindex hacker-news y-combinator usajobs gov-uk'.split(
    ' ',
  ),
);

/** The column takes 500 characters; what is longer keeps its head and a digest of the whole. */
const clipKey = (key: string): string =>
  key.length <= 400 ? key : `${key.slice(0, 300)}#${sha256(key).slice(0, 40)}`;
