import type { WorkerMessage, WorkerRequest } from './worker-protocol.ts';

/** The database did not start; the message is for the person. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Answer = Extract<WorkerMessage, { kind: 'answer' }>;

/** The embedded backend, seen from the document that owns its Worker. */
export type Embedded = {
  readonly anonKey: Promise<string>;
  request(question: Omit<WorkerRequest, 'id'>): Promise<Answer>;
  /** Whether nobody waits for an answer. */
  idle(): boolean;
  /** Whether it will never answer again. */
  over(): boolean;
  /** Ends the Worker; what was acknowledged is on disk, and whoever still waits is told. */
  stop(): void;
};

/** Starts the backend in a Worker of this document. */
export function startEmbedded(onProgress: (step: string) => void = () => {}): Embedded {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'ats-database',
  });
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  const { promise: anonKey, resolve: ready, reject: fail } = Promise.withResolvers<string>();
  // Requests report the failure themselves.
  anonKey.catch(() => {});
  let last = 0;
  let end: DatabaseError | undefined;

  const broken = (error: DatabaseError): void => {
    end ??= error;
    fail(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.onerror = () =>
    broken(new DatabaseError('crashed', 'The database in this browser stopped. Please try again.'));
  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'progress') onProgress(data.step);
    else if (data.kind === 'ready') ready(data.anonKey);
    else if (data.kind === 'failed') broken(new DatabaseError(data.code, data.message));
    else {
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    }
  };

  return {
    anonKey,
    idle: () => waiting.size === 0,
    over: () => end !== undefined,
    stop() {
      worker.terminate();
      broken(new DatabaseError('closed', 'The database in this browser was closed. Please try again.'));
    },
    async request(question) {
      await anonKey;
      // Nobody hears what is said to a Worker that was ended.
      if (end) throw end;
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        const message: WorkerRequest = { id, ...question };
        worker.postMessage(message, question.body ? [question.body] : []);
      });
    },
  };
}
