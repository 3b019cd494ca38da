/** The address a person gave for their server, as its origin. Throws an Error with a sentence. */
export function readAddress(text: string): string {
  const given = text.trim();
  const full = /^[a-z][a-z+.-]*:\/\//i.test(given) ? given : `https://${given}`;
  const url = URL.parse(full);
  // Chrome takes spaces for a part of a name.
  if (!url || /[^a-z0-9.:[\]-]/i.test(url.hostname))
    throw new Error('This is no address. It looks like https://abcdefgh.supabase.co');
  // The one name for this computer that the extension may ask for.
  if (url.hostname === '127.0.0.1') url.hostname = 'localhost';
  const { protocol, hostname } = url;
  if (protocol !== 'https:' && !(protocol === 'http:' && hostname === 'localhost'))
    throw new Error('Use an address that starts with https://. Without it others could read along.');
  return url.origin;
}

/** What the browser is asked to allow: this host, on every port, since permissions know no ports. */
export function permissionFor(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** How a server is called on the screen. */
export const hostOf = (origin: string): string => new URL(origin).host;

/** The public key a person gave. Throws an Error with a sentence when it is the one that must stay secret. */
export function readKey(text: string): string {
  const key = text.trim();
  if (!key) throw new Error('The public key is missing.');
  if (key.startsWith('sb_secret_') || roleOf(key) === 'service_role')
    throw new Error('This is the secret key, which opens everybody’s data. Use the public one (anon).');
  return key;
}

/** Which role an older key (a JWT) stands for; nothing is verified, the server does that. */
function roleOf(key: string): unknown {
  try {
    const payload = (key.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(payload));
    return typeof claims === 'object' && claims !== null && 'role' in claims ? claims.role : null;
  } catch {
    return null;
  }
}
