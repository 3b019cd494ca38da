import type { Generated, GenerateRequest, LanguageModel } from '../model/language-model.ts';
import { ModelError } from '../model/model-error.ts';
import { parsePartial } from '../model/partial-json.ts';
import { jsonSchemaOf, readAnswer } from '../model/read-answer.ts';

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';
type Session = {
  promptStreaming(
    input: string,
    options: { responseConstraint: unknown; omitResponseConstraintInput?: boolean; signal?: AbortSignal },
  ): ReadableStream<string>;
  destroy(): void;
  /** Tokens; older browsers call it inputUsage. */
  readonly contextUsage?: number;
  readonly inputUsage?: number;
};

/** The part of the browser's built-in `LanguageModel` that is used here, as it is published. */
export type BuiltInLanguageModel = {
  availability(options?: unknown): Promise<Availability>;
  create(options: {
    initialPrompts: readonly { role: 'system'; content: string }[];
    expectedInputs?: readonly { type: 'text'; languages: readonly string[] }[];
    expectedOutputs?: readonly { type: 'text'; languages: readonly string[] }[];
    signal?: AbortSignal;
    monitor?: (monitor: EventTarget) => void;
  }): Promise<Session>;
};

export type ChromeModelOptions = {
  /** The browser's own by default; there is none outside of documents. */
  languageModel?: BuiltInLanguageModel | undefined;
  /** From 0 to 1 while the browser downloads its model. */
  onDownload?: ((progress: number) => void) | undefined;
};

const LANGUAGES = [{ type: 'text', languages: ['en'] }] as const;

/** The model built into the browser: no key, nothing leaves the machine. */
export function chromeModel({ languageModel, onDownload }: ChromeModelOptions = {}): LanguageModel {
  const builtIn = languageModel ?? (globalThis as { LanguageModel?: BuiltInLanguageModel }).LanguageModel;
  return {
    provider: 'chrome',
    async generate<T>(request: GenerateRequest<T>): Promise<Generated<T>> {
      request.signal?.throwIfAborted();
      const session = await open(builtIn, request, onDownload);
      try {
        return await ask(session, request);
      } catch (error) {
        if (request.signal?.aborted) throw request.signal.reason;
        throw asModelError(error);
      } finally {
        session.destroy();
      }
    },
  };
}

async function open(
  builtIn: BuiltInLanguageModel | undefined,
  request: GenerateRequest<unknown>,
  onDownload: ChromeModelOptions['onDownload'],
): Promise<Session> {
  const languages = { expectedInputs: LANGUAGES, expectedOutputs: LANGUAGES };
  if (!builtIn || (await builtIn.availability(languages)) === 'unavailable')
    throw new ModelError('unavailable');
  try {
    return await builtIn.create({
      ...languages,
      initialPrompts: [{ role: 'system', content: request.instructions }],
      ...(request.signal ? { signal: request.signal } : {}),
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', (event) =>
          onDownload?.((event as ProgressEvent).loaded),
        ),
    });
  } catch (error) {
    if (request.signal?.aborted) throw request.signal.reason;
    throw asModelError(error);
  }
}

async function ask<T>(session: Session, request: GenerateRequest<T>): Promise<Generated<T>> {
  const stream = session.promptStreaming(request.input, {
    responseConstraint: jsonSchemaOf(request.schema),
    ...(request.signal ? { signal: request.signal } : {}),
  });
  let text = '';
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
    request.onPartial?.(parsePartial(text));
  }
  const used = session.contextUsage ?? session.inputUsage;
  return {
    value: readAnswer(text, request.schema),
    // The browser counts the whole session; it does not tell the answer from the question.
    usage: used === undefined ? null : { inputTokens: used, outputTokens: 0 },
    model: 'built-in',
    finishReason: 'stop',
    requestId: null,
  };
}

/** The browser's DOMExceptions by their documented names. */
function asModelError(error: unknown): unknown {
  if (error instanceof ModelError) return error;
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError') return new ModelError('too_long');
  if (name === 'NotAllowedError') return new ModelError('refused');
  if (name === 'NotReadableError') return new ModelError('refused');
  if (name === 'NotSupportedError' || name === 'InvalidStateError' || name === 'OperationError') {
    return new ModelError('unavailable');
  }
  return new ModelError('unexpected');
}
