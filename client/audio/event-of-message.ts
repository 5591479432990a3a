import {
  AnswerSentEvent,
  InterruptedEvent,
  RecordingChunkEvent,
  RejudgedEvent,
  RoomEvent,
  StretchEvent,
} from './capture-event.ts';
import type { FromWorker } from './worker-message.ts';

/** What the page hears of a worker's message; null for what the capture keeps for itself. */
export function eventOfMessage(message: FromWorker): Event | null {
  switch (message.type) {
    case 'room':
      return new RoomEvent(message.room);
    case 'stretch':
      return new StretchEvent(message.answerId, message.stretch);
    case 'interrupted':
      return new InterruptedEvent(message.answerId, message.interruption);
    case 'chunk':
      return new RecordingChunkEvent(message.answerId, message.chunk, message.pcm);
    case 'rejudged':
      return new RejudgedEvent(message.answerId, message.gainDb, message.firstFrame, message.voice);
    case 'answer-sent':
      return new AnswerSentEvent(message.answerId, message);
    case 'ready':
    case 'started':
    case 'anchor':
    case 'silent':
    case 'clock':
    case 'sound':
    case 'failed':
      return null;
  }
}
