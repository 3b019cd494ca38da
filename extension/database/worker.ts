/// <reference lib="webworker" />
import { BROWSER_URL, type BrowserBackend, LocalError, startInBrowser } from '@ats/local/browser';
import type { WorkerMessage, WorkerRequest } from './worker-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const tell = (message: WorkerMessage, hand: Transferable[] = []): void => self.postMessage(message, hand);

const started: Promise<BrowserBackend> = startInBrowser({
  name: 'ats',
  assets: {
    wasm: '/pglite/pglite.wasm',
    initdbWasm: '/pglite/initdb.wasm',
    data: '/pglite/pglite.data',
  },
  prepared: '/pglite/prepared.tar.gz',
  onProgress: (step) => tell({ kind: 'progress', step }),
});

started.then(
  ({ anonKey }) => tell({ kind: 'ready', anonKey }),
  (error: unknown) => {
    const code = error instanceof LocalError ? error.code : 'unexpected';
    const message = error instanceof Error ? error.message : String(error);
    tell({ kind: 'failed', code, message });
  },
);

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
  const { fetch } = await started;
  const { id, method, path, headers, body } = data;
  const request = new Request(`${BROWSER_URL}${path}`, { method, headers, ...(body && { body }) });
  // Firefox has no Request.body; the backend reads it with arrayBuffer(), which both have.
  const answer = await fetch(request).catch(() =>
    Response.json({ message: 'The database failed.' }, { status: 500 }),
  );
  const bytes = await answer.arrayBuffer();
  const told = Object.fromEntries(answer.headers);
  tell({ kind: 'answer', id, status: answer.status, headers: told, body: bytes }, [bytes]);
};
