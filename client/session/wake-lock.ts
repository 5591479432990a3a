/** Keeps the screen awake where the browser can: in a long answer nobody touches the machine. */
export function keepAwake(signal: AbortSignal): void {
  let lock: WakeLockSentinel | null = null;
  const request = async () => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    // Refused on a low battery or by a policy; then the screen may sleep, which is marked as an interruption.
    lock = await navigator.wakeLock.request('screen').catch(() => null);
  };
  // The browser lets go of it whenever the page is hidden.
  document.addEventListener('visibilitychange', () => void request(), { signal });
  signal.addEventListener('abort', () => void lock?.release());
  void request();
}
