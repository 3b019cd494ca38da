// Named characters 160-255 in order, then the ones beyond Latin-1 that postings use.
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  hellip: '…',
  euro: '€',
  trade: '™',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  oelig: 'œ',
  OElig: 'Œ',
  scaron: 'š',
  Scaron: 'Š',
  rarr: '→',
  newline: '\n',
  NewLine: '\n',
  Tab: '\t',
};
for (const [index, name] of LATIN.split(' ').entries()) NAMED[name] = String.fromCharCode(160 + index);

function decodeOne(whole: string, body: string): string {
  if (body[0] !== '#') return Object.hasOwn(NAMED, body) ? (NAMED[body] ?? whole) : whole;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  if (!(code > 0 && code < 0x110000) || (code >= 0xd800 && code < 0xe000)) return '';
  return String.fromCodePoint(code);
}

/** Character references to characters, once. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#x?[\da-f]{1,6}|[a-z]\w{1,10});?/gi, decodeOne) : text;
}
