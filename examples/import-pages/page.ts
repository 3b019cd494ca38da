/** A page to read: saved, or fetched. */
export interface Page {
  html: string;
  /** Where it is from; undefined when the page alone may know (MHTML does). */
  url: string | undefined;
}

/** One page cannot be read; the message says why, the others go on. */
export class PageError extends Error {
  override readonly name = 'PageError';
}

export const MAX_BYTES = 20_000_000;

/** Bytes as text, in the encoding that the sender, the byte order mark or the page itself names; else UTF-8. */
export function textOf(bytes: Uint8Array, contentType = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const [, stated = 'utf-8'] =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType) ??
    (head.startsWith('\u00ef\u00bb\u00bf')
      ? []
      : (/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? []));
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch {
    // A name nobody knows.
    return new TextDecoder().decode(bytes);
  }
}

/** The address a page was saved from, as browsers and SingleFile note it, else as the page names itself. */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 200_000);
  const found =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head) ??
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head) ??
    /<link\b(?=[^>]*\brel\s*=\s*["']?canonical)[^>]*\bhref\s*=\s*["']([^"']+)/i.exec(head) ??
    /<meta\b(?=[^>]*["']og:url["'])[^>]*\bcontent\s*=\s*["']([^"']+)/i.exec(head);
  const address = found?.[1]?.replaceAll('&amp;', '&') ?? '';
  return /^https?:/.test(address) && URL.canParse(address) ? address : undefined;
}
