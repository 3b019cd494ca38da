/** A stretch of a text: `source.slice(start, end)` is `text`. */
export type Span = { text: string; start: number; end: number };

const BULLET = /^(?:[-*+•·●▪◦‣○■–—✓✔]|\d{1,2}[.)])\s+/u;

/** A line without its indentation, bullet and trailing blanks. */
export type Line = Span & { bullet: boolean };

/** The non-empty lines of a text, in order. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const indent = match[0].length - match[0].trimStart().length;
    const body = match[0].trim();
    const marker = BULLET.exec(body)?.[0].length ?? 0;
    const start = match.index + indent + marker;
    const line = body.slice(marker);
    if (line) lines.push({ text: line, start, end: start + line.length, bullet: marker > 0 });
  }
  return lines;
}

// "e.g. X", "St. Mary's" and "approx. 20" do not end a sentence.
const SENTENCE =
  /(?<!\b(?:e\.g|i\.e|etc|approx|incl|no|vs|inc|ltd|co|dr|mr|mrs|ms|st|jr|sr|min|max|dept|yrs|est|u\.s|u\.k|ph\.d))(?<!\b\p{L})[.!?]+["”’)]*\s+(?=["“(]?[\p{Lu}\p{N}])/giu;

/** The sentences of a stretch, each at its place in the source. */
export function sentencesOf(span: Span): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = span.text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const text = piece.trim();
    const start = span.start + from + lead;
    if (text) sentences.push({ text, start, end: start + text.length });
    from = to;
  };
  for (const match of span.text.matchAll(SENTENCE)) {
    // With the flag "i" \p{Lu} also matches small letters; a sentence starts with a capital or a digit.
    const next = span.text[match.index + match[0].length] ?? '';
    if (next.toLowerCase() === next && /\p{L}/u.test(next)) continue;
    add(match.index + match[0].length);
  }
  add(span.text.length);
  return sentences;
}
