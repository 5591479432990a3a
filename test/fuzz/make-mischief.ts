import { ClientFact } from '../../core/interview/fact.ts';
import { ClientMessage } from '../../core/protocol/client-message.ts';
import { CLOSE_CODE } from '../../core/protocol/server-message.ts';
import type { Dice } from './dice.ts';
import { makeValue, makeWrong } from './make-value.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { makeFragments, makeFrame, OPCODE } from './socket-frames.ts';

/** Stands where spoken words could; none may come back, nor enter a line of the log. */
export const SPOKEN = 'spoken-words-7f3a';

/** What may become of a connection: closed with that code, cut without one, or it goes on. */
export type Outcome = number | 'cut' | 'goes-on';

/** What is sent on a connection, and what may become of it; `null`: anything that is documented. */
export type Mischief = { readonly frames: readonly Buffer[]; readonly allowed: readonly Outcome[] | null };

/** Closes of RFC 6455 §7.4 that the protocol's own rules lead to. */
export const RFC_CODE = { broken: 1002, notText: 1007, tooLarge: 1009, policy: 1008 } as const;

/** The largest message that is taken, as the server has it. */
const LARGEST_BYTES = 64 * 1024;

const FLOOD = 500;

const DEEPEST = 20_000;

/** Nothing, half a code, codes that nobody may send, and codes that one may, with a reason that is text or none. */
const CLOSE_BODIES = [
  '',
  '\x03',
  '\x03\xe7',
  '\x03\xed',
  '\x13\x88',
  '\x03\xe8',
  '\x0b\xb8bye',
  '\x0b\xb8\xff',
] as const;

/** What may be sent, by its name. */
const MISCHIEFS: Readonly<Record<string, (dice: Dice) => Mischief>> = {
  'random bytes as text': (dice) => ({
    frames: [makeFrame(randomBytes(dice), {}, dice)],
    allowed: [RFC_CODE.notText, CLOSE_CODE.badMessage],
  }),
  'random bytes as binary': (dice) => ({
    frames: [makeFrame(randomBytes(dice), { opcode: OPCODE.binary }, dice)],
    allowed: [CLOSE_CODE.badMessage],
  }),
  'bad UTF-8': (dice) => ({
    frames: [makeFrame(Buffer.concat([message(dice), Buffer.from([0xed, 0xa0, 0x80])]), {}, dice)],
    allowed: [RFC_CODE.notText],
  }),
  'a message in fragments': (dice) => ({
    frames: makeFragments(message(dice), 1 + dice.below(60), dice),
    allowed: null,
  }),
  'a message within a message': (dice) => ({
    frames: [makeFrame(Buffer.from('{"a'), { isFinal: false }, dice), makeFrame(message(dice), {}, dice)],
    allowed: [RFC_CODE.broken],
  }),
  'a fragment of nothing': (dice) => ({
    frames: [makeFrame(message(dice), { opcode: OPCODE.more }, dice)],
    allowed: [RFC_CODE.broken],
  }),
  'an unmasked frame': (dice) => ({
    frames: [makeFrame(message(dice), { isMasked: false }, dice)],
    allowed: [RFC_CODE.broken],
  }),
  'a reserved bit': (dice) => ({
    frames: [makeFrame(message(dice), { reserved: 1 + dice.below(7) }, dice)],
    allowed: [RFC_CODE.broken],
  }),
  'an opcode that is none': (dice) => ({
    frames: [makeFrame(message(dice), { opcode: dice.pick([3, 4, 5, 6, 7, 11, 12, 15]) }, dice)],
    allowed: [RFC_CODE.broken],
  }),
  'a ping that is too long or in parts': (dice) => ({
    frames: [
      dice.isOnceIn(2)
        ? makeFrame(Buffer.alloc(126), { opcode: OPCODE.ping }, dice)
        : makeFrame(Buffer.alloc(3), { opcode: OPCODE.ping, isFinal: false }, dice),
    ],
    allowed: [RFC_CODE.broken],
  }),
  'a close with an odd body': (dice) => ({
    frames: [makeFrame(Buffer.from(dice.pick(CLOSE_BODIES), 'latin1'), { opcode: OPCODE.close }, dice)],
    allowed: [1000, 1005, 3000, RFC_CODE.broken, RFC_CODE.notText],
  }),
  'a frame past the limit': (dice) => ({
    frames: [makeFrame(Buffer.alloc(10), { claimedBytes: LARGEST_BYTES + 1 + dice.below(2 ** 40) }, dice)],
    allowed: [RFC_CODE.tooLarge],
  }),
  'fragments past the limit': (dice) => ({
    frames: makeFragments(Buffer.alloc(LARGEST_BYTES + 1 + dice.below(999), 'a'), 2 + dice.below(40), dice),
    allowed: [RFC_CODE.tooLarge],
  }),
  'too many fragments': (dice) => ({
    frames: makeFragments(Buffer.alloc(200, 'a'), 100 + dice.below(100), dice),
    allowed: [RFC_CODE.policy],
  }),
  'a deep message': (dice) => {
    const depth = 1 + dice.below(DEEPEST);
    const deep = '['.repeat(depth) + ']'.repeat(dice.isOnceIn(2) ? depth : 0);
    return {
      frames: [
        makeFrame(Buffer.from(dice.isOnceIn(2) ? deep : `{"type":"command","fact":${deep}}`), {}, dice),
      ],
      allowed: [CLOSE_CODE.badMessage],
    };
  },
  'wrong types': (dice) => ({
    frames: [makeFrame(Buffer.from(JSON.stringify(wrongTypes(dice))), {}, dice)],
    allowed: [CLOSE_CODE.badMessage, RFC_CODE.tooLarge],
  }),
  'a spoilt message': (dice) => ({
    frames: [makeFrame(mutateBytes(message(dice), dice).subarray(0, LARGEST_BYTES), {}, dice)],
    allowed: null,
  }),
  'messages by chance': (dice) => ({
    frames: Array.from({ length: 1 + dice.below(5) }, () => makeFrame(message(dice), {}, dice)),
    allowed: null,
  }),
  // `ws` cuts who asks for more pongs at once than it keeps room for.
  'a flood of pings': (dice) => ({
    frames: new Array<Buffer>(FLOOD).fill(makeFrame(Buffer.alloc(100), { opcode: OPCODE.ping }, dice)),
    allowed: ['goes-on', 'cut'],
  }),
  'a flood of messages': (dice) => ({
    frames: new Array<Buffer>(FLOOD).fill(makeFrame(message(dice), {}, dice)),
    allowed: null,
  }),
};

