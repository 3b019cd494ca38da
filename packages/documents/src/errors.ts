/** What can go wrong here; the code is the contract, the message is for people. */
export const DOCUMENT_ERROR_CODES = [
  /** The content or an option is not of the documented shape. */
  'invalid_input',
  /** A letter stands in the text that none of the fonts has. */
  'font_missing',
  /** A font could not be loaded or read. */
  'font_unreadable',
  /** The document can't be made to fit the asked number of pages. */
  'does_not_fit',
  /** The bytes are none of the file types that are read here. */
  'file_type_unknown',
  /** The file is broken, or not what it says it is. */
  'file_unreadable',
  /** The file is protected by a password. */
  'file_encrypted',
  /** The file, or what is packed in it, is larger than the limits. */
  'file_too_large',
  /** The file can be read but holds no text, as scans do. */
  'file_without_text',
] as const;

export type DocumentErrorCode = (typeof DOCUMENT_ERROR_CODES)[number];

const BRAND = Symbol.for('@ats/documents/error');

/** Every error that this package throws on purpose. It never carries the text of a résumé. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;

  constructor(code: DocumentErrorCode, message: string, options?: { cause?: unknown; retryable?: boolean }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'DocumentError';
    this.code = code;
    this.retryable = options?.retryable ?? false;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** True for a DocumentError of any copy of this package, also one from another realm or bundle. */
export const isDocumentError = (error: unknown): error is DocumentError =>
  typeof error === 'object' && error !== null && BRAND in error;
