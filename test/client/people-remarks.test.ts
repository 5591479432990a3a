import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../client/components/people-remarks.ts';
import type { PeopleRemarks } from '../../client/components/people-remarks.ts';
import type { Remark } from '../../core/session/mark.ts';
import { expectAccessible, listen, mount } from './mount.ts';

const own: Remark = { remarkId: 'r1', answerId: '1', atMs: 4000, by: '', text: 'My own words' };
const guides: Remark = {
  remarkId: 'r2',
  answerId: '1',
  atMs: 65_000,
  by: 'Ana',
  text: '<img src=x onerror="document.title=1"> Stop here.',
};

beforeEach(() => page.viewport(1280, 800));

const shown = (over: Partial<PeopleRemarks> = {}) =>
  mount<PeopleRemarks>('people-remarks', {
    answerId: '1',
    remarks: [own, guides],
    onsetMs: 1000,
    atMs: 31_000,
    canSendBack: true,
    ...over,
  });

describe('remarks by people', () => {
  test('W writes one at the playhead, 0:30 from the first word', async () => {
    const element = await shown();
    const heard = listen(element, ['write-remark']);

    await userEvent.keyboard('w');
    await userEvent.keyboard('Here it began.');
    await page.getByRole('button', { name: 'Keep the remark' }).click();

    const remarkId = expect.stringMatching(/^[a-z0-9-]{1,64}$/) as string;
    const remark = { remarkId, answerId: '1', atMs: 31_000, by: '', text: 'Here it began.' };
    expect(heard).toMatchObject([{ remark }]);
  });

  test('W writes one where the browser makes no ids, as on a page of another machine that came over plain http', async () => {
    const element = await shown();
    const heard = listen(element, ['write-remark']);
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
      throw new TypeError('crypto.randomUUID is not a function');
    });

    await userEvent.keyboard('w');
    await userEvent.keyboard('Here.');
    await page.getByRole('button', { name: 'Keep the remark' }).click();
    vi.restoreAllMocks();

    expect(heard).toMatchObject([{ remark: { text: 'Here.' } }]);
  });

  test('W writes one from a dialog that was closed and has the focus still, and none while it is open', async () => {
    await shown();
    const dialog = document.createElement('dialog');
    const button = dialog.appendChild(document.createElement('button'));
    document.body.append(dialog);
    const press = () =>
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'w', bubbles: true, composed: true }));
    const form = page.getByRole('button', { name: 'Keep the remark' });

    dialog.showModal();
    press();
    await new Promise(requestAnimationFrame);
    expect(form.elements()).toHaveLength(0);
    dialog.close();
    press();

    await expect.element(form).toBeVisible();
  });

  test('of another can be removed, not changed, and brought back', async () => {
    const element = await shown();
    const heard = listen(element, ['remove-remark', 'write-remark']);

    await page.getByRole('button', { name: 'Remove the remark at 1:04' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();

    expect(heard).toMatchObject([{ remarkId: 'r2' }, { remark: guides }]);
    expect(page.getByRole('button', { name: 'Change the remark at 1:04' }).elements()).toHaveLength(0);
  });

  test('by a guide: their own can be changed, the candidate’s only read', async () => {
    await shown({ author: 'Ana', candidate: 'the candidate' });

    await expect.element(page.getByRole('button', { name: 'Change the remark at 1:04' })).toBeVisible();
    expect(page.getByRole('button', { name: 'Remove the remark at 0:03' }).elements()).toHaveLength(0);
  });

  test('are text, whatever they hold', async () => {
    const element = await shown();

    expect(element.renderRoot.querySelectorAll('img')).toHaveLength(0);
    await expect.element(page.getByText('<img src=x onerror="document.title=1"> Stop here.')).toBeVisible();
  });

  test.each([1280, 390])('axe finds nothing at %i px, with one being written', async (width) => {
    await page.viewport(width, 844);
    await shown();
    await userEvent.keyboard('w');

    await expectAccessible();
  });
});
