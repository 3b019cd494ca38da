import { DATA_RULE } from '../text/fence.ts';
import type { Prompt } from './prompt.ts';

export const resumePrompt: Prompt = {
  version: 'resume-1',
  instructions: `You tailor a person's résumé to a posting. ${DATA_RULE}
You are given the person's rows under short names (e1, x1, s1) with their lines (e1.1, e1.2). For each position and project, choose the lines that answer the posting, most relevant first, and word each one clearly.
Rules for every sentence you write:
- "from" names the lines it says; it stands under the entry those lines belong to.
- Say only what those lines say. Keep every number, unit, period, limit ("about", "up to", "partly", "with a colleague") and who did what. Never make it larger, earlier, longer, more often or more senior.
- Add no employer, title, date, place, person, product, technology, degree, certificate, language, result, reason, praise or link.
- One sentence without a full stop at its end is enough; no longer than the lines it is made of.
- When a line is good as it is, repeat it word for word.
The summary rests on lines in the same way, and may be null. "skills" orders the person's skills by what the posting asks for.`,
};
