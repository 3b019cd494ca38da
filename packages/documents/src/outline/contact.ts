import type { Span } from './outline.ts';
import { tidy, tidyOrNull } from './text.ts';

/** A web address as people write it: no scheme, no trailing slash. */
const shownUrl = (url: string): string =>
  tidy(url)
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '');

/** Only addresses that are safe to click become links. */
const link = (text: string, href: string): Span =>
  /^(https?:|mailto:|tel:)/i.test(href) ? { text, href } : { text };

/** A web address; one without a scheme is taken for https. */
export function webLink(url: string): Span {
  const address = /^[a-z][a-z+.-]*:/i.test(tidy(url)) ? tidy(url) : `https://${tidy(url)}`;
  return link(shownUrl(url), address);
}

export const mailLink = (email: string | null): Span[] =>
  tidyOrNull(email) ? [link(tidy(email ?? ''), `mailto:${tidy(email ?? '')}`)] : [];

export const phoneLink = (phone: string | null): Span[] =>
  tidyOrNull(phone) ? [link(tidy(phone ?? ''), `tel:${(phone ?? '').replace(/[^+\d]/g, '')}`)] : [];
