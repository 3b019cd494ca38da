import { isCountry, isState, placeScore } from '../words/places.ts';
import { companyScore, roleScore } from '../words/roles.ts';
import { degreeScore, isField } from '../words/schools.ts';
import type { Item } from './items.ts';
import { isAside, NOTED_BY } from './trimmed.ts';

/** Signs that part the facts of a head; commas do so only when nothing else does. */
const SIGN =
  /\t|\s*;\s+(?![^(]*\))|\s+(?:[|·•‧∙●⋅◆◦>]|l(?=\s+\p{Lu})|\/\/)(?:\s+|$)|\s*[|•]\s*|\s+@\s*|(?<!\b(?:University|College|Institute)(?: of(?: \p{L}+){1,3})?),?\s+(?:(?:at|bei|chez|presso|bij|hos|au sein d(?:e la|u|e))\s+(?=\p{Lu}|\d+ ?\p{L})|au sein de (?:l[’'])|à l[’'](?=\p{Lu}{2})|at\s+(?=\p{Ll}[\p{L}\d.-]*(?:,|$)))/u;

const DASH = /(?:\s+|(?<=\)))(?:[–—-]|--)\s+|\s+-(?=\p{Lu}\p{Ll}{2})/u;

/** A sign that parts facts in the heads of some, and stands within a title or a name in those of others. */
const WEAK = /\s+(?:[–—-]|--|\/)\s+/u;
export const hasWeakSign = ({ rest }: Item): boolean => rest.some((part) => WEAK.test(part));

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

/** "Cobalt, Boston, MA (Java | Postman)": what was worked with. */
const BRACKETED_LIST = /\s*\((?=[^()]* [|•·] )[^()]*\)/gu;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** What a line of a head says, parted at its signs; names may be whole in it, whatever signs they hold. */
export const stretchesOf = ({ rest, line }: Pick<Item, 'rest' | 'line'>, whole: boolean): string[] =>
  (line.says === 'told' ? [] : rest)
    .filter((part) => !isAside(part) && !ADDRESS.test(part))
    .map((part) => part.replace(NOTED_BY, '').replace(BRACKETED_LIST, ''))
    .flatMap((part) => part.split('\t').flatMap(byAccount))
    .flatMap((part) => byRuns(part, line.runs))
    .flatMap((part) => part.split(SIGN))
    .flatMap(whole ? byPlaces : byWeakSigns)
    .flatMap(byBrackets)
    .flatMap(byUnits)
    .flatMap(byEnterprise);
