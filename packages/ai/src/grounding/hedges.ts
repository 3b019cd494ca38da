import type { Finding } from './finding.ts';
import { finding, isContent, type Reading } from './reading.ts';
import type { EvidenceLine } from './rows.ts';
import type { Word } from './words.ts';

/** A way of limiting what is said: how a row says it, and how a statement may say it as well. */
type Hedge = { name: string; said: RegExp; kept: RegExp; reach: 'after' | 'around' | 'before'; mend: string };

const HEDGES: readonly Hedge[] = [
  {
    name: 'help',
    said: /\b(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|contribut(?:ed|es|ing)|took part|take part|participated|involved in|co-\w+|part of|deputi[sz]\w*|covered|cover|stand in|shadowed)\b/gi,
    kept: /\b(?:help\w*|assist\w*|support\w*|contribut\w*|part|participat\w*|involv\w*|co|co-\w+|joint\w*|together|with|alongside|deput\w*|cover\w*|stand\w*|shadow\w*|belong\w*|team|among|one of|worked on|second|step\w*|fill\w*)\b/i,
    reach: 'after',
    mend: 'Keep that this was help, or a part.',
  },
  {
    name: 'together',
    said: /(?:\bw\/|\bwith\b(?! (?:a|an) \w+ (?:scanner|machine|tool))|\btogether\b|\bjoint(?:ly)?\b|\balong with\b|\bteam effort\b|\bas a team\b|\bteam of\b|\bacross \d+ \w+)/gi,
    kept: /\b(?:with|together|joint\w*|team|alongside|along|co|co-\w+|collab\w*|shared?|partner\w*|among|we|our|us|group|one of|part|help\w*|assist\w*|support\w*|contribut\w*|worked on|crew|pod|brigade|between|strong|person|across|under|by)\b|&|w\//i,
    reach: 'before',
    mend: 'Keep that others took part.',
  },
  {
    name: 'part',
    said: /\b(?:some|partly|in part|part(?:ially)? of|most|mostly|mainly|usually|parts of|a few|maybe|possibly|perhaps)\b/gi,
    kept: /\b(?:some|part\w*|most\w*|mainly|main|chiefly|usual\w*|often|several|few|certain|various|majority|larg\w+|typical\w*|general\w*|normal\w*|about|around|roughly|approx\w*|possibl\w*|maybe|perhaps|may|might|estimated|predominantly|primar\w+|%|half|occasional\w*|sometimes)\b|\d\s?%/i,
    reach: 'after',
    mend: 'Keep "some", "mostly" or "partly".',
  },
  {
    name: 'seldom',
    said: /\b(?:sometimes|occasional(?:ly)?|at times|when asked|as needed|if needed|on request|in season|when \w+ (?:\w+ )?(?:is|was|were|are) (?:off|away|out|down|busy|absent|ill|sick)|when system down|on vacation|once)\b/gi,
    kept: /\b(?:sometimes|occasion\w*|at times|when\w*|while|as needed|if|on request|season\w*|during|for|at the request|asked|once|now and then|need\w*|stand\w*|cover\w*|fill\w*|deput\w*|back-?up)\b/i,
    reach: 'around',
    mend: 'Keep how seldom, or when only, it was.',
  },
  {
    name: 'only',
    said: /\b(?:only|just|under supervision|supervised by|not yet|in progress|still learning|learning|so far|acting|interim|temporary|trainee|apprentice(?:ship)?|stretch assignment|semi-?qualified|part-?qualified|planned)\b/gi,
    kept: /\b(?:only|just|except|supervis\w*|under|yet|progress|way|still|learn\w*|so far|to date|acting|interim|temporar\w*|train\w*|apprentice\w*|stretch|semi|part|planned|follow\w*|rest|remain\w*|to come|toward\w*|by|of \d+|none|limited|\d+ of \d+|no|not|until|towards)\b/i,
    reach: 'around',
    mend: 'Keep the limit that the row states.',
  },
  {
    name: 'others',
    said: /\b(?:checked|reviewed|signed(?: them)? off|approved|closed|closes|finali[sz]ed|made|done|led|leads|built|superstructure) (?:it |them )?by\b|\bby (?:a )?(?:colleague|partner|senior|third|external)|\b(?:QA|legal|tooling|company trainer|external firm|ops|someone else|a student)\b(?: \w+){0,3} (?:closes?|finali[sz]ed|made|signed|leads?|does|had built|idea)\b|\bfor \w+ review\b/gi,
    kept: /\b(?:by|review\w*|check\w*|sign\w*|approv\w*|clos\w+|made|which|who|that|whose|had|built|external|colleague|partner|draft\w*|QA|legal|tooling|ops|operations|someone|not mine|idea|under|with)\b/i,
    reach: 'around',
    mend: 'Keep who else did what.',
  },
];

/** Limits and hedges that a row states and the statement dropped while it kept what they limit. */
export function checkHedges(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const hedge of HEDGES) {
    const kept = hedge.kept.test(reading.statement);
    for (const line of reading.aligned) {
      if (line.heading || kept) continue;
      for (const match of line.text.matchAll(hedge.said)) {
        const limited = limitedWords(line, match, hedge.reach).filter((word) => isKept(reading, line, word));
        const place = limited[0] && placeOf(reading, line, limited);
        if (!place) continue;
        findings.push(finding(reading, place, { kind: 'hedge', line, mend: hedge.mend }));
        break;
      }
    }
  }
  return findings;
}

/** The words of a line that a hedge limits: those behind it, before it, or both, up to the next stop. */
function limitedWords(line: EvidenceLine, match: RegExpMatchArray, reach: Hedge['reach']): Word[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const stop = /[;:.()]|,|\bbut\b| - /;
  const after = line.text.slice(end);
  const until = end + (stop.exec(after)?.index ?? after.length);
  const before = line.text.slice(0, start);
  const from = Math.max(...[...before.matchAll(/[;:.(]|\bbut\b| - /g)].map((one) => one.index), 0);
  const content = line.words.filter(isContent);
  const behind = content.filter((word) => word.start >= end && word.end <= until).slice(0, 5);
  const ahead = content.filter((word) => word.end <= start && word.start >= from).slice(-5);
  if (reach === 'after') return behind;
  return reach === 'before' ? ahead : [...ahead.slice(-3), ...behind.slice(0, 4)];
}

const isKept = (reading: Reading, line: EvidenceLine, word: Word) =>
  reading.words.some(
    (own) =>
      isContent(own) &&
      reading.carriers(own).some((carrier) => carrier.line === line && carrier.word === word),
  );

/** Where the statement says what was limited; at least one word of weight must have been kept. */
function placeOf(reading: Reading, line: EvidenceLine, limited: readonly Word[]) {
  const own = reading.words.filter((word) =>
    reading.carriers(word).some((carrier) => carrier.line === line && limited.includes(carrier.word)),
  );
  const first = own[0];
  const last = own[own.length - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
