import { describe, expect, test } from 'vitest';
import { captureHtml } from './index.ts';

const text =
  'Sie öffnen und schließen die Tore für Boote auf einer viel befahrenen Strecke, bei jedem Wetter. '.repeat(
    5,
  );
const html = `<!doctype html><html lang="de"><body><main><h1>Schleusenwärter</h1><p>Arbeitsort: Aurich</p><h2>Aufgaben</h2><p>${text}</p><h2>Profil</h2><p>${text}</p><a href="/apply">Jetzt bewerben</a></main></body></html>`;

function mhtml(body: string, encoding: string): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://jobs.example.org/stellen/48213',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--abc"',
    '',
    '------MultipartBoundary--abc',
    'Content-Type: text/html; charset="utf-8"',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------MultipartBoundary--abc--',
  ].join('\r\n');
}

const quoted = [...Buffer.from(html)]
  .map((byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
  .join('')
  .replace(/(.{60}[^=]{3})/g, '$1=\r\n');

describe('a saved page', () => {
  test('is read as HTML', () => {
    const { kind, posting } = captureHtml(html, 'https://jobs.example.org/stellen/48213');
    expect(kind).toBe('posting');
    expect(posting?.locations?.value[0]?.city).toBe('Aurich');
  });

  test.each([
    ['quoted-printable', quoted],
    ['base64', Buffer.from(html).toString('base64')],
  ])('is read as MHTML in %s, under the address it names', (encoding, body) => {
    const { kind, posting, url } = captureHtml(mhtml(body, encoding));
    expect(kind).toBe('posting');
    expect(url).toBe('https://jobs.example.org/stellen/48213');
    expect(posting?.title?.value).toBe('Schleusenwärter');
    expect(posting?.description?.value.text).toContain('öffnen und schließen');
  });

  test('without a usable address is read all the same', () => {
    expect(captureHtml(html, 'not an address').posting?.title?.value).toBe('Schleusenwärter');
  });

  test('has the signs of a description in its data, and what stands behind its tags without an end', () => {
    const description = `<p>Ovens at 220 &deg;C, 2 &times; a day, ${text}</p><table><col><tr><td>Break of 1&frac12; h</td></tr></table><picture><source srcset="x.webp"></picture><p>A bakery since 1901.</p>`;
    const data = { '@type': 'JobPosting', title: 'Baker', hiringOrganization: 'Harbour Bakery', description };
    const page = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>Baker</h1></body></html>`;
    const read = captureHtml(page, 'https://jobs.example.org/jobs/48214').posting?.description?.value;
    for (const part of ['220 °C, 2 × a day', 'Break of 1½ h', 'A bakery since 1901.'])
      expect(read?.text).toContain(part);
  });

  test('that only says that there were too many requests is a challenge', () => {
    const page =
      '<!doctype html><html><head><title>429</title></head><body><h1>Too many requests</h1><p>Try again in a minute.</p></body></html>';
    expect(captureHtml(page, 'https://jobs.example.org/jobs/48215').kind).toBe('challenge');
  });
});
