import {
  AnswerSentEvent,
  InterruptedEvent,
  RecordingChunkEvent,
  RejudgedEvent,
  RoomEvent,
  StretchEvent,
} from './capture-event.ts';
import type { FromWorker } from './worker-message.ts';

/** What the worker tells that the page hears as it is. */
export type ToldMessage = Extract<
  FromWorker,
  { type: 'room' | 'stretch' | 'interrupted' | 'chunk' | 'rejudged' | 'answer-sent' }
>;

/** The event that the page hears of a worker's message. */
export function eventOfMessage(message: ToldMessage): Event {
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
  }
}
