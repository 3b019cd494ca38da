import { ModelError } from '../model/model-error.ts';
import { parsePartial } from '../model/partial-json.ts';
import { jsonSchemaOf } from '../model/read-answer.ts';
import type { Answer, Ask } from './ask.ts';

/** Asks over chat completions: with a strict schema, or with plain JSON and the schema in words. */
export const viaChat: Ask = async (client, { model, request, strict }): Promise<Answer> => {
  const schema = jsonSchemaOf(request.schema);
  const told = strict
    ? ''
    : `\n\nAnswer with one JSON object, nothing else. It must fit this JSON Schema:\n${JSON.stringify(schema)}`;
  const { data: stream, request_id } = await client.chat.completions
    .create(
      {
        model,
        messages: [
          { role: 'system', content: request.instructions + told },
          { role: 'user', content: request.input },
        ],
        stream: true,
        stream_options: { include_usage: true },
        response_format: strict
          ? { type: 'json_schema', json_schema: { name: request.name, schema, strict: true } }
          : { type: 'json_object' },
        ...(request.maxOutputTokens ? { max_completion_tokens: request.maxOutputTokens } : {}),
      },
      { signal: request.signal },
    )
    .withResponse();
  let text = '';
  let finish: string | null = null;
  let usage: Answer['usage'] = null;
  let named = model;
  for await (const chunk of stream) {
    named = chunk.model || named;
    if (chunk.usage)
      usage = { inputTokens: chunk.usage.prompt_tokens, outputTokens: chunk.usage.completion_tokens };
    const choice = chunk.choices[0];
    if (!choice) continue;
    if (choice.delta.refusal) throw new ModelError('refused');
    finish = choice.finish_reason ?? finish;
    if (choice.delta.content) {
      text += choice.delta.content;
      request.onPartial?.(parsePartial(text));
    }
  }
  if (finish === 'content_filter') throw new ModelError('refused');
  if (finish === 'length' || finish === null) throw new ModelError('truncated');
  return {
    text,
    usage,
    model: named,
    finishReason: finish === 'stop' ? 'stop' : 'other',
    requestId: request_id,
  };
};
