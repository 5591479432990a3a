import type { CostTurn } from '../time-turns.ts';
import CostWorker from './cost.worker.ts?worker';

/** Times so many minutes of sound in a worker, as the product's own worker would measure them. */
function timeInWorker(minutes: number): Promise<CostTurn[]> {
  return new Promise((resolve, reject) => {
    const worker = new CostWorker();
    worker.onmessage = ({ data }: MessageEvent<CostTurn[]>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(minutes);
  });
}

declare global {
  interface Window {
    timeInWorker: typeof timeInWorker;
  }
}

window.timeInWorker = timeInWorker;
