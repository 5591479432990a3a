import { describe, expect, test } from 'vitest';
import { asHeld, heldWith, type LocalPhase } from '../../client/session/held-view.ts';
import type { ClientFact } from '../../core/interview/fact.ts';
import { viewAt } from './interview-views.ts';

const NOTHING: LocalPhase = { isPaused: false, left: null };
const WAYS = ['skip', 'ask-again', 'take-again'] as const;

const leftBy = (by: (typeof WAYS)[number] | 'end'): LocalPhase => ({
  isPaused: false,
  left: { answerId: '4', by },
});

describe('an answer that was left', () => {
  test.each(WAYS)('%s: it is closing at once, whatever the server says of it', (by) => {
    for (const phase of ['asking', 'listening', 'paused'] as const)
      expect(asHeld(viewAt(phase), leftBy(by), '4').phase).toBe('closing');
  });

  test.each(WAYS)('%s: it is found again among what waits, by a page that was loaded again', (type) => {
    const waiting: ClientFact[] = [{ type, answerId: '4' }];

    expect(heldWith(viewAt('listening'), waiting, NOTHING).left).toEqual({ answerId: '4', by: type });
  });

  test('Done is found again among what waits', () => {
    const waiting: ClientFact[] = [
      { type: 'done', answerId: '4', atSample: 16_000 },
      { type: 'answer-sent', answerId: '4', frames: 31, clippedSamples: 0 },
    ];

    const local = heldWith(viewAt('listening'), waiting, NOTHING);

    expect(asHeld(viewAt('listening'), local, null).phase).toBe('closing');
  });

  test('while the server closes it, how it was left stays known', () => {
    expect(heldWith(viewAt('closing'), [], leftBy('skip')).left?.by).toBe('skip');
  });

  test('what the server knows of and did not do is not held: it is listened to again', () => {
    const local = heldWith(viewAt('listening'), [], leftBy('take-again'));

    expect(asHeld(viewAt('listening'), local, '4').phase).toBe('listening');
  });

  test('the next answer is not left', () => {
    const local = heldWith(viewAt('asking'), [{ type: 'skip', answerId: '3' }], NOTHING);

    expect(asHeld(viewAt('asking'), local, null).phase).toBe('asking');
  });

  test('an end that waits is held, and lets go of when it is known', () => {
    expect(heldWith(viewAt('listening'), [{ type: 'end' }], leftBy('end')).left?.by).toBe('end');
    expect(heldWith(viewAt('listening'), [], leftBy('end')).left).toBeNull();
  });
});

describe('a pause', () => {
  test('that waits is held by a page that was loaded again, until going on waits behind it', () => {
    const waiting: ClientFact[] = [{ type: 'pause' }];

    expect(heldWith(viewAt('listening'), waiting, NOTHING).isPaused).toBe(true);
    expect(heldWith(viewAt('paused'), [...waiting, { type: 'go-on' }], NOTHING).isPaused).toBe(false);
  });

  test('of which nothing waits is as the server says', () => {
    expect(heldWith(viewAt('paused'), [], NOTHING).isPaused).toBe(true);
    expect(heldWith(viewAt('listening'), [], { ...NOTHING, isPaused: true }).isPaused).toBe(false);
  });
});
