const CHANNEL = 'pacenotes-settings';

/** Tells every open page of ours that settings have changed. */
export function tellSettingsChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Listens for settings that another page has changed, until the signal. */
export function onSettingsChanged(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  signal.addEventListener('abort', () => channel.close());
}
