import type { Statement } from '@ats/core';
import * as z from 'zod/mini';
import { type Drafted, unfounded } from '../draft/judge.ts';
import type { Finding } from '../grounding/finding.ts';
import type { GenerateRequest } from '../model/language-model.ts';
import { secondOpinionPrompt } from '../prompts/second-opinion.ts';
import { fenced } from '../text/fence.ts';

export type Judged = { drafted: Drafted; statement: Statement };

/** Sentences that are not word for word a line of the person's: what there is an opinion to have about. */
export const openToDoubt = (judged: readonly Judged[]): Judged[] =>
  judged.filter(({ statement: { text, sources } }) => !sources.some(({ quote }) => quote === text));

/** Asks which of these sentences do not follow from their lines. */
export function doubtRequest(judged: readonly Judged[]): GenerateRequest<{ doubted: string[] }> {
  const told = judged.map(({ statement: { text, sources } }, at) =>
    [`s${at + 1}: ${text}`, ...sources.map(({ quote }) => `  rests on: ${quote ?? ''}`)].join('\n'),
  );
  return {
    name: 'second_opinion',
    instructions: secondOpinionPrompt.instructions,
    input: fenced('sentences', told.join('\n')),
    schema: z.object({ doubted: z.array(z.enum(judged.map((_, at) => `s${at + 1}`))) }),
  };
}

/** What was doubted, as a finding of the check. The model's own words go nowhere. */
export const doubtOf = ({ statement: { text } }: Judged): Finding =>
  unfounded(text, 'Say only what the lines say, as plainly as they do.');