/** Makes one of them. */
export function makeMischief(dice: Dice): Mischief & { readonly name: string } {
  const names = Object.keys(MISCHIEFS);
  const name = names[dice.below(names.length)] ?? '';
  const make = MISCHIEFS[name];
  if (make === undefined) throw new Error('There is no mischief.');
  return { name, ...make(dice) };
}

/** Frames whose own bytes were spoilt: where the next one begins nobody can tell, so nothing may come of it. */
export function makeSpoiltFrames(dice: Dice): Buffer {
  return mutateBytes(makeFrame(message(dice), {}, dice), dice);
}

/** Facts with the numbers that are next, as many as are understood. */
export function makeFacts(dice: Dice, acknowledged: number): Buffer[] {
  return Array.from({ length: 1 + dice.below(8) }, (_, i) => {
    const fact = makeValue(ClientFact, dice);
    const command = { type: 'command', number: acknowledged + 1 + i, fact };
    return makeFrame(Buffer.from(JSON.stringify(command)), {}, dice);
  });
}

function message(dice: Dice): Buffer {
  // TypeBox writes JSON Schema.
  const text = JSON.stringify(makeValue(ClientMessage, dice));
  return Buffer.from(text.slice(0, LARGEST_BYTES / 4));
}

function wrongTypes(dice: Dice): unknown {
  return dice.pick<() => unknown>([
    () => SPOKEN,
    () => ({ type: SPOKEN }),
    () => ({ type: 'hello', protocolVersion: SPOKEN, sessionId: SPOKEN }),
    () => ({ type: 'hello', protocolVersion: 1, sessionId: [SPOKEN], [SPOKEN]: SPOKEN }),
    () => ({ type: 'command', number: SPOKEN, fact: { type: SPOKEN } }),
    () => ({ type: 'command', number: 1, fact: { type: 'frames', answerId: '1', voice: [SPOKEN] } }),
    () => ({ type: 'command', number: 1, fact: { [SPOKEN]: SPOKEN } }),
    () => ({ type: 'command', number: 0.5, fact: { type: 'begun' } }),
    () => [makeWrong(dice)],
  ])();
}

function randomBytes(dice: Dice): Buffer {
  return Buffer.from(Uint8Array.from({ length: 1 + dice.below(300) }, () => dice.below(256)));
}
