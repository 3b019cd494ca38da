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

/** Whether a token was signed with the secret and is still good. */
export async function isGenuine(token: string, secret: string): Promise<boolean> {
  try {
    const [header = '', payload = '', signature = ''] = token.split('.');
    const key = await hmacKey(secret, 'verify');
    const { exp }: { exp?: unknown } = JSON.parse(new TextDecoder().decode(bytesOf(payload)));
    const signed = new TextEncoder().encode(`${header}.${payload}`);
    const genuine = await crypto.subtle.verify('HMAC', key, bytesOf(signature), signed);
    return genuine && typeof exp === 'number' && exp * 1000 > Date.now();
  } catch {
    return false;
  }
}

/** An HS256 token (RFC 7515) with the role as its claim, as the keys of a Supabase project are. */
async function signKey(role: 'anon' | 'service_role', secret: string): Promise<string> {
  const iat = Math.floor(Date.now() / 1000);
  const text = new TextEncoder();
  const part = (value: object): string => base64url(text.encode(JSON.stringify(value)));
  const payload = { iss: 'ats-local', role, iat, exp: iat + TEN_YEARS };
  const unsigned = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}`;
  const signature = await crypto.subtle.sign('HMAC', await hmacKey(secret, 'sign'), text.encode(unsigned));
  return `${unsigned}.${base64url(new Uint8Array(signature))}`;
}

function hmacKey(secret: string, use: 'sign' | 'verify'): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [use]);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
