import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import modelUrl from '@ricky0123/vad-web/dist/silero_vad_v6.onnx?url';

/** Addresses, on our own server, of the voice model and of the runtime that it runs on. */
export const VOICE_MODEL_FILES = { modelUrl, runtimeUrl } as const;
