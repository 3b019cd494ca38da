import * as z from 'zod/mini';

/** How far the database in this browser is with its start. */
const step = z.enum(['loading', 'opening', 'preparing', 'ready']);
export type StartStep = z.infer<typeof step>;

const CHANNEL = 'ats-database';

/** Tells every page of the extension how far the database is; a channel of our own origin, out of pages' reach. */
export function announceProgress(now: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(now);
  channel.close();
}

/** Hears of the database's start; returns what ends it. */
export function onProgress(hear: (now: StartStep) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = step.safeParse(data);
    if (read.success) hear(read.data);
  };
  return () => channel.close();
}
