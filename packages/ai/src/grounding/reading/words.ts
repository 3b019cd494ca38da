import { root, stem } from '../../text/stems.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { isFunctionWord } from './plain-words.ts';

/** A word of a statement or of a row, ready to be compared. */
export type Word = Token & {
  index: number;
  stem: string;
  /** What derivations of one word share: "install", "installation" and "installer". */
  root: string;
  /** Starts with a capital, or holds one inside. */
  capital: boolean;
  /** The first word of a sentence or of a bracket, where a capital says little. */
  opens: boolean;
  digits: boolean;
  plain: boolean;
  /** Hangs on the word before it: "certified" of "dbt-certified". */
  hangs: boolean;
};

const OPENS = /(?:^|(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Capt|Sgt|Lt|Rev))[.!?:;•\n]\s*|[-–—]\s)$/u;

/** Reads the words of a text. */
export function readWords(text: string): Word[] {
  return tokenise(text).map((token, index) => {
    const base = stem(token.text);
    return {
      ...token,
      index,
      stem: base,
      root: root(base),
      capital: /\p{Lu}/u.test(token.text),
      opens: OPENS.test(text.slice(0, token.start)),
      digits: /\p{N}/u.test(token.text),
      plain: isFunctionWord(token.norm),
      hangs: text[token.start - 1] === '-',
    };
  });
}
