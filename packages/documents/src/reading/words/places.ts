/** ISO 3166 codes; their names come from the runtime, in the languages that résumés are written in. */
const REGIONS =
  'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SR SS SV SY TD TG TH TJ TM TN TR TT TW TZ UA UG US UY UZ VA VE VN YE ZA ZM ZW'.split(
    ' ',
  );

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'cs', 'ru', 'uk'];

const OTHERS =
  'usa|u.s.a.|u.s.a|u.s.|us|uk|u.k.|england|scotland|wales|northern ireland|uae|south korea|s.korea|korea|holland|czech republic|europe|worldwide|global|republic of korea|hong kong|the netherlands';

const US_STATES =
  'Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|Florida FL|Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY|District of Columbia DC|Ontario ON|Quebec QC|British Columbia BC|Alberta AB|Manitoba MB|Saskatchewan SK|Nova Scotia NS|New Brunswick NB|New South Wales NSW|Victoria VIC|Queensland QLD';

/** Brazil's states, by which its towns are told: "Olinda, PE", "Recife/PE". */
const BRAZIL = new Set(
  'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PE PI RJ RN RS RO RR SC SP TO'.split(' '),
);

/** States as newspapers shorten them: "St. Peters, Mo." */
const SHORT_STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.?$/;

/** Behind a comma or a slash, as a state stands behind its town. */
const BEHIND_TOWN = /\p{Ll}(?:,\s*|\/|\s[–-]\s)\p{Lu}{2}$/u;

/** Large cities, which stand without their country. */
const CITIES =
  'abidjan|abu dhabi|abuja|accra|addis ababa|ahmedabad|aleppo|alexandria|algiers|almaty|amman|amsterdam|ankara|antwerp|asunción|athens|atlanta|auckland|austin|baghdad|baku|baltimore|bandung|bangalore|bangkok|barcelona|basel|beijing|beirut|belfast|belgrade|belo horizonte|bengaluru|bergen|berlin|bern|bhopal|bilbao|birmingham|bishkek|bogotá|bologna|bonn|bordeaux|boston|brasília|bratislava|bremen|brisbane|bristol|brno|brooklyn|brussels|bucharest|budapest|buenos aires|busan|cairo|calgary|cambridge|cape town|caracas|cardiff|casablanca|chandigarh|charlotte|chengdu|chennai|chicago|chittagong|cincinnati|cleveland|coimbatore|cologne|colombo|columbus|copenhagen|cork|curitiba|córdoba|dakar|dallas|damascus|dar es salaam|davao|delhi|denver|detroit|dhaka|dnipro|doha|dortmund|douala|dresden|dubai|dublin|düsseldorf|edinburgh|eindhoven|espoo|essen|faisalabad|firenze|florence|frankfurt|gaborone|gdańsk|geneva|genoa|genève|giza|glasgow|gothenburg|graz|grenoble|guadalajara|guangzhou|guatemala city|guayaquil|gurgaon|göteborg|haifa|hamburg|hangzhou|hannover|hanoi|hanover|harare|havana|helsinki|ho chi minh city|hong kong|houston|hyderabad|indianapolis|indore|islamabad|istanbul|izmir|jaipur|jakarta|jeddah|jerusalem|johannesburg|kabul|kampala|kansas city|karachi|kathmandu|katowice|kazan|kharkiv|kigali|kingston|kinshasa|kochi|kolkata|kraków|kuala lumpur|kuwait city|kyiv|kyoto|köln|københavn|la paz|lagos|lahore|las vegas|lausanne|leeds|leipzig|lille|lima|linz|lisboa|lisbon|liverpool|liège|ljubljana|lomé|london|los angeles|luanda|lucknow|lusaka|lviv|lyon|madrid|malmö|manama|manchester|manila|maputo|marrakech|marseille|medellín|melbourne|mexico city|miami|milan|milano|milwaukee|minneapolis|minsk|monterrey|montevideo|montpellier|montreal|montréal|moscow|mumbai|munich|muscat|málaga|münchen|nagpur|nairobi|nantes|naples|napoli|nashville|new delhi|new orleans|new york|new york city|newcastle|nice|noida|novosibirsk|nuremberg|nürnberg|odesa|omaha|orlando|osaka|oslo|ottawa|oxford|palo alto|panama city|paris|perth|philadelphia|phnom penh|phoenix|pittsburgh|port louis|port said|portland|porto|porto alegre|poznań|prague|praha|pretoria|pristina|pune|quito|rabat|raleigh|rawalpindi|recife|reykjavik|riga|rio de janeiro|riyadh|roma|rome|rosario|rotterdam|sacramento|salt lake city|salzburg|san antonio|san diego|san francisco|san jose|san salvador|sanaa|santiago|sarajevo|seattle|seoul|sevilla|seville|shanghai|sheffield|shenzhen|singapore|skopje|sofia|st. louis|stavanger|stockholm|strasbourg|stuttgart|surabaya|surat|sydney|são paulo|taipei|tallinn|tampa|tampere|tashkent|tbilisi|tehran|tel aviv|thessaloniki|tirana|tokyo|torino|toronto|toulouse|trondheim|tucson|tulsa|tunis|turin|turku|uppsala|utrecht|valencia|vancouver|venice|verona|vienna|vilnius|warsaw|warszawa|washington|wellington|wien|windhoek|winnipeg|wrocław|wuhan|yaoundé|yerevan|york|zagreb|zaragoza|zurich|zürich|екатеринбург|казань|київ|львів|минск|москва|новосибирск|одеса|санкт-петербург|сумы|харків';

