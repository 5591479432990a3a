import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the loop records at. */
export const LOOP_RATE_HZ = 48_000;

/** What goes into the microphone: the answers alone, as with headphones, or the questions as well, as with loudspeakers. */
export type Hears = 'headphones' | 'loudspeakers';

/** Everything that sounded, from one moment on; both are of the same clock. */
export type LoopRecording = { readonly questions: Float32Array; readonly answers: Float32Array };

/** How long PulseAudio may take to listen, and what it has recorded to be handed over. */
const READY_MS = 5000;
const HANDED_OVER_MS = 400;

/** Else the air moves in steps as long as the slowest listener bears, and the browser's sound engine stands still meanwhile. */
const LOW_LATENCY = '--latency-msec=20';

/** The sinks' two sides are the two mouths: what the interviewer says is left, what the candidate says is right. */
const MODULES = [
  'module-null-sink sink_name=air rate=48000 channels=2',
  'module-remap-sink sink_name=interviewer master=air channels=1 master_channel_map=front-left channel_map=mono remix=no',
  'module-remap-sink sink_name=candidate master=air channels=1 master_channel_map=front-right channel_map=mono remix=no',
];

/** The microphone, by what it hears of the air. */
const MICROPHONES: Readonly<Record<Hears, string>> = {
  headphones:
    'module-remap-source source_name=microphone master=air.monitor channels=1 master_channel_map=front-right channel_map=mono remix=no',
  loudspeakers: 'module-remap-source source_name=microphone master=air.monitor channels=1 channel_map=mono',
};

/**
 * A room without air: a sound server of our own, in which the interviewer's voice, the candidate's and the microphone
 * meet, and all of it is recorded beside the browser, which knows nothing of the recording. Needs PulseAudio.
 */
export class SoundLoop {
  /** What a program needs to speak and hear in here. */
  readonly environment: NodeJS.ProcessEnv;
  readonly #folder: string;
  readonly #server: ChildProcess;
  #recorder: ChildProcess | null = null;
  #recorded: Buffer[] = [];

  private constructor(folder: string, server: ChildProcess) {
    this.#folder = folder;
    this.#server = server;
    this.environment = environmentIn(folder);
  }

  /** Starts it; what is opened as default speaks as the interviewer, and hears the microphone. */
  static async start(hears: Hears): Promise<SoundLoop> {
    const folder = await mkdtemp(join(tmpdir(), 'pacenotes-loop-'));
    const socket = `module-native-protocol-unix auth-anonymous=1 socket=${join(folder, 'pulse.sock')}`;
    const loads = [socket, ...MODULES, MICROPHONES[hears]].flatMap((module) => ['-L', module]);
    const options = ['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no'];
    const server = spawn('pulseaudio', [...options, ...loads], {
      stdio: 'ignore',
      env: environmentIn(folder),
    });
    const loop = new SoundLoop(folder, server);
    await loop.#waitUntilReady();
    await loop.#control('set-default-sink', 'interviewer');
    await loop.#control('set-default-source', 'microphone');
    return loop;
  }

  /** The candidate says a wav; settles when it has been said. */
  async say(wav: string): Promise<void> {
    await this.#run('paplay', ['--device=candidate', LOW_LATENCY, wav]);
  }

  /** The candidate's room: a wav that is heard until the loop ends. */
  keepPlaying(wav: string): void {
    spawn('paplay', ['--device=candidate', LOW_LATENCY, wav], { stdio: 'ignore', env: this.environment });
  }

  /** Records all that sounds from now on. */
  async record(): Promise<void> {
    const format = ['--format=s16le', `--rate=${LOOP_RATE_HZ}`, '--channels=2', '--raw'];
    const recorder = spawn('parec', ['--device=air.monitor', LOW_LATENCY, ...format], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: this.environment,
    });
    this.#recorded = [];
    recorder.stdout.on('data', (bytes: Buffer) => this.#recorded.push(bytes));
    this.#recorder = recorder;
    await once(recorder.stdout, 'data');
  }

  /** What was recorded. */
  async stopRecording(): Promise<LoopRecording> {
    await sleep(HANDED_OVER_MS);
    this.#recorder?.kill();
    const bytes = Buffer.concat(this.#recorded);
    const frames = Math.floor(bytes.length / 4);
    const side = (offset: number) =>
      Float32Array.from({ length: frames }, (_, i) => bytes.readInt16LE(4 * i + offset) / 32_768);
    return { questions: side(0), answers: side(2) };
  }

  async stop(): Promise<void> {
    this.#recorder?.kill();
    const ended = once(this.#server, 'exit');
    this.#server.kill();
    await ended;
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #waitUntilReady(): Promise<void> {
    const until = Date.now() + READY_MS;
    while (Date.now() < until) {
      if (await this.#control('info').then(...isThere)) return;
      await sleep(100);
    }
    throw new Error('PulseAudio did not start.');
  }

  #control(...args: string[]): Promise<void> {
    return this.#run('pactl', args);
  }

  async #run(program: string, args: readonly string[]): Promise<void> {
    const child = spawn(program, args, { stdio: 'ignore', env: this.environment });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}.`);
  }
}

const isThere = [() => true, () => false] as const;

function environmentIn(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    PULSE_SERVER: `unix:${join(folder, 'pulse.sock')}`,
  };
}
