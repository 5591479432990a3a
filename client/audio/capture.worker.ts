import { CaptureSession } from './capture-session.ts';
import { loadVoiceModel } from './load-voice-model.ts';
import type { NativeBlock } from './native-block.ts';
import type { FromWorker, ToWorker } from './worker-message.ts';

const tell = (message: FromWorker, transfer: Transferable[] = []) => {
  postMessage(message, { transfer });
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'listen') void listen(data);
});

/** Captures from the first block on; what is heard while the model loads is judged when it is there. */
async function listen({ port, rateHz, hearsRoom }: Extract<ToWorker, { type: 'listen' }>): Promise<void> {
  const session = new CaptureSession({ rateHz, hearsRoom, tell });
  port.onmessage = ({ data }: MessageEvent<NativeBlock>) => session.hear(data);
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => session.handle(data));
  try {
    const makeModel = await loadVoiceModel();
    tell({ type: 'ready' });
    await session.judge(makeModel);
  } catch (error) {
    tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
