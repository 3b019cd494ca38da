/** The file types told apart by their first bytes; names and MIME types are not asked. */
export type FileKind = 'pdf' | 'zip' | 'legacy-office' | 'rtf' | 'text' | 'unknown';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** Readers look for a PDF's sign in its first kilobyte, not only at its very start. */
const pdfWithin = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return !bytes.subarray(0, 4096).includes(0);
}

export function sniff(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ascii('PK\x03\x04')) || startsWith(bytes, ascii('PK\x05\x06'))) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'legacy-office';
  if (startsWith(bytes, ascii('{\\rtf'))) return 'rtf';
  if (pdfWithin(bytes)) return 'pdf';
  return isText(bytes) ? 'text' : 'unknown';
}
