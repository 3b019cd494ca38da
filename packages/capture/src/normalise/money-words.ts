import type { Period } from '../posting.ts';

/** Currencies by their codes, and signs and words that mean one of them only. */
export const CODES =
  'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|BRL|MXN|CZK|PLN|RUB|KRW|JPY|CNY|INR|DKK|SEK|NOK|ILS|UAH|ZAR|HUF|RON|AED|RSD|VND|THB|MYR|IDR|PKR|TWD';
export const CODE = new RegExp(`\\b(?:${CODES})\\b`, 'i');
export const SIGNS: [RegExp, string][] = [
  [/US ?\$|\$ ?US/, 'USD'],
  [/CA? ?\$|\$ ?CA/, 'CAD'],
  [/AU? ?\$/, 'AUD'],
  [/NZ ?\$/, 'NZD'],
  [/S\$/, 'SGD'],
  [/HK ?\$/, 'HKD'],
  [/R\$/, 'BRL'],
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/\bFr\.(?=\s?\d)/, 'CHF'],
  [/Kč/i, 'CZK'],
  [/zł/i, 'PLN'],
  [/₽|руб|\bRUR\b/i, 'RUB'],
  [/₩|만?원/, 'KRW'],
  [/円/, 'JPY'],
  [/元/, 'CNY'],
  [/₹|\bRs\.?(?=\s?\d)|lakh|\d ?lacs?\b|\bLPA\b/i, 'INR'],
  [/₪/, 'ILS'],
  [/₴|грн/, 'UAH'],
  [/₺/, 'TRY'],
  [/₱/, 'PHP'],
  [/\bRM(?=\s?\d[\d,]{3})/, 'MYR'],
  [/\d ?Ft\b/, 'HUF'],
];

/** A sign that stands for several currencies: by the country of the page. */
export const SHARED: [RegExp, Record<string, string>][] = [
  [/\$/, { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', MX: 'MXN' }],
  [/\bkr\b/i, { DK: 'DKK', SE: 'SEK', NO: 'NOK' }],
  [/[¥￥]/, { JP: 'JPY', CN: 'CNY' }],
];

/** Matched without accents. */
export const PERIODS: [RegExp, Period][] = [
  [
    /(?:\/|\b(?:per|an?)) ?(?:h(?:ou)?r?s?|uur|godz\w*|hod\w*|std)\b|hourly|(?<![a-z])p\.?h\b|stunde|par heure|por hora|timen|per timme|за ?час|в час|почас|時給|시급/,
    'hour',
  ],
  [
    /(?:\/|\b(?:per|a)) ?day\b|daily|day rate|(?<![a-z])p\.?d\b|pro tag|tagessatz|par jour|\btjm\b|al dia|per dag|за день|日給|일급/,
    'day',
  ],
  [/(?:\/|\b(?:per|a)) ?w(?:ee)?k\b|weekly|(?<![a-z])p\.?w\b|woche|sema[in]|в неделю|週給|주급/, 'week'],
  [
    /(?:\/|\b(?:per|a)) ?mon?(?:th)?\b|monthly|(?<![a-z])p\.?c?m\b|monat|\/ ?mois|par mois|mens[au]|(?:por|al|\/) ?mes\b|maand|maned|manad|mesic|mies|(?:в|за) мес|月給|월급/,
    'month',
  ],
  [
    /(?:\/|\b(?:per|an?)) ?(?:y(?:ea)?r|annum)\b|ann?u[ae]l|yearly|(?<![a-z])p\.?a\b|\blpa\b|jahr|par an\b|\/ ?an[yo]?\b|(?:por|al) ano\b|per any\b|jaar|arlig|(?:pr\.?|per) ar\b|rocz?n|\/ ?rok|в год|年収|年俸|연봉/,
    'year',
  ],
];
