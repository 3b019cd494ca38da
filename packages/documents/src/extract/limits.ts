/** How large a file may be before it is refused; chosen so that no résumé comes near and no bomb goes off. */
export const LIMITS = {
  /** The file itself. */
  bytes: 10 * 1024 * 1024,
  pages: 50,
  /** Pieces of text on all pages together. */
  pdfItems: 200_000,
  zipEntries: 2_000,
  /** Everything that a ZIP unpacks to. */
  unpackedBytes: 60 * 1024 * 1024,
  /** Unpacked to packed, for entries above a megabyte. */
  zipRatio: 150,
  /** Letters of text that are looked at. */
  characters: 1_000_000,
  /** Letters of it that a model is shown. */
  modelCharacters: 60_000,
  /** For one file. */
  milliseconds: 20_000,
} as const;
