import type { Line } from '../lines/line.ts';
import { isDuration, isWeekly } from '../words/durations.ts';
import { couldBeTown, isCity, isCountry, placeScore, withoutPostcode } from '../words/places.ts';
import { companyScore, isDepartment, roleScore } from '../words/roles.ts';
import { isUniversitySystem, schoolScore } from '../words/schools.ts';
import type { Item } from './items.ts';
import { stretchesOf } from './stretches.ts';
import { CONTACT, trimmed } from './trimmed.ts';

/** A stretch of an entry's head that says one thing. */
export interface Token {
  readonly text: string;
  /** Which line of the head it stands on. */
  readonly row: number;
  readonly strong: boolean;
  readonly place: number;
  readonly role: number;
  readonly company: number;
  readonly says?: Line['says'];
}

/** Where a stretch of a head stands. */
interface Standing {
  readonly row: number;
  readonly strong: boolean;
  readonly says?: Line['says'];
}

function tokenOf(text: string, { row, strong, says }: Standing): Token {
  if (says === 'title') return { text, row, strong, says, place: 0, role: 1, company: 0 };
  if (says === 'company') return { text, row, strong, says, place: 0, role: 0, company: 1 };
  const scores = { place: placeScore(text), role: roleScore(text), company: companyScore(text) };
  return { text, row, strong, ...scores, ...(says === 'school' ? { says } : {}) };
}

const FORMS =
  'inc|llc|ltd|gmbh|corp|co|ag|s\\.?a\\.?s?|s\\.?l(?:\\.?u)?|s\\.?r\\.?l|s\\.?p\\.?a|kg|ltda|plc|pvt|pvt\\.? ltd|b\\.?v|lp|llp|p\\.?c';
const LEGAL = new RegExp(`^(?:${FORMS})\\.?$`, 'i');
/** What stands behind the form of a firm is no part of its name. */
const FIRM_AND_TOWN = new RegExp(`^(.*\\s(?:${FORMS})\\.?),?\\s+([^,]+(?:,\\s*[^,]+)?)$`, 'iu');

/** What stands before "Singapore" is no town in it. */
const isCityState = (text = ''): boolean => isCity(text) && isCountry(text);

/** "Acme, Portland, OR": the place at the end is one fact, what stands before it another. */
function withoutPlace(whole: string): [rest: string, place: string | null] {
  const text = withoutPostcode(whole);
  const [, firm, town = ''] = FIRM_AND_TOWN.exec(text) ?? [];
  const behindComma =
    text.includes(`, ${town}`) && couldBeTown(town) && companyScore(town) === 0 && !/\p{Lu}{3}/u.test(town);
  if (firm && (placeScore(town) >= 0.8 || behindComma)) return [firm, town];
  const bracket = /^(.*\S)\s*[([]([^()[\]]{2,40})[)\]]$/.exec(text);
  if (bracket?.[1] && bracket[2] && placeScore(bracket[2]) >= 0.8) return [bracket[1], bracket[2]];
  const parts = text.split(/\s*,\s*/);
  for (const count of [2, 3, 1]) {
    const tail = parts.slice(-count).join(', ');
    if (
      parts.length > count &&
      !(count > 1 && isCityState(parts.at(-1)) && !isCity(parts.at(-2) ?? '')) &&
      !/\([^)]*$/.test(parts.slice(0, -count).join(', ')) &&
      !isUniversitySystem(parts.slice(0, -count).join(', ')) &&
      placeScore(tail) >= (count === 1 ? 0.8 : 0.9) &&
      roleScore(tail) < 0.6 &&
      companyScore(parts.slice(-count)[0] ?? '') < 0.4
    )
      return isCity(parts.at(-count - 1) ?? '') && !isUniversitySystem(parts.slice(0, -count - 1).join(', '))
        ? [parts.slice(0, -count - 1).join(', '), parts.slice(-count - 1).join(', ')]
        : [parts.slice(0, -count).join(', '), tail];
  }
  return [text, null];
}

