import { describe, expect, onTestFinished, test } from 'vitest';
import type { Fact, InterviewEvent } from '../../../core/interview/fact.ts';
import { TRACK_VERSION, type VoiceTrack } from '../../../core/pacing/voice-track.ts';
import { countAnswer, hearTrack } from '../../../core/session/count-answer.ts';
import {
  SeqTakenError,
  type MeasuredAnswer,
  type SessionHead,
  type SessionStore,
} from '../../../server/storage/session-store.ts';
import { framesOf } from '../../core/interview/score.ts';
import { plan } from '../../core/interview/plan-example.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

const AT = '2026-11-21T10:00:00.000Z';

/** What every session store must do. @param open opens the store that is kept in a folder */
export function describeSessionStore(name: string, open: (folder: string) => Promise<SessionStore>): void {
  const openNew = async () => {
    const folder = temporaryFolder();
    const store = await open(folder);
    onTestFinished(() => store.close());
    return { folder, store };
  };
  const withSession = async () => {
    const { folder, store } = await openNew();
    await store.create(head('one'), created());
    return { folder, store };
  };

  describe(name, () => {
    describe('a session', () => {
      test('is there with its first event', async () => {
        const { store } = await withSession();

        expect(await store.head('one')).toEqual(head('one'));
        expect(await store.events('one')).toEqual([created()]);
      });

      test('that was never made has no head and no events, and cannot be appended to', async () => {
        const { store } = await openNew();

        expect(await store.head('none')).toBeNull();
        expect(await store.events('none')).toEqual([]);
        await expect(store.append('none', [event(2)])).rejects.toThrow('No session none.');
      });

      test('is not made twice', async () => {
        const { store } = await withSession();

        await expect(store.create(head('one', '2026-11-22'), created())).rejects.toThrow();

        expect(await store.head('one')).toEqual(head('one'));
        expect(await store.events('one')).toHaveLength(1);
      });

      test('is listed before one that began earlier', async () => {
        const { store } = await openNew();
        await store.create(head('early', '2026-11-20T10:00:00.000Z'), created());
        await store.create(head('late', '2026-11-21T10:00:00.000Z'), created());
        await store.create(head('middle', '2026-11-20T20:00:00.000Z'), created());

        expect((await store.heads()).map(({ id }) => id)).toEqual(['late', 'middle', 'early']);
        expect((await store.heads(2)).map(({ id }) => id)).toEqual(['late', 'middle']);
        expect(await store.count()).toBe(3);
      });

      test('is told by its first event among the beginnings, and the sample is not', async () => {
        const { store } = await withSession();
        await store.append('one', [event(2)]);
        await store.create({ ...head('sample'), isSample: true }, created());
        await store.create(head('two'), created());

        expect(await store.beginnings()).toEqual([created(), created()]);
      });

      test('keeps its first end', async () => {
        const { store } = await withSession();

        await store.end('one', '2026-11-21T10:30:00.000Z');
        await store.end('one', '2026-11-25T10:00:00.000Z');

        expect(await store.head('one')).toMatchObject({ endedAt: '2026-11-21T10:30:00.000Z' });
      });
    });

    describe('its stamp', () => {
      test('is another after an event, a mark and its end, and the same after nothing', async () => {
        const { store } = await withSession();
        const stamps = [await store.stamp('one')];

        await store.append('one', [event(2)]);
        stamps.push(await store.stamp('one'));
        await store.mark('one', { type: 'named', title: 'First' }, AT);
        stamps.push(await store.stamp('one'));
        await store.end('one', AT);
        stamps.push(await store.stamp('one'));

        expect(new Set(stamps).size).toBe(4);
        expect(await store.stamp('one')).toBe(stamps[3]);
      });

      test('is that of its own log and marks, whatever is told of another', async () => {
        const { store } = await withSession();
        await store.create(head('two'), created());
        const before = await store.stamp('one');

        await store.append('two', [event(2)]);
        await store.mark('two', { type: 'named', title: 'Another' }, AT);

        expect(await store.stamp('one')).toBe(before);
        expect(await store.stamp('none')).toBeNull();
      });
    });

    describe('what was said of it', () => {
      const named = (title: string) => ({ type: 'named', title }) as const;

      test('stands in the order it was said in, and goes with the session', async () => {
        const { store } = await withSession();
        await store.create(head('two'), created());

        await store.mark('one', named('First'), AT);
        await store.mark('two', named('Another'), AT);
        await store.mark('one', named('Second'), AT);

        expect(await store.marks('one')).toEqual([named('First'), named('Second')]);
        await store.remove('one');
        expect(await store.marks('one')).toEqual([]);
        expect(await store.marks('two')).toEqual([named('Another')]);
      });

      test('at the same moment by 50 writers is kept 50 times', async () => {
        const { store } = await withSession();

        await Promise.all(Array.from({ length: 50 }, (_, i) => store.mark('one', named(`${i}`), AT)));

        expect(await store.marks('one')).toHaveLength(50);
      });

      test('of no session is not kept', async () => {
        const { store } = await openNew();

        expect(await store.mark('none', named('Nothing'), AT)).toBe(false);
      });
    });

    describe('its log', () => {
      test('has 300 events in their order, each as it was', async () => {
        const { store } = await withSession();
        const events = Array.from({ length: 300 }, (_, i) => event(i + 2));

        for (let i = 0; i < 300; i += 30) await store.append('one', events.slice(i, i + 30));

        expect(await store.events('one')).toEqual([created(), ...events]);
      });

      test('takes all of an append or nothing', async () => {
        const { store } = await withSession();
        await store.append('one', [event(3)]);

        await expect(store.append('one', [event(2), event(3), event(4)])).rejects.toThrow(SeqTakenError);

        expect((await store.events('one')).map(({ seq }) => seq)).toEqual([1, 3]);
      });

      test('has one of two writers of the same position', async () => {
        const { store } = await withSession();

        const written = await Promise.allSettled([
          store.append('one', [event(2, 'pause')]),
          store.append('one', [event(2, 'end')]),
        ]);

        expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
        expect(await store.events('one')).toEqual([created(), event(2, 'pause')]);
      });

      test("is kept when another session's append, written at the same moment, fails", async () => {
        const { store } = await withSession();
        await store.create(head('two'), created());

        const written = await Promise.allSettled([
          store.append('one', [event(2)]),
          store.append('two', [event(1)]),
          store.append('one', [event(3)]),
        ]);

        expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
        expect(await store.events('one')).toHaveLength(3);
      });

      test('is there for another opening of the store as soon as an append has resolved', async () => {
        const { folder, store } = await withSession();
        await store.append('one', [event(2)]);

        const other = await open(folder);
        onTestFinished(() => other.close());

        expect(await other.events('one')).toEqual([created(), event(2)]);
      });
    });

    describe('an answer', () => {
      test('is read as it was kept, byte for byte', async () => {
        const { store } = await withSession();

        await store.keepAnswer('one', answer('1', '1200 quiet, 2000 voice'));

        expect(await store.answers('one')).toEqual([answer('1', '1200 quiet, 2000 voice')]);
      });

      test('that is measured again takes the place of the earlier', async () => {
        const { store } = await withSession();
        await store.keepAnswer('one', answer('1', '2000 voice'));

        await store.keepAnswer('one', answer('1', '4000 voice'));

        expect(await store.answers('one')).toEqual([answer('1', '4000 voice')]);
      });

      test('is there without its track, with what was heard in it and how many samples it has', async () => {
        const { store } = await withSession();
        const { track, context, pacing } = answer('1', '1200 quiet, 2000 voice');
        await store.keepAnswer('one', answer('1', '1200 quiet, 2000 voice'));
        const stored = {
          answerId: '1',
          isLiveTrack: true,
          sampleCount: track.sampleCount,
          context,
          pacing,
        };
        expect(await store.storedAnswers('one')).toEqual([{ ...stored, heard: null }]);

        const heard = hearTrack(track, context);
        await store.keepHeard('one', '1', heard);

        expect(await store.storedAnswers('one')).toEqual([{ ...stored, heard }]);
      });

      test('that is measured again is no longer what was heard in its track before', async () => {
        const { store } = await withSession();
        const { track, context } = answer('1', '2000 voice');
        await store.keepAnswer('one', answer('1', '2000 voice'));
        await store.keepHeard('one', '1', hearTrack(track, context));

        await store.keepAnswer('one', answer('1', '4000 voice'));

        expect((await store.storedAnswers('one')).map(({ heard }) => heard)).toEqual([null]);
      });

      test('has its track, and one that was not measured has none', async () => {
        const { store } = await withSession();
        await store.keepAnswer('one', answer('1', '2000 voice'));

        expect(await store.track('one', '1')).toEqual(answer('1', '2000 voice').track);
        expect(await store.track('one', '2')).toBeNull();
      });

      test('of a session that is not there is refused', async () => {
        const { store } = await openNew();

        await expect(store.keepAnswer('none', answer('1', '2000 voice'))).rejects.toThrow('No session none.');
      });
    });

    describe('a removed session', () => {
      test('leaves no events and no answers, also for one of the same name', async () => {
        const { store } = await withSession();
        await store.append('one', [event(2)]);
        await store.keepAnswer('one', answer('1', '2000 voice'));

        expect(await store.remove('one')).toBe(true);
        await store.create(head('one'), created());

        expect(await store.events('one')).toEqual([created()]);
        expect(await store.answers('one')).toEqual([]);
      });

      test('leaves the others as they are', async () => {
        const { store } = await withSession();
        await store.create(head('two'), created());

        await store.remove('one');

        expect((await store.heads()).map(({ id }) => id)).toEqual(['two']);
        expect(await store.events('two')).toHaveLength(1);
      });

      test('cannot be appended to', async () => {
        const { store } = await withSession();
        await store.append('one', [event(2)]);
        await store.remove('one');

        await expect(store.append('one', [event(3)])).rejects.toThrow('No session one.');
      });

      test('that was not there is told', async () => {
        const { store } = await openNew();

        expect(await store.remove('none')).toBe(false);
      });
    });

    describe('a note', () => {
      test('is null, then what was kept, then what was kept last', async () => {
        const { store } = await openNew();
        expect(await store.note('sample')).toBeNull();

        await store.keepNote('sample', 'shown');
        await store.keepNote('sample', 'removed');

        expect(await store.note('sample')).toBe('removed');
      });
    });

    test('a store that was closed and opened again has all that it had', async () => {
      const folder = temporaryFolder();
      const before = await open(folder);
      await before.create(head('one'), created());
      await before.append('one', [event(2)]);
      await before.keepAnswer('one', answer('1', '2000 voice'));
      await before.end('one', AT);
      await before.keepNote('sample', 'shown');
      await before.close();

      const after = await open(folder);
      onTestFinished(() => after.close());

      expect(await after.heads()).toEqual([{ ...head('one'), endedAt: AT }]);
      expect(await after.events('one')).toEqual([created(), event(2)]);
      expect(await after.answers('one')).toEqual([answer('1', '2000 voice')]);
      expect(await after.note('sample')).toBe('shown');
    });

    test('a store that is closed while it writes has written it', async () => {
      const folder = temporaryFolder();
      const before = await open(folder);
      await before.create(head('one'), created());
      await before.append('one', [event(2)]);
      const appended = before.append('one', [event(3)]);
      await Promise.resolve();
      await before.close();
      await appended;

      const after = await open(folder);
      onTestFinished(() => after.close());

      expect(await after.events('one')).toHaveLength(3);
    });
  });
}

