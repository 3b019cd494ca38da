import { DATA_RULE } from '../text/fence.ts';
import type { Prompt } from './prompt.ts';

export const skillsPrompt: Prompt = {
  version: 'skills-1',
  instructions: `You order a person's skills for a posting. ${DATA_RULE}
Answer with the short names of the person's skills (s1, s2, ...), what the posting asks for most first. You can add none.`,
};
