/** The fields that are scored, and a page's answer to them in the plain form that every reader is mapped to. */
export const FIELDS = [
  'title',
  'company',
  'location',
  'salary_min',
  'salary_max',
  'employment_type',
  'date_posted',
  'valid_through',
  'description',
] as const;
export type ScoredField = (typeof FIELDS)[number];
export type Answer = Partial<Record<ScoredField, string | number | null>>;

export const fold = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&amp;/g, '&')
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim();
const packed = (text: unknown): string => fold(text).replace(/ /g, '');
const withoutForm = (text: unknown): string =>
  fold(text)
    .replace(/\b(?:inc|llc|ltd|gmbh|ag|a s|as|s r o|corp|co|plc|sa|se|bv)\b/g, '')
    .trim();

const day = (text: unknown): number => {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(String(text))?.[0];
  return Date.parse(iso ?? String(text));
};

const KINDS: [string, RegExp][] = [
  ['full', /fulltime|vollzeit|tempsplein|fuldtid|heltid|jornadacompleta|full/],
  ['part', /parttime|teilzeit|tempspartiel|deltid|mediajornada/],
  ['contract', /contract|freelance|temp|befristet|tidsbegr|fixedterm/],
  ['intern', /intern|prakti|stage|trainee|becario|studiejob/],
  ['permanent', /permanent|unbefristet|cdi|regular|indefinido|fastans/],
];
const kinds = (text: unknown): string[] =>
  KINDS.filter(([, p]) => p.test(packed(text))).map(([name]) => name);

/** Whether one expected value is met, by the corpus' rules of comparison. */
function meets(field: ScoredField, want: unknown, got: unknown): boolean {
  switch (field) {
    case 'company':
      return fold(want) === fold(got) || withoutForm(want) === withoutForm(got);
    case 'location': {
      const first = String(want)
        .split(/[,|;/()]|\s-\s/)
        .map(fold)
        .find(Boolean);
      return (
        first !== undefined &&
        (fold(got).includes(first) || (fold(got).length > 2 && fold(want).includes(fold(got))))
      );
    }
    case 'salary_min':
    case 'salary_max':
      return Math.abs(Number(want) - Number(got)) < 0.5 + 0.005 * Number(want);
    case 'employment_type': {
      const wanted = kinds(want);
      return wanted.length ? wanted.some((kind) => kinds(got).includes(kind)) : fold(want) === fold(got);
    }
    case 'date_posted':
    case 'valid_through':
      return Math.abs(day(want) - day(got)) <= 86_400_000;
    case 'description':
      return [want].flat().every((phrase) => packed(got).includes(packed(phrase)));
    default:
      return fold(want) === fold(got);
  }
}

/** `wanted` holds the expected value and any other right answers; for a description its phrases. */
export function isRight(field: ScoredField, wanted: readonly unknown[], got: unknown): boolean {
  if (field === 'description') return meets(field, wanted, got);
  return wanted.some((one) => one != null && meets(field, one, got));
}

export const isGiven = (field: ScoredField, value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(field.startsWith('salary') && !(Number(value) > 0));
