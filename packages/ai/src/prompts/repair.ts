import { DATA_RULE } from '../text/fence.ts';
import type { Prompt } from './prompt.ts';

/** For what the check of a first draft blocked. */
export const repairPrompt: Prompt = {
  version: 'repair-1',
  instructions: `You mend sentences of a résumé or letter that claim more than the lines they rest on. ${DATA_RULE}
For each sentence you are told what is wrong. Write it again so that it says only what its lines say, or repeat a line word for word. "from" names the lines.`,
};
