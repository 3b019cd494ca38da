/** What tells callers apart; made once per backend and kept. */
export interface Keys {
  /** Signs every token of this backend. */
  readonly jwtSecret: string;
  /** For clients; with a signed-in user's token beside it, row level security decides. */
  readonly anonKey: string;
  /** Passes row level security: for trusted code only. */
  readonly serviceRoleKey: string;
}

const TEN_YEARS = 10 * 365 * 24 * 60 * 60;

/** New random keys. */
export async function generateKeys(): Promise<Keys> {
  const jwtSecret = base64url(crypto.getRandomValues(new Uint8Array(48)));
  return {
    jwtSecret,
    anonKey: await signKey('anon', jwtSecret),
    serviceRoleKey: await signKey('service_role', jwtSecret),
  };
}

/** An HS256 token (RFC 7515) with the role as its claim, as the keys of a Supabase project are. */
async function signKey(role: 'anon' | 'service_role', secret: string): Promise<string> {
  const iat = Math.floor(Date.now() / 1000);
  const text = new TextEncoder();
  const part = (value: object): string => base64url(text.encode(JSON.stringify(value)));
  const unsigned = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: 'ats-local', role, iat, exp: iat + TEN_YEARS })}`;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', text.encode(secret), algorithm, false, ['sign']);
  return `${unsigned}.${base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, text.encode(unsigned))))}`;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