const cities = new Set(CITIES.split('|'));

export const isCity = (text: string): boolean => cities.has(text.trim().toLowerCase());

interface Places {
  readonly countries: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

let places: Places | null = null;

function known(): Places {
  if (places) return places;
  const countries = new Set(OTHERS.split('|'));
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of REGIONS) countries.add((names.of(code) ?? code).toLowerCase());
  }
  const rows = US_STATES.split('|').map((row) => /^(.*) (\w+)$/.exec(row));
  places = {
    countries,
    states: new Set(rows.map((row) => row?.[1]?.toLowerCase() ?? '')),
    codes: new Set(rows.map((row) => row?.[2] ?? '')),
  };
  return places;
}

export const isCountry = (text: string): boolean => known().countries.has(text.trim().toLowerCase());

/** A state of the United States, Canada or Australia, by name or by its capital letters. */
export const isState = (text: string): boolean =>
  known().states.has(text.trim().toLowerCase()) ||
  known().codes.has(
    text
      .trim()
      .replace(/\s*\d{5}(?:-\d{4})?$/, '')
      .replace(/^(\p{Lu})\.\s?(\p{Lu})\.?$/u, '$1$2'),
  );

/** One to three words with capitals, as the name of a town is written. */
export const couldBeTown = (text: string): boolean =>
  CAPITALISED.test(text) &&
  text.split(/\s+(?:(?:de|del|la|las|los|da|do|am|an der|im|sur|upon)\s+)*/).length <= 3 &&
  !/^(?:inc|llc|ltd)\b/i.test(text);

const REMOTE =
  /^(?:fully |100% |hybrid[ /-]*)?(?:remote|hybrid|home office|télétravail|remoto|zdalnie|on-?site)(?:[ ,/(-].{0,30})?$/i;
const CAPITALISED =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s-]+(?:de|del|du|la|le|los|las|am|an der|im|sur|upon|do|da|di|of|the|and|\p{Lu}[\p{L}\p{M}.'’-]*))*$/u;

/** "Fairfield NSW"; where all is set in capitals, the last word may be any ("COTTON ON") unless the town is known. */
function townAndState(text: string): boolean {
  const [, town = '', state = ''] = /^(\p{Lu}.*) (\p{Lu}{2,3})$/u.exec(text) ?? [];
  return isState(state) && (/\p{Ll}/u.test(town) || isCity(town));
}

const STATE_AND_COUNTRY = /(?<=,\s*)(\p{Lu}{2}|\p{Lu}\p{Ll}+) (?:United States|USA)$/u;

/** "3001 Bern", "Kathmandu 44600, Nepal", "Leeds, Ontario, 44600": a place with its postcode. */
const POSTCODE = /^\d{4,6}\s+(?=\p{Lu})|(?<=\p{L}{2}),?\s+\d{5,6}(?=,|$)/gu;
export const withoutPostcode = (text: string): string => text.replace(POSTCODE, '');

/** How sure a text is a place, from 0 to 1: "Portland, OR", "Berlin, Germany", "Remote". */
export function placeScore(text: string): number {
  const plain = text
    .trim()
    .replace(/^[([]|(?<!\([^)]*)[)\]]$/g, '')
    .replace(/^['’]s-(?=\p{Lu})/u, '');
  if (plain.length < 2 || plain.length > 60) return 0;
  // "Toulouse (31)": French towns with their département.
  const department = /^(.+) \((?:\d{2,3}|2[AB])\)$/.exec(plain);
  if (department?.[1] && couldBeTown(department[1])) return 0.85;
  if (REMOTE.test(plain)) return 1;
  const parts = withoutPostcode(plain)
    .replace(STATE_AND_COUNTRY, '$1')
    .split(/\s*[,/]\s*|\s+[–&-]\s+/)
    .filter(Boolean);
  const last = parts.at(-1) ?? '';
  const region =
    isState(last) ||
    isCountry(last) ||
    (BRAZIL.has(last) && BEHIND_TOWN.test(plain)) ||
    (parts.length > 1 && SHORT_STATE.test(last)) ||
    /^\p{Lu}\p{L}+ (?:State|Province|County)$/u.test(last);
  // Some write their towns small.
  if (parts.length === 2 && region && /^\p{Ll}[\p{L} ]{2,20}$/u.test(parts[0] ?? '')) return 0.9;
  if (parts.length > 4 || !CAPITALISED.test(parts[0] ?? '')) return isCountry(plain) ? 0.9 : 0;
  // Small capitals lose their height: "Waltham, ma".
  if (parts.length === 2 && /^\p{Ll}{2}$/u.test(last) && known().codes.has(last.toUpperCase())) return 0.9;
  if (parts.length === 1 && townAndState(plain)) return 0.9;
  if (parts.length === 1)
    return isCountry(last) || isCity(last) ? 0.9 : isState(last) && last.length > 2 ? 0.8 : 0;
  if (region) return 1;
  if (isCity(parts[0] ?? '') || isCity(last)) return 0.8;
  if (/^[A-Z]{2,3}$/.test(last) && parts.length === 2) return 0.8;
  return parts.every((part) => CAPITALISED.test(part) && part.split(/\s+/).length <= 3) ? 0.35 : 0;
}
