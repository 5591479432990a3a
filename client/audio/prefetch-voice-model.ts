import { VOICE_MODEL_FILES } from './voice-model-files.ts';

/** Fetches the voice model into the browser's cache, 16 MB, while the person still reads. A failure shows later. */
export async function prefetchVoiceModel(signal?: AbortSignal): Promise<void> {
  const options: RequestInit = { priority: 'low', ...(signal && { signal }) };
  await Promise.allSettled(Object.values(VOICE_MODEL_FILES).map((url) => fetchWhole(url, options)));
}

/** To the end: a response that is not read is not kept. */
async function fetchWhole(url: string, options: RequestInit): Promise<void> {
  await (await fetch(url, options)).arrayBuffer();
}
