import { type FieldName, makePosting } from '@ats/capture';
import { expect, test } from 'vitest';

// Values in the words in which pages write them, read through the door that every reader uses.

const read = (field: FieldName, raw: string, language = 'en') =>
  makePosting([{ field, raw, source: 'visible text', path: 'text', weight: 0.9 }], {
    base: 'https://jobs.example/',
    pageUrl: 'https://jobs.example/',
    country: '',
    dayFirst: true,
    language,
  });

/** Data table: pay, its ends, its currency and its period. */
const PAY: readonly [string, string][] = [
  ['between $80,000 and $100,000', '80000-100000'],
  ['$120k–$150k a year', '120000-150000 year'],
  ['USD 120,000 to USD 150,000 annually', '120000-150000 USD year'],
  ['£45,000 - £55,000 per annum', '45000-55000 GBP year'],
  ['£350-£400pd', '350-400 GBP day'],
  ['$25 to $30 per hour', '25-30 hour'],
  ['$70,000/yr - $90,000/yr', '70000-90000 year'],
  ['Up to $200,000 OTE', '-200000'],
  ['$90,000+', '90000-'],
  ['CA$100,000–CA$130,000', '100000-130000 CAD'],
  ["CHF 100'000 – 120'000", '100000-120000 CHF'],
  ['₹12,00,000 - ₹18,00,000 a year', '1200000-1800000 INR year'],
  ['12-18 Lacs P.A.', '1200000-1800000 INR year'],
  ['RM 4,000 - RM 6,000', '4000-6000 MYR'],
  ['₱25,000 – ₱35,000', '25000-35000 PHP'],
  ['15.000.000 - 20.000.000 VND', '15000000-20000000 VND'],
  ['3 000 000 – 4 000 000 Ft', '3000000-4000000 HUF'],
  ['zwischen 3.200 und 3.800 Euro monatlich', '3200-3800 EUR month'],
  ['ab 3.200 € brutto im Monat', '3200- EUR month'],
  ['entre 35 000 et 42 000 € brut annuel', '35000-42000 EUR year'],
  ['de 1.800 a 2.200 € al mes', '1800-2200 EUR month'],
  ['R$ 5.000,00 a R$ 7.500,00 por mês', '5000-7500 BRL month'],
  ['tussen € 2.800 en € 3.600 per maand', '2800-3600 EUR month'],
  ['mellan 35 000 och 45 000 kr per månad', '35000-45000 month'],
  ['30 000 - 40 000 Kč měsíčně', '30000-40000 CZK month'],
  ['od 12 000 do 16 000 PLN brutto', '12000-16000 PLN'],
  ['от 150 000 до 200 000 руб. в месяц', '150000-200000 RUB month'],
  ['年収 500万円～800万円', '5000000-8000000 JPY year'],
  ['연봉 4,000만원 ~ 6,000만원', '40000000-60000000 KRW year'],
];

test.each(PAY)('pay: %s', (raw, wanted) => {
  const { min, max, currency, period } = read('salary', raw).salary?.value ?? {};
  expect([`${min ?? ''}-${max ?? ''}`, currency, period].filter(Boolean).join(' ')).toBe(wanted);
});

/** Data table: days. */
const DAYS: readonly [string, string][] = [
  ['Sat 7 Mar 2026 23:59', '2026-03-07'],
  ['7th of March 2026', '2026-03-07'],
  ['07-MAR-26', '2026-03-07'],
  ['20260307', '2026-03-07'],
  ['7. März 2026', '2026-03-07'],
  ['1er avril 2026', '2026-04-01'],
  ['7 de março de 2026', '2026-03-07'],
  ['7. října 2026', '2026-10-07'],
  ['7 марта 2026 г.', '2026-03-07'],
  ['2026年3月7日', '2026-03-07'],
  ['12/31/2026', '2026-12-31'],
];

test.each(DAYS)('a day: %s', (raw, wanted) => {
  expect(read('datePosted', raw).datePosted?.value).toBe(wanted);
});

/** Data table: places in their parts. */
const PLACES: readonly [string, object][] = [
  ['Portland, Oregon, United States', { city: 'Portland', region: 'Oregon', country: 'United States' }],
  ['London, UK', { city: 'London', country: 'UK' }],
  ['Berlin (Mitte)', { city: 'Berlin' }],
  ['Paris (75)', { city: 'Paris' }],
  ['Praha 5', { city: 'Praha 5' }],
  ['Dublin 2, Ireland', { city: 'Dublin 2', country: 'Ireland' }],
  ['Hybrid - London', { city: 'London' }],
  ['Remote - US', { country: 'US' }],
  ['Remote - Europe', {}],
  ['USA', { country: 'USA' }],
  ['Warszawa, mazowieckie', { city: 'Warszawa', region: 'mazowieckie' }],
  ['Barcelona, Catalunya', { city: 'Barcelona', region: 'Catalunya' }],
  ['Kastanienallee 12, 10435 Berlin', { street: 'Kastanienallee 12', postalCode: '10435', city: 'Berlin' }],
  ['г. Москва, ул. Тверская, 1', { city: 'Москва', street: 'ул. Тверская 1' }],
];

test.each(PLACES)('a place: %s', (raw, wanted) => {
  expect(read('locations', raw).locations?.value[0]).toEqual({ raw, ...wanted });
});

test('countries are known by their names in the language of the page', () => {
  expect(read('locations', 'Stockholm, Sverige', 'sv').locations?.value[0]).toMatchObject({
    country: 'Sverige',
  });
});

/** Data table: kinds of employment. */
const TYPES: readonly [string, string][] = [
  ['Voll- oder Teilzeit', 'full_time,part_time'],
  ['Minijob', 'part_time'],
  ['Casual', 'temporary'],
  ['PER_DIEM', 'temporary'],
  ['Prácticas', 'internship'],
  ['Tijdelijk', 'temporary'],
  ['Umowa o pracę', 'permanent'],
  ['契約社員', 'temporary'],
];

test.each(TYPES)('a kind of employment: %s', (raw, wanted) => {
  expect(read('employmentTypes', raw).jobTypes?.value.join()).toBe(wanted);
});

test.each([
  ['Hybrydowo', 'hybrid'],
  ['Teilweise remote', 'hybrid'],
  ['Télétravail partiel', 'hybrid'],
  ['Fully remote', 'remote'],
  ['Remote not available', undefined],
])('where one works: %s', (raw, wanted) => {
  expect(read('workplace', raw).workplace?.value).toBe(wanted);
});

// Words that only look like a value of that kind.

test.each([
  ['30.000 € en 14 pagas', '30000-30000'],
  ['35 000 € en 13 mois', '35000-35000'],
])('what parts the pay is no end of it: %s', (raw, wanted) => {
  const { min, max } = read('salary', raw).salary?.value ?? {};
  expect(`${min}-${max}`).toBe(wanted);
});

test.each(['4 rue du Lac', 'Romford RM10 1AB', '1200 sq Ft', 'Team Lead (TL) of 20'])('no pay: %s', (raw) => {
  expect(read('salary', raw).salary?.value.currency ?? null).toBeNull();
});

test.each(['Casual Games Studio', 'Casual dress code'])('no kind of employment: %s', (raw) => {
  expect(read('employmentTypes', raw).employmentTypes).toBeUndefined();
});

test('part of the time is not part at home', () => {
  expect(read('workplace', 'Temps partiel').workplace).toBeUndefined();
});
