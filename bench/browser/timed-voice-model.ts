import { loadVoiceModel as load } from '../../client/audio/load-voice-model.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { INFERENCE_CHANNEL, TIMES_AT_A_TIME } from './inference-times.ts';

const channel = new BroadcastChannel(INFERENCE_CHANNEL);
let times: number[] = [];

/** The product's own voice model, and beside it how long each frame took. */
export async function loadVoiceModel(): Promise<() => VoiceModel> {
  const makeModel = await load();
  return () => timed(makeModel());
}

function timed(model: VoiceModel): VoiceModel {
  return {
    reset: () => model.reset(),
    judge: async (frame) => {
      const startedAt = performance.now();
      const probability = await model.judge(frame);
      tell(performance.now() - startedAt);
      return probability;
    },
  };
}

function tell(ms: number): void {
  times.push(ms);
  if (times.length < TIMES_AT_A_TIME) return;
  channel.postMessage(times);
  times = [];
}
