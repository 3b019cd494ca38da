import { isCity, placeScore } from '../words/places.ts';
import { companyScore, roleScore } from '../words/roles.ts';
import type { Item } from './items.ts';

/** A stretch of an entry's head that says one thing. */
export interface Token {
  readonly text: string;
  /** Which line of the head it stands on. */
  readonly row: number;
  readonly strong: boolean;
  readonly place: number;
  readonly role: number;
  readonly company: number;
}

/** Signs that part the facts of a head; commas do so only when nothing else does. */
const SIGN =
  /\t|\s+[|·•‧∙●⋅/]\s+|\s*[|•]\s*|\s+[–—-]\s+|\s+@\s*|,?\s+(?:at|bei|chez|presso|bij|hos)\s+(?=\p{Lu})/u;

const trimmed = (text: string): string =>
  text
    .replace(/^[\s,;:|·•–—()[\]-]+|[\s,;:|·•–—([-]+$/gu, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim();

function tokenOf(text: string, row: number, strong: boolean): Token {
  return { text, row, strong, place: placeScore(text), role: roleScore(text), company: companyScore(text) };
}

/** "Acme, Portland, OR": the place at the end is one fact, what stands before it another. */
function withoutPlace(text: string): [rest: string, place: string | null] {
  const bracket = /^(.*\S)\s*[([]([^()[\]]{2,40})[)\]]$/.exec(text);
  if (bracket?.[1] && bracket[2] && placeScore(bracket[2]) >= 0.8) return [bracket[1], bracket[2]];
  const parts = text.split(/\s*,\s*/);
  for (const count of [2, 3, 1]) {
    const tail = parts.slice(-count).join(', ');
    if (
      parts.length > count &&
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

/** Notes on the kind of work, and lengths of time, are no names. */
export const NOTE =
  /^(?:full[- ]?time|part[- ]?time|contract|freelance|internship|permanent|temporary|self-employed|seasonal|remote|hybrid|on-?site|\(?\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses)\b.*)\)?$/i;

/** The facts of a head, in order, places apart. */
export function tokensOf(head: readonly Item[]): Token[] {
  return head.flatMap(({ rest, line }, row) =>
    rest
      .flatMap((part) => part.split(SIGN))
      .map(trimmed)
      .filter((text) => /\p{L}{2,}|\p{Lo}/u.test(text) && !NOTE.test(text))
      .flatMap((text) => {
        const whole = tokenOf(text, row, line.strong);
        if (isPlace(whole)) return [whole];
        const [own, place] = withoutPlace(text);
        const tokens = [tokenOf(trimmed(own), row, line.strong)];
        return place ? [...tokens, tokenOf(place, row, false)] : tokens;
      }),
  );
}

/**
 * Fewer than two facts beside a place: then the place is more than one. "Acme, Portland, OR" is an employer
 * in Portland, and what only might be a place is none.
 */
export function withEnoughFacts(tokens: readonly Token[]): Token[] {
  const facts = tokens.filter((token) => !isPlace(token));
  if (facts.length >= 2 || facts.some(({ text }) => text.includes(','))) return [...tokens];
  return tokens.flatMap((token) => {
    if (!isPlace(token)) return [token];
    const parts = token.text.split(/\s*,\s*/);
    if (parts.length >= 3) {
      const name = parts.slice(0, -2).join(', ');
      return [
        tokenOf(name, token.row, token.strong),
        tokenOf(parts.slice(-2).join(', '), token.row, false),
      ].map((each, at) => (at === 0 ? { ...each, place: 0 } : each));
    }
    return token.place < 0.85 ? [{ ...token, place: 0 }] : [token];
  });
}

export const isPlace = ({ place, role, company }: Token): boolean =>
  place >= 0.8 && role < 0.6 && company < 0.4;

const LEGAL = /^(?:inc|llc|ltd|gmbh|corp|co|ag|s\.?a\.?s?|plc|pvt|pvt\.? ltd|b\.?v|lp|llp|p\.?c)\.?$/i;

/** Commas part a title from an employer when no other sign does. */
export function byCommas({ text, row, strong }: Token): Token[] {
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const whole = parts.reduce<string[]>((all, part) => {
    if (all.length > 0 && LEGAL.test(part)) all[all.length - 1] += `, ${part}`;
    else all.push(part);
    return all;
  }, []);
  return whole.map((part) => tokenOf(part, row, strong));
}
