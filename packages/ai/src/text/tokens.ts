/** A word with its place in the text it was read from: `text.slice(start, end)` is the word. */
export type Token = {
  text: string;
  /** Lower case, without accents, possessive and plural endings: what words are compared by. */
  norm: string;
  start: number;
  end: number;
};

// "C++", "C#" and ".NET" are words; an apostrophe joins ("driver's").
const WORD = /(?:(?<![\p{L}\p{N}])\.(?=net\b))?[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*(?:\+\+|#)?/giu;
const MARKS = /\p{M}/gu;
// Words that only look like plurals.
const SINGULAR =
  /(?:ss|us|is|ous)$|^(?:aws|gas|ios|sas|css|kubernetes|redis|jenkins|pandas|mathematics|physics|dbs|sales|news|windows|series|atlas|saas|tess|lens|sis|gis|bus|dns|ems|abs|hris|wms|lms|pals|acls|bls|rds|ecs|eks|aks|aws|nhs|gms|kis|cms|pos|sms|tls|ops|tas|apis)$/;

/** Lower case, no accents, no possessive, singular. */
export function normaliseWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
  if (plain.length < 4 || SINGULAR.test(plain)) return plain === 'apis' ? 'api' : plain;
  if (plain.endsWith('ies') && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z)es$/.test(plain)) return plain.slice(0, -2);
  return plain.endsWith('s') ? plain.slice(0, -1) : plain;
}

/** The words of a text, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    tokens.push({
      text: word,
      norm: normaliseWord(word),
      start: match.index,
      end: match.index + word.length,
    });
  }
  return tokens;
}
