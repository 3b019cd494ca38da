import { MILD_PRAISE, NO_SUPERLATIVES, PRAISE, SUPERLATIVE } from '../../lists/praise.ts';
import { stem, stemsOf } from '../../text/stems.ts';
import type { Finding } from '../finding.ts';
import { finding, type Reading } from '../reading/reading.ts';

const FIRST =
  /\bfirst\b(?! of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?!(?:[- ](?:time|year|pass|aid|floor|class|half|instance|language|name|quote|shift|step|line|article|attempt|place|quarter|month|week|day|two|three|four|\w+ (?:day|week|month|year)s|few|stage|phase|term|contact|response|round|responder|case|visit|draft|only|and)\b))/gi;
const BEFORE_FIRST = /\b(?:at|in|the article|on|from|since|never|not)\s+$/i;
const EST = /\b(\p{L}{3,}(?:est))\b/giu;
const NO_SUPERLATIVE = new Set(NO_SUPERLATIVES.split(/\s+/));

const BIGGEST = /\b(?:biggest|largest|greatest)\b/;

const SOFT = stemsOf(PRAISE);
const MILD = stemsOf(MILD_PRAISE);

const QUOTED = /(?<![\p{L}\p{N}])[“"„«](?=\S)([^”"“»„]{4,})[”"»]/gu;

/** Firsts, onlys and largests, praise, and quotes that the rows do not hold. */
export function checkClaims(reading: Reading): Finding[] {
  return [...superlatives(reading), ...praise(reading), ...quotes(reading)];
}

function superlatives(reading: Reading): Finding[] {
  const { statement } = reading;
  const texts = reading.aligned.map((line) => line.text.toLowerCase()).join(' ; ');
  const all = reading.lines.map((line) => line.text.toLowerCase()).join(' ; ');
  const findings: Finding[] = [];
  const add = (match: RegExpMatchArray) => {
    const start = match.index ?? 0;
    const mend = 'No row compares this with others.';
    findings.push(finding(reading, { start, end: start + match[0].length }, { kind: 'superlative', mend }));
  };
  for (const match of statement.matchAll(FIRST)) {
    // "first in OTRS and later in Jira"
    if (/(?:,|\band) (?:then|later|afterwards|since|now)\b/i.test(statement.slice(match.index))) continue;
    if (BEFORE_FIRST.test(statement.slice(0, match.index)) || /\b(?:first|1st)\b/.test(texts)) continue;
    add(match);
  }
  for (const match of statement.matchAll(SUPERLATIVE)) {
    const word =
      /best|top|only|sole|most|leading|record|number|#1/i.exec(match[0])?.[0].toLowerCase() ??
      match[0].toLowerCase();
    if (
      /^(?:only|sole)$/.test(word) &&
      /\b(?:only|sole|alone|single|one-?(?:man|woman|person))\b/.test(texts)
    )
      continue;
    // "most weekends" sets nothing above others.
    const known =
      word === 'most' ? texts.replace(/\bmost (?:\w+s\b|of\b)/g, '').replace(/\btop\b/g, word) : texts;
    if (
      !new RegExp(`(?:^|[^a-z])${word.replace('#', '')}`).test(known) &&
      !all.includes(match[0].toLowerCase())
    )
      add(match);
  }
  for (const match of statement.matchAll(EST)) {
    const word = match[1]?.toLowerCase() ?? '';
    if (NO_SUPERLATIVE.has(word) || all.includes(word)) continue;
    // "largest" of a row's "biggest", "commonest" of its "most common"
    const same = BIGGEST.test(word) ? BIGGEST : new RegExp(`\\bmost ${word.slice(0, -3)}`);
    if (same.test(texts)) continue;
    add(match);
  }
  return findings;
}

function praise(reading: Reading): Finding[] {
  return reading.words.flatMap((word, index) => {
    const next = reading.words[index + 1];
    const joined =
      next && reading.statement.slice(word.end, next.start) === '-'
        ? stem(`${word.text}-${next.text}`)
        : null;
    const key = joined && SOFT.has(joined) ? joined : word.stem;
    if (!SOFT.has(key) || reading.support.exact(word, reading.words).length > 0) return [];
    if (reading.statement[word.start - 1] === '-' && !SOFT.has(word.stem)) return [];
    // "still outstanding", "in season", "devoting half the time"
    const before = reading.statement.slice(0, word.start);
    if (
      /^outstanding$/i.test(word.text) &&
      /\b(?:still|yet|is|are|remain(?:s|der|ing)?|rest)\s+$/i.test(before)
    )
      return [];
    if (/^(?:seasons?|devot(?:es?|ing)|dr[io]v(?:e|es|ing))$/i.test(word.text)) return [];
    // "nine-strong" counts heads.
    if (/^strong$/i.test(word.text) && /\w-$/.test(reading.statement.slice(0, word.start))) return [];
    const mild = MILD.has(key) && !/^master(?:ed|y|ing)$/i.test(word.text);
    const severity = mild ? 'warn' : 'block';
    const mend = `Leave out "${word.text}": let the facts say it.`;
    return [finding(reading, word, { kind: 'soft_claim', severity, mend })];
  });
}

function quotes(reading: Reading): Finding[] {
  const flat = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const known = reading.lines.map((line) => flat(line.text)).join(' ; ');
  return [...reading.statement.matchAll(QUOTED)].flatMap((match) => {
    const quoted = flat(match[1] ?? '');
    if (!/\p{L}{2}/u.test(quoted) || known.includes(quoted)) return [];
    const at = { start: match.index, end: match.index + match[0].length };
    return [finding(reading, at, { kind: 'quote', mend: 'Quote only what the row quotes, word for word.' })];
  });
}
