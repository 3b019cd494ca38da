const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALE: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  tsd: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  million: 1e6,
  mio: 1e6,
  mil: 1e6,
  mill: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
const PARTS: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
};

/** What a scale word multiplies by: "million", "k", "crore". */
export const scaleOf = (word: string): number | undefined => SCALE[word.toLowerCase()];

/** The value of one number word below a hundred. */
export function smallNumber(word: string): number | undefined {
  const at = SMALL.indexOf(word);
  if (at >= 0) return at;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}

/** 3 for "third", "3rd". */
export function ordinal(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  const at = ORDINALS.indexOf(word);
  return at > 0 ? at : undefined;
}

/** 4 for "quarter" and "quarters". */
export const partOf = (word: string): number | undefined => PARTS[word] ?? PARTS[word.replace(/s$/, '')];

/** Digits of any script as 0-9; every other character keeps its place. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    // The digits of a script stand together, the zero at a multiple of ten from its block's first digit.
    for (let zero = code; zero > code - 10; zero -= 1) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1)))
        return String(code - zero) + ' '.repeat(digit.length - 1);
    }
    return String((code - 0x1d7ce) % 10) + ' '.repeat(digit.length - 1);
  });
}

/** The values that digits with separators may have, the likeliest first: "40,000", "12,5", "90.000", "1 750". */
export function digitValues(digits: string): number[] {
  const text = digits.replace(/[\s\u00a0\u202f'’]/g, '');
  const marks = text.match(/[.,]/g) ?? [];
  if (marks.length === 0) return [Number(text)];
  const last = text.lastIndexOf(marks[marks.length - 1] ?? '');
  const tail = text.length - last - 1;
  const grouped = Number(text.replace(/[.,]/g, ''));
  const decimal = Number(`${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`);
  if (marks.length > 1 && new Set(marks).size === 1) return [grouped];
  const thousands = tail === 3 && /^[1-9]\d{0,2}$/.test(text.slice(0, last));
  if (!thousands) return [decimal];
  if (text.endsWith('000')) return [grouped];
  return text[last] === ',' ? [grouped, decimal] : [decimal, grouped];
}
