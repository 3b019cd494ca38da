import { DEGREE_LEVELS, type DegreeLevel, rank } from './degree-levels.ts';
import { OTHER_DEGREES } from './other-languages.ts';
import type { Passage } from './passages.ts';
import { type Found, found } from './requirement.ts';

const LEVELS: readonly [DegreeLevel, RegExp][] = [
  ['phd', /\b(?:ph\.?\s?d\.?|doctorate|doctoral(?: degree)?|DPhil|j\.d\.|jd|md|pharmd)(?=\W|$)/gi],
  [
    'master',
    /\b(?:master(?:['’]?s)?(?: degree|(?=\s+(?:of|in|or|preferred|required)\b)|['’]s?|(?=\s*[,/)]))|masters|m\.?sc\.?|mba|msn|m\.?eng\.?|m\.?com\.?|mfa|mphil|mres|llm|graduate degree|postgraduate degree)(?=\W|$)/gi,
  ],
  [
    'bachelor',
    /\b(?:bachelor(?:['’]?s)?(?: degree| of| in)?|b\.?sc\.?|bsn|b\.?eng\.?|b\.?tech|b\.?com\.?|bba|bfa|llb|ba\/bs|bs\/ba|bs\/ms|undergraduate degree|university degree|college degree|four[- ]year degree|4[- ]year degree|university graduate|degree[- ]level|degree[- ]educated|degree)(?=\W|$)/gi,
  ],
  [
    'associate',
    /\b(?:associate(?:['’]?s)? degree|associate['’]s|associates? (?:of|in) (?:science|arts|applied science|nursing)|two[- ]year degree|foundation degree|adn degree|hnd|hnc|(?:college|trade|vocational|post-secondary|culinary|nursing|higher|national) (?:diploma|certificate|qualification)|diploma)(?=\W|$)/gi,
  ],
  [
    'high_school',
    /\b(?:high school (?:diploma|education|degree|graduate)?|secondary (?:school|education)|hs diploma|ged|a-levels?|a levels|gcses?)(?=\W|$)/gi,
  ],
];
// Only in capitals: "ms" and "ba" are other words.
const SHORT: readonly [DegreeLevel, RegExp][] = [
  ['high_school', /\bA level(?=\W|$)/g],
  ['bachelor', /\b(?:BA|BS|B\.A\.|B\.S\.|B\.?Ed)(?=\W|$)/g],
  [
    'master',
    /\b(?:MA|MPH|MS(?!\s+(?:Office|Word|Excel|Access|Project|Visio|Windows|Teams|Outlook|PowerPoint|SharePoint|Dynamics|Azure|SQL|365))|M\.A\.|M\.S\.|M\.?Ed)(?=\W|$)/g,
  ],
];

/** The named level of education in words like "BSc in Physics"; null when they name none. */
export function degreeLevel(words: string): DegreeLevel | null {
  return degreeHits(words).sort((a, b) => rank(b.level) - rank(a.level))[0]?.level ?? null;
}

export type Hit = { level: DegreeLevel; start: number; end: number };

/** Every degree that words name, with its place. */
export function degreeHits(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const [level, pattern] of [...LEVELS, ...SHORT, ...OTHER_DEGREES]) {
    for (const match of text.matchAll(pattern)) {
      hits.push({ level, start: match.index, end: match.index + match[0].length });
    }
  }
  // "Associate degree" is no "degree": what starts first and reaches furthest stands.
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter((hit, at) => !hits.slice(0, at).some((other) => hit.start < other.end));
}

const FIELD = /^['’s]*\s*(?:degree\s*)?(?:of|in)\s+([^.;()]{3,110})/i;
const FIELD_END =
  /\s*(?:,?\s*(?:or|and)\s+(?:an?\s+)?(?:(?:closely\s+)?(?:related|similar|equivalent|relevant|comparable|another|other)\b.*|\d.*)|\b(?:preferred|required|is|from|with|plus|desirable|strongly)\b.*|\band (?:should|must|have|you|a minimum)\b.*)$/i;

/** Degrees a passage asks for; alternatives ("Bachelor's or Master's") are one, at the lowest level. */
export function findDegrees(passage: Passage): Found[] {
  const finds: Found[] = [];
  let open: Hit[] = [];
  const close = () => {
    const [first, ...more] = open;
    if (first) finds.push(asFound(passage, first, more));
    open = [];
  };
  for (const hit of degreeHits(passage.text)) {
    const last = open[open.length - 1];
    const between = last ? passage.text.slice(last.end, hit.start) : '';
    if (last && !/[/,]|\bor\b|^\W*(?:degree)?\W*$/i.test(between)) close();
    else if (last && /\b(?:required|preferred|plus|desirable|ideally)\b|;/i.test(between)) close();
    open.push(hit);
  }
  close();
  return finds;
}

function asFound(passage: Passage, first: Hit, more: readonly Hit[]): Found {
  const lowest = more.reduce((low, hit) => (rank(hit.level) < rank(low.level) ? hit : low), first);
  const last = more.at(-1) ?? first;
  const rest = passage.text.slice(last.end);
  const field = FIELD.exec(rest);
  const fields = (field?.[1] ?? '').replace(FIELD_END, '').trim();
  const to = field && fields ? last.end + field[0].indexOf(fields) + fields.length : last.end;
  const label = passage.text.slice(first.start, to).trim();
  return found(
    passage,
    { from: first.start, to },
    {
      need: {
        kind: 'degree',
        level: lowest.level,
        fields,
        orEquivalent: /\bequivalent\b/i.test(rest),
      },
      label,
    },
  );
}

export { DEGREE_LEVELS, type DegreeLevel, rank };
