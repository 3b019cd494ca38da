import { dropInvisible } from './text.ts';

const TRACKING =
  /^(?:utm_.*|mc_[ce]id|gclid|fbclid|msclkid|_ga|_gl|trk.*|tracking_?id|ref(?:id|errer|_?src)?|source|src|gh_src|lever-source.*|lever-origin|recommended.*|origin|originalsubdomain|position|pagenum|searchid|rps|impression_?id|hl|jobsite|iis|iisn|sid|session_?id|from|vjs|tk|advn|adid|sjdu|acatk|xkcb|xpse|pub|cmp|campaign|medium)$/i;

/** An absolute http(s) address, or null for anything else (javascript:, data:, nonsense). */
export function httpUrl(raw: unknown, base?: string | URL): URL | null {
  if (typeof raw !== 'string') return null;
  // Browsers ignore tabs and line breaks in an address; so does an attacker.
  const text = dropInvisible(raw.slice(0, 5000).replace(/[\t\r\n]+/g, '')).trim();
  if (!text || text.length > 4000) return null;
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) && url.hostname ? url : null;
  } catch {
    return null;
  }
}

/** An address that may stand in Markdown: http, https or mailto, absolute or relative to `base`; else ''. */
export function safeLink(raw: string | null, base?: string | URL): string {
  const text = raw?.trim() ?? '';
  if (/^mailto:[^\s()<>"]+$/i.test(text)) return text.slice(0, 300);
  const url = httpUrl(text, base);
  return url
    ? url.href.replace(/[()<>\s\\]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
    : '';
}

/** Without fragment, tracking parameters and credentials, so that two visits give one address. */
export function canonical(url: URL): string {
  const clean = new URL(url.href);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  const names: string[] = [];
  // Not keys(): what it returns cannot be iterated in a content script of Firefox.
  clean.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (TRACKING.test(name)) clean.searchParams.delete(name);
  }
  return clean.href;
}
