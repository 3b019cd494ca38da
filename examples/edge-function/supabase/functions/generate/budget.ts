import type { SupabaseClient } from '@supabase/supabase-js';
import * as z from 'zod/mini';
import { Refusal } from './answers.ts';

const reserved = z.array(
  z.object({ call_id: z.nullable(z.uuid()), opens_at: z.string(), tokens_left: z.number() }),
);

/** Tokens of a text, on the high side in any language: a token is seldom less than three bytes. */
export const tokensIn = (text: string): number => Math.ceil(new TextEncoder().encode(text).length / 3);

/** Sets tokens aside and gives the call's id. Throws Refusal, with the hour at which the budget opens again. */
export async function reserve(
  supabase: SupabaseClient,
  { userId, tokens, dailyTokens }: { userId: string; tokens: number; dailyTokens: number },
): Promise<string> {
  if (tokens > dailyTokens) {
    throw new Refusal('too_long', 'This is more than a whole day of the budget. Shorten the posting.');
  }
  const { data, error } = await supabase.rpc('reserve_ai_tokens', {
    p_user_id: userId,
    p_tokens: tokens,
    p_daily_tokens: dailyTokens,
  });
  const row = z.safeParse(reserved, data).data?.[0];
  // Without a count there is no call: a budget that cannot be kept is spent.
  if (error || !row) throw new Refusal('unavailable', 'The budget could not be read. Try again in a moment.');
  if (row.call_id !== null) return row.call_id;
  const opensAt = new Date(row.opens_at).toISOString();
  const hour = `${opensAt.slice(0, 10)} at ${opensAt.slice(11, 16)} UTC`;
  throw new Refusal('budget', `The budget of today is used up. It opens again on ${hour}.`, opensAt);
}

/** Notes what the call took. What cannot be noted stays set aside. */
export async function settle(supabase: SupabaseClient, callId: string, tokens: number): Promise<void> {
  await supabase.rpc('settle_ai_tokens', { p_call_id: callId, p_tokens: tokens });
}
