import type { GapAnalysisContent, MatchRequirement } from '@ats/core';
import * as z from 'zod/mini';
import type { Context } from '../draft/context.ts';
import { type Ask, defineRecipe, titleFor } from '../draft/recipe.ts';
import { gapPrompt } from '../prompts/gap-analysis.ts';
import { skillList } from '../requirements/names.ts';
import { requirementsPart } from './prompt-parts.ts';

const WAYS = {
  course: (name: string) => `Take a short course in ${name}`,
  project: (name: string) => `Do a small project of your own with ${name}`,
  practice: (name: string) => `Practise ${name} in your present work`,
  certificate: (name: string) => `Get a certificate in ${name}`,
  mentor: (name: string) => `Ask somebody who knows ${name} to show you`,
} as const;
type Way = keyof typeof WAYS;
type Answer = { gaps: { requirement: string; ways: Way[]; hours: number }[] };

const DEFAULTS: Record<string, { ways: readonly Way[]; hours: number }> = {
  skill: { ways: ['course', 'project'], hours: 30 },
  language: { ways: ['course', 'mentor'], hours: 150 },
  licence: { ways: ['certificate'], hours: 40 },
  degree: { ways: ['certificate'], hours: 200 },
  other: { ways: ['practice'], hours: 10 },
};

/** What can be closed by learning and has a name of our lists: years, places, permits and whole sentences have not. */
const gapsOf = ({ match }: Context) =>
  match.requirements.filter(
    ({ status, kind, text }) =>
      status !== 'met' && kind in DEFAULTS && (kind !== 'other' || skillList().named(text)),
  );

const byWeight = (a: MatchRequirement, b: MatchRequirement) => weight(b) - weight(a);
const weight = ({ priority, status }: MatchRequirement) =>
  (priority === 'must' ? 2 : 0) + (status === 'missing' ? 1 : 0);

function contentOf(
  gaps: readonly { gap: MatchRequirement; ways: readonly Way[]; hours: number }[],
): GapAnalysisContent {
  return {
    schema_version: 1,
    missing: gaps.map(({ gap, ways }, at) => ({
      skill_name: gap.text,
      recommended_learning: ways.map((way) => WAYS[way](gap.text)),
      impact_rank: at + 1,
    })),
    suggested_plan: gaps.map(({ gap, ways, hours }) => ({
      step: gap.question
        ? `${gap.question} If not: ${lower(WAYS[ways[0] ?? 'practice'](gap.text))}`
        : WAYS[ways[0] ?? 'practice'](gap.text),
      est_hours: hours,
    })),
    explanation: gaps.length === 0 ? 'No gap that learning could close.' : null,
  };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const offline = (context: Context): GapAnalysisContent =>
  contentOf(
    [...gapsOf(context)]
      .sort(byWeight)
      .map((gap) => ({ gap, ...(DEFAULTS[gap.kind] ?? { ways: ['practice'], hours: 10 }) })),
  );

const ask: Ask<GapAnalysisContent, Answer> = {
  prompt: gapPrompt,
  schema: (context) => {
    const ids = gapsOf(context).map((gap) => gap.id);
    if (ids.length === 0) return null;
    const ways = z.array(z.enum(Object.keys(WAYS) as [Way, ...Way[]]));
    return z.object({ gaps: z.array(z.object({ requirement: z.enum(ids), ways, hours: z.number() })) });
  },
  input: requirementsPart,
  statements: () => [],
  instead: () => null,
  compose: ({ gaps }, _, context) => {
    const open = [...gapsOf(context)].sort(byWeight);
    const planned = new Map(gaps.map((one) => [one.requirement, one]));
    const place = (id: string) => {
      const at = gaps.findIndex((one) => one.requirement === id);
      return at === -1 ? gaps.length : at;
    };
    const ranked = [...open].sort((a, b) => place(a.id) - place(b.id));
    return contentOf(
      ranked.map((gap) => {
        const own = planned.get(gap.id);
        const usual = DEFAULTS[gap.kind] ?? { ways: ['practice'] as const, hours: 10 };
        const hours = Math.round(Math.min(400, Math.max(1, own?.hours ?? usual.hours)));
        return { gap, ways: own && own.ways.length > 0 ? [...new Set(own.ways)] : usual.ways, hours };
      }),
    );
  },
};

export const gapRecipe = defineRecipe({
  kind: 'gap_analysis',
  title: (context) => titleFor('Gaps', context),
  offline,
  ask,
});
