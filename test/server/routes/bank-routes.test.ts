import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import { fastify } from 'fastify';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BankShelf } from '../../../server/banks/bank-shelf.ts';
import { OwnBanks } from '../../../server/banks/own-banks.ts';
import { bankRoutes } from '../../../server/routes/bank-routes.ts';
import type { BankHead, BankView } from '../../../server/routes/bank-view.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

const SHIPPED = join(import.meta.dirname, '../../../question-banks');

/** The library over the shipped banks and an empty folder of one's own. */
async function library() {
  const own = join(temporaryFolder(), 'own');
  await mkdir(own);
  const app = fastify().setValidatorCompiler(TypeBoxValidatorCompiler);
  await app.register(bankRoutes, { shelf: new BankShelf([SHIPPED, own]), ownBanks: new OwnBanks(own) });
  onTestFinished(() => app.close());
  const source = await readFile(join(SHIPPED, 'panel.yaml'), 'utf8');
  const put = (changed: string, before: string | null) =>
    app.inject({ method: 'PUT', url: '/banks/panel', payload: { source: changed, before } });
  const post = (payload: object) => app.inject({ method: 'POST', url: '/banks', payload });
  const list = async () => (await app.inject('/banks')).json<{ banks: BankHead[] }>().banks;
  const find = async (id: string) => (await app.inject(`/banks/${id}`)).json<BankView>();
  return { app, own, source, put, post, list, find };
}

describe('a shipped bank', () => {
  test('is in the list with its questions and scripts, and is read with its source', async () => {
    const { list, find, source } = await library();

    const panel = (await list()).find(({ bankId }) => bankId === 'panel');

    expect(panel).toMatchObject({ isOwn: false, isCopy: false });
    expect(panel?.questions.length).toBeGreaterThan(5);
    expect(await find('panel')).toMatchObject({ source, isOwn: false, faults: [] });
  });

  test('that is edited becomes a copy in its place, and comes back when the copy is deleted', async () => {
    const { app, put, list, find, source } = await library();

    const saved = await put(source.replace(/^title: .*$/m, 'title: My panel'), null);

    expect(saved.json()).toEqual({ faults: [] });
    const titles = (await list()).filter(({ bankId }) => bankId === 'panel');
    expect(titles).toMatchObject([{ title: 'My panel', isOwn: true, isCopy: true }]);
    expect((await app.inject({ method: 'DELETE', url: '/banks/panel' })).statusCode).toBe(204);
    expect(await find('panel')).toMatchObject({ isOwn: false, source });
    expect((await app.inject({ method: 'DELETE', url: '/banks/panel' })).statusCode).toBe(404);
  });
});

describe('saving', () => {
  test('with a fault keeps nothing and tells its line', async () => {
    const { put, find, source } = await library();

    const saved = await put(source.replace(/^title: .*$/m, 'title: 7'), null);

    expect(saved.json()).toMatchObject({ faults: [{ path: '/title', line: 3, got: '7' }] });
    expect(await find('panel')).toMatchObject({ isOwn: false });
  });

  test('under another id is a fault, for answers are found by it', async () => {
    const { put, source } = await library();

    const saved = await put(source.replace(/^id: panel$/m, 'id: other'), null);

    expect(saved.json()).toMatchObject({ faults: [{ path: '/id', got: '"other"' }] });
  });

  test('over what another tab wrote meanwhile is 409, and that stays', async () => {
    const { put, find, source } = await library();
    const first = source.replace(/^title: .*$/m, 'title: First');
    await put(first, null);

    const second = await put(source.replace(/^title: .*$/m, 'title: Second'), null);

    expect(second.statusCode).toBe(409);
    expect(await find('panel')).toMatchObject({ source: first });
  });
});

describe('an import', () => {
  test('of an id that there is asks first, and then keeps both with every comment', async () => {
    const { post, list, find, source } = await library();
    const commented = `# from a friend\n${source}`;

    expect((await post({ source: commented, clash: 'ask' })).json()).toMatchObject({ type: 'known' });
    const kept = (await post({ source: commented, clash: 'keep-both' })).json<{ bankId: string }>();

    expect(kept.bankId).not.toBe('panel');
    expect((await find(kept.bankId)).source).toMatch(/^# from a friend/);
    expect((await list()).filter(({ bankId }) => ['panel', kept.bankId].includes(bankId))).toHaveLength(2);
  });

  test('with faults keeps nothing and tells them', async () => {
    const { post, list } = await library();
    const before = (await list()).length;

    const told = await post({ source: 'id: x\ntitle: [', clash: 'ask' });

    expect(told.json()).toMatchObject({ type: 'faults' });
    expect(await list()).toHaveLength(before);
  });
});

test('a file that was broken by hand is still read, with its fault, so that it can be mended', async () => {
  const { own, find, app } = await library();
  await writeFile(join(own, 'mine.yaml'), 'id: mine\ntitle: 7\n');

  expect(await find('mine')).toMatchObject({ isOwn: true, bank: null, source: 'id: mine\ntitle: 7\n' });
  expect((await app.inject('/banks/none')).statusCode).toBe(404);
});

test('a file that was edited by hand counts at once, though others are remembered', async () => {
  const { own, put, list, source } = await library();
  await put(source, null);
  await list();

  await writeFile(join(own, 'panel.yaml'), source.replace(/^title: .*$/m, 'title: By hand, and longer'));

  expect((await list()).find(({ bankId }) => bankId === 'panel')?.title).toBe('By hand, and longer');
});
