import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSessionFile, SessionFileError } from '../../../core/export/decode-session-file.ts';
import { marksAsSaid, marksToMerge } from '../../../core/export/merge-marks.ts';
import {
  SESSION_FILE_FORMAT,
  SESSION_FILE_VERSION,
  type SessionFile,
} from '../../../core/export/session-file.ts';
import { writeSharedPage } from '../../../core/export/shared-page.ts';
import { foldMarks, NO_MARKS } from '../../../core/session/fold-marks.ts';
import { Mark, type Remark } from '../../../core/session/mark.ts';
import { madeSession } from '../../client/made-session.ts';
import { interview } from '../interview/interview.ts';
import { hostileWords } from './hostile-words.ts';

const log = interview().begun().events;
const remark = (remarkId: string, by: string, text: string, answerId = '1'): Remark => ({
  remarkId,
  answerId,
  atMs: 1000,
  by,
  text,
});
const parts = { style: 'p{}', script: 'void 0', policy: "default-src 'none'" };

function fileOf(over: Partial<SessionFile['session']> = {}): SessionFile {
  return {
    format: SESSION_FILE_FORMAT,
    formatVersion: SESSION_FILE_VERSION,
    writtenAt: '2026-11-21T10:00:00.000Z',
    session: madeSession([], over),
    log: [...log],
    sounds: [],
  };
}

describe('a shared page', () => {
  test('gives back the session that was written into it, whatever a person wrote', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, (title, text) => {
        const file = fileOf({ title, marks: { ...NO_MARKS, remarks: [remark('r1', title, `a${text}`)] } });

        const read = decodeSessionFile(writeSharedPage(parts, file));

        expect(read).toEqual(file);
      }),
    );
  });

  test('has no tag of a title or a remark: 2 scripts, 1 style, whatever they are', () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const marks = { ...NO_MARKS, remarks: [remark('r1', words, `</script><script>${words}`)] };

        const page = writeSharedPage(parts, fileOf({ title: `</title><img>${words}`, marks }));

        expect([...page.matchAll(/<script/g)]).toHaveLength(2);
        expect([...page.matchAll(/<\/script/g)]).toHaveLength(2);
        expect(page).not.toContain('<img');
      }),
    );
  });
});

describe('a file that is no session', () => {
  const json = (value: unknown) => JSON.stringify(value);
  test.each([
    ['breaks off', json(fileOf()).slice(0, -20), /^expected a whole file of a session/],
    ['is something else', '{"name":"a"}', /^\/format: expected a session of Pacenotes/],
    [
      'is newer',
      json({ ...fileOf(), formatVersion: 2 }),
      /^\/formatVersion: expected 1, got 2\. A newer Pacenotes/,
    ],
    [
      'has an id that leads elsewhere',
      json(fileOf({ id: '../../etc' })),
      /^\/session\/id: expected to match/,
    ],
    ['has no log', json({ ...fileOf(), log: [] }), /^\/log: expected to/],
    ['is a page of others', '<!doctype html><p>Hello', /^expected a shared session, got a page without one/],
  ])('as it %s, is refused with where and what was expected', (_, text, message) => {
    expect(() => decodeSessionFile(text)).toThrow(SessionFileError);
    expect(() => decodeSessionFile(text)).toThrow(message);
  });
});

const said: Mark[] = [
  { type: 'named', title: 'Monday' },
  { type: 'graded', grade: 'hard' },
  { type: 'tagged', tags: ['panel'] },
  { type: 'remark-written', remark: remark('r1', '', 'mine') },
  { type: 'pause-said', answerId: '1', startMs: 10, endMs: 900, cause: 'breath' },
  { type: 'parts-marked', answerId: '1', parts: [{ name: 'S', startMs: 0 }] },
  { type: 'length-guessed', answerId: '1', guessMs: 9000 },
  { type: 'story-told', answerId: '1', story: 'The night shift' },
  { type: 'point-ticked', answerId: '2', point: 'The number', wasSaid: false },
  { type: 'hesitation-heard', answerId: '1', startMs: 100, endMs: 460, isKept: true },
  { type: 'cut-in', answerId: '2', startMs: 100, endMs: 460, backAtMs: 9000, isEchoCancelled: true },
  { type: 'question-named', answerId: '2', question: null },
  { type: 'sent-back', answerId: '2', isSentBack: true },
];

test('what was said of a session, said again, is the same, whatever can be said', () => {
  const kinds = Mark.anyOf.map(({ properties }) => properties.type.const);
  // What was removed is nothing that could be said again.
  const sayable = kinds.filter((kind) => kind !== 'remark-removed');
  expect(new Set(said.map(({ type }) => type))).toEqual(new Set(sayable));

  const marks = foldMarks(said);

  expect(foldMarks(marksAsSaid(marks))).toEqual(marks);
});

describe('what a file adds to a session that is there', () => {
  const known = (...marks: Mark[]) => ({
    marks: foldMarks(marks),
    seen: new Set(['mine', 'ana', 'gone']),
    answerIds: new Set(['1']),
  });
  const mine: Mark = { type: 'remark-written', remark: remark('mine', '', 'as it is') };
  const anas: Mark = { type: 'remark-written', remark: remark('ana', 'Ana', 'first words') };
  const brought = (...remarks: Remark[]) => ({ ...NO_MARKS, remarks });

  test('is a remark that is new, and one that its writer wrote anew', () => {
    const [news, anew] = [remark('new', 'Ana', 'hear this'), remark('ana', 'Ana', 'other words')];

    expect(marksToMerge(known(mine, anas), brought(news, anew))).toEqual([
      { type: 'remark-written', remark: news },
      { type: 'remark-written', remark: anew },
    ]);
  });

  test('is none that was removed here, no change of one’s own, none of an answer that is not there', () => {
    const remarks = [
      remark('gone', 'Ana', 'removed here'),
      remark('mine', '', 'changed by another'),
      remark('ana', 'Ben', 'in another name'),
      remark('new', 'Ana', 'elsewhere', '7'),
    ];

    expect(marksToMerge(known(mine, anas), brought(...remarks))).toEqual([]);
  });

  test('are questions that were sent back, and brought twice nothing more', () => {
    const sentBack: Mark = { type: 'sent-back', answerId: '1', isSentBack: true };

    expect(marksToMerge(known(), foldMarks([sentBack]))).toEqual([sentBack]);
    expect(marksToMerge(known(sentBack), foldMarks([sentBack]))).toEqual([]);
  });
});