/** Notes on the kind of work, and labels of dates, are no names. */
const NOTE =
  /^(?:full[- ]?time|part[- ]?time|contract|freelance|permanent|temporary|self-employed|seasonal|remote|hybrid|on-?site|from|dates?|period|duration|cd[id]|cee|contrat (?:pro|d'apprentissage)|intérim|saisonnier)\)?$/i;

/** What a link is called that stands beside a name. */
const LINK = /^(?:certificate|website|github|gitlab|link|demo|live demo|source code|report|video|pdf)$/i;

/** A note on the kind of work that is the employer where no other is named. */
const OWN =
  /^(?:freelance(?:r|d)?|self[- ]employed|independent|freiberuflich|freiberufler(?:in)?|selbst(?:st)?ändig|indépendant(?:e)?|auto-?entrepreneur|autónom[oa]|libero professionista|zzp|działalność gospodarcza|own business)$/i;
export const isOwn = ({ text }: Token): boolean => OWN.test(text);

const PLACE_LABEL =
  /^(?:city|country|location|place|ort|land|ville|pays|lieu|ciudad|país|lugar|città|paese)\s*:\s*/iu;

/** A place that is known to be one, whatever it is called. */
const placeOf = (text: string, row: number): Token => ({
  ...tokenOf(text, { row, strong: false }),
  place: 1,
  role: 0,
  company: 0,
});

/** What stands before a town, and is none itself, names who is there: "Cobalt, Toronto, ON", "Cobalt, Singapore". */
const namesFirm = (own: string, place: string): boolean =>
  (isCity(place) && (own.split(/\s+/).length > 1 || isCountry(place))) ||
  (place.includes(',') && (own.split(/\s+/).length > 1 || isCity(place.split(',')[0] ?? '')));

const STREET =
  /^(?:via|viale|piazza|corso|rue|avenue|boulevard|bd|calle|avda\.?|avenida|plaza|rua|praça|ul\.)\s+\p{Lu}.*\s\d+\s?\p{L}?$|^\p{Lu}\p{L}+(?:straße|strasse|str\.|gasse|platz|allee|laan|straat|vägen|gatan|vej)\s+\d+\s?\p{L}?$/iu;
/** "Via Pietro Bembo 36a": where, and not who. */
const isStreet = (text: string): boolean => STREET.test(text) && companyScore(text) < 0.4;

/** "Tides @ Cobalt Games": what stands behind the sign is the employer. */
const behindAt = (line: string, token: Token): Token =>
  line.includes(`@ ${token.text}`) ? { ...token, company: Math.max(token.company, 0.5) } : token;

function tokensIn({ rest, line }: Item, row: number, whole: boolean): Token[] {
  return stretchesOf({ rest, line }, whole)
    .map(trimmed)
    .filter(
      // "G4S" and "3M" are names.
      (text) =>
        !CONTACT.test(text) &&
        !LINK.test(text) &&
        /\p{L}{2,}|\p{Lo}|^\p{Lu}?\d\p{Lu}$/u.test(text) &&
        ((!NOTE.test(text) && !isDuration(text) && !isWeekly(text)) || OWN.test(text)),
    )
    .flatMap((text) => {
      if (PLACE_LABEL.test(text)) return [placeOf(text.replace(PLACE_LABEL, ''), row)];
      if (isStreet(text.split(/\s*,\s*/)[0] ?? '')) return [placeOf(text, row)];
      const whole = tokenOf(text, { row, strong: line.strong });
      const [own, place] = withoutPlace(text);
      // "Severn Infirmary, Bristol" is no place, though "Clifton, Bristol" is.
      const named = place && own && !isCity(own) && (schoolScore(text) > 0 || namesFirm(own, place));
      if (isPlace(whole) && !named) return [whole];
      const tokens = [
        behindAt(line.text, tokenOf(trimmed(own), { row, strong: line.strong, says: line.says })),
      ];
      // Small towns are in no list, and "LA, U.S.A" is no firm.
      const known = { place: Math.max(placeScore(place ?? ''), 0.8), company: 0 };
      return place ? [...tokens, { ...tokenOf(place, { row, strong: false }), ...known }] : tokens;
    });
}

/** The facts of a head, in order, places apart; in some of its rows names may be whole, whatever signs they hold. */
export const tokensOf = (head: readonly Item[], whole: readonly boolean[] = []): Token[] =>
  head.flatMap((item, row) => [
    ...tokensIn(item, row, whole[row] ?? false),
    ...(item.line.place ? [placeOf(item.line.place, row)] : []),
  ]);

/**
 * Fewer than two facts beside a place: then the place is more than one. "Acme, Portland, OR" is an employer
 * in Portland, and what only might be a place is none.
 */
export function withEnoughFacts(tokens: readonly Token[]): Token[] {
  const facts = tokens.filter((token) => !isPlace(token));
  const saysBoth = ({ text }: Token): boolean =>
    text.includes(',') && !isDepartment(text.split(',').at(-1) ?? '');
  // "Civil Engineer, EIT" above "Cobalt, Lisle, IL": the place has the employer in it, and the title all else.
  const [only] = facts;
  const titled = only !== undefined && only.role > 0.3 && only.company === 0;
  const spare = titled && tokens.some((token) => isPlace(token) && token.text.split(',').length >= 3);
  if (facts.length >= 2 || (facts.some(saysBoth) && !spare)) return [...tokens];
  return tokens.flatMap((token) => {
    if (!isPlace(token)) return [token];
    const parts = token.text.split(/\s*,\s*/);
    if (parts.length >= 3) {
      const name = parts.slice(0, -2).join(', ');
      return [
        tokenOf(name, { row: token.row, strong: token.strong }),
        tokenOf(parts.slice(-2).join(', '), { row: token.row, strong: false }),
      ].map((each, at) => (at === 0 ? { ...each, place: 0 } : each));
    }
    // "Acme, Leeds" is an employer in a town, "Headingley, Leeds" the only thing that could be one.
    const [name = '', town = ''] = parts;
    if (token.place < 0.85 && parts.length === 2 && isCity(town) && !isCity(name))
      return [
        { ...tokenOf(name, token), place: 0 },
        { ...token, text: town },
      ];
    return token.place < 0.85 ? [{ ...token, place: 0 }] : [token];
  });
}

export const isPlace = ({ place, role, company }: Token): boolean =>
  place >= 0.8 && role < 0.6 && company < 0.4;

/** "Marsh, Howarth & Calder LLP": the names of partners are one firm's. */
const PARTNERS =
  /(?<=^|,\s)(?:\p{Lu}[\p{L}'’]+,\s)+\p{Lu}[\p{L}'’]+,?\s(?:&|and)\s\p{Lu}[\p{L}'’]+,?\s(?:LL?P|PLLC|LLC|P\.?C\.?)$/u;

/** Commas part a title from an employer when no other sign does. */
export function byCommas({ text, row, strong }: Token): Token[] {
  // "Receptionist, Marsh & Howarth LLP".
  const partners = (PARTNERS.exec(text)?.[0] ?? '').replace(/^\p{L}+,\s/u, (first) =>
    roleScore(first) > 0 ? '' : first,
  );
  const split = text
    .slice(0, text.length - partners.length)
    .split(/\s*,\s*(?![^(]*\))/)
    .filter(Boolean);
  const whole = [...split, ...(partners ? [partners] : [])].reduce<string[]>((all, part) => {
    if (all.length > 0 && (LEGAL.test(part) || isUniversitySystem(all.at(-1) ?? '')))
      all[all.length - 1] += `, ${part}`;
    else all.push(part);
    return all;
  }, []);
  return whole.map((part) => tokenOf(part, { row, strong }));
}
