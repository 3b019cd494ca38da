import type { Passage } from './passages.ts';
import { type Found, found, type Need } from './requirement.ts';

const AUTHORISATION =
  /\b(?:(?:legally )?(?:authori[sz]ed|eligible|permitted|entitled|able) to work (?:in|within)[^.;,]*|(?:legal )?(?:right|eligibility|authori[sz]ation) to work(?: in[^.;,]*)?|work (?:permit|authori[sz]ation|visa)(?: (?:for|in)[^.;,]*)?|(?:US|U\.S\.|EU|UK) citizen(?:ship)?|citizenship|permanent resident\w*|green card|(?:security|SC|DV|secret|top secret) clearance|BPSS)/gi;
const NO_SPONSOR =
  /\b(?:(?:unable|not able|cannot|can ?not|can['’]t|do not|does not|don['’]t|doesn['’]t|will not|won['’]t|no)\b[^.;]{0,60}\bsponsor\w*[^.;]*|without (?:the need for )?(?:visa )?sponsorship|sponsorship is not[^.;]*)/gi;

const PLACE_NAME =
  "((?:[\\p{Lu}][\\p{L}.'’-]+|of|the|upon)(?:,?\\s(?:[\\p{Lu}][\\p{L}.'’-]+|of|the|upon)){0,4})";
const BASED = new RegExp(
  `\\b(?:(?:must |should |to |you(?:'ll| will)? )?(?:be )?(?:[Bb]ased|[Ll]ocated|[Ll]iving|[Ll]ive|reside|residing) (?:in|near|within)|commut\\w+ (?:distance )?(?:to|of|from)|on[- ]site (?:in|at)|in[- ]person (?:in|at)|office in|local to)\\s+(?:the |our )?${PLACE_NAME}`,
  'gu',
);
const PRESENT =
  /\b(?:on[- ]?site(?: work)?(?: \d days?[^.;,]*)?|in[- ]office|hybrid(?: working)?|in[- ]person)\b/gi;
const TRAVEL =
  /\b(?:(?:willing(?:ness)?|able|ability|availability|required|prepared|must)\s+(?:and able )?to travel[^.;,)]*|(?:some |occasional |regular |up to \d+ ?% |\d+ ?% )travel(?: (?:is )?required)?)/gi;
const RELOCATE =
  /\b(?:(?:willing(?:ness)?|able|open|prepared) to relocat\w+|relocation (?:is )?required)\b/gi;
const AVAILABLE =
  /\b(?:(?:willing(?:ness)?|able|ability|available|availability|flexib\w+|must)\s+(?:and able )?(?:to work|for|to do|to cover)\s+(?:[\p{L}-]+[ ,]+){0,5}(?:weekends?|nights?|evenings?|shifts?|holidays?|overtime|on[- ]call|mornings?)[^.;)]*|(?:able|ability|must be able)\s+to (?:lift|stand|climb)[^.;)]*|(?:at least|over) (?:18|21) years(?: of age| old)?|(?:18|21) years (?:of age|old)(?: or older)?)/giu;

type Rule = {
  pattern: RegExp;
  need: (match: RegExpMatchArray) => Need;
  label: (match: RegExpMatchArray) => string;
};

const placeIn = (match: RegExpMatchArray): string => (match[1] ?? '').trim().replace(/[.,;]+$/, '');

const RULES: readonly Rule[] = [
  { pattern: NO_SPONSOR, need: () => ({ kind: 'authorisation' }), label: () => 'No visa sponsorship needed' },
  { pattern: AUTHORISATION, need: () => ({ kind: 'authorisation' }), label: (match) => match[0].trim() },
  {
    pattern: BASED,
    need: (match) => ({ kind: 'place', ask: 'based', place: placeIn(match) }),
    label: (match) => `Based in ${placeIn(match)}`,
  },
  {
    pattern: TRAVEL,
    need: () => ({ kind: 'place', ask: 'travel', place: null }),
    label: (match) => match[0].trim(),
  },
  {
    pattern: RELOCATE,
    need: () => ({ kind: 'place', ask: 'relocate', place: null }),
    label: (match) => match[0].trim(),
  },
  {
    pattern: PRESENT,
    need: () => ({ kind: 'place', ask: 'present', place: null }),
    label: (match) => match[0].trim(),
  },
  { pattern: AVAILABLE, need: () => ({ kind: 'other' }), label: (match) => match[0].trim() },
];

// "We provide visa sponsorship", "hybrid cloud" and "travel insurance" ask for nothing.
const OFFERED = /\b(?:we (?:offer|provide|can|do)|offered|available|provided)\b/i;
const TECHNICAL = /^\s*(?:cloud|app|apps|mobile|model|environment|infrastructure)/i;

/** Conditions of the work itself: place, travel, availability, permission to work. */
export function findConditions(passage: Passage): Found[] {
  const finds: Found[] = [];
  for (const rule of RULES) {
    for (const match of passage.text.matchAll(rule.pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      const taken = finds.some(
        (other) => other.start < passage.start + to && passage.start + from < other.end,
      );
      if (taken || TECHNICAL.test(passage.text.slice(to))) continue;
      const need = rule.need(match);
      const placed = need.kind === 'place' || need.kind === 'other';
      if (placed && (passage.section === 'offer' || passage.section === 'about')) continue;
      if (need.kind === 'authorisation' && OFFERED.test(passage.text) && rule.pattern !== NO_SPONSOR)
        continue;
      finds.push(found(passage, { from, to }, { need, label: rule.label(match) }));
    }
  }
  return finds;
}
