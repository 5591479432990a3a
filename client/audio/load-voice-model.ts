import * as onnx from 'onnxruntime-web/wasm';
import { FRAME_SAMPLES } from '../../core/pacing/sample-clock.ts';
import { SileroModel } from '../../core/pacing/silero.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { VOICE_MODEL_FILES } from './voice-model-files.ts';

/** The first runs are slow, up to 0.1 s, while the browser compiles; measured, after so many they no longer are. */
const WARM_UP_FRAMES = 20;

/**
 * Loads Silero v6 and warms it up.
 *
 * @returns makes models that remember each for itself, over the one session; they must not judge at the same time
 */
export async function loadVoiceModel(): Promise<() => VoiceModel> {
  onnx.env.wasm.numThreads = 1;
  onnx.env.wasm.wasmPaths = { wasm: VOICE_MODEL_FILES.runtimeUrl };
  onnx.env.logLevel = 'error';
  const session = await onnx.InferenceSession.create(await fetchModel());
  const makeModel = () => new SileroModel({ session, Tensor: onnx.Tensor });
  const first = makeModel();
  for (let i = 0; i < WARM_UP_FRAMES; i++) await first.judge(new Float32Array(FRAME_SAMPLES));
  return makeModel;
}

async function fetchModel(): Promise<Uint8Array> {
  const response = await fetch(VOICE_MODEL_FILES.modelUrl);
  if (!response.ok) throw new Error(`The voice model could not be fetched: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
