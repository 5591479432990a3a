import CaptureWorker from './capture.worker.ts?worker';
import workletUrl from './capture.worklet.ts?worker&url';
import { CAPTURE_PROCESSOR } from './native-block.ts';
import type { ToWorker } from './worker-message.ts';

/** The sound engine's end of a capture, and the worker's. */
export type CaptureParts = {
  readonly context: AudioContext;
  /** Into it goes the microphone. */
  readonly node: AudioWorkletNode;
  readonly worker: Worker;
};

/** A browser may leave `resume` open for ever; after this long the sound itself must show that it runs. */
const RESUME_MS = 2000;

/** Has the worklet hand its sound to the worker, past the page. @param context not yet used for capture */
export async function startCapture(context: AudioContext, hearsRoom: boolean): Promise<CaptureParts> {
  await resumeSound(context);
  await context.audioWorklet.addModule(workletUrl);
  const node = new AudioWorkletNode(context, CAPTURE_PROCESSOR, {
    numberOfInputs: 1,
    numberOfOutputs: 0,
    // The engine mixes all channels into one; the microphone may give two although one was asked for.
    channelCount: 1,
    channelCountMode: 'explicit',
    channelInterpretation: 'speakers',
  });
  // Exact zeros, which add nothing: without any source the engine would let the worklet rest, and its time stand still.
  const silence = new ConstantSourceNode(context, { offset: 0 });
  silence.connect(node);
  silence.start();
  const worker = new CaptureWorker();
  const { port1, port2 } = new MessageChannel();
  const listen: ToWorker = { type: 'listen', port: port1, rateHz: context.sampleRate, hearsRoom };
  worker.postMessage(listen, [port1]);
  node.port.postMessage(port2, [port2]);
  return { context, node, worker };
}

/** Ends what was started; the context is closed with it. */
export async function endCapture({ context, node, worker }: CaptureParts): Promise<void> {
  node.port.postMessage(null);
  worker.terminate();
  if (context.state !== 'closed') await context.close();
}

/** Lets the context run; a browser wants the person to have touched the page before. */
export async function resumeSound(context: AudioContext): Promise<void> {
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, RESUME_MS));
  if (context.state !== 'running') await Promise.race([context.resume(), tooLong]);
}
