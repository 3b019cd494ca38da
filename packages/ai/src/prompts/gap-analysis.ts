import { DATA_RULE } from '../text/fence.ts';
import type { Prompt } from './prompt.ts';

export const gapPrompt: Prompt = {
  version: 'gap-1',
  instructions: `You plan how a person could close the gaps to a posting. ${DATA_RULE}
For each requirement that is missing or partly met, name the ways that fit it best and the hours it would take, what matters most first. You write no text.`,
};
