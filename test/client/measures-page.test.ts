import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Router } from '../../client/app/router.ts';
import { figuresOf } from '../../client/components/figure-words.ts';
import { measureExample } from '../../client/example/example-recording.ts';
import '../../client/pages/measures-page.ts';
import type { MeasuresPage } from '../../client/pages/measures-page.ts';
import { EXACTNESS } from '../../core/pacing/exactness-figures.ts';
import { expectAccessible, mount } from './mount.ts';
import { pacingOf } from './made-pacing.ts';

const ADDRESS = location.href;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => history.replaceState(null, '', ADDRESS));

describe('the page of measures', () => {
  test('has a place for each figure that the review opens', async () => {
    const { renderRoot } = await mount<MeasuresPage>('measures-page', {});

    for (const { anchor } of figuresOf(pacingOf('1000 quiet, 20000 voice, 3000 quiet')))
      expect(renderRoot.querySelectorAll(`h3#${anchor}`), anchor).toHaveLength(1);
  });

  test('takes the focus to the figure that the address names, and to another that is chosen on it', async () => {
    history.replaceState(null, '', '#pace');
    const { shadowRoot } = await mount<MeasuresPage>('measures-page', {});
    expect(shadowRoot?.activeElement?.textContent).toBe('Pace');

    await page.getByRole('link', { name: 'Longest pause' }).click();

    await expect.poll(() => shadowRoot?.activeElement?.textContent).toBe('Longest pause');
    expect(Math.abs(shadowRoot?.activeElement?.getBoundingClientRect().top ?? 800)).toBeLessThan(40);
  });

  test('finds the 4 pauses of its recording within 40 ms, and shows them beside what was laid down', async () => {
    const { pacing, labelled } = measureExample();
    await mount<MeasuresPage>('measures-page', {});

    expect(pacing.pauses).toHaveLength(4);
    for (const [i, { startMs, endMs }] of pacing.pauses.entries()) {
      expect(Math.abs(startMs - (labelled.silences[i]?.startMs ?? 0))).toBeLessThan(40);
      expect(Math.abs(endMs - (labelled.silences[i]?.endMs ?? 0))).toBeLessThan(40);
    }
    await expect.element(page.getByRole('row', { name: /^3 1\.20.s 1\.\d\d.s/ })).toBeVisible();
    await expect.element(page.getByRole('img', { name: /5 runs and 4 pauses found/ })).toBeVisible();
  });

  test('tells every kind of speech of the last run, with its date', async () => {
    await mount<MeasuresPage>('measures-page', {});
    const table = page.getByRole('region', { name: new RegExp(`^Last run: ${EXACTNESS.on}`) });

    expect(table.getByRole('row').elements()).toHaveLength(1 + EXACTNESS.rows.length);
  });

  test('has its headings in order, none left out', async () => {
    const { renderRoot } = await mount<MeasuresPage>('measures-page', {});
    const levels = [...renderRoot.querySelectorAll('h1, h2, h3')].map(({ localName }) =>
      Number(localName[1]),
    );

    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test.each([1280, 390])('axe finds nothing at %i px, and nothing is wider', async (width) => {
    await page.viewport(width, 800);
    await mount<MeasuresPage>('measures-page', {});
    await expect.element(page.getByRole('img', { name: /^The spectrogram/ })).toBeVisible();

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectAccessible();
  });
});

test('a link to a figure on another page is followed without loading the document anew, its place in the address', () => {
  const pages: string[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const router = new Router(host, ({ page: name }) => pages.push(name));
  router.hostConnected();
  document.body.innerHTML = '<a href="/measures#pace">How this is measured</a>';

  document.querySelector('a')?.click();

  expect(pages).toEqual(['measures']);
  expect(location.hash).toBe('#pace');
  router.hostDisconnected();
});
