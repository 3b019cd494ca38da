import { SCALE } from '../../lists/spans.ts';
import type { Finding } from '../finding.ts';
import { finding, type Reading } from '../reading/reading.ts';

const WHOLE_KNOWN =
  /\b(?:all|always|every|each|entire|whole|throughout|nationwide|worldwide|\w+wide|global\w*|nation\w*|international\w*|enterprise|entirely|complete\w*|fully|both|start to finish|end to end|everybody|everyone|never|none)\b|100\s?%|(\d+) (?:of|\/) \1\b/i;
const ONLY_KNOWN =
  /\b(?:only|just|sole\w*|exclusiv\w*|entirely|all|no|not|never|none|nothing|alone)\b|100\s?%/i;

const NOT_ALL =
  /\b(?:not|almost|nearly|hardly) (?:all|every\w*|always|fully|entirely|the whole)\b|\ball(?: \w+){0,2} (?:but|except|bar|save)\b/gi;

const EVERY_TIME =
  /\b(?:each|every) (?:(?:other|second|two|three|four|single|few|\d+) )?(?:day|night|week|month|year|shift|morning|evening|afternoon|quarter|summer|winter|spring|autumn|season|term|weekend|fortnight|hour|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)s?\b/giu;

const LIMITED = /\b(?:but|bar|save|except\w*|apart|excluding|not (?:all|every))\b/i;

/** "per visit", "/visit" for "each visit". */
const isPer = (text: string, rest: string): boolean => {
  const nouns = /^\s+(\p{L}{3,})(?:[\s-](\p{L}{3,}))?(?: (\p{L}{3,}))?/u.exec(rest)?.slice(1) ?? [];
  return nouns.some(
    (noun) => noun && new RegExp(`(?:\\bper |/ ?)(?:\\w+ )?${noun.slice(0, 4)}`, 'i').test(text),
  );
};

/** "all", "every", "nationwide" where the rows name a part. */
export function checkWholes(reading: Reading): Finding[] {
  const all = reading.aligned.map((line) => line.text).join(' ; ');
  const text = LIMITED.test(reading.statement) ? all : all.replace(NOT_ALL, '');
  const isPart = text !== all;
  return [...reading.statement.matchAll(SCALE)].flatMap((match) => {
    // "each morning" of a line tells how often, not of what.
    const known = /^(?:each|every)$/i.test(match[0]) ? text.replace(EVERY_TIME, '') : text;
    if ((/^(?:only|exclusively|purely)$/i.test(match[0]) ? ONLY_KNOWN : WHOLE_KNOWN).test(known)) return [];
    // "each" of a row's "per", "A$42k each", "every school year", "in every case"
    const each = /^(?:each|every)$/i.test(match[0]);
    const end = match.index + match[0].length;
    const rest = reading.statement.slice(end);
    const lead = reading.statement.slice(0, match.index);
    if (
      /\b(?:not|almost|nearly|hardly)\s+$/i.test(lead) ||
      /^\s+(?:\p{L}+ ){0,2}(?:but|except)\b/iu.test(rest)
    )
      return [];
    const apiece =
      /^(?:[,.;)]|\son average|$)/.test(rest) &&
      reading.quantities.some((one) => one.end <= match.index && match.index - one.end < 16);
    // ", each reviewed by a partner": of all that was told before; "before each meeting" is when.
    const told = /^each$/i.test(match[0]) && /(?:, |\b(?:before|after|ahead of|during) )$/i.test(lead);
    if (each && (apiece || told || isPer(text, rest) || /@|\b1 \w+ = /.test(text) || OF_TIME.test(rest)))
      return [];
    // "only a single remark" of one: it makes less of what it counts.
    if (/^only$/i.test(match[0]) && isCounted(reading, end)) return [];
    // "all four" of a row's four, "all of which".
    if (
      !isPart &&
      /^all(?: the| of the)?$/i.test(match[0]) &&
      isCounted(reading, match.index + match[0].length)
    )
      return [];
    // "96 houses in all"
    const total = /^all$/i.test(match[0]) && /^(?:[,.;:)]| of\b|$)/.test(rest);
    if (total && /\bin\s+$/i.test(reading.statement.slice(0, match.index))) return [];
    const at = { start: match.index, end: match.index + match[0].length };
    // "National" of a name that the row has in short.
    const word = reading.words.find((one) => one.start === at.start);
    const named = word?.capital && (!word.opens || /^national/.test(word.norm));
    if (named && reading.support.exact(word, reading.words).length > 0) return [];
    return [finding(reading, at, { kind: 'scope', mend: 'No row says that it was all of it.' })];
  });
}

const OF_TIME =
  /^\s+(?:(?:school|academic|calendar|financial|fiscal|tax|second|third|fourth)\s(?:year|term|week|weekend|month)|spring|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|case)\b/i;

const isCounted = ({ quantities, statement, aligned }: Reading, end: number) =>
  quantities.some(
    (one) =>
      one.start >= end &&
      /^\s+(?:of )?(?:the |my |our |a )?$/.test(statement.slice(end, one.start)) &&
      aligned.some((line) =>
        line.quantities.some((other) => other.value === one.value && other.share === null),
      ) &&
      !aligned.some((line) =>
        line.quantities.some((other) => other.value === one.value && other.share !== null),
      ),
  );
