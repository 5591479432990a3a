/** About 300 words a minute, as adults read silently; and a second to find the place. We chose the second. */
const MS_PER_WORD = 200;
const FIND_MS = 1000;

/** When words stood on screen, in the context's time. */
export type ShownWords = { readonly firstSoundAt: number; readonly endedAt: number };

/** How long words take to be read. */
export function readingMs(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return FIND_MS + MS_PER_WORD * words;
}

/** Gives time to read what stands on screen. @throws the signal's reason when it is aborted */
export async function showWords(
  context: AudioContext,
  text: string,
  signal: AbortSignal,
): Promise<ShownWords> {
  const firstSoundAt = context.currentTime;
  const ms = readingMs(text);
  await wait(ms, signal);
  return { firstSoundAt, endedAt: firstSoundAt + ms / 1000 };
}

/** Waits, unless it is aborted. @throws the signal's reason */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const handleAbort = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', handleAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', handleAbort, { once: true });
  });
}
