import type { Period } from '../posting.ts';

/** Signs and words of currencies. What several countries share ($, kr, ¥) is settled by the page's country. */
export const CURRENCIES: [RegExp, string][] = [
  [/US ?\$|\$ ?US|\bUSD\b|dollars? (?:US|am[eé]ricain)/i, 'USD'],
  [/C(?:AD?)? ?\$|\$ ?CAD?|\bCAD\b/i, 'CAD'],
  [/A(?:U|UD)? ?\$|\bAUD\b/i, 'AUD'],
  [/NZ ?\$|\bNZD\b/i, 'NZD'],
  [/S ?\$|\bSGD\b/, 'SGD'],
  [/HK ?\$|\bHKD\b/i, 'HKD'],
  [/R ?\$|\bBRL\b|reais/i, 'BRL'],
  [/MX ?\$|\bMXN\b/i, 'MXN'],
  [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/£|\bGBP\b/i, 'GBP'],
  [/\bCHF\b|\bFr\.(?=\s?\d)/i, 'CHF'],
  [/Kč|\bCZK\b/i, 'CZK'],
  [/zł|\bPLN\b/i, 'PLN'],
  [/₽|руб|\bRU[BR]\b/i, 'RUB'],
  [/₩|원|\bKRW\b/i, 'KRW'],
  [/円|\bJPY\b|yen\b/i, 'JPY'],
  [/元|\bCNY\b|\bRMB\b/i, 'CNY'],
  [/₹|\bINR\b|\bRs\.?(?=\s?\d)|lakh|\bLPA\b/i, 'INR'],
  [/\bDKK\b/i, 'DKK'],
  [/\bSEK\b/i, 'SEK'],
  [/\bNOK\b/i, 'NOK'],
  [/₪|\bILS\b/i, 'ILS'],
  [/₴|\bUAH\b|грн/i, 'UAH'],
  [/₺|\bTRY\b/i, 'TRY'],
  [/\bZAR\b/, 'ZAR'],
  [/\bHUF\b|\bFt\b/, 'HUF'],
  [/\bRON\b|\blei\b/i, 'RON'],
  [/\bAED\b/, 'AED'],
];

/** A sign that stands for several currencies: by the country of the page or the place. */
export const SHARED: [RegExp, Record<string, string>][] = [
  [/\$/, { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', MX: 'MXN' }],
  [/\bkr\b\.?|kronor|kroner/i, { DK: 'DKK', SE: 'SEK', NO: 'NOK' }],
  [/[¥￥]/, { JP: 'JPY', CN: 'CNY' }],
];

export const PERIODS: [RegExp, Period][] = [
  [
    /\b(?:per|an|a|\/) ?h(?:ou)?rs?\b|\/ ?(?:h|hod|std|u)\b\.?|hourly|\bp\.?h\.?\b|pro stunde|stundenlohn|je stunde|par heure|de l['’]heure|horaire|por hora|per uur|i timen|pr\.? time|per timme|za hodinu|na godz|\/ ?godz|в час|почасов|시급|時給/i,
    'hour',
  ],
  [
    /\b(?:per|a|\/) ?day\b|daily|day rate|\bp\.?d\.?\b|pro tag|tagessatz|par jour|\btjm\b|por d[ií]a|per dag|за день|日給|일급/i,
    'day',
  ],
  [
    /\b(?:per|a|\/) ?w(?:ee)?k\b|weekly|\bp\.?w\.?\b|pro woche|par semaine|por semana|per week|в неделю|週給|주급/i,
    'week',
  ],
  [
    /\b(?:per|a|\/) ?mon?(?:th)?\b|monthly|\bp\.?c?m\.?\b|pro monat|monatlich|\/ ?monat|par mois|mensuel|\/ ?mois|por mes|al mes|mensual|\/ ?mes\b|al mes|mensal|per maand|\/ ?maand|pr\.? m[åa]ned|m[åa]nedl|per m[åa]nad|\/ ?m[åa]n|m[eě]s[ií][cč]|miesi[eęą]|\/ ?mies|в мес|월급|月給/i,
    'month',
  ],
  [
    /\b(?:per|a|an|\/) ?(?:y(?:ea)?r|annum)\b|annual|yearly|\bp\.?a\.?\b|\bLPA\b|pro jahr|j[äa]hrlich|jahresgehalt|\/ ?jahr|par an\b|\/ ?an\b|annuel|por a[ñn]o|al a[ñn]o|anual|\/ ?a[ñn]o|brut\/any|\/ ?any\b|per any\b|por ano|\/ ?ano\b|per jaar|\/ ?jaar|pr\.? [åa]r|[åa]rlig|per [åa]r|ro[cč]n[eěií]|rocznie|\/ ?rok|в год|연봉|年収|年俸/i,
    'year',
  ],
];
