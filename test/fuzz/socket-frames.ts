import type { Dice } from './dice.ts';

/** What a frame says of itself beside its bytes (RFC 6455 §5.2). */
export type FrameHead = {
  readonly opcode: number;
  readonly isFinal: boolean;
  readonly isMasked: boolean;
  /** The three bits that nobody may set. */
  readonly reserved: number;
  /** The length that it claims; that of its bytes where it is left out. */
  readonly claimedBytes?: number;
};

export const OPCODE = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

const MASK_BYTES = 4;

/** A frame as a client sends it, or as none may. */
export function makeFrame(bytes: Uint8Array, head: Partial<FrameHead>, dice: Dice): Buffer {
  const { opcode = OPCODE.text, isFinal = true, isMasked = true, reserved = 0 } = head;
  const length = lengthOf(head.claimedBytes ?? bytes.length, isMasked);
  const first = Buffer.from([(isFinal ? 0x80 : 0) | (reserved << 4) | opcode]);
  if (!isMasked) return Buffer.concat([first, length, bytes]);
  const mask = Uint8Array.from({ length: MASK_BYTES }, () => dice.below(256));
  const masked = Uint8Array.from(bytes, (byte, i) => byte ^ (mask[i % MASK_BYTES] ?? 0));
  return Buffer.concat([first, length, mask, masked]);
}

/** The frames of a message that is sent in so many parts; a ping may stand between two. */
export function makeFragments(bytes: Uint8Array, parts: number, dice: Dice): Buffer[] {
  const size = Math.max(1, Math.ceil(bytes.length / parts));
  const frames: Buffer[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += size) {
    const isFinal = at + size >= bytes.length;
    const opcode = at === 0 ? OPCODE.text : OPCODE.more;
    frames.push(makeFrame(bytes.subarray(at, at + size), { opcode, isFinal }, dice));
    if (!isFinal && dice.isOnceIn(3)) frames.push(makeFrame(Buffer.from('?'), { opcode: OPCODE.ping }, dice));
  }
  return frames;
}

function lengthOf(bytes: number, isMasked: boolean): Buffer {
  const bit = isMasked ? 0x80 : 0;
  if (bytes < 126) return Buffer.from([bit | bytes]);
  const length = Buffer.alloc(bytes < 2 ** 16 ? 3 : 9);
  length[0] = bit | (bytes < 2 ** 16 ? 126 : 127);
  if (bytes < 2 ** 16) length.writeUInt16BE(bytes, 1);
  else length.writeBigUInt64BE(BigInt(bytes), 1);
  return length;
}
