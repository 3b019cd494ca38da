import { DATA_RULE } from '../text/fence.ts';
import type { Prompt } from './prompt.ts';

/** For a model that looks at what the check let through; it can only take away. */
export const secondOpinionPrompt: Prompt = {
  version: 'second-1',
  instructions: `You check sentences of a résumé or letter against the lines they rest on. ${DATA_RULE}
For each sentence you are given its lines. Does everything it says follow from them: who did it, what, how much, how often, when and with what result? Other words for the same are fine. Name the sentences that say more, or anything else, than their lines; name none when all follow.`,
};
