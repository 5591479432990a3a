import { gainNeededDb, SPEECH_LEVEL_DBFS } from '../../core/pacing/gain.ts';
import { isVoiced } from '../../core/pacing/live-silence.ts';
import { quantile } from '../../core/pacing/quantile.ts';
import { FRAME_MS, LEVEL_HOP_MS } from '../../core/pacing/sample-clock.ts';
import type { TrackStretch } from '../../core/pacing/track-maker.ts';
import { levelDbfs, probability } from '../../core/pacing/voice-track.ts';
import type { RoomSound } from './worker-message.ts';

/** Frames that are remembered, about 30 s; with the levels dropped in step, 16 for each 5 frames. */
const REMEMBERED_FRAMES = 940;
const DROPPED_FRAMES = 5;
const DROPPED_LEVELS = 16;

/** Levels without voice that make a noise floor: 1 s. */
const FLOOR_LEVELS = 100;

/** Below this probability a frame is the room; so the floor was taken where figures were fitted. */
const ROOM_PROBABILITY = 0.1;

/** Voiced frames that make a person who was heard, about 0.3 s: a word, not a knock. We chose it. */
const HEARD_FRAMES = 10;

/** The loudest stands this far above the quietest when something other than the room is heard. We chose it. */
const SOMETHING_DB = 10;

/** The levels of the last half minute, and what they say of room and voice. What was found is kept until found anew. */
export class RoomLevels {
  #voice: number[] = [];
  #level: number[] = [];
  #noiseFloorDbfs: number | null = null;
  #gainDb: number | null = null;

  /** The gain that the voice needs; null until a voice was heard. */
  get gainDb(): number | null {
    return this.#gainDb;
  }

  get levelBytes(): readonly number[] {
    return this.#level;
  }

  /** Whether something stands out of the room, voice or not. */
  get isSomethingHeard(): boolean {
    if (this.#level.length < FLOOR_LEVELS) return false;
    const levels = this.#level.map(levelDbfs);
    return (quantile(levels, 0.95) ?? 0) - (quantile(levels, 0.2) ?? 0) >= SOMETHING_DB;
  }

  /** The next sound does not follow on the last. */
  beginAnew(): void {
    this.#voice = [];
    this.#level = [];
  }

  add({ voice, level }: TrackStretch): void {
    this.#voice.push(...voice);
    this.#level.push(...level);
    while (this.#voice.length > REMEMBERED_FRAMES) {
      this.#voice.splice(0, DROPPED_FRAMES);
      this.#level.splice(0, DROPPED_LEVELS);
    }
    this.#noiseFloorDbfs = this.#findFloorDbfs() ?? this.#noiseFloorDbfs;
    if (this.#voice.filter(isVoiced).length >= HEARD_FRAMES) {
      this.#gainDb = gainNeededDb(this.#level, this.#voice) ?? this.#gainDb;
    }
  }

  /** What is told of a stretch, with all that is known by then. */
  sound({ voice, level }: TrackStretch, isInterviewerSpeaking: boolean): RoomSound {
    const gainDb = this.#gainDb;
    return {
      levelDbfs: levelDbfs(Math.max(0, ...level)),
      isVoice: !isInterviewerSpeaking && voice.some(isVoiced),
      noiseFloorDbfs: this.#noiseFloorDbfs,
      speechLevelDbfs: gainDb === null ? null : SPEECH_LEVEL_DBFS - gainDb,
      gainDb,
      hasHeardVoice: gainDb !== null,
    };
  }

  #findFloorDbfs(): number | null {
    const isRoom = (i: number) => probability(this.#voice[frameOfLevel(i)] ?? 255) < ROOM_PROBABILITY;
    const room = this.#level.filter((_, i) => isRoom(i)).map(levelDbfs);
    return room.length < FLOOR_LEVELS ? null : quantile(room, 0.5);
  }
}

function frameOfLevel(i: number): number {
  return Math.floor(((i + 0.5) * LEVEL_HOP_MS) / FRAME_MS);
}
