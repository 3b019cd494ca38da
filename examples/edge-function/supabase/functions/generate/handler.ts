import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { corsHeaders, Refusal, refuse } from './answers.ts';
import { reserve, settle, tokensIn } from './budget.ts';
import { type AnswerEvent, openStream, outputLimit } from './provider.ts';
import { readBody } from './request.ts';
import type { Settings } from './settings.ts';
import { userOf } from './user.ts';

/** Answers one request: who asks, whether their day has tokens left, then the model's words as they come. */
export function createHandler(settings: Settings): (request: Request) => Promise<Response> {
  const supabase = createClient(settings.supabaseUrl, settings.secretKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
  return async (request) => {
    const headers = corsHeaders(request, settings);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    if (request.method !== 'POST') {
      return new Response(null, { status: 405, headers: { ...headers, allow: 'POST, OPTIONS' } });
    }
    try {
      const stream = await answer(request, { settings, supabase });
      return new Response(stream, { headers: { ...headers, 'content-type': 'application/x-ndjson' } });
    } catch (error) {
      if (error instanceof Refusal) return refuse(error, headers);
      console.error('The function failed:', error instanceof Error ? error.name : 'unknown');
      return refuse(new Refusal('unavailable', 'Something failed here. Try again later.'), headers);
    }
  };
}

type Desk = { settings: Settings; supabase: SupabaseClient };

async function answer(request: Request, { settings, supabase }: Desk): Promise<ReadableStream<Uint8Array>> {
  const userId = await userOf(request, supabase);
  const body = await readBody(request);
  const input = tokensIn(body.instructions + body.input + JSON.stringify(body.schema));
  const tokens = input + outputLimit(body, settings);
  const callId = await reserve(supabase, { userId, tokens, dailyTokens: settings.dailyTokens });
  const stop = new AbortController();
  request.signal.addEventListener('abort', () => stop.abort());
  const spent = (used: number) => afterwards(settle(supabase, callId, used));
  let events: AsyncGenerator<AnswerEvent>;
  try {
    events = await openStream(settings, { body, signal: stop.signal });
  } catch (error) {
    // The provider did no work for it. Whoever went away meanwhile may have had some done.
    await spent(stop.signal.aborted ? input : 0);
    throw error;
  }
  return streamOf(events, { stop, input, spent });
}

type Call = { stop: AbortController; input: number; spent: (tokens: number) => Promise<void> };

/** The events as lines of JSON. Whoever stops reading stops the provider, and pays for what it had done. */
function streamOf(
  events: AsyncGenerator<AnswerEvent>,
  { stop, input, spent }: Call,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      let used = input;
      const send = (event: AnswerEvent) => {
        if (!stop.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
      };
      try {
        for await (const event of events) {
          if (event.type === 'delta') used += tokensIn(event.text);
          if (event.type === 'done' && event.usage) used = event.usage.inputTokens + event.usage.outputTokens;
          // Counted before the end is told: the next call of a client that heard it must see it.
          if (event.type !== 'delta') await spent(used);
          send(event);
        }
      } catch {
        await spent(used);
        send({ type: 'error', code: 'unavailable' });
      }
      if (stop.signal.aborted) await spent(used);
      else controller.close();
    },
    cancel() {
      stop.abort();
    },
  });
}

/** Has work finished even when the answer is already gone: Supabase ends an idle function. */
function afterwards(work: Promise<void>): Promise<void> {
  (globalThis as { EdgeRuntime?: { waitUntil(work: Promise<void>): void } }).EdgeRuntime?.waitUntil(work);
  return work;
}
