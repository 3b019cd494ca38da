import type { Line } from '../lines/line.ts';
import { isDuration, isWeekly } from '../words/durations.ts';
import { couldBeTown, isCity, isCountry, isState, placeScore, withoutPostcode } from '../words/places.ts';
import { companyScore, isDepartment, roleScore } from '../words/roles.ts';
import { degreeScore, isField, isUniversitySystem, schoolScore } from '../words/schools.ts';
import type { Item } from './items.ts';
import { CONTACT, isAside, NOTED_BY, trimmed } from './trimmed.ts';

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

/** Signs that part the facts of a head; commas do so only when nothing else does. */
const SIGN =
  /\t|\s*;\s+(?![^(]*\))|\s+(?:[|·•‧∙●⋅◆◦>]|l(?=\s+\p{Lu})|\/\/)(?:\s+|$)|\s*[|•]\s*|\s+@\s*|(?<!\b(?:University|College|Institute)(?: of(?: \p{L}+){1,3})?),?\s+(?:(?:at|bei|chez|presso|bij|hos|au sein d(?:e la|u|e))\s+(?=\p{Lu}|\d+\p{L})|au sein de (?:l[’'])|à l[’'](?=\p{Lu}{2})|at\s+(?=\p{Ll}[\p{L}\d.-]*(?:,|$)))/u;

const DASH = /(?:\s+|(?<=\)))(?:[–—-]|--)\s+|\s+-(?=\p{Lu}\p{Ll}{2})/u;

/** A sign that parts facts in the heads of some, and stands within a title or a name in those of others. */
const WEAK = /\s+(?:[–—-]|--|\/)\s+/u;
export const hasWeakSign = ({ rest }: Item): boolean => rest.some((part) => WEAK.test(part));

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
      !/\([^)]*$/.test(parts.slice(0, -count).join(', ')) &&
      !isUniversitySystem(parts.slice(0, -count).join(', ')) &&
      placeScore(tail) >= (count === 1 ? 0.8 : 0.9) &&
      roleScore(tail) < 0.6 &&
      companyScore(parts.slice(-count)[0] ?? '') < 0.4
    )
      return isCity(parts.at(-count - 1) ?? '')
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

/** Letters on both sides, or a sign that ties them; an "&" ties what stands on its sides, a slash may. */
const isWithinWord = (text: string, at: number): boolean => {
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  const tied = /[\p{L}\p{N}][-.’']?$/u.test(before) && /^[-.’']?[\p{L}\p{N}]/u.test(behind);
  return tied || /&\s*$/u.test(before) || /^\s*(?:&|\/\s)/u.test(behind);
};

/** A part cut where its setting changes, at the edge of a word. */
function byRuns(part: string, runs: readonly string[] | undefined): string[] {
  if (!runs) return [part];
  const cuts = [0];
  for (const run of runs) {
    const words = run.replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})+#.]+$/gu, '');
    const at = words.length > 1 ? part.indexOf(words, cuts.at(-1)) : -1;
    if (at < 0) continue;
    const end = at + words.length;
    if (at > 0 && !isWithinWord(part, at)) cuts.push(at);
    if (end < part.length && !isWithinWord(part, end)) cuts.push(end);
  }
  return cuts.map((from, at) => part.slice(from, cuts[at + 1] ?? part.length));
}

const PLACE_LABEL =
  /^(?:city|country|location|place|ort|land|ville|pays|lieu|ciudad|país|lugar|città|paese)\s*:\s*/iu;

/** "Acme (Portland, OR) Cook": the brackets hold the place, and part the facts. */
function byBrackets(text: string): string[] {
  const found = /^(.*\S)\s*\(([^()]{2,40})\)\s*(\p{L}.*)$/u.exec(text);
  return found?.[1] && found[2] && found[3] && placeScore(found[2]) >= 0.8 ? found.slice(1, 4) : [text];
}

const WORKED = /^(?:currently |presently )?(?:working|worked|employed|associated) /i;
const AS_IN = /^as (?:an? )?(.+?) (?:in|at|with|for) (?=\p{Lu})(.+)$/u;
const IN_AS = /^(?:in|at|with|for) (.+?) as (?:an? )?(.+)$/u;

/** "Worked as Clerk in Acme, Pune from": a sentence that tells a post. */
function byAccount(part: string): string[] {
  if (!WORKED.test(part)) return [part];
  const told = part.replace(WORKED, '').replace(/,? (?:from|since)$/u, '');
  return (AS_IN.exec(told) ?? IN_AS.exec(told))?.slice(1) ?? [part];
}

const isTitle = (text = ''): boolean => roleScore(text) > 0 && companyScore(text) === 0;

/** "Driver / Trainer" is one title: a slash parts facts of different kinds only. */
function bySlashes(part: string): string[] {
  const sides = part.split(/\s+\/\s+/);
  const [left = '', right = ''] = sides;
  return sides.length === 2 && isTitle(left.split(',').at(-1)) && isTitle(right.split(',')[0])
    ? [part]
    : sides;
}

