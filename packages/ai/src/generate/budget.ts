import type { Usage } from '../model/language-model.ts';
import { ModelError } from '../model/model-error.ts';

export type BudgetLimits = {
  /** Tokens in and out over 24 hours; no limit by default. */
  tokensPerDay?: number | undefined;
  /** Calls within a minute; no limit by default. */
  callsPerMinute?: number | undefined;
  /** Tokens that one call may put in; no limit by default. */
  tokensPerCall?: number | undefined;
};

/** Keeps one user's calls within limits, in this process. A server has to keep its own count. */
export type Budget = {
  /** Throws `too_long`, `rate_limited` or `budget` before a call that would go over. */
  reserve(inputTokens: number): void;
  /** What the call took in the end. */
  settle(usage: Usage | null, inputTokens: number): void;
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A budget for one user; hand the same one to every call. `now` gives milliseconds. */
export function createBudget(limits: BudgetLimits, now: () => number = Date.now): Budget {
  let spent: { at: number; tokens: number }[] = [];
  let calls: number[] = [];
  const tokens = () => {
    spent = spent.filter((one) => one.at > now() - DAY);
    return spent.reduce((sum, one) => sum + one.tokens, 0);
  };
  return {
    reserve(inputTokens) {
      if (limits.tokensPerCall !== undefined && inputTokens > limits.tokensPerCall)
        throw new ModelError('too_long');
      calls = calls.filter((at) => at > now() - MINUTE);
      if (limits.callsPerMinute !== undefined && calls.length >= limits.callsPerMinute)
        throw new ModelError('rate_limited');
      if (limits.tokensPerDay !== undefined && tokens() + inputTokens > limits.tokensPerDay)
        throw new ModelError('budget');
      calls.push(now());
    },
    settle(usage, inputTokens) {
      spent.push({ at: now(), tokens: usage ? usage.inputTokens + usage.outputTokens : inputTokens });
    },
  };
}

/** A rough count of a text's tokens, on the high side: four characters of English are one. */
export const estimateTokens = (text: string): number => Math.ceil(text.length / 3.5);
