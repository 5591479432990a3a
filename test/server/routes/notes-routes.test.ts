import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import { fastify } from 'fastify';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Correction } from '../../../core/notes/correction.ts';
import type { NotesView, Preparations } from '../../../core/notes/notes-view.ts';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { answerErrors } from '../../../server/answer-errors.ts';
import { BankShelf } from '../../../server/banks/bank-shelf.ts';
import { OwnBanks } from '../../../server/banks/own-banks.ts';
import { readBankFile } from '../../../server/banks/read-bank-file.ts';
import { NotesStore } from '../../../server/notes/notes-store.ts';
import { PastPractice } from '../../../server/notes/past-practice.ts';
import { readDocument } from '../../../server/notes/read-document.ts';
import { storiesOfBank } from '../../../server/notes/stories-of-bank.ts';
import { notesRoutes } from '../../../server/routes/notes-routes.ts';
import { RecordingFiles } from '../../../server/storage/recording-files.ts';
import { openTestStore } from '../interview/held-sessions.ts';
import { practiseTrack } from '../history/practised-sessions.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

const SHIPPED = join(import.meta.dirname, '../../../question-banks');

const NOTES = `# Tallowby - Product Manager

## Questions
Tell me about yourself
- PM at Corvane for three years, before that support lead
Fave product
- Pluviva, one screen, one promise

## Ask them
Who decides when product and compliance disagree?

## Private
floor 74k, say 85 if pushed
`;

