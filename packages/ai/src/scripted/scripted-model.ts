import * as z from 'zod/mini';
import type { Generated, GenerateRequest, LanguageModel } from '../model/language-model.ts';
import { readAnswer } from '../model/read-answer.ts';

/** What the model answers to a request, as an object or as the text of one; throwing is answering, too. */
export type Script = (request: GenerateRequest<unknown>, call: number) => unknown;

/** A model that answers by a script, for tests. Its answers are read by the schema like any other's. */
export function scriptedModel(script: Script): LanguageModel & { requests: GenerateRequest<unknown>[] } {
  const requests: GenerateRequest<unknown>[] = [];
  return {
    provider: 'scripted',
    requests,
    async generate<T>(request: GenerateRequest<T>): Promise<Generated<T>> {
      request.signal?.throwIfAborted();
      requests.push(request as GenerateRequest<unknown>);
      const said = await script(request as GenerateRequest<unknown>, requests.length);
      request.signal?.throwIfAborted();
      const text = typeof said === 'string' ? said : JSON.stringify(said);
      request.onPartial?.(z.safeParse(z.unknown(), said).data);
      return {
        value: readAnswer(text, request.schema),
        usage: { inputTokens: Math.ceil(request.input.length / 4), outputTokens: Math.ceil(text.length / 4) },
        model: 'scripted',
        finishReason: 'stop',
        requestId: `scripted-${requests.length}`,
      };
    },
  };
}
