/** Names of marks, each followed by its character. Accented letters are built from their names. */
const NAMED: Record<string, string> = {};
for (const entry of 'amp& lt< gt> quot" apos\' ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ bull• hellip… euro€ trade™ pound£ yen¥ copy© reg® deg° middot· laquo« raquo» iexcl¡ iquest¿ sect§ times× frac12½ szligß aeligæ AEligÆ oslashø OslashØ oeligœ rarr→ ordfª ordmº'.split(
  ' ',
)) {
  NAMED[entry.slice(0, -1)] = entry.slice(-1);
}
const ACCENTS = 'grave acute circ tilde uml ring caron cedil'.split(' ');
const COMBINING = '\u0300\u0301\u0302\u0303\u0308\u030a\u030c\u0327';

function decodeOne(whole: string, body: string): string {
  if (body[0] === '#') {
    const code = Number(`0${body.slice(1).replace(/^X/, 'x')}`);
    return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  }
  if (/^(?:nb|en|em|thin)sp$/.test(body)) return ' ';
  if (/^(?:shy|zwn?j)$/.test(body)) return '';
  const accent = ACCENTS.indexOf(body.slice(1));
  if (accent >= 0) return `${body[0]}${COMBINING[accent]}`.normalize();
  return Object.hasOwn(NAMED, body) ? (NAMED[body] ?? whole) : whole;
}

/** Character references to characters, once. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#x?[\da-f]{1,6}|[a-z]\w{1,10});?/gi, decodeOne) : text;
}
