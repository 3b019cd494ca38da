/**
 * Data table: names of units of each dimension, with how much of the dimension's base unit each is; the first names it.
 * Kilowatts of a peak are no kilowatts. Written for this package (MIT).
 */
export const UNITS = {
  time: {
    'picosecond ps picoseconds': 1 / 86_400_000_000_000_000,
    'nanosecond ns nanoseconds': 1 / 86_400_000_000_000,
    'microsecond µs μs microseconds': 1 / 86_400_000_000,
    'millisecond ms milliseconds': 1 / 86_400_000,
    'second sec secs seconds s': 1 / 86_400,
    'minute min mins minutes': 1 / 1440,
    'hour hr hrs hours h': 1 / 24,
    'day days d wd wds': 1,
    'week wk wks weeks': 7,
    'fortnight fortnights': 14,
    'month mth mths mo mos months': 30.4375,
    'quarter qtr qtrs quarters': 91.3125,
    'year yr yrs years y': 365.25,
    'decade decades': 3652.5,
    'summer summers': 92,
    'winter winters': 90,
  },
  length: {
    'mm millimetre millimetres millimeter millimeters': 0.001,
    'µm um micron microns': 1e-6,
    'nm nanometre nanometres': 1e-9,
    'cm centimetre centimetres centimeter centimeters': 0.01,
    'm metre metres meter meters': 1,
    'km kms kilometre kilometres kilometer kilometers': 1000,
    'mile miles mi mph': 1609.344,
    'foot feet ft': 0.3048,
    'inch inches in': 0.0254,
    'yard yards yd': 0.9144,
    'fathom fathoms': 1.8288,
  },
  area: {
    'ha hectare hectares': 10_000,
    'acre acres ac': 4046.9,
    'sqm m2 m² qm': 1,
    'mm² mm2': 1e-6,
    'sqft ft2 ft²': 0.0929,
  },
  mass: {
    'mg milligram milligrams': 1e-6,
    'g gram grams': 0.001,
    'kg kgs kilo kilos kilogram kilograms': 1,
    'tonne tonnes ton tons t': 1000,
    'lb lbs pound-weight': 0.4536,
    'oz ounce ounces': 0.02835,
    'cwt hundredweight hundredweights': 50.8,
  },
  volume: {
    'ml millilitre millilitres milliliter milliliters': 0.001,
    'litre litres liter liters l': 1,
    'gallon gallons gal': 3.785,
    'm3 cbm m³': 1000,
  },
  current: {
    'amp amps ampere amperes': 1,
    'ma milliamp milliamps': 1e-3,
    'µa μa ua microamp microamps': 1e-6,
  },
  power: {
    'w watt watts': 1,
    'kw kilowatt kilowatts': 1000,
    'mw megawatt megawatts': 1e6,
    gw: 1e9,
  },
  'peak power': {
    wp: 1,
    kwp: 1000,
    mwp: 1e6,
  },
  voltage: {
    'v volt volts': 1,
    kv: 1000,
  },
  data: {
    kb: 1e3,
    mb: 1e6,
    'gb gigabyte gigabytes gigs': 1e9,
    'tb terabyte terabytes': 1e12,
    'pb petabytes': 1e15,
  },
  temperature: {
    celsius: 1,
    fahrenheit: 5 / 9,
  },
} as const;

/** Data table: names and signs of currencies, a line each; the first names it. Written for this package (MIT). */
export const CURRENCIES = `
  usd us$
  dollar $ dollars buck bucks
  gbp £ pound pounds quid
  eur € teur keur meur euro euros
  inr ₹ rs rs. rupee rupees
  sek
  nok
  dkk
  krona kr kr. kronor kroner krone crown crowns
  zar rand r
  chf franc francs fr.
  jpy ¥ yen
  cny rmb yuan
  pln zł zloty zlotys
  czk kč
  aud a$
  cad c$
  nzd nz$
  brl r$ reais
  try ₺ lira
  rub ₽ rouble roubles ruble rubles
  hkd hk$
  sgd s$
  twd nt$ ntd
  mxn mx$
  peso pesos clp ₱
  bgn leva lev
  lei ron
  huf forint forints
  isk
  uah ₴ hryvnia hryvnias
  nis ₪ shekel shekels
  aed dirham dirhams
  riyal riyals
  qar
  egp
  kes kshs ksh
  ugx
  tzs
  ngn ₦ naira
  ghs gh₵ cedi cedis
  etb
  xof xaf fcfa
  pkr
  lkr
  bdt ৳ taka
  idr rp rupiah
  myr rm ringgit
  thb ฿ baht
  vnd ₫ dong
  krw ₩`;

/** Data table: words for periods, a line each; the first names it. Written for this package (MIT). */
export const PERIODS = `
  second s sec secs seconds
  minute min mins minutes
  hour h hr hrs hours hourly ph
  day d days daily
  night nights nightly evening
  shift shifts
  week wk wks weeks weekly pw wkly
  fortnight fortnightly
  month mo mos mth mths months monthly pcm pm mthly
  quarter q qtr qtrs quarters quarterly
  year yr yrs years yearly annum annual annually pa p.a
  term semester
  season summer winter spring autumn
  time go session round visit run batch class event`;

/** Data table: currencies that are said by their nation: "Swiss francs". Written for this package (MIT). */
export const NATIONS: Record<string, string> = {
  swiss: 'chf',
  canadian: 'cad',
  australian: 'aud',
  british: 'gbp',
  us: 'usd',
  american: 'usd',
};
