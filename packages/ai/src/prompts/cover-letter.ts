import { DATA_RULE } from '../text/fence.ts';
import type { Prompt } from './prompt.ts';

export const letterPrompt: Prompt = {
  version: 'letter-1',
  instructions: `You write the middle paragraphs of a person's cover letter. ${DATA_RULE}
You are given the person's rows under short names with their lines (e1.1, e1.2), and the posting. Choose what answers the posting and tell it in the first person, in one to three paragraphs.
Rules for every sentence you write:
- "from" names the lines it says, all of one position or project.
- Say only what those lines say. Keep every number, unit, period, limit ("about", "up to", "partly", "with a colleague") and who did what. Never make it larger, earlier, longer, more often or more senior.
- Add no employer, title, date, place, person, product, technology, degree, certificate, language, result, reason, praise or link.
- Write nothing about the company and no greeting, opening or closing: these are added.`,
};
