import axe from 'axe-core';
import type { LitElement } from 'lit';
import { expect } from 'vitest';
import '../../client/look/page.css';
import '../../client/look/tokens.css';

/** Puts a component on an empty page, with its properties set before it is first drawn. */
export async function mount<Element extends LitElement>(
  tag: string,
  properties: Partial<Element>,
): Promise<Element> {
  const main = document.createElement('main');
  const element = Object.assign(document.createElement(tag), properties) as Element;
  main.append(element);
  document.body.replaceChildren(main);
  await settled(element);
  return element;
}

/** A component is laid out, measured, and drawn at its width. */
const FRAMES_TO_SETTLE = 4;

/** Waits until a component and those in it are drawn at their real width. */
export async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  for (let frame = 0; frame < FRAMES_TO_SETTLE; frame++) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

/** Shows the page in a theme, at once: a colour in transition, which a busy machine prolongs, would be judged too. */
export async function showTheme(theme: 'light' | 'dark'): Promise<void> {
  document.documentElement.style.setProperty('--quick', '0ms');
  document.documentElement.dataset.theme = theme;
  for (let frame = 0; frame < FRAMES_TO_SETTLE; frame++) await new Promise(requestAnimationFrame);
}

/** Expects that axe finds nothing on the page, in light and in dark. */
export async function expectAccessible(): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(theme);
    const { violations } = await axe.run(document.body);
    const found = violations.map(
      ({ id, nodes }) => `${theme}: ${id} ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(found).toEqual([]);
  }
  await showTheme('light');
}

/** Collects what a component tells, by the events' types. */
export function listen(element: EventTarget, types: readonly string[]): Event[] {
  const heard: Event[] = [];
  for (const type of types) element.addEventListener(type, (event) => heard.push(event));
  return heard;
}
