/** Small letters; the Turkish İ becomes a plain i, which JavaScript gives a second dot. */
export const lower = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/i\u0307/g, 'i');
