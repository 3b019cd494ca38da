import type { ArtifactContents, Statement } from '@ats/core';
import type * as z from 'zod/mini';
import type { Prompt } from '../prompts/prompt.ts';
import type { Context } from './context.ts';
import type { Drafted } from './judge.ts';

/** What a model is asked, and how its answer is taken apart and put together. */
export type Ask<Content, Answer> = {
  prompt: Prompt;
  /** Out of the user's own ids: what is not in it cannot be answered. Null when there is nothing to ask about. */
  schema: (context: Context) => z.ZodMiniType<Answer> | null;
  input: (context: Context) => string;
  /** Every sentence the answer writes about the person. */
  statements: (answer: Answer, context: Context) => Drafted[];
  /** The content; `accepted` has a statement for each key, or null where it was blocked and has no replacement. */
  compose: (answer: Answer, accepted: ReadonlyMap<string, Statement | null>, context: Context) => Content;
  /** The person's own sentence in place of a blocked one; null to leave it out. */
  instead: (drafted: Drafted, context: Context) => Statement | null;
};

/** One kind of artifact end to end: without a model, and, where one helps, with it. */
export type Recipe<Kind extends string = string, Content = unknown, Answer = never> = {
  kind: Kind;
  title: (context: Context) => string;
  offline: (context: Context) => Content;
  ask: Ask<Content, Answer> | null;
};

/** Describes a kind: one definition adds it, with core's part (`defineArtifactKind`) in it for a kind of your own. */
export const defineRecipe = <
  const Kind extends string,
  Content,
  Answer = never,
  More extends object = object,
>(
  recipe: Recipe<Kind, Content, Answer> & More,
): Recipe<Kind, Content, Answer> & More => recipe;

export type DocumentedKind = keyof ArtifactContents;

/** "Résumé for Nurse at Harbor Point". */
export function titleFor(what: string, { job }: Pick<Context, 'job'>): string {
  const at = job.company_name ? ` at ${job.company_name}` : '';
  return job.job_title || job.company_name ? `${what} for ${job.job_title ?? 'a position'}${at}` : what;
}
