import * as z from 'zod/mini';
import { fields, firstText, listOf, numberOf, textOf, textsOf } from './tolerant.ts';

/** Content of a `gap_analysis` artifact: what is missing for a posting, and a plan to get there. */
export const gapAnalysisContent = z.object({
  schema_version: z.literal(1),
  missing: z.array(
    z.object({
      skill_name: z.string(),
      recommended_learning: z.array(z.string()),
      /** 1 matters most; null when it was not ranked. */
      impact_rank: z.nullable(z.number()),
    }),
  ),
  suggested_plan: z.array(z.object({ step: z.string(), est_hours: z.nullable(z.number()) })),
  explanation: z.nullable(z.string()),
});

export type GapAnalysisContent = z.infer<typeof gapAnalysisContent>;

/** Reads every older shape. */
export function readGapAnalysis(stored: unknown): GapAnalysisContent {
  const from = fields(stored);
  return {
    schema_version: 1,
    missing: listOf(from.missing).flatMap((item) => {
      const gap = fields(item);
      const skill_name = textOf(item) ?? firstText(gap, 'skill_name', 'skill', 'name');
      if (skill_name === null) return [];
      const recommended_learning = textsOf(gap.recommended_learning, 'title', 'name', 'text', 'url');
      return [{ skill_name, recommended_learning, impact_rank: numberOf(gap.impact_rank) }];
    }),
    suggested_plan: listOf(from.suggested_plan).flatMap((item) => {
      const planned = fields(item);
      const step = textOf(item) ?? firstText(planned, 'step', 'title', 'text');
      return step === null ? [] : [{ step, est_hours: numberOf(planned.est_hours) }];
    }),
    explanation: firstText(from, 'explanation', 'text') ?? textOf(stored),
  };
}
