import { type HistoryLine, sourceOf } from '../history/history-lines.ts';
import { LANGUAGE_LEVELS, type LanguageLevel, languageLevel } from '../requirements/language-levels.ts';
import { languageList, licenceList } from '../requirements/names.ts';
import type { Need } from '../requirements/requirement.ts';
import { contentStems } from '../text/stems.ts';
import { type Case, EVIDENCE_LIMIT, missing, type Verdict } from './verdict.ts';

type NeedOf<K extends Need['kind']> = Extract<Need, { kind: K }>;

// A skill the person listed says it most plainly, then what they did, then the rest.
const ORDER = ['skills', 'employment', 'projects', 'certifications', 'education', 'profiles'];
const byTable = (a: HistoryLine, b: HistoryLine) => ORDER.indexOf(a.table) - ORDER.indexOf(b.table);
const evidenceOf = (lines: readonly HistoryLine[]) =>
  [...lines].sort(byTable).slice(0, EVIDENCE_LIMIT).map(sourceOf);

/** A skill: met by a row that names it, or names what implies it; partly by a beginner's or a summary's word. */
export function judgeSkill(need: NeedOf<'skill'>, { lines, history }: Case): Verdict {
  // What names the skill itself comes before what only implies it.
  const named = lines.filter((line) => line.skills.has(need.name));
  const implying = lines.filter((line) => !line.skills.has(need.name) && line.implied.has(need.name));
  const carriers = [...named.sort(byTable), ...implying.sort(byTable)];
  if (carriers.length === 0) return missing(`Have you worked with ${need.name}?`);
  const firm = carriers.filter((line) => line.table !== 'profiles' && !isBeginner(line, history));
  return {
    status: firm.length > 0 ? 'met' : 'partly',
    evidence: carriers.slice(0, EVIDENCE_LIMIT).map(sourceOf),
  };
}

function isBeginner(line: HistoryLine, history: Case['history']): boolean {
  if (line.table !== 'skills') return false;
  return history.skills.find((row) => row.id === line.id)?.proficiency_level === 'beginner';
}

const KNOWN_AS: Record<string, LanguageLevel> = {
  beginner: 'basic',
  intermediate: 'intermediate',
  advanced: 'fluent',
  expert: 'native',
};

/** A language: met at the level asked for; partly below it, or where no row states the level. */
export function judgeLanguage(need: NeedOf<'language'>, { lines, history }: Case): Verdict {
  const carriers = lines.filter((line) =>
    languageList()
      .find(line.text, line.tokens)
      .some((hit) => hit.entry.name === need.language),
  );
  const spoken = carriers.filter((line) => line.table === 'skills' || line.table === 'profiles');
  if (spoken.length === 0) return missing(`How well do you speak ${need.language}?`);
  const levels = spoken.map((line) => {
    const row = history.skills.find((skill) => skill.id === line.id);
    return languageLevel(line.text) ?? KNOWN_AS[row?.proficiency_level ?? ''] ?? null;
  });
  const best = Math.max(...levels.map((level) => (level ? LANGUAGE_LEVELS.indexOf(level) : -1)));
  const asked = LANGUAGE_LEVELS.indexOf(need.level ?? 'intermediate');
  return { status: best >= asked ? 'met' : 'partly', evidence: evidenceOf(spoken) };
}

/** A licence: met by a certificate or skill row in force; partly when it has run out or is only mentioned. */
export function judgeLicence(need: NeedOf<'licence'>, { lines, history, asOf }: Case): Verdict {
  const carriers = lines.filter((line) => namesLicence(line, need.name));
  if (carriers.length === 0) return missing(`Do you hold this: ${need.name}?`);
  const firm = carriers.filter((line) => {
    if (line.table === 'skills') return true;
    const row = history.certifications.find((cert) => cert.id === line.id);
    if (line.table !== 'certifications' || !row) return false;
    return row.does_not_expire === true || !row.expiration_date || row.expiration_date >= asOf;
  });
  return {
    status: firm.length > 0 ? 'met' : 'partly',
    evidence: evidenceOf(firm.length > 0 ? firm : carriers),
  };
}

function namesLicence(line: HistoryLine, name: string): boolean {
  if (
    licenceList()
      .find(line.text, line.tokens)
      .some((hit) => hit.entry.name === name)
  ) {
    return true;
  }
  if (line.table !== 'certifications' || licenceList().named(name)) return false;
  const asked = contentStems(name).filter((stem) => !/^(?:licen[cs]|certificat\w*|card|valid)$/.test(stem));
  return asked.length > 0 && asked.every((stem) => line.stems.has(stem));
}
