import type { Settings } from '../draft/context.ts';
import type { LanguageModel, Usage } from '../model/language-model.ts';
import type { Budget } from './budget.ts';

/** What a UI can show while an artifact is made. */
export type Progress =
  /** Sentences as they arrive, unchecked; `key` stays the same until they are saved. */
  | { type: 'drafting'; statements: readonly { key: string; text: string }[] }
  | { type: 'checked'; accepted: readonly string[]; blocked: readonly { key: string; mend: string }[] }
  | { type: 'repairing'; keys: readonly string[] };

/** Price of a million tokens, in any one currency. */
export type Price = { input: number; output: number };

export type GenerateOptions = {
  /** None: the offline engine does the whole job. */
  model?: LanguageModel | undefined;
  /**
   * A model, the same or another, that is asked of each rewritten sentence whether it follows from its lines. It can
   * only block more than the check does; where it fails, the check alone decides.
   */
  secondOpinion?: LanguageModel | undefined;
  settings?: Settings | undefined;
  /** The day that years are counted to, YYYY-MM-DD; today by default. */
  asOf?: string | undefined;
  budget?: Budget | undefined;
  /** Makes metadata.cost. */
  price?: Price | undefined;
  maxOutputTokens?: number | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** What was spent on an artifact. */
export type Spent = {
  usage: Usage;
  calls: number;
  latencyMs: number;
  model: string;
  requestIds: readonly string[];
};
