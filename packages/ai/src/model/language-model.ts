import type * as z from 'zod/mini';

/** Tokens a call took, as the provider counts them. */
export type Usage = { inputTokens: number; outputTokens: number };

export type FinishReason = 'stop' | 'length' | 'other';

/** What a model is asked. The schema is both what it must answer and what its answer is read by. */
export type GenerateRequest<T> = {
  /** Ours alone: never text from a posting or a page. */
  instructions: string;
  /** The task with its fenced data. */
  input: string;
  /** Letters, digits, `_` and `-`: how providers label the schema. */
  name: string;
  schema: z.ZodMiniType<T>;
  maxOutputTokens?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Called with what has arrived so far, parsed as well as it can be; unchecked. */
  onPartial?: ((partial: unknown) => void) | undefined;
};

export type Generated<T> = {
  value: T;
  usage: Usage | null;
  /** As the provider names it. */
  model: string;
  finishReason: FinishReason;
  requestId: string | null;
};

/** The one thing this package needs of a model. It has no tools and sees nothing but the request. */
export interface LanguageModel {
  /** For metadata: "openai", "chrome". */
  readonly provider: string;
  /**
   * Answers in the request's schema. Throws ModelError; a cancelled call throws the signal's reason as it is.
   */
  generate<T>(request: GenerateRequest<T>): Promise<Generated<T>>;
}
