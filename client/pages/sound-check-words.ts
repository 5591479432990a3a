import type { RoomEvent } from '../audio/capture-event.ts';
import type { TriedVoice } from '../audio/try-voice.ts';
import type { StepState } from '../components/sound-check-step.ts';
import type { Voices } from '../session/api.ts';

/** A step's state, and what is said of it. */
export type StepWords = { readonly state: StepState; readonly heading: string; readonly words: string };

/** With less between voice and room, pauses were missed in composed noise; with more they were found. */
const ENOUGH_ABOVE_ROOM_DB = 10;

/** Whether a voice was heard. */
export function sayHearing(room: RoomEvent | null, isProcessed: boolean): StepWords {
  if (room?.hasHeardVoice !== true) {
    return {
      state: 'open',
      heading: 'Say a sentence or two',
      words: 'Speak as you would in the interview; the level moves with your voice.',
    };
  }
  const heading = 'Pacenotes hears you';
  if (isProcessed) {
    const words =
      'This browser changes the sound before Pacenotes hears it: pauses may be off by up to 0.1 s.';
    return { state: 'note', heading, words };
  }
  const aboveDb = decibelsAboveRoom(room);
  return {
    state: 'done',
    heading,
    words: aboveDb === null ? '' : `Your voice is ${Math.round(aboveDb)} dB above the room.`,
  };
}

/** Whether the room is quiet enough for pauses to be found. */
export function sayRoom(room: RoomEvent | null): StepWords {
  if (room === null || !isFloorKnown(room)) {
    return { state: 'open', heading: 'Listening to the room', words: 'Be quiet for a few seconds.' };
  }
  const aboveDb = decibelsAboveRoom(room);
  if (aboveDb === null) {
    const words = 'What it is like for your voice is known when you have spoken.';
    return { state: 'open', heading: 'The room has been heard', words };
  }
  if (aboveDb >= ENOUGH_ABOVE_ROOM_DB) {
    const words = 'Pauses from 250 ms can be measured here. A fan or traffic would raise the dashed line.';
    return { state: 'done', heading: 'The room is quiet enough', words };
  }
  const words = `Your voice is ${Math.round(aboveDb)} dB above it, so short pauses may be missed. Go nearer to the microphone, or shut a window.`;
  return { state: 'note', heading: 'The room is almost as loud as your voice', words };
}

/** How the interviewer is heard, and whether the microphone hears it too. */
export function sayVoice(voice: TriedVoice | 'playing' | null, voices: Voices | null): StepWords {
  if (voice === null) {
    const words = 'Play a sentence: it shows whether your microphone hears the interviewer too.';
    return { state: 'open', heading: 'Hear your interviewer', words };
  }
  if (voice === 'playing') return { state: 'open', heading: 'Your interviewer speaks', words: 'Listen.' };
  if (voice.askedBy === 'words') {
    const heading = 'Questions are shown to read';
    return { state: 'note', heading, words: sayNoVoice(voices) };
  }
  if (!voice.isHeard) {
    const words = `So the first moment of an answer is yours alone. ${sayExactness(voice)}`;
    return { state: 'done', heading: 'Your microphone does not hear the interviewer', words };
  }
  const words = `That is fine for an interview: nothing is measured while they speak. With headphones the first moment of an answer is yours alone. ${sayExactness(voice)}`;
  return { state: 'note', heading: 'Your microphone hears the interviewer too', words };
}

function isFloorKnown({ noiseFloorDbfs }: RoomEvent): boolean {
  return noiseFloorDbfs !== null;
}

function decibelsAboveRoom({ speechLevelDbfs, noiseFloorDbfs }: RoomEvent): number | null {
  if (speechLevelDbfs === null || noiseFloorDbfs === null) return null;
  return speechLevelDbfs - noiseFloorDbfs;
}

/** An estimate by the kind of voice, so rounded. */
function sayExactness({ askedBy, responseLatencyErrorMs }: TriedVoice): string {
  if (responseLatencyErrorMs === null) return '';
  const voice = askedBy === 'browser-voice' ? 'With the browser’s own voice time' : 'Time';
  return `${voice} to first word is exact to about ${responseLatencyErrorMs} ms.`;
}

function sayNoVoice(voices: Voices | null): string {
  const none = 'No voice was found on this machine, so time to first word is not measured.';
  const suggestion = voices?.suggestion ?? null;
  return suggestion === null ? none : `${none} This command gives it one: ${suggestion}`;
}
