import type { MatchContent, MatchRequirement } from '@ats/core';
import type { Requirement } from '../requirements/requirement.ts';
import { judgeAuthorisation, judgeDegree, judgeOther, judgePlace, judgeYears } from './judge-record.ts';
import { judgeLanguage, judgeLicence, judgeSkill } from './judge-skill.ts';
import type { Case, Verdict } from './verdict.ts';

/** How overall_score follows from the requirements; written into every match. */
export const FORMULA =
  'overall_score = round(100 x sum(weight x value) / sum(weight)); value: met 1, partly 0.5, missing 0; ' +
  'weight: must 3, nice 1, halved for kind "other"; kinds "place" and "authorisation" are not scored. ' +
  'breakdown: the same over skill+language+licence (skills), years+other (experience), degree (education).';

const VALUE = { met: 1, partly: 0.5, missing: 0 } as const;
const PARTS: Record<string, readonly string[]> = {
  skills: ['skill', 'language', 'licence'],
  experience: ['years', 'other'],
  education: ['degree'],
};

/** Holds every requirement against the person's rows. The same input gives the same content. */
export function matchRequirements(requirements: readonly Requirement[], against: Case): MatchContent {
  const rated = requirements.map((requirement) => rate(requirement, against));
  const skills = rated.filter((one) => one.kind === 'skill');
  const counts = { met: 0, partly: 0, missing: 0 };
  for (const one of rated) counts[one.status] += 1;
  return {
    schema_version: 1,
    requirements: rated,
    overall_score: scoreOf(rated),
    formula: FORMULA,
    breakdown: Object.fromEntries(
      Object.entries(PARTS).map(([part, kinds]) => [
        part,
        scoreOf(rated.filter((one) => kinds.includes(one.kind))),
      ]),
    ),
    matched_skills: skills.filter((one) => one.status !== 'missing').map((one) => one.text),
    missing_skills: skills.filter((one) => one.status === 'missing').map((one) => one.text),
    explanation:
      rated.length > 0
        ? `${counts.met} of ${rated.length} requirements met, ${counts.partly} partly, ${counts.missing} not shown by your rows.`
        : 'The posting names no requirement that could be read.',
  };
}

function rate(requirement: Requirement, against: Case): MatchRequirement {
  const { id, text, quote, kind, priority } = requirement;
  return { id, text, quote, kind, priority, ...judge(requirement, against) };
}

function judge({ need, text }: Requirement, against: Case): Verdict {
  switch (need.kind) {
    case 'skill':
      return judgeSkill(need, against);
    case 'language':
      return judgeLanguage(need, against);
    case 'licence':
      return judgeLicence(need, against);
    case 'years':
      return judgeYears(need, against);
    case 'degree':
      return judgeDegree(need, against);
    case 'place':
      return judgePlace(need, against);
    case 'authorisation':
      return judgeAuthorisation(against);
    case 'other':
      return judgeOther(text, against);
  }
}

/** The score of FORMULA; null when nothing is scored. */
export function scoreOf(requirements: readonly MatchRequirement[]): number | null {
  let sum = 0;
  let total = 0;
  for (const { kind, priority, status } of requirements) {
    if (kind === 'place' || kind === 'authorisation') continue;
    const weight = (priority === 'must' ? 3 : 1) / (kind === 'other' ? 2 : 1);
    sum += weight * VALUE[status];
    total += weight;
  }
  return total === 0 ? null : Math.round((100 * sum) / total);
}
