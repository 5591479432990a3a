import { describe, expect, test } from 'vitest';
import { decodeClientMessage } from '../../../core/protocol/decode-client-message.ts';
import { ProtocolError } from '../../../core/protocol/protocol-error.ts';

const command = (fact: object, number: unknown = 1) => JSON.stringify({ type: 'command', number, fact });

/** What decoding that text throws. */
function faultOf(text: string): string {
  try {
    decodeClientMessage(text);
  } catch (error) {
    if (error instanceof ProtocolError) return error.message;
  }
  throw new Error('It was decoded.');
}

describe('a message of the protocol is decoded', () => {
  test.each([
    { type: 'hello', protocolVersion: 1, sessionId: 'one' },
    { type: 'command', number: 1, fact: { type: 'begun' } },
    { type: 'command', number: 7, fact: { type: 'done', answerId: '2', atSample: 48_000 } },
    {
      type: 'command',
      number: 8,
      fact: {
        type: 'frames',
        answerId: '2',
        firstFrame: 0,
        voice: [0, 255],
        firstLevel: 0,
        level: [0, 128, 255],
        isBacklog: false,
      },
    },
  ])('$type $fact.type', (message) => {
    expect(decodeClientMessage(JSON.stringify(message))).toEqual(message);
  });
});

describe('a fault says where, what was expected, and what came', () => {
  test.each([
    ['no JSON', 'hello there', '/: expected JSON, got 11 characters of something else'],
    ['a number of 0', command({ type: 'begun' }, 0), '/number: expected to be >= 1, got 0'],
    ['a number in words', command({ type: 'begun' }, 'one'), '/number: expected to be integer, got string'],
    [
      'a sample before the first',
      command({ type: 'done', answerId: '1', atSample: -5 }),
      '/fact/atSample: expected to be >= 0, got -5',
    ],
    [
      'a sample that is null',
      command({ type: 'done', answerId: '1', atSample: null }),
      '/fact/atSample: expected to be integer, got null',
    ],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test('a voice byte of 256 is named by its place', () => {
    const fact = { type: 'frames', answerId: '1', firstFrame: 0, voice: [0, 256], firstLevel: 0, level: [] };

    expect(faultOf(command({ ...fact, isBacklog: false }))).toBe(
      '/fact/voice/1: expected to be <= 255, got 256',
    );
  });

  test('a position 10 days into an answer is refused before it asks for memory', () => {
    const fact = {
      type: 'frames',
      answerId: '1',
      firstFrame: 27_000_000,
      voice: [1],
      firstLevel: 0,
      level: [],
    };

    expect(faultOf(command({ ...fact, isBacklog: false }))).toMatch(
      /^\/fact\/firstFrame: expected to be <= \d+, got 27000000$/,
    );
  });
});

describe('a fault never repeats what a candidate could have said', () => {
  const SAID = 'I was fired';

  test.each([
    ['as the text', SAID],
    ['as the type', JSON.stringify({ type: SAID })],
    ['as a fact', command({ type: SAID, text: SAID })],
    ['as an answer', command({ type: 'done', answerId: SAID, atSample: 1 })],
    ['as a sample', command({ type: 'done', answerId: '1', atSample: SAID })],
    ['as a key', command({ type: 'done', [SAID]: SAID })],
    ['as the whole', JSON.stringify(SAID)],
    ['in a list', JSON.stringify([SAID])],
    ['as a cause', command({ type: 'interrupted', answerId: '1', interruption: { [SAID]: 1, cause: SAID } })],
  ])('%s', (_, text) => {
    expect(faultOf(text)).not.toContain('fired');
  });
});
