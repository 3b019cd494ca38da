import { latinDigits } from './numerals.ts';
import { currencyOf } from './quantity.ts';

/** A piece of text between blanks and joints: a number, a word or a sign. */
export type Piece = { text: string; low: string; start: number; end: number };

const PIECE =
  /\d*[½¼¾⅓⅔]|\d{1,2}:\d{2}(?!\d)|['’]\d\d(?!\d)|(?<=\d)['’′](?![\d\p{Ll}])|(?:\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d+)?|(?:19|20)\d\d(?=,(?:19|20)\d\d(?!\d))|\d+(?:[.,]\d+)?|(?<![\d\p{L}])[.,]\d+)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?[²³]?|[\p{Sc}%~≈<>≤≥+/&()–—:;,.!?"×±→°-]/gu;

/** A text in pieces, with its digits in Latin script; every piece keeps its place in the text. */
export class Pieces {
  protected readonly text: string;
  protected readonly latin: string;
  protected readonly pieces: readonly Piece[];

  constructor(text: string) {
    this.text = text;
    this.latin = latinDigits(text);
    this.pieces = [...this.latin.matchAll(PIECE)].map((match) => ({
      text: match[0],
      low: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }));
  }

  protected low(at: number): string {
    return this.pieces[at]?.low ?? '';
  }

  /** Whether nothing but the given kind of joint stands between two pieces. */
  protected tight(a: number, b: number): boolean {
    const first = this.pieces[a];
    const second = this.pieces[b];
    return first !== undefined && second !== undefined && first.end === second.start;
  }

  protected moneyBefore(at: number): string | undefined {
    const before = this.pieces[at - 1];
    if (!before) return undefined;
    const letters =
      /((?<!\p{L})\p{L}{1,3}\.?|[\p{L}\p{Sc}]{0,2}\p{Sc})\s?$/u.exec(
        this.latin.slice(0, this.pieces[at]?.start ?? 0),
      )?.[1] ?? '';
    // A lone letter is a currency only when it touches the number: "R310k".
    if (/^r$/i.test(letters)) return this.tight(at - 1, at) && letters === 'R' ? 'zar' : undefined;
    return currencyOf(letters) ?? currencyOf(before.low);
  }

  /** The "T" of "240 T€", the "k" of "50 k€", of "50 kEUR" and of "kEUR 50", and where the number then ends. */
  protected scaleOfMoney(from: number, to: number): { scale: number; to: number } | undefined {
    const [, letter, currency] =
      /^([TkKM])(EUR)?$/.exec(this.pieces[to]?.text ?? '') ??
      /^([TkKM])(EUR)$/.exec(this.pieces[from - 1]?.text ?? '') ??
      [];
    const scale = { T: 1e3, k: 1e3, K: 1e3, M: 1e6 }[letter ?? ''];
    if (!scale) return undefined;
    if (currency) return { scale, to };
    return this.tight(to, to + 1) && currencyOf(this.low(to + 1)) ? { scale, to: to + 1 } : undefined;
  }

  protected moneyAfter(at: number): string | undefined {
    const word = this.low(at);
    return /^r[mp]?$/i.test(word) ? undefined : currencyOf(word);
  }
}
