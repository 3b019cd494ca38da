const CHANNEL = 'ats-jobs';

/** Tells every page of the extension that a job has come onto the list, or gone from it, without their doing. */
export function tellJobsChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Hears of it; returns what ends it. */
export function onJobsChanged(hear: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = hear;
  return () => channel.close();
}
