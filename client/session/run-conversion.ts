import type { Conversion } from 'mediabunny';

/** Runs a conversion to its end, or until it is stopped. @throws the signal's reason where it was stopped */
export async function runConversion(conversion: Conversion, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const stop = () => void conversion.cancel();
  signal.addEventListener('abort', stop);
  try {
    await conversion.execute();
  } finally {
    signal.removeEventListener('abort', stop);
  }
  signal.throwIfAborted();
}
