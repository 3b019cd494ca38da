import OpenAI from 'openai';
import { isModelError, ModelError } from '../model/model-error.ts';

/** A server that has no such endpoint, or does not know strict schemas. */
export function isUnsupported(error: unknown): boolean {
  if (!(error instanceof OpenAI.APIError)) return false;
  if (error.status === 404 || error.status === 405 || error.status === 501)
    return !/model/i.test(error.code ?? '');
  return (
    (error.status === 400 || error.status === 422) &&
    /response_format|json_schema|text\.format|schema|unknown (?:field|parameter)|unsupported|unrecognized/i.test(
      error.message,
    )
  );
}

/** A provider's error as ours: without its text, which may quote the prompt. */
export function asModelError(error: unknown): unknown {
  if (isModelError(error)) return error;
  if (error instanceof OpenAI.APIConnectionError) return new ModelError('network');
  if (!(error instanceof OpenAI.APIError)) {
    return error instanceof SyntaxError ? new ModelError('bad_answer') : new ModelError('unexpected');
  }
  const status = error.status as number | undefined;
  const details = status === undefined ? {} : { status };
  if (status === 401 || status === 403) return new ModelError('no_key', details);
  if (status === 429) return new ModelError('rate_limited', details);
  if (status === 413 || error.code === 'context_length_exceeded') return new ModelError('too_long', details);
  if (status === 404 || (status !== undefined && status >= 500))
    return new ModelError('unavailable', details);
  return new ModelError('unexpected', details);
}
