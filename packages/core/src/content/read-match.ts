import type { MatchContent, MatchRequirement } from './match.ts';
import { fields, firstText, scoreOf, textOf, textsOf } from './tolerant.ts';

function requirement(name: string, status: 'met' | 'missing', index: number): MatchRequirement {
  return {
    id: `old-${status}-${index + 1}`,
    text: name,
    quote: null,
    kind: 'skill',
    priority: 'must',
    status,
    evidence: [],
  };
}

/** Reads every older shape: `overall_score` or `matchScore`, lists of skill names, `{ text }`. */
export function readMatch(stored: unknown): MatchContent {
  const from = fields(stored);
  const names = (value: unknown) => textsOf(value, 'name', 'skill_name', 'skill', 'text');
  const matched = names(from.matched_skills ?? from.matchedSkills);
  const missing = names(from.missing_skills ?? from.missingSkills);
  const breakdown = Object.entries(fields(from.breakdown));
  return {
    schema_version: 1,
    requirements: [
      ...matched.map((name, index) => requirement(name, 'met', index)),
      ...missing.map((name, index) => requirement(name, 'missing', index)),
    ],
    overall_score: scoreOf(from.overall_score ?? from.matchScore ?? from.score),
    formula: textOf(from.formula) ?? '',
    breakdown: Object.fromEntries(breakdown.map(([part, score]) => [part, scoreOf(score)])),
    matched_skills: matched,
    missing_skills: missing,
    explanation: firstText(from, 'explanation', 'text') ?? textOf(stored),
  };
}
