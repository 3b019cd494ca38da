import * as z from 'zod/mini';

/** What the function is told by its environment. */
export type Settings = {
  supabaseUrl: string;
  /** Passes row level security: it counts the usage. */
  secretKey: string;
  providerKey: string;
  model: string;
  /** Of a server that speaks OpenAI's Responses API; OpenAI's own by default. */
  providerUrl: string | undefined;
  dailyTokens: number;
  maxOutputTokens: number;
  /** Of pages that may call; null for any. The JWT, not the origin, tells who calls. */
  origins: readonly string[] | null;
};

type Env = (name: string) => string | undefined;

/** Throws an Error that names what is missing, never a value. */
export function readSettings(env: Env): Settings {
  return {
    supabaseUrl: needed(env, 'SUPABASE_URL'),
    secretKey: secretKey(env),
    providerKey: needed(env, 'OPENAI_API_KEY'),
    model: needed(env, 'AI_MODEL'),
    providerUrl: env('OPENAI_BASE_URL') || undefined,
    dailyTokens: count(env, 'AI_DAILY_TOKENS', 200_000),
    maxOutputTokens: count(env, 'AI_MAX_OUTPUT_TOKENS', 6_000),
    origins:
      env('AI_ORIGINS')
        ?.split(',')
        .map((origin) => origin.trim())
        .filter(Boolean) ?? null,
  };
}

function needed(env: Env, name: string): string {
  const value = env(name)?.trim();
  if (!value) throw new Error(`Set the secret ${name}: supabase secrets set ${name}=...`);
  return value;
}

function count(env: Env, name: string, fallback: number): number {
  const text = env(name);
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${name} must be a whole number above 0.`);
}

/** Supabase gives its secret keys by name, and to older projects one service role key. */
function secretKey(env: Env): string {
  const named = env('SUPABASE_SECRET_KEYS');
  if (named) {
    const keys = z.parse(z.record(z.string(), z.string()), JSON.parse(named));
    const key = keys.default ?? Object.values(keys)[0];
    if (key) return key;
  }
  return needed(env, 'SUPABASE_SERVICE_ROLE_KEY');
}
