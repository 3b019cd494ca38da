import type { HistoryLine } from '../history/history-lines.ts';
import { skillList } from '../requirements/names.ts';
import { readPassages, type Section } from '../requirements/passages.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { contentStems } from '../text/stems.ts';

const SECTION_WEIGHT: Record<Section, number> = { must: 2, duty: 2, nice: 1, body: 1, about: 0, offer: 0 };
const TITLE_WEIGHT = 2;

/** How much each line has to do with a posting; higher is more. */
export type Relevance = (line: HistoryLine) => number;

/**
 * Weighs lines by the requirements they carry (a must counts double) and by the posting's own words,
 * where a word that stands in many of the person's lines tells them apart less.
 */
export function relevanceTo(
  posting: { description: string; title: string; requirements: readonly Requirement[] },
  lines: readonly HistoryLine[],
): Relevance {
  const words = postingWords(posting);
  const rarity = rarityOf(lines);
  const asks = posting.requirements.map(asAsk);
  return (line) => {
    let score = 0;
    for (const ask of asks) score += ask.weight * carried(line, ask);
    let lexical = 0;
    for (const stem of line.stems) lexical += (words.get(stem) ?? 0) * (rarity.get(stem) ?? 1);
    return score + lexical / Math.sqrt(Math.max(6, line.stems.size));
  };
}

type Ask = { weight: number; skills: readonly string[]; stems: readonly string[] };

function asAsk({ need, text, quote, priority }: Requirement): Ask {
  const base = (priority === 'must' ? 2 : 1) * (need.kind === 'other' ? 0.75 : 1);
  if (need.kind === 'skill') return { weight: base, skills: [need.name], stems: [] };
  const subject = need.kind === 'years' ? need.subject : need.kind === 'other' ? quote : '';
  const skills = skillList()
    .find(subject || text)
    .map((hit) => hit.entry.name);
  return { weight: base, skills, stems: [...new Set(contentStems(subject))] };
}

/** From 0 to 1: how much of an asking a line carries. */
function carried(line: HistoryLine, { skills, stems }: Ask): number {
  if (skills.some((name) => line.skills.has(name))) return 1;
  if (skills.some((name) => line.implied.has(name))) return 0.5;
  if (stems.length === 0) return 0;
  const share = stems.filter((stem) => line.stems.has(stem)).length / Math.min(stems.length, 6);
  return share >= 0.3 ? Math.min(1, share) : 0;
}

function postingWords({ description, title }: { description: string; title: string }): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const stem of contentStems(text)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  };
  count(title, TITLE_WEIGHT);
  for (const passage of readPassages(description)) {
    const weight = SECTION_WEIGHT[passage.section];
    if (weight > 0) count(passage.text, weight);
  }
  for (const [stem, value] of counts) counts.set(stem, Math.log2(1 + value));
  return counts;
}

function rarityOf(lines: readonly HistoryLine[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const line of lines) for (const stem of line.stems) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  const rarity = new Map<string, number>();
  for (const [stem, count] of seen)
    rarity.set(stem, Math.log2(1 + lines.length / count) / Math.log2(1 + lines.length));
  return rarity;
}
