import { dropInvisible } from './text.ts';

const TRACKING =
  /^(?:utm_.*|mc_[ce]id|(?:gc|fbc|msclk)l?id|_g[al]|trk.*|tracking_?id|ref(?:id|errer|_?src)?|source|src|gh_src|lever-.*|recommended.*|origin|originalsubdomain|position|pagenum|searchid|rps|sid|session_?id|from|tk|cmp|campaign|medium)$/i;

/** An absolute http(s) address, or null for anything else (javascript:, data:, nonsense). */
export function httpUrl(raw: unknown, base?: string | URL): URL | null {
  // Browsers ignore tabs and line breaks in an address; so does an attacker.
  const text =
    typeof raw === 'string' ? dropInvisible(raw.slice(0, 5000).replace(/[\t\r\n]+/g, '')).trim() : '';
  if (!text || text.length > 4000) return null;
  try {
    const url = new URL(text, base);
    if (/^https?:$/.test(url.protocol) && url.hostname) return url;
  } catch {
    // No address.
  }
  return null;
}

/** An address that may stand in Markdown: http, https or mailto, absolute or relative to `base`; else ''. */
export function safeLink(raw: string, base?: string): string {
  const text = raw.trim();
  if (/^mailto:[^\s()<>"]+$/i.test(text)) return text.slice(0, 300);
  return httpUrl(text, base)?.href.replace(/[()<>\s\\]/g, (c) => `%${c.charCodeAt(0).toString(16)}`) ?? '';
}

/** Without fragment, tracking parameters and credentials, so that two visits give one address. */
export function canonical(url: URL): string {
  const clean = new URL(url.href);
  clean.hash = clean.username = clean.password = '';
  // Not by searchParams.keys(): what it returns cannot be iterated in a content script of Firefox.
  const kept = clean.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair.replace(/=.*/, '')));
  clean.search = kept.join('&');
  return clean.href;
}
