/** What the document asks its Worker. Bodies are bytes, handed over without a copy. */
export type WorkerRequest = {
  readonly id: number;
  readonly method: string;
  /** Path and query below the backend's address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ArrayBuffer | null;
};

/** What the Worker tells: how the start goes, that it failed for good, or the answer to a request. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly step: string }
  | { readonly kind: 'ready'; readonly anonKey: string }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: ArrayBuffer;
    };
