import { OTHER_EXPERIENCE, OTHER_YEARS } from './other-languages.ts';
import type { Passage } from './passages.ts';
import { type Found, found } from './requirement.ts';

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];
const NUMBER = `\\d{1,2}|${WORDS.join('|')}`;
const YEARS = new RegExp(
  `\\b(?:(?:at least|a minimum of|minimum(?: of)?|min\\.?|over|more than|a)\\s+)?(${NUMBER})` +
    `(?:\\s*\\((?:\\d+)\\))?\\s*(?:\\+|plus|or more)?(?:\\s*(?:-|–|to)\\s*(?:${NUMBER})\\s*\\+?)?` +
    `\\s*(?:\\+|or more|plus)?[\\s-]*(years?|yrs?|months?)\\b['’]?s?(?:\\s*(?:\\+|or more|plus|minimum)(?=\\s))?`,
  'giu',
);
const RANGE = new RegExp(`(?:-|–|to)\\s*(${NUMBER})\\b`, 'i');
// "18 years of age", "25 years in business", "3 years ago" ask for nothing.
const NO_ASK =
  /^\s*(?:of age|old|ago|in business|warranty|contract|history|fixed|term|and older|in a row|now\b|degree|college)/i;
const OWN_STORY = /\b(?:we|our|us|founded|since|established|company has|for over)\b/i;
const LEAD =
  /^\s*(?:of\s+)?(?:(?:relevant|professional|proven|progressive(?:ly responsible)?|hands[- ]on|practical|prior|previous|recent|solid|strong|direct|full[- ]time|paid|post[- ]qualification|commercial|demonstrated|verifiable|industry|related|similar|work(?:ing)?|overall|total|combined)\s*,?\s+(?:and\s+)?)*/i;
const END =
  /[.;:()]|\s[-–—•]\s|,(?!\s*(?:and|or)\b\s*\w+\s*$)|\b(?:required|preferred|is a|are a|is required|including|with (?:at|\d)|or equivalent|or (?:an? )?(?:similar|related)|and a(?:n)?\b|but|plus)\b/i;

/** Years of experience a passage asks for, each with what they are to be spent on. */
export function findYears(passage: Passage): Found[] {
  const finds: Found[] = otherYears(passage);
  for (const match of passage.text.matchAll(YEARS)) {
    const end = match.index + match[0].length;
    const rest = passage.text.slice(end);
    if (NO_ASK.test(rest) || !asks(passage, rest)) continue;
    const amount = numberOf(match[1] ?? '');
    const years = /^m/i.test(match[2] ?? '') ? amount / 12 : amount;
    const { subject, length } = subjectOf(rest);
    const upTo = RANGE.exec(match[0])?.[1];
    const more = /\+|plus|or more/i.test(match[0]) ? '+' : '';
    const unit = /^m/i.test(match[2] ?? '') ? 'months' : years === 1 && !upTo ? 'year' : 'years';
    const count = `${match[1]}${upTo ? `-${upTo}` : more} ${unit}`;
    finds.push(
      found(
        passage,
        { from: match.index, to: end + length },
        {
          need: { kind: 'years', years, subject },
          label: subject ? `${count}: ${subject}` : `${count} of experience`,
        },
      ),
    );
  }
  return finds;
}

/** "3 Jahre Berufserfahrung", "2 ans d'expérience", "опыт от 3 лет": the number, where experience is spoken of. */
function otherYears(passage: Passage): Found[] {
  if (!OTHER_EXPERIENCE.test(passage.text)) return [];
  return [...passage.text.matchAll(OTHER_YEARS)].map((match) => {
    const years = Number(match[1]);
    const count = `${match[1]}${match[2] ? `-${match[2]}` : ''} ${years === 1 && !match[2] ? 'year' : 'years'}`;
    const at = { from: match.index, to: match.index + match[0].length };
    const need = { kind: 'years', years, subject: '' } as const;
    return found(passage, at, { need, label: `${count} of experience` });
  });
}

function asks(passage: Passage, rest: string): boolean {
  if (/\bexperience\b|^\s*(?:in|with|as|working|of)\b|\bexp\b/i.test(rest.slice(0, 90))) {
    // "Eight years of data" is no time at work.
    const listed = passage.section === 'must' || passage.section === 'nice';
    if (!listed && !/\bexperience\b|\bexp\b|^\s*(?:as|working)\b/i.test(rest.slice(0, 90))) return false;
    return !(OWN_STORY.test(passage.text) && passage.section !== 'must');
  }
  return passage.section === 'must' || passage.section === 'nice';
}

function numberOf(word: string): number {
  const at = WORDS.indexOf(word.toLowerCase());
  return at >= 0 ? at : Number(word);
}

/** "of experience in X, Y" -> "X"; the length says how far the quote reaches. */
function subjectOf(rest: string): { subject: string; length: number } {
  const stop = END.exec(rest.slice(1));
  const clause = stop ? rest.slice(0, stop.index + 1) : rest;
  const length = Math.min(clause.trimEnd().length, 110);
  const words = clause.slice(0, length).replace(LEAD, '');
  const subject = words
    .replace(/\bexperience\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:of|in|with|as|working|work|the|a|an)\s+(?:(?:of|in|with|as|working|using|the|a|an)\s+)*/i,
      '',
    )
    .replace(/\s+(?:in|with|as|of|a|an)$/i, '');
  return { subject: /\p{L}{2}/u.test(subject) ? subject : '', length };
}
