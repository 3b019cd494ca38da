/** Letters set apart: most of its words are one letter long. A few such words alone may be initials. */
export function looksSpaced(text: string, least = 4): boolean {
  const words = text.trim().split(/\s+/);
  const single = words.filter((word) => [...word].length === 1).length;
  return words.length >= least && single / words.length > 0.6;
}

/** A text without its spaces, and where each letter of it stands. */
function dense(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (/\s/.test(sign)) continue;
    letters += sign;
    places.push(at);
  }
  return { letters, places };
}

/**
 * Finds letters that are set apart in what a page draws, where only the spaces that were typed are spaces.
 * Texts that are not found stay as they are.
 */
export function restorer(drawn: string): (text: string) => string {
  const { letters, places } = dense(drawn);
  return (text) => {
    const wanted = dense(text).letters;
    const at = letters.indexOf(wanted);
    const [first, last] = [places[at], places[at + wanted.length - 1]];
    if (at < 0 || first === undefined || last === undefined) return text;
    return drawn.slice(first, last + 1).replace(/\s+/g, ' ');
  };
}
