import { loadVoiceModel } from '../../../client/audio/load-voice-model.ts';
import { timeTurns } from '../time-turns.ts';

addEventListener('message', ({ data: minutes }: MessageEvent<number>) => void answer(minutes));

async function answer(minutes: number): Promise<void> {
  const makeModel = await loadVoiceModel();
  postMessage(await timeTurns(makeModel(), minutes));
}
