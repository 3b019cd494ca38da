const CHANNEL = 'ats-place';

/** Tells every page of the extension that jobs are kept somewhere else from now on. */
export function tellPlaceChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Hears of it. */
export function onPlaceChanged(hear: () => void): void {
  new BroadcastChannel(CHANNEL).onmessage = hear;
}
