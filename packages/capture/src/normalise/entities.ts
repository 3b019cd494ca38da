/** Names of marks. Accented letters are built from their names: `eacute` is e with an acute. */
const MARKS: Record<string, string> = Object.fromEntries(
  'amp& lt< gt> quot" apos\' ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ bull• hellip… euro€ trade™ pound£ yen¥ cent¢ copy© reg® deg° middot· laquo« raquo» iexcl¡ iquest¿ sect§ para¶ times× frac12½ plusmn± szligß aelig æ AElig Æ oslashø OslashØ oelig œ rarr→ ordfª ordmº sup2² sup3³ micro µ'
    .replace(/ (?=[æÆœµ])/g, '')
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);
const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

function decodeOne(whole: string, body: string): string {
  if (body[0] === '#') {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  }
  if (/^(?:nb|en|em|thin)sp$/.test(body)) return ' ';
  if (/^(?:shy|zwn?j)$/.test(body)) return '';
  const [, letter = '', accent = ''] = /^([a-z])(\w+)$/i.exec(body) ?? [];
  const combining = Object.hasOwn(ACCENTS, accent) ? ACCENTS[accent] : undefined;
  if (combining) return (letter + combining).normalize();
  return Object.hasOwn(MARKS, body) ? (MARKS[body] ?? whole) : whole;
}

/** Character references to characters, once. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#x?[\da-f]{1,6}|[a-z]\w{1,10});?/gi, decodeOne) : text;
}
