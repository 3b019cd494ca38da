import type { Place } from '../posting.ts';
import { cleanText } from './clean.ts';
import { isCountry } from './country-names.ts';
import { isObject, type Json, keysOf, nameOf, pick } from './json-object.ts';
import { words } from './letters.ts';

function fromObject(object: Json, siblings: readonly unknown[], language: string): Place | null {
  const outer = keysOf(object);
  const name = nameOf(pick(outer, 'raw name text label displayname location locationname formattedaddress'));
  const address = outer.address;
  if (typeof address === 'string') return place(cleanText(address) || name, {}, language);
  const parts = isObject(address) ? keysOf(address) : outer;
  const part = (names: string): string => nameOf(pick(parts, names));
  const fields = {
    street: part('streetaddress street address1 addressline1'),
    city: part('addresslocality city locality cityname town'),
    region: part('addressregion region state statecode province statename'),
    postalCode: part('postalcode zip zipcode postcode'),
    country: part('addresscountry country countryname countrycode'),
  };
  const joined = [...new Set(Object.values(fields).filter(Boolean))].join(', ');
  // Some systems repeat the headquarters' address in every entry and tell the places apart by their names.
  const same = JSON.stringify(address);
  const repeated =
    siblings.length > 1 &&
    siblings.every((one) => isObject(one) && JSON.stringify(keysOf(one).address) === same);
  return repeated && name ? place(name, {}, language) : place(joined || name, fields, language);
}

function place(raw: string, fields: Partial<Place>, language: string): Place | null {
  if (!raw || raw.length > 300) return null;
  const found: Place = { raw };
  for (const key of ['street', 'city', 'region', 'postalCode', 'country'] as const) {
    const value = fields[key];
    if (value) found[key] = value;
  }
  return found.city || found.country || found.region ? found : { ...found, ...takeApart(raw, language) };
}

const POSTCODE =
  /\b(\d{5}-\d{4}|\d{5}|\d{2}-\d{3}|\d{3} ?\d{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4}(?: ?[A-Z]{2})?)\b/;
const STREET =
  /\d.*(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|drive|way|boulevard|blvd)(?!\p{L})|(?:stra(?:ß|ss)e|str\.|gade|vej|väg|gatan|rue|calle|carrer|rua|via|plein|straat|laan)\b.*\d|улица|ул\.|^\d{1,3}$|^\p{L}[\p{L} .'-]+ \d{1,3}[a-z]?(?:\/\d+)?$/iu;
/** "Praha 5", "Dublin 2", "Paris 8e": a part of a town, where no town stands beside it. */
const DISTRICT = /^\p{Lu}\p{L}+ \d{1,2}\p{L}?$/u;
const REMOTE = /^(?:remote|anywhere|worldwide|hybrid|various|multiple|home)/i;

/** Best guess at the parts of a written place: "[street,] [postcode] city [postcode][, region][, country]". */
function takeApart(raw: string, language: string): Partial<Place> {
  const found: Partial<Place> = {};
  const rest: string[] = [];
  for (const piece of raw
    .replace(/^г\. ?/, '')
    .split(/\s*[,;·]\s*|\s[-–]\s/)
    .slice(0, 6)) {
    const code = found.postalCode ? null : POSTCODE.exec(piece);
    const text = code && !STREET.test(piece) ? piece.replace(code[0], '').trim() : piece.trim();
    if (STREET.test(text)) found.street = found.street ? `${found.street} ${text}` : text;
    else if (code) {
      found.postalCode = code[0];
      // "Churchill Court, Bromley, BR1 1DP": what stands before the town is the house.
      if (!text && rest.length > 1 && !found.street) found.street = rest.shift() ?? '';
    }
    if (text && !STREET.test(text)) rest.push(text);
  }
  const isLand = (text: string): boolean =>
    /^(?:UK|USA?|UAE)$/.test(text) || isCountry(words(text), language);
  if (found.street && DISTRICT.test(found.street) && rest.every(isLand)) {
    rest.unshift(found.street);
    delete found.street;
  }
  return { ...found, ...townOf(rest, isLand) };
}

function townOf([city, ...more]: string[], isLand: (text: string) => boolean): Partial<Place> {
  if (!city) return {};
  // "Hybrid - London", "Remote - US", but "Remote - Europe"
  if (REMOTE.test(city)) return /^hy/i.test(city) || more.some(isLand) ? townOf(more, isLand) : {};
  if (!more.length && isLand(city)) return { country: city };
  const inBrackets = /\s*\(([^)]+)\)$/.exec(city);
  const bare = inBrackets ? city.slice(0, inBrackets.index) : city;
  const found: Partial<Place> = { city: bare };
  const state = / ([A-Z]{2,3})$/.exec(bare);
  if (state?.[1]) {
    found.city = bare.slice(0, state.index);
    found.region = state[1];
  } else if (more[0] && (more.length > 1 || !isLand(more[0]))) found.region = more.shift() ?? '';
  const country = more.at(-1) ?? (isLand(inBrackets?.[1] ?? '') ? inBrackets?.[1] : '');
  return country ? { ...found, country } : found;
}

/** Places from a string, an object or an array of them; doubles and fillers dropped, order kept. Countries by English names and those of the language. */
export function readPlaces(raw: unknown, language: string): Place[] {
  const list = Array.isArray(raw) ? raw.slice(0, 50) : [raw];
  const places = list.flatMap((one) => {
    if (isObject(one)) return fromObject(one, list, language) ?? [];
    return splitPlaces(cleanText(one)).flatMap((text) => place(text, {}, language) ?? []);
  });
  return places.filter((p, index) => places.findIndex((q) => q.raw === p.raw) === index);
}

/** "San Francisco, CA | Seattle, WA" is two places; "Berlin / Remote" too. */
function splitPlaces(text: string): string[] {
  return text
    .split(/\s*[|;•]\s*|\s+\/\s+|\s+or\s+(?=\p{Lu})/u)
    .map((piece) => piece.replace(/^(?:locations?:? ?(?=\p{Lu}))|^[,\s/·]+|[,\s/·]+$/giu, ''))
    .filter((piece) => piece.length > 1);
}