describe('notes', () => {
  test('that are pasted come back with a home for each line, and their private lines are kept from the bank', async () => {
    const { post, view, ownFolder } = await prepare();
    const id = await post(NOTES);

    const { title, proposal, blocks } = await view(id);
    expect(title).toBe('Tallowby – Product Manager');
    expect(proposal.lines.map(({ line }) => line)).toEqual(blocks.map(({ line }) => line));
    expect(proposal.private.map(({ text }) => text)).toEqual(['floor 74k, say 85 if pushed']);

    const made = await makeInterview(await prepareWith(NOTES));
    expect(made.source).not.toMatch(/74k|Corvane/);
    expect(ownFolder).not.toBe('');
  });

  test('keep corrections, with which the interview is made, and are gone when they are deleted', async () => {
    const { app, id, correct, ownFolder, view } = await prepareWith(NOTES);
    await correct(id, [{ line: 6, home: 'question' }]);

    const { interview } = (
      await app.inject({ method: 'POST', url: `/notes/${id}/interview` })
    ).json<NotesView>();

    const read = await readBankFile(join(ownFolder, `${interview?.bankId}.yaml`));
    expect(read).toMatchObject({ type: 'bank' });
    expect(interview).toEqual({ bankId: 'tallowby-product-manager', scriptId: 'interview', isCurrent: true });
    if (read.type === 'bank') expect(read.bank.questions).toHaveLength(2);
    expect((await view(id)).corrections).toEqual([{ line: 6, home: 'question' }]);

    expect((await app.inject({ method: 'DELETE', url: `/notes/${id}` })).statusCode).toBe(204);
    expect((await app.inject(`/notes/${id}`)).statusCode).toBe(404);
  });

  test('lend the titles of their stories to the bank that was made of them, and to no other', async () => {
    const long = `The week that ${'everything '.repeat(12)}broke`;
    const stories = ['The refund rewrite', long].map(
      (title) => `### ${title}\n- S: it was late\n- R: it held\n`,
    );
    const prepared = await prepareWith(`${NOTES}\n## Stories\n${stories.join('\n')}`);
    const { bankId } = await makeInterview(prepared);

    const titles = await prepared.storiesOf(bankId);
    expect(titles[0]).toBe('The refund rewrite');
    expect(titles[1]).toMatch(/^The week that everything .*…$/);
    expect(titles[1]).toHaveLength(80);
    expect(await prepared.storiesOf('behavioural')).toEqual([]);
  });

  test('of which a later version is brought keep corrections, ids and what was edited in the bank', async () => {
    const { app, id, correct, ownFolder } = await prepareWith(NOTES);
    await correct(id, [{ line: 6, home: 'question' }]);
    const { bankId, file } = await makeInterview({ app, id, ownFolder });
    const edited = readFileSync(file, 'utf8').replace('Tell me about yourself.', 'So, who are you?');
    writeFileSync(file, edited);
    const ids = idsIn(edited);

    const later = `new line first\n${NOTES.replace('## Ask them', 'Why do you want to join us?\nbecause\n\n## Ask them')}`;
    const url = `/notes/${id}/document?name=notes.md`;
    const response = await app.inject({ method: 'PUT', url, headers: TEXT, payload: later });

    const view = response.json<NotesView>();
    expect(view.corrections).toEqual([{ line: 7, home: 'question' }]);
    expect(view.changes).toMatchObject({
      added: ['Why do you want to join us?'],
      gone: [],
      keptCorrections: 1,
    });
    const source = readFileSync(file, 'utf8');
    expect(source).toContain('So, who are you?');
    expect(idsIn(source).slice(0, 2)).toEqual(ids);
    expect(idsIn(source)).toHaveLength(3);
    expect(await readBankFile(file)).toMatchObject({ type: 'bank', bank: { id: bankId } });
  });

  test('that are here already are named before anything is kept a second time', async () => {
    const { app, id } = await prepareWith(NOTES);

    const again = await app.inject({
      method: 'POST',
      url: '/notes?name=b.md',
      headers: TEXT,
      payload: `${NOTES}\nmore`,
    });
    const forced = await app.inject({
      method: 'POST',
      url: '/notes?name=b.md&isNew=true',
      headers: TEXT,
      payload: NOTES,
    });

    expect(again.json()).toEqual({ type: 'known', id, title: 'Tallowby – Product Manager' });
    expect(forced.statusCode).toBe(201);
    expect((await app.inject('/notes')).json<{ notes: unknown[] }>().notes).toHaveLength(2);
  });

  test('without a question make no interview, and say what to do', async () => {
    const { app, id } = await prepareWith('only a thought of mine');

    const response = await app.inject({ method: 'POST', url: `/notes/${id}/interview` });

    expect(response.statusCode).toBe(400);
    expect(response.json<{ message: string }>().message).toContain('No line is a question yet');
  });

  test('that are empty or above 10 MB are refused, and so is what is said of them in another form', async () => {
    const { app, id } = await prepareWith(NOTES);
    const send = async (payload: string) =>
      (await app.inject({ method: 'POST', url: '/notes?name=a.txt', headers: TEXT, payload })).statusCode;

    expect(await send(' \n ')).toBe(400);
    expect(await send('x'.repeat(10 * 1024 * 1024 + 1))).toBe(413);
    const odd = {
      method: 'PUT',
      url: `/notes/${id}/corrections`,
      payload: { corrections: [{ line: 1, home: 'x' }] },
    };
    expect((await app.inject(odd as never)).statusCode).toBe(400);
    expect((await app.inject('/notes/..%2Fsettings')).statusCode).toBe(400);
  });

  test('never take the place of another bank of their name', async () => {
    const { app, id, ownFolder } = await prepareWith(NOTES);
    writeFileSync(join(ownFolder, 'tallowby-product-manager.yaml'), 'mine');

    const { bankId } = await makeInterview({ app, id, ownFolder });

    expect(bankId).toBe('tallowby-product-manager-2');
    expect(readFileSync(join(ownFolder, 'tallowby-product-manager.yaml'), 'utf8')).toBe('mine');
  });

  test('foretell lengths by the rate of interviews, and by that of no drill', async () => {
    const { app, id, ownFolder, store } = await prepareWith(NOTES);
    const { bankId } = await makeInterview({ app, id, ownFolder });
    const score = '960 quiet, 6000 syllables, 960 quiet';
    const rate = async () => (await app.inject(`/banks/${bankId}/preparations`)).json<Preparations>().rate;

    await practiseTrack(store, 'a-drill', 1, score, 'drill');
    expect((await rate()).answers).toBe(0);

    await practiseTrack(store, 'an-interview', 2, score, 'interview');
    expect((await rate()).answers).toBe(1);
  });

  test('foretell the length of each answer of one line by itself', async () => {
    const { app, id } = await prepareWith(
      'Ines asks the people ones so what would your team say about you and I would say fair, early, funny. ' +
        'And um tell us about a complaint that you turned round which is the cake.',
    );
    const { lengths, proposal } = (await app.inject(`/notes/${id}`)).json<NotesView>();

    expect(lengths.map(({ asWritten }) => asWritten)).toEqual(
      proposal.questions.map(({ asWritten }) => asWritten),
    );
    expect(lengths.map(({ lengthMs }) => Math.round((lengthMs * 150) / 60_000))).toEqual([9, 4]);
  });

  test('say what is prepared for each question of their bank, and how long it takes at 150 words a minute', async () => {
    const { app, id, ownFolder } = await prepareWith(NOTES);
    const { bankId } = await makeInterview({ app, id, ownFolder });

    const { questions, rate, notesId } = (
      await app.inject(`/banks/${bankId}/preparations`)
    ).json<Preparations>();

    expect(notesId).toBe(id);
    expect(rate).toEqual({ syllablesPerSecond: null, answers: 0 });
    expect(questions[0]?.lines[0]).toBe('PM at Corvane for three years, before that support lead');
    expect(questions[0]?.lengthMs).toBeGreaterThanOrEqual((10 * 60_000) / 150);
    expect((await app.inject('/banks/none/preparations')).json<Preparations>().questions).toEqual([]);
  });
});

