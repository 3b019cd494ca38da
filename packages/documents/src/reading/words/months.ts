/** Languages whose month names are understood in a résumé. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'sk',
  'hu',
  'ro',
  'tr',
  'ru',
  'uk',
  'el',
  'bg',
  'hr',
  'id',
  'vi',
  'ca',
] as const;

/** Spellings that no calendar lists. */
const OTHERS: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['febr', 2],
  ['mrz', 3],
  ['maerz', 3],
  ['jänner', 1],
  ['setiembre', 9],
  ['fév', 2],
];

export const foldMonth = (text: string): string => text.toLowerCase().normalize('NFC').replace(/\.$/, '');

function names(language: string): [string, number][] {
  const found: [string, number][] = [];
  for (const month of ['long', 'short'] as const)
    for (const options of [{ month }, { month, day: 'numeric' as const }]) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2024, index, 15)));
        const name = foldMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/^\p{L}{3,}$/u.test(name)) found.push([name, index + 1]);
      }
    }
  return found;
}

let months: ReadonlyMap<string, number> | null = null;

/** Month names and their short forms in many languages, lower case, without a final dot; English wins a tie. */
export function monthNames(): ReadonlyMap<string, number> {
  if (months) return months;
  const found = new Map<string, number>();
  for (const [name, month] of [...LANGUAGES.flatMap(names), ...OTHERS])
    if (!found.has(name)) found.set(name, month);
  months = found;
  return found;
}
