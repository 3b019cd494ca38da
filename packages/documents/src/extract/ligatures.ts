/**
 * Word's own fonts (Calibri, Cambria) draw two or three letters as one sign, which they keep at the end of Unicode's
 * last private plane: U+10019F is "ti". Some programs write that number into the PDF, others its last sixteen bits,
 * which is a letter of other languages: "CerƟfied", "SoŌware", "seƫng", "plaƞorm".
 */
const SIGNS: Readonly<Record<string, string>> = { Ō: 'ft', ƞ: 'tf', Ɵ: 'ti', Ʃ: 'tt', ƫ: 'tti' };

const PRIVATE = /[\u{10014C}\u{10019E}\u{10019F}\u{1001A9}\u{1001AB}]/gu;
/** "Ō" begins words of its own ("Ōsaka"); the others are in no language that résumés are written in here. */
const CUT = /[ƞƟƩƫ]|(?<=\p{Ll})Ō/gu;

/** The letters that such signs stand for. */
export const withoutLigatures = (text: string): string =>
  text
    .replace(PRIVATE, (sign) => SIGNS[String.fromCodePoint((sign.codePointAt(0) ?? 0) & 0xffff)] ?? sign)
    .replace(CUT, (sign) => SIGNS[sign] ?? sign);
