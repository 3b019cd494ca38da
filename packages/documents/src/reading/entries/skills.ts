import type { SkillDraft } from '../../career/draft.ts';
import { proficiencyOf } from '../../career/known-words.ts';
import type { Line } from '../lines/line.ts';
import type { Drafted } from './drafted.ts';
import { itemsOf } from './items.ts';

/** Commas within brackets part nothing: "AWS (EC2, S3)". */
const SEPARATOR = /\s*(?:[,;•·|/●▪\t]|\s[–—-]\s|\s{3,})\s*(?![^(]*\))/u;
const LABEL = /^([\p{Lu}\p{Lo}][^:,;•|]{1,40}):\s+(?=\S)/u;
const LEVEL =
  /\s*[([–:-]?\s*((?:native|fluent|bilingual|mother tongue|professional|full professional|limited|working|elementary|basic|intermediate|advanced|beginner|proficient|expert|conversational|muttersprache|fließend|grundkenntnisse|verhandlungssicher|langue maternelle|courant|nativo|fluido|madrelingua|[abc][12])\b[^()[\]]{0,40})[)\]]?\s*$/iu;

const plain = (text: string): string =>
  text
    .replace(/^[\s\p{P}]+(?<![(+#.])|[\s,;:.·•|○●◦▪★☆]+$/gu, '')
    .replace(/^and\s+/i, '')
    .trim();

const fits = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 60 &&
  text.split(/\s+/).length <= 6 &&
  /[\p{L}]/u.test(text) &&
  !/[.!?]$/.test(text);

interface Named {
  readonly name: string;
  readonly group: string | null;
  readonly quote: string;
}

function named(text: string): Named[] {
  const group = LABEL.exec(text)?.[1]?.trim() ?? null;
  const list = group ? text.slice(text.indexOf(':') + 1) : text;
  return list
    .split(SEPARATOR)
    .map(plain)
    .filter(fits)
    .map((name) => ({ name, group, quote: text.replaceAll('\t', ' ') }));
}

/** Skills out of the lines of a section: each once, with the label of its line as its group. */
export function skillsIn(lines: readonly Line[]): Drafted<SkillDraft>[] {
  const seen = new Set<string>();
  return itemsOf(lines, true)
    .flatMap(({ text }) => named(text))
    .filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
    .map(({ name, group, quote }) => ({
      row: { skill_name: name, ...(group ? { meta: { group } } : {}) },
      quote,
      confidence: name.split(/\s+/).length <= 3 ? 0.85 : 0.6,
    }));
}

/** Languages spoken, with the person's own word for how well. */
export function languagesIn(lines: readonly Line[]): Drafted<SkillDraft>[] {
  const seen = new Set<string>();
  return itemsOf(lines, true)
    .flatMap(({ text, parts }) =>
      parts.length > 1 && parts.slice(1).every((part) => LEVEL.test(part) || !/\p{L}/u.test(part))
        ? [parts.join(' – ')]
        : text.split(/\s*[,;•|\t]\s*(?![^(]*\))/u),
    )
    .flatMap((text) => {
      const level = LEVEL.exec(text);
      const name = plain(level ? text.slice(0, level.index) : text.replace(/[:–-].*$/u, ''));
      const fluency = level?.[1]?.trim() ?? null;
      if (!fits(name) || name.split(/\s+/).length > 3 || seen.has(name.toLowerCase())) return [];
      seen.add(name.toLowerCase());
      const proficiency = fluency ? proficiencyOf(fluency) : null;
      const row: SkillDraft = {
        skill_name: name,
        skill_category: 'Language',
        ...(proficiency ? { proficiency_level: proficiency } : {}),
        ...(fluency ? { meta: { fluency } } : {}),
      };
      return [{ row, quote: text.replaceAll('\t', ' '), confidence: fluency ? 0.9 : 0.75 }];
    });
}
