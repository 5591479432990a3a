import { describe, expect, test } from 'vitest';
import type { ClientFact } from '../../../core/interview/fact.ts';
import type { Interruption } from '../../../core/pacing/voice-track.ts';
import { assembleTrack } from '../../../core/session/assemble-track.ts';
import { interview, type Interview } from '../interview/interview.ts';

const FAR = 10_000_000;

const asked = () => interview().begun().asked();

const stretch = (firstFrame: number, voice: number[], firstLevel = 0, level: number[] = []): ClientFact => ({
  type: 'frames',
  answerId: '1',
  firstFrame,
  voice,
  firstLevel,
  level,
  isBacklog: true,
});

const rejudged = (firstFrame: number, voice: number[], gainDb = 12): ClientFact => ({
  type: 'rejudged',
  answerId: '1',
  gainDb,
  firstFrame,
  voice,
});

function assembled({ events }: Interview, endSample = FAR) {
  const answer = assembleTrack(events, '1', endSample);
  if (answer === null) throw new Error('It never began.');
  return { ...answer, voice: [...answer.track.voice], level: [...answer.track.level] };
}

describe('the voice of an answer', () => {
  test("is put together by the frames' places, in whatever order they were told", () => {
    const told = asked()
      .tells(stretch(2, [3, 4]))
      .tells(stretch(0, [1, 2]))
      .tells(stretch(4, [5]));

    expect(assembled(told).voice).toEqual([1, 2, 3, 4, 5]);
  });

  test('keeps what was heard first where a page that was left tells 2 frames again', () => {
    const told = asked().tells(stretch(0, [200, 201, 202], 0, [7, 8, 9]));
    told.tells(stretch(1, [0, 0, 203], 1, [0, 0, 10]));

    expect(assembled(told)).toMatchObject({ voice: [200, 201, 202, 203], level: [7, 8, 9, 10] });
  });

  test('is silent for 2 frames that never came', () => {
    expect(
      assembled(
        asked()
          .tells(stretch(0, [9]))
          .tells(stretch(3, [9])),
      ).voice,
    ).toEqual([9, 0, 0, 9]);
  });

  test('ends with the last whole frame and level before the end', () => {
    const told = asked().tells(stretch(0, [1, 2, 3, 4], 0, [1, 2, 3, 4, 5, 6, 7, 8]));

    const answer = assembled(told, 1100);

    expect(answer).toMatchObject({ voice: [1, 2], level: [1, 2, 3, 4, 5, 6] });
    expect(answer.track.sampleCount).toBe(1024);
  });

  test('has its voicing and envelope where every level has them, and none where one has not', () => {
    const whole = { voicing: [4, 5], envelope: [6, 7] };
    const told = asked().tells({ ...stretch(0, [1], 0, [2, 3]), ...whole });

    expect(assembled(told).track).toMatchObject({
      voicing: Uint8Array.of(4, 5),
      envelope: Uint8Array.of(6, 7),
    });
    expect(assembled(told.tells(stretch(1, [1], 2, [2]))).track).toMatchObject({
      voicing: null,
      envelope: null,
    });
  });

  test('leaves out what was told before the question had been heard, and what is of another answer', () => {
    const told = interview()
      .begun()
      .tells(stretch(0, [99, 99]))
      .asked()
      .tells(stretch(0, [1]));
    told.tells({ ...stretch(1, [99]), answerId: '2' } as ClientFact);

    expect(assembled(told).voice).toEqual([1]);
  });
});

describe('a judging anew', () => {
  const heard = () => asked().tells(stretch(0, [10, 10, 10, 10]));

  test('that is whole takes the place of the live voice, with its gain', () => {
    const answer = assembled(
      heard()
        .tells(rejudged(0, [20, 20]))
        .tells(rejudged(2, [20, 20])),
    );

    expect(answer).toMatchObject({ voice: [20, 20, 20, 20], isLive: false, track: { gainDb: 12 } });
  });

  test.each([
    ['lacks its last frame', [rejudged(0, [20, 20, 20])]],
    ['lacks its first frame', [rejudged(1, [20, 20, 20])]],
    ['lacks one in the middle', [rejudged(0, [20]), rejudged(2, [20, 20])]],
    ['is half of one gain and half of another', [rejudged(0, [20, 20], 6), rejudged(2, [20, 20], 12)]],
  ])('that %s is left out altogether', (_, facts) => {
    const told = facts.reduce((so, fact) => so.tells(fact), heard());

    expect(assembled(told)).toMatchObject({ voice: [10, 10, 10, 10], isLive: true, track: { gainDb: 0 } });
  });

  test("that reaches to the answer's end, one frame before the last that was heard, is whole", () => {
    expect(assembled(heard().tells(rejudged(0, [20, 20, 20])), 3 * 512)).toMatchObject({
      voice: [20, 20, 20],
      isLive: false,
    });
  });
});

test('interruptions are sorted, and one that was told as it grew is kept at its longest', () => {
  const interrupted = (startMs: number, endMs: number, cause: Interruption['cause']): ClientFact => ({
    type: 'interrupted',
    answerId: '1',
    interruption: { startMs, endMs, cause },
  });
  const told = asked()
    .tells(interrupted(5000, 6000, 'microphone-muted'))
    .tells(interrupted(5000, 8000, 'microphone-muted'))
    .tells(interrupted(5000, 7000, 'microphone-muted'))
    .tells(interrupted(1000, 1200, 'suspended'));

  expect(assembled(told).track.interruptions).toEqual([
    { startMs: 1000, endMs: 1200, cause: 'suspended' },
    { startMs: 5000, endMs: 8000, cause: 'microphone-muted' },
  ]);
});

test('the echo and the clipped samples that were told last are kept beside the track', () => {
  const told = asked()
    .tells({ type: 'echoed', answerId: '1', echoMs: 180 })
    .tells({ type: 'answer-sent', answerId: '1', frames: 0, clippedSamples: 12 });

  expect(assembled(told)).toMatchObject({
    echoMs: 180,
    clippedSamples: 12,
    responseLatencyErrorMs: 20,
    wasHeard: true,
  });
});

test('an answer that never began has no track', () => {
  expect(assembleTrack(interview().begun().events, '1', FAR)).toBeNull();
});
