import { couldBeTown } from '../words/places.ts';
import type { Head } from './alike.ts';
import type { Item } from './items.ts';
import { isOwn, isPlace, type Token } from './tokens.ts';

/** Where in its head a fact stands: the row, and which of the row's facts it is. */
const slotsOf = (tokens: readonly Token[]): Map<string, Token> => {
  const counts = new Map<number, number>();
  return new Map(
    tokens.map((token) => {
      const at = counts.get(token.row) ?? 0;
      counts.set(token.row, at + 1);
      return [`${token.row} ${at}`, token];
    }),
  );
};

const mayBeTown = (token: Token): boolean =>
  isPlace(token) ||
  (couldBeTown(token.text) && token.role === 0 && token.company === 0 && !token.says && !isOwn(token));

const holdsBoth = ({ text, role }: Token): boolean => role > 0 && text.includes(',');

/** Besides the town there are a title and an employer, or one text that holds both as most entries' do. */
const leavesBoth = (tokens: readonly Token[], town: Token, holding: boolean): boolean => {
  const facts = tokens.filter((token) => token !== town && !isPlace(token));
  return facts.length >= 2 || facts.some((fact) => holdsBoth(fact) || (holding && fact.text.includes(',')));
};

/** "Skipton<tab>Cobalt<tab>2010": besides the town there is one fact on its line, which is no title. */
function leavesEmployer(tokens: readonly Token[], town: Token): boolean {
  const [fact, ...others] = tokens.filter((token) => token !== town && !isPlace(token));
  return fact !== undefined && others.length === 0 && fact.row === town.row && fact.role === 0;
}

/** It stands by itself beside the dates; title and employer share the other row, or the next is set larger. */
function besideDates(head: readonly Item[], tokens: readonly Token[], town: Token): boolean {
  const others = tokens.filter((token) => token !== town);
  const [own, next] = [head[town.row], head[town.row + 1]];
  const alone = own?.dates !== null && others.every(({ row }) => row !== town.row);
  const larger = own !== undefined && next !== undefined && next.line.size > own.line.size + 0.05;
  return alone && (larger || new Set(others.map(({ row }) => row)).size === 1);
}

/**
 * Small towns are in no list. But entries are built alike: a place in their heads at which nothing ever stands
 * but what could be a town, with a title and an employer beside it, is where the town stands.
 */
export function withTownSlots(all: readonly Head[]): readonly (readonly Token[])[] {
  const holding = all.filter(({ tokens }) => tokens.some(holdsBoth)).length > all.length / 2;
  const slotted = all.map(({ tokens }) => slotsOf(tokens));
  const slots = new Set(slotted.flatMap((each) => [...each.keys()]));
  const found = [...slots].flatMap((slot) => {
    const standing = slotted.flatMap((each, at) => {
      const [token, entry] = [each.get(slot), all[at]];
      return token && entry ? [{ ...entry, token }] : [];
    });
    const usual = standing.length >= 2 && standing.length >= all.length * 0.6;
    const known = standing.filter(({ token }) => isPlace(token)).length;
    const leaves = (tokens: readonly Token[], town: Token): boolean =>
      leavesBoth(tokens, town, holding) || (known > 0 && leavesEmployer(tokens, town));
    if (!usual || !standing.every(({ token, tokens }) => mayBeTown(token) && leaves(tokens, token)))
      return [];
    const beside = standing.filter(({ head, tokens, token }) => besideDates(head, tokens, token)).length;
    return [{ slot, known, beside }];
  });
  const [best] = found.sort(
    (a, b) => b.known - a.known || b.beside - a.beside || b.slot.localeCompare(a.slot),
  );
  return all.map(({ tokens }, at) => {
    const town = best && slotted[at]?.get(best.slot);
    return tokens.map((token) => (token === town ? { ...token, place: 1 } : token));
  });
}
