import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as ort from 'onnxruntime-web/wasm';
import { SileroModel } from '../../core/pacing/silero.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';

const MODEL_FILE = '@ricky0123/vad-web/dist/silero_vad_v6.onnx';

/**
 * Loads the voice model for use in Node, from the same files and on the same runtime as the browser, so that both
 * judge alike. Each call gives a model of its own.
 */
export async function loadVoiceModel(): Promise<VoiceModel> {
  // One thread, as in the browser: sums must be made in the same order.
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  const file = createRequire(import.meta.url).resolve(MODEL_FILE);
  const session = await ort.InferenceSession.create(await readFile(file));
  return new SileroModel({ session, Tensor: ort.Tensor });
}