/** A place that is known to be one, whatever it is called. */
const placeOf = (text: string, row: number): Token => ({
  ...tokenOf(text, { row, strong: false }),
  place: 1,
  role: 0,
  company: 0,
});

/** "Researcher Department of Botany, Calder University": what somebody was, and where in the house. */
function byUnits(part: string): string[] {
  const [, title = '', house = ''] =
    /^(.{4,60}?),?\s+((?:Department|Dept\.|Faculty|Division|Laboratory|Lab) (?:of|for) \p{Lu}.*)$/u.exec(
      part,
    ) ?? [];
  return isTitle(title) && house ? [title, house] : [part];
}

/** "Whitby : entreprise Cobalt": where, and who. */
const ENTERPRISE = /^(?:(\p{Lu}[\p{L}' -]{1,40}) : )?(?:entreprise|société) (?=\p{Lu})(.+)$/u;
function byEnterprise(part: string): string[] {
  const [whole, town, firm = ''] = ENTERPRISE.exec(part) ?? [];
  return whole ? [...(town ? [`lieu: ${town}`] : []), firm] : [part];
}

/** What stands before a town, and is none itself, names who is there: "Cobalt, Toronto, ON", "Cobalt, Singapore". */
const namesFirm = (own: string, place: string): boolean =>
  (isCity(place) && (own.split(/\s+/).length > 1 || isCountry(place))) ||
  (place.includes(',') && (own.split(/\s+/).length > 1 || isCity(place.split(',')[0] ?? '')));

/** "Acme — Planner - Clerk": of two dashes the long one parts the facts. */
const LONG_DASH = /\s+—\s+/u;
/** "University of Wisconsin – Madison": of a state's university, the campus is a part of its name. */
const isCampus = (left: string, right: string): boolean =>
  isState(/(?:^|[\s,])University of (\p{L}+(?: \p{L}+)?)$/u.exec(left)?.[1] ?? '') &&
  /^\p{Lu}\p{L}+(?: \p{L}+)?$/u.test(right) &&
  !isField(right) &&
  !isState(right) &&
  !isCountry(right) &&
  roleScore(right) + degreeScore(right) === 0;

function byDashes(part: string): string[] {
  const found: string[] = [];
  for (const side of part.split(/\s-\s/.test(part) && LONG_DASH.test(part) ? LONG_DASH : DASH)) {
    const left = found.at(-1) ?? '';
    if (isCampus(left, side)) found[found.length - 1] = `${left} – ${side}`;
    else found.push(side);
  }
  return found;
}

const byWeakSigns = (part: string): string[] => byDashes(part).flatMap(bySlashes);

/** "Cobalt – Remote": a place is parted from a name, even where names are whole. */
const byPlaces = (part: string): string[] =>
  part.split(WEAK).some((side) => placeScore(side) >= 0.8) ? byWeakSigns(part) : [part];

const STREET =
  /^(?:via|viale|piazza|corso|rue|avenue|boulevard|bd|calle|avda\.?|avenida|plaza|rua|praça|ul\.)\s+\p{Lu}.*\s\d+\s?\p{L}?$|^\p{Lu}\p{L}+(?:straße|strasse|str\.|gasse|platz|allee|laan|straat|vägen|gatan|vej)\s+\d+\s?\p{L}?$/iu;
/** "Via Pietro Bembo 36a": where, and not who. */
const isStreet = (text: string): boolean => STREET.test(text) && companyScore(text) < 0.4;

/** "Cobalt, Boston, MA (Java | Postman)": what was worked with. */
const BRACKETED_LIST = /\s*\((?=[^()]* [|•·] )[^()]*\)/gu;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** "Tides @ Cobalt Games": what stands behind the sign is the employer. */
const behindAt = (line: string, token: Token): Token =>
  line.includes(`@ ${token.text}`) ? { ...token, company: Math.max(token.company, 0.5) } : token;

function tokensIn({ rest, line }: Item, row: number, whole: boolean): Token[] {
  return (line.says === 'told' ? [] : rest)
    .filter((part) => !isAside(part) && !ADDRESS.test(part))
    .map((part) => part.replace(NOTED_BY, '').replace(BRACKETED_LIST, ''))
    .flatMap((part) => part.split('\t').flatMap(byAccount))
    .flatMap((part) => byRuns(part, line.runs))
    .flatMap((part) => part.split(SIGN))
    .flatMap(whole ? byPlaces : byWeakSigns)
    .flatMap(byBrackets)
    .flatMap(byUnits)
    .flatMap(byEnterprise)
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
  if (facts.length >= 2 || facts.some(saysBoth)) return [...tokens];
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

/** Commas part a title from an employer when no other sign does. */
export function byCommas({ text, row, strong }: Token): Token[] {
  const parts = text.split(/\s*,\s*(?![^(]*\))/).filter(Boolean);
  const whole = parts.reduce<string[]>((all, part) => {
    if (all.length > 0 && (LEGAL.test(part) || isUniversitySystem(all.at(-1) ?? '')))
      all[all.length - 1] += `, ${part}`;
    else all.push(part);
    return all;
  }, []);
  return whole.map((part) => tokenOf(part, { row, strong }));
}