function head(id: string, startedAt = AT): SessionHead {
  return { id, isSample: false, startedAt, endedAt: null };
}

function created(): InterviewEvent {
  return {
    seq: 1,
    at: AT,
    number: null,
    fact: { type: 'created', plan: plan(), patience: { patienceMs: 3500 } },
  };
}

function event(seq: number, type: 'pause' | 'end' = 'pause'): InterviewEvent {
  const fact: Fact = { type };
  return { seq, at: AT, number: seq - 1, fact };
}

function answer(answerId: string, score: string): MeasuredAnswer {
  const voice = Uint8Array.from(framesOf(score));
  const track: VoiceTrack = {
    trackVersion: TRACK_VERSION,
    sampleCount: voice.length * 512,
    gainDb: 3,
    voice,
    level: Uint8Array.from({ length: voice.length * 3 }, (_, i) =>
      (voice[Math.floor(i / 3)] ?? 0) > 127 ? 210 : 140,
    ),
    voicing: new Uint8Array(voice.length * 3).fill(40),
    envelope: null,
    interruptions: [{ startMs: 100, endMs: 200, cause: 'suspended' }],
  };
  const context = {
    band: { fromMs: 1000, toMs: 3000 },
    question: { responseLatencyErrorMs: 20, wasHeard: true },
    echoMs: 0,
    clippedShare: 0,
  };
  return { answerId, track, isLiveTrack: true, context, pacing: countAnswer(track, context, 250) };
}