const TEXT = { 'content-type': 'text/plain' };

function idsIn(source: string): string[] {
  return [...source.matchAll(/^ {2}- id: (\S+)\n {4}prompt/gm)].map(([, id = '']) => id);
}

type Made = {
  readonly app: Awaited<ReturnType<typeof prepare>>['app'];
  readonly id: string;
  readonly ownFolder: string;
};

async function makeInterview({ app, id, ownFolder }: Made) {
  const { interview } = (
    await app.inject({ method: 'POST', url: `/notes/${id}/interview` })
  ).json<NotesView>();
  const bankId = interview?.bankId ?? '';
  const file = join(ownFolder, `${bankId}.yaml`);
  return { bankId, file, source: readFileSync(file, 'utf8') };
}

async function prepareWith(notes: string) {
  const prepared = await prepare();
  return { ...prepared, id: await prepared.post(notes) };
}

/** The routes of notes, on real stores in an empty folder. */
async function prepare() {
  const folder = temporaryFolder();
  const ownFolder = join(folder, 'question-banks');
  mkdirSync(ownFolder);
  const store = await openTestStore(folder);
  const recordings = new RecordingFiles(join(folder, 'recordings'));
  let count = 0;
  const app = fastify().setValidatorCompiler(TypeBoxValidatorCompiler);
  answerErrors(app, (line) => {
    throw new Error(line);
  });
  const notes = new NotesStore(join(folder, 'notes'));
  const shelf = new BankShelf([SHIPPED, ownFolder]);
  await app.register(notesRoutes, {
    notes,
    shelf,
    ownBanks: new OwnBanks(ownFolder),
    practice: new PastPractice({ store, recordings, settings: () => DEFAULT_SETTINGS }),
    readDocument,
    now: () => '2026-11-21T10:00:00.000Z',
    newId: () => `notes-${(count += 1)}`,
  });
  onTestFinished(() => app.close());
  const post = async (payload: string) =>
    (await app.inject({ method: 'POST', url: '/notes?name=notes.md', headers: TEXT, payload })).json<{
      id: string;
    }>().id;
  const view = async (id: string) => (await app.inject(`/notes/${id}`)).json<NotesView>();
  const correct = (id: string, corrections: readonly Correction[]) =>
    app.inject({ method: 'PUT', url: `/notes/${id}/corrections`, payload: { corrections } });
  const storiesOf = (bankId: string) => storiesOfBank(bankId, { notes, shelf });
  return { app, post, view, correct, ownFolder, store, storiesOf };
}
