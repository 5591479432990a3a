import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';

/*
 * Text that would be a script, were it ever taken for markup: as somebody's name, title, question or remark it must be shown letter by
 * letter. Each field's text says which field it is of, so that one that ran is told by name.
 */

const hostile = (field: string) =>
  `<img src=x onerror="window.ran=['${field}']"><script>window.ran=['${field}']</script>${field}`;

/** The start of each that a page must show as letters. */
const AS_LETTERS = '<img src=x onerror=';

const quoted = (field: string) => JSON.stringify(hostile(field));

const BANK = `id: hostile
title: ${quoted('bank-title')}
language: en-GB
values:
  - name: ${quoted('value-name')}
    gloss: ${quoted('value-gloss')}
questions:
  - id: one
    prompt: ${quoted('prompt')}
    alternates: [${quoted('alternate')}]
    kind: behavioural
    target: { from: 1, to: 3 }
    source: ${quoted('source')}
    points: [${quoted('point')}]
scripts:
  - id: short
    title: ${quoted('script-title')}
    greeting: ${quoted('greeting')}
    questions: [one]
    followUps: never
    moveOn: ${quoted('move-on')}
    closing: ${quoted('closing')}
`;

const NOTES = `# ${hostile('notes-heading')}

Questions:
- ${hostile('notes-question')}?
  - ${hostile('notes-point')}

Values: ${hostile('notes-value')}
`;

test('markup in every field of a bank, notes, a session and its remarks is shown as letters on every page, and nothing of it runs', async () => {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const notesId = await fillFields(product);
  const open = await openBrowser({ origin: product.origin });
  onTestFinished(() => open.browser.close());
  const { page } = open;
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();

  const paths = [
    '/',
    '/library',
    '/library/hostile',
    '/library/hostile/edit',
    '/scripts/hostile/short',
    '/sessions',
  ];
  for (const path of [...paths, '/sessions/sample', '/notes', `/notes/${notesId}`, '/progress']) {
    await page.goto(product.origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as { ran?: string[] }).ran ?? []), path).toEqual([]);
    expect(await madeElements(page), path).toBe(0);
  }

  expect(open.faults).toEqual([]);
  expect(open.foreign).toEqual([]);
  await page.goto(`${product.origin}/library/hostile`);
  await page.getByText(AS_LETTERS).first().waitFor();
  await page.goto(`${product.origin}/sessions`);
  await page.getByText(AS_LETTERS).first().waitFor();
  await page.goto(`${product.origin}/sessions/sample`);
  await page.getByText(AS_LETTERS).first().waitFor();
});

/** @returns the notes' id */
async function fillFields(product: Product): Promise<string> {
  const json = { 'content-type': 'application/json' };
  const send = (method: string, path: string, body: object) =>
    product.fetch(path, { method, headers: json, body: JSON.stringify(body) });
  const kept = await send('PUT', '/banks/hostile', { source: BANK, before: null });
  expect(await kept.json()).toEqual({ faults: [] });
  await send('POST', '/sessions', { bankId: 'hostile', scriptId: 'short' });
  const remark = { remarkId: 'a', answerId: '1', atMs: 1000, by: hostile('by'), text: hostile('remark') };
  for (const mark of [
    { type: 'named', title: hostile('session-title') },
    { type: 'tagged', tags: [hostile('tag').slice(0, 60)] },
    { type: 'remark-written', remark },
    { type: 'parts-marked', answerId: '1', parts: [{ name: hostile('part'), startMs: 0 }] },
  ])
    await send('POST', '/sessions/sample/marks', mark);
  await product.set({ voiceName: hostile('voice') });
  const query = new URLSearchParams({ name: hostile('notes-name') });
  const init = { method: 'POST', headers: { 'content-type': 'text/markdown' }, body: NOTES };
  return ((await (await product.fetch(`/notes?${query.toString()}`, init)).json()) as { id: string }).id;
}

/** Elements that only the hostile text would have made, in every shadow root too. */
function madeElements(page: Page): Promise<number> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    let made = 0;
    for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
      made += root.querySelectorAll('img[src="x"], [onerror], script:not([src])').length;
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot !== null) roots.push(shadowRoot);
    }
    return made;
  });
}
