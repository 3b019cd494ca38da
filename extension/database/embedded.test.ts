import { afterEach, describe, expect, it, vi } from 'vitest';
import { startEmbedded } from './embedded.ts';
import type { WorkerMessage } from './worker-protocol.ts';

/** What the browser tells of a Worker, told by the test: no real one dies when it is asked to. */
class Told {
  static last: Told;
  onmessage: (event: { readonly data: WorkerMessage }) => void = () => {};
  onerror: () => void = () => {};
  postMessage(): void {}
  terminate(): void {}
  constructor() {
    Told.last = this;
  }
}

const QUESTION = { method: 'GET', path: '/rest/v1/jobs', headers: {}, body: null };

describe('the embedded backend', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const started = () => {
    vi.stubGlobal('Worker', Told);
    const embedded = startEmbedded();
    Told.last.onmessage({ data: { kind: 'ready', anonKey: 'a key' } });
    return embedded;
  };

  it('refuses a question that comes after it was stopped; nobody would ever answer', async () => {
    const embedded = started();
    const early = embedded.request(QUESTION);
    await embedded.anonKey;
    embedded.stop();
    await expect(early).rejects.toMatchObject({ code: 'closed' });
    await expect(embedded.request(QUESTION)).rejects.toMatchObject({ code: 'closed' });
    expect(embedded.idle()).toBe(true);
  });

  it('is over once its Worker has failed, so that another one is started', async () => {
    const embedded = started();
    const asked = embedded.request(QUESTION);
    await embedded.anonKey;
    expect(embedded.over()).toBe(false);
    Told.last.onerror();
    await expect(asked).rejects.toMatchObject({ code: 'crashed' });
    expect(embedded.over()).toBe(true);
    await expect(embedded.request(QUESTION)).rejects.toMatchObject({ code: 'crashed' });
  });
});
