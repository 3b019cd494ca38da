/** Characters that a reader never sees: zero width, bidi controls, tags, soft hyphen, variation leftovers. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
// Joiners carry meaning in Arabic and Indic scripts and inside emoji; anywhere else they only part digits or words.
const JOINER = /(?<!\p{Extended_Pictographic}|\ufe0f|[\u0600-\u0dff])[\u200c\u200d]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

// Most text has none of these (dashes, quotes and bullets and the scripts of East Asia are plain), and this runs on
// all of it.
const ODD = /[^\s -~\u00a0-\u00ac\u00ae-\u0600\u2010-\u2027\u20a0-\u27bf\u3000-\ud7ff]/;
/** One look for all that `tidy` mends. */
const UNTIDY = new RegExp(` {2}|[^\\S ]|${ODD.source}`);

export function dropInvisible(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(JOINER, '').replace(CONTROL, '');
}

/** The invisible characters of a text as code points, each once: what a warning can show. */
export function invisibleIn(text: string): string[] {
  if (!ODD.test(text)) return [];
  const found = [...(text.match(INVISIBLE) ?? []), ...(text.match(JOINER) ?? [])];
  return [
    ...new Set(found.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)),
  ];
}

/** Nothing invisible, and white space of any kind as single blanks. */
export const tidy = (text: string): string =>
  UNTIDY.test(text) ? dropInvisible(text).replace(/\s\s+|[^\S ]/g, ' ') : text;

/** One line: nothing invisible, white space of any kind folded to single blanks. */
export function oneLine(text: string): string {
  // What stands around a text in a page's source is indented: it need not be folded first.
  return tidy(text.trim()).trim();
}

/** Every match of a global pattern. `matchAll` makes the pattern anew for each text, which most have no match of. */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** The first `limit` characters, never cutting a surrogate pair in two. */
export function clip(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
