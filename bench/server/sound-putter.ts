import { Agent, request } from 'node:http';
import type { LoadTask } from './load-task.ts';

/** A second of sound: PCM16 at 16 kHz. */
const CHUNK = Buffer.alloc(32_000, 17);

const FRAMES_A_CHUNK = 31.25;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends an answer's sound, a chunk a second. */
export class SoundPutter {
  arrived = 0;
  readonly #task: LoadTask;
  readonly #sessionId: string;
  #sent = '';

  constructor(task: LoadTask, sessionId: string) {
    this.#task = task;
    this.#sessionId = sessionId;
  }

  /** Sends the second that has ended before a frame, once. */
  heard(answerId: string, frame: number): void {
    const chunk = Math.floor(frame / FRAMES_A_CHUNK) - 1;
    const name = `${answerId}/recording/${chunk}`;
    if (chunk < 0 || name === this.#sent) return;
    this.#sent = name;
    const { hostname, port } = new URL(this.#task.url);
    const path = `/api/sessions/${this.#sessionId}/answers/${name}`;
    const headers = { ...this.#task.headers, 'content-type': 'application/octet-stream' };
    const asked = request({ agent, hostname, port, path, method: 'PUT', headers }, (response) => {
      response.resume();
      if (response.statusCode === 204) this.arrived += 1;
    });
    // What did not arrive is not counted.
    asked.on('error', () => undefined);
    asked.end(CHUNK);
  }
}
