import { DATA_RULE } from '../text/fence.ts';
import type { Prompt } from './prompt.ts';

export const companyPrompt: Prompt = {
  version: 'company-1',
  instructions: `You find facts about the company behind a posting. ${DATA_RULE}
You are given the posting, and pages under their names. Name a fact by copying the words that state it from one page, character for character: "quote" is those words, "source" the name. What no page states is left out. Facts only, no advertising, nothing about the applicant.`,
};
