import { parentPort } from 'node:worker_threads';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { hearHops, hearLevels, hearVoice } from './hear-pcm16.ts';
import type { HearingGives, HearingNews, HearingWork } from './hearing-work.ts';
import { loadVoiceModel } from './load-voice-model.ts';
import { decodeSeconds, openRecording } from './recording-pcm16.ts';

/*
 * Does one work after another. What fails ends the thread, and whoever waits for it is told why.
 */

let model: Promise<VoiceModel> | null = null;

parentPort?.on('message', (work: HearingWork) => {
  void perform(work).then((given) => tell({ type: 'done', given }));
});

async function perform(work: HearingWork): Promise<HearingGives[HearingWork['type']]> {
  const onShare = (share: number) => tell({ type: 'share', share });
  switch (work.type) {
    case 'decode':
      await decodeSeconds(openRecording(work.wavBytes), work.pcm, work.fromSecond, work.toSecond, onShare);
      return null;
    case 'levels':
      return hearLevels(work.pcm, onShare);
    case 'voice':
      model ??= loadVoiceModel();
      return hearVoice(work.pcm, await model, work.gainDb, onShare);
    case 'hops':
      return hearHops(work.pcm, onShare);
  }
}

function tell(news: HearingNews): void {
  parentPort?.postMessage(news);
}
