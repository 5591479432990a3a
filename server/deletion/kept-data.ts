import type { Kept, KeptSound } from '../../core/session/kept.ts';
import type { LiveSessions } from '../interview/live-sessions.ts';
import type { RecordingFiles } from '../storage/recording-files.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { countFiles, findLeftBeside, removeOwnFiles } from './kept-files.ts';

/** Where a person's data is. */
export type KeptDataOptions = {
  readonly dataFolder: string;
  readonly store: SessionStore;
  readonly recordings: RecordingFiles;
  readonly live: LiveSessions;
};

/** All that is kept of a person: it can be counted, and deleted wholly. */
export class KeptData {
  readonly #options: KeptDataOptions;

  constructor(options: KeptDataOptions) {
    this.#options = options;
  }

  async count(): Promise<Kept> {
    const { dataFolder, store, recordings } = this.#options;
    const bankSounds = await countFiles(dataFolder, 'question-banks/sounds');
    const others = await Promise.all([
      countFiles(dataFolder, 'speech-cache'),
      countFiles(dataFolder, 'exports'),
      countFiles(dataFolder, 'backups'),
      findLeftBeside(dataFolder).then(({ length }) => length),
    ]);
    return {
      sessions: await store.count(),
      sound: await recordings.count(),
      notes: await countFiles(dataFolder, 'notes'),
      banks: (await countFiles(dataFolder, 'question-banks')) - bankSounds,
      otherFiles: others.reduce((sum, count) => sum + count, bankSounds),
    };
  }

  /** Deletes sound that was last written before then; timelines and figures stay. @returns what went */
  deleteSoundBefore(before: Date): Promise<KeptSound> {
    return this.#options.recordings.removeOlderThan(before);
  }

  /** Deletes everything but the settings; interviews that are being held end. @returns what went */
  async deleteEverything(): Promise<Kept> {
    const { dataFolder, store, live, recordings } = this.#options;
    const gone = await this.count();
    await live.forgetAll();
    await store.removeAll();
    // Not as other files are: a second of sound that comes meanwhile may begin none anew.
    await recordings.removeAll();
    await removeOwnFiles(dataFolder);
    return gone;
  }
}
