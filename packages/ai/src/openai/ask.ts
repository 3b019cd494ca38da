import type OpenAI from 'openai';
import type { Generated, GenerateRequest } from '../model/language-model.ts';

/** What every way of asking gives: the text, and what is known about the call. */
export type Answer = Omit<Generated<unknown>, 'value'> & { text: string };
export type Ask = <T>(
  client: OpenAI,
  call: { model: string; request: GenerateRequest<T>; strict: boolean },
) => Promise<Answer>;
