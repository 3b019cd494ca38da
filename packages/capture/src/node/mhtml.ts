/** The page inside an MHTML file. */
export interface MhtmlPage {
  html: string;
  url: string | undefined;
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

/** Header lines (folded ones joined) and the rest. */
function splitPart(text: string): Part {
  const at = /\r?\n\r?\n/.exec(text);
  const head = at ? text.slice(0, at.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: at ? text.slice(at.index + at[0].length) : '' };
}

function fromQuotedPrintable(body: string): Uint8Array {
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  const bytes: number[] = [];
  for (const piece of joined.split(/(=[0-9A-Fa-f]{2})/)) {
    if (/^=[0-9A-Fa-f]{2}$/.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16));
    else for (const byte of Buffer.from(piece, 'utf8')) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function textOf({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding !== 'quoted-printable' && encoding !== 'base64') return body;
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64') : fromQuotedPrintable(body);
  const charset = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // An unknown charset name: UTF-8 is what browsers write.
    return new TextDecoder().decode(bytes);
  }
}

/** The main page of an MHTML file, or null when the text is no MHTML. */
export function readMhtml(text: string): MhtmlPage | null {
  const { headers, body } = splitPart(text.slice(0, 5000));
  const type = headers.get('content-type') ?? '';
  const boundary = /multipart\/related/i.test(type) ? /boundary="?([^";\s]+)/i.exec(type)?.[1] : undefined;
  if (!boundary || body === '') return null;
  for (const piece of text.split(`--${boundary}`).slice(1)) {
    const part = splitPart(piece.replace(/^\r?\n/, ''));
    if (!/^text\/html/i.test(part.headers.get('content-type') ?? '')) continue;
    return {
      html: textOf(part),
      url: headers.get('snapshot-content-location') ?? part.headers.get('content-location'),
    };
  }
  return null;
}
