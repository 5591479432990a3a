import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../client/components/interview-room.ts';
import type { InterviewRoom } from '../../client/components/interview-room.ts';
import type { PatienceRing } from '../../client/components/patience-ring.ts';
import { viewAt } from './interview-views.ts';
import { expectAccessible, listen, mount, settled } from './mount.ts';

const NEWS = ['done', 'ask-again', 'skip', 'take-again', 'pause', 'go-on', 'end'];
const SPOKEN = {
  runs: [{ startMs: 1400, endMs: 103_000 }],
  elapsedMs: 103_400,
  heardMs: 103_400,
  silenceMs: 400,
};

async function mountRoom(properties: Partial<InterviewRoom>) {
  const room = await mount<InterviewRoom>('interview-room', properties);
  return { room, news: listen(room, NEWS) };
}

const typesOf = (news: readonly Event[]) => news.map(({ type }) => type);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const inRoom = (selector: string) =>
  document.querySelector('interview-room')?.shadowRoot?.querySelector(selector) ?? null;
const notice = () => inRoom('.notice')?.textContent.trim();
const status = () => page.getByRole('status').element().textContent.trim();

/** A key as the browser sends it while it is held. */
function hold(key: string) {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, repeat: true, bubbles: true, cancelable: true }));
}

beforeEach(() => page.viewport(1280, 800));

describe('while one answers', () => {
  test.each([
    ['Done', 'done'],
    ['Ask again', 'ask-again'],
    ['Skip', 'skip'],
    ['Take it again', 'take-again'],
    ['Pause', 'pause'],
  ])('the button %s tells %s', async (name, type) => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    await button(name).click();

    expect(typesOf(news)).toEqual([type]);
  });

  test('with one take, Take it again and Ask again do nothing once a word was said', async () => {
    const { news } = await mountRoom({ view: viewAt('listening', { isOneTake: true }), ...SPOKEN });

    for (const name of ['Take it again', 'Ask again']) {
      await expect.element(button(name)).toHaveAttribute('aria-disabled', 'true');
      (button(name).element() as HTMLElement).click();
    }

    expect(news).toEqual([]);
  });

  test('30 s to think are offered before the first word', async () => {
    const { answer, ...view } = viewAt('listening');
    await mountRoom({ view: { ...view, answer: answer && { ...answer, thinkMs: 30_000 } }, elapsedMs: 5000 });

    await expect
      .element(page.getByText('take 0:30 to think; target 1:30 to 2:30, from your first word'))
      .toBeVisible();
  });

  test('a topic has three marks: from 1:00 on its best is named, and from 1:30 on where it ends', async () => {
    const { answer, ...view } = viewAt('listening');
    const topic = answer && { ...answer, band: { fromMs: 60_000, toMs: 120_000 }, aimMs: 90_000 };
    const spoken = (ms: number) => ({
      elapsedMs: ms,
      heardMs: ms,
      runs: [{ startMs: 0, endMs: ms, syllables: 0 }],
    });
    const { room } = await mountRoom({ view: { ...view, answer: topic }, ...spoken(65_000) });
    await expect.element(page.getByText('in your target; aim for 1:30')).toBeVisible();

    Object.assign(room, spoken(95_000));
    await expect.element(page.getByText('in your target until 2:00')).toBeVisible();
  });

  test('a screen reader is told of listening once: no second, and neither end of the target', async () => {
    const { room } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });
    const said: string[] = [];
    new MutationObserver(() => said.push(status())).observe(page.getByRole('status').element(), {
      subtree: true,
      characterData: true,
      childList: true,
    });
    for (let seconds = 80; seconds < 160; seconds += 5) {
      Object.assign(room, { elapsedMs: seconds * 1000, heardMs: seconds * 1000 });
      await room.updateComplete;
    }
    await Promise.resolve();

    expect([status(), said]).toEqual(['Listening', []]);
    expect(page.getByRole('timer').element().getAttribute('aria-live')).toBeNull();
  });

  test('the clock counts from the first word', async () => {
    await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    await expect.element(page.getByRole('timer')).toHaveTextContent('1:42');
    await expect.element(page.getByText('in your target until 2:30')).toBeVisible();
  });

  test('the clock stands at 0:00 before the first word', async () => {
    await mountRoom({ view: viewAt('listening'), elapsedMs: 5000, heardMs: 5000 });

    await expect.element(page.getByRole('timer')).toHaveTextContent('0:00');
    await expect.element(page.getByText('target 1:30 to 2:30, from your first word')).toBeVisible();
  });

  test('without a microphone the clock is the answer’s own', async () => {
    await mountRoom({ view: viewAt('listening'), elapsedMs: 5000, microphone: 'none' });

    await expect.element(page.getByRole('timer')).toHaveTextContent('0:05');
  });

  test('past the target, the sentence says by how much', async () => {
    await mountRoom({ view: viewAt('listening'), ...SPOKEN, elapsedMs: 163_500 });

    await expect.element(page.getByText('0:12 past your target')).toBeVisible();
  });

  test('after 1 s of silence the ring has its sentence, after 400 ms it has none', async () => {
    const { room } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });
    const sentence = page.getByText('Quiet. Speak to go on, or let the ring close.');
    expect(sentence.elements()).toHaveLength(0);

    room.silenceMs = 1000;
    await settled(room);

    expect(sentence.elements()).toHaveLength(1);
  });

  test('relaxed timing shows no clock and no ring', async () => {
    await mountRoom({ view: viewAt('listening'), ...SPOKEN, silenceMs: 2000, relaxedTiming: true });

    expect(page.getByRole('timer').elements()).toHaveLength(0);
    expect(page.getByText(/^Quiet/).elements()).toHaveLength(0);
  });
});

describe('keys', () => {
  test.each([
    [' ', 'done'],
    ['a', 'ask-again'],
    ['s', 'skip'],
    ['t', 'take-again'],
    ['p', 'pause'],
  ])('%j tells %s', async (key, type) => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    await userEvent.keyboard(key === ' ' ? '{ }' : key);

    expect(typesOf(news)).toEqual([type]);
  });

  test('a key that is held counts once', async () => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    await userEvent.keyboard('{ }');
    hold(' ');
    hold(' ');

    expect(typesOf(news)).toEqual(['done']);
  });

  test('Space on a focused button presses that button, and is not Done', async () => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    (button('Skip').element() as HTMLElement).focus();
    await userEvent.keyboard('{ }');

    expect(typesOf(news)).toEqual(['skip']);
  });

  test('no key acts when they are turned off', async () => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN, shortcuts: false });

    await userEvent.keyboard('{ }astp');

    expect(news).toEqual([]);
  });

  test('no key acts together with Ctrl', async () => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    await userEvent.keyboard('{Control>}p{/Control}');

    expect(news).toEqual([]);
  });

  test('P goes on from a pause', async () => {
    const { news } = await mountRoom({ view: viewAt('paused'), ...SPOKEN });

    await userEvent.keyboard('p');

    expect(typesOf(news)).toEqual(['go-on']);
  });

  test('Done can not be told while the interviewer asks', async () => {
    const { news } = await mountRoom({ view: viewAt('asking') });

    await userEvent.keyboard('{ }');

    expect(news).toEqual([]);
    await expect.element(button('Done')).toHaveAttribute('aria-disabled', 'true');
  });

  test('? opens the list of keys, and while it is open no key acts', async () => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await userEvent.keyboard('s');

    expect(news).toEqual([]);
  });
});

describe('ending', () => {
  test('End asks first, and tells end when it is confirmed', async () => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    await button('End').click();
    expect(news).toEqual([]);
    await button('End the interview').click();

    await expect.poll(() => typesOf(news)).toEqual(['end']);
  });

  test('Escape keeps the interview going', async () => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    await userEvent.keyboard('e');
    await userEvent.keyboard('{Escape}');

    expect(page.getByRole('dialog').elements()).toHaveLength(0);
    expect(news).toEqual([]);
  });

  test('at the end the link leads to the session’s timeline', async () => {
    await mountRoom({ view: viewAt('finished') });

    await expect
      .element(page.getByRole('link', { name: 'See your timeline' }))
      .toHaveAttribute('href', '/sessions/a1');
  });
});

describe('going on', () => {
  test('after a reload everything waits for Go on', async () => {
    const { news } = await mountRoom({ view: viewAt('listening'), needsGesture: true });

    await userEvent.keyboard('{ }s');
    await button('Go on').click();

    expect(typesOf(news)).toEqual(['go-on']);
  });

  test.each([
    ['reconnecting', 'Go on: this page keeps all you say, and connects again by itself.'],
    [
      'no-room',
      'Go on: this page keeps all you say. The disk is full; make some room on it after this answer.',
    ],
  ] as const)('who speaks is told first that all is kept: %s', async (connection, words) => {
    await mountRoom({ view: viewAt('listening'), ...SPOKEN, connection });

    expect(notice()).toBe(words);
    expect(status()).toBe(words);
  });

  test.each([
    ['a microphone that is not open', { microphone: 'none' }],
    ['a page that waits for a click', { needsGesture: true }],
  ] as const)('of %s nothing is kept, and nobody is told to go on', async (_, properties) => {
    await mountRoom({ view: viewAt('listening'), connection: 'reconnecting', ...properties });

    expect(notice()).toMatch(/^This page connects again by itself/);
  });

  test('an answer that is ended while the server is away is kept, which takes more than a moment', async () => {
    const { room } = await mountRoom({ view: viewAt('closing'), ...SPOKEN });
    await expect.element(page.getByText('Kept. One moment.')).toBeVisible();

    room.connection = 'reconnecting';

    await expect.element(page.getByText('Kept.', { exact: true }).first()).toBeVisible();
    expect(page.getByText('One moment').elements()).toHaveLength(0);
  });

  test.each([
    ['skip', 'Skipped.'],
    ['ask-again', 'You will hear it again.'],
    ['take-again', 'Set aside, for another take.'],
  ] as const)('%s while the server is away is answered at once: %s', async (leftBy, words) => {
    await mountRoom({ view: viewAt('closing'), ...SPOKEN, leftBy, connection: 'reconnecting' });

    await expect.element(page.getByText(words, { exact: true })).toBeVisible();
    expect(status()).toBe(`${words} ${notice()}`);
    for (const name of ['Skip', 'Ask again', 'Take it again', 'Done'])
      expect(button(name).element().getAttribute('aria-disabled')).toBe('true');
  });

  test('the ring does not close while the server is away: it could not go on', async () => {
    const { room } = await mountRoom({ view: viewAt('listening'), ...SPOKEN, silenceMs: 2000 });
    const ring = inRoom('patience-ring') as PatienceRing | null;
    expect(ring?.share).toBeGreaterThan(0);

    room.connection = 'reconnecting';
    await settled(room);

    expect(ring?.share).toBeNull();
  });

  test('a room that another tab took over does nothing', async () => {
    const { news } = await mountRoom({ view: viewAt('listening'), ...SPOKEN, connection: 'taken-over' });

    await userEvent.keyboard('{ }spe');

    expect(news).toEqual([]);
  });
});

describe('for a screen reader', () => {
  test.each([
    ['asking', 'Asking'],
    ['listening', 'Listening'],
    ['paused', 'Paused'],
  ] as const)('%s is told as %s', async (phase, words) => {
    await mountRoom({ view: viewAt(phase), ...SPOKEN });

    expect(status()).toBe(words);
  });

  test('nothing is told while the clock runs, and not the silence', async () => {
    const { room } = await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    room.silenceMs = 2400;
    room.elapsedMs = 105_000;
    await settled(room);

    expect(status()).toBe('Listening');
  });

  test('a question in words is read out', async () => {
    await mountRoom({ view: viewAt('asking'), captionsOnly: true });

    expect(status()).toBe('Asking: Tell me about a time an engineer disagreed with you.');
  });

  const greeting = [{ text: 'Welcome. I will ask you nine questions.', soundUrl: null }];
  test.each<[string, Partial<InterviewRoom>]>([
    ['ready', { view: viewAt('ready', { answer: null }), needsGesture: true }],
    ['asking', { view: viewAt('asking', { lines: greeting }) }],
    ['listening', { view: viewAt('listening'), ...SPOKEN, silenceMs: 2000 }],
    ['listening for the first word', { view: viewAt('listening'), elapsedMs: 21_000, nudge: true }],
    ['interrupted', { view: viewAt('listening'), ...SPOKEN, interruption: 'The microphone is muted.' }],
    ['paused', { view: viewAt('paused'), ...SPOKEN }],
    ['closing', { view: viewAt('closing'), ...SPOKEN }],
    ['saying goodbye', { view: viewAt('saying-goodbye', { answer: null, lines: greeting }) }],
    ['finished', { view: viewAt('finished') }],
    ['while the server is away', { view: viewAt('listening'), ...SPOKEN, connection: 'reconnecting' }],
    ['on a full disk', { view: viewAt('listening'), ...SPOKEN, connection: 'no-room' }],
    ['taken over', { view: viewAt('listening'), connection: 'taken-over' }],
  ])('axe finds nothing: %s', async (_, properties) => {
    await mountRoom(properties);

    await expectAccessible();
  });

  test('axe finds nothing: the dialogs', async () => {
    await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    await userEvent.keyboard('?');
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('e');
    await expectAccessible();
  });
});

describe('nothing moves', () => {
  test('the question stays where it is when the greeting is over and when the ring comes', async () => {
    const lines = [
      { text: 'Welcome. I will ask you nine questions.', soundUrl: null },
      { text: viewAt('asking').answer?.prompt ?? '', soundUrl: null },
    ];
    const { room } = await mountRoom({ view: viewAt('asking', { lines }) });
    const heading = page.getByRole('heading', { level: 1 }).element();
    const before = heading.getBoundingClientRect().top;

    Object.assign(room, { view: viewAt('listening'), ...SPOKEN, silenceMs: 2000 });
    await settled(room);

    expect(heading.getBoundingClientRect().top).toBe(before);
  });

  test.each([
    ['listening', 'reconnecting'],
    ['closing', 'reconnecting'],
    ['listening', 'no-room'],
    ['closing', 'no-room'],
  ] as const)('on a phone Done stays where it is: %s, %s', async (phase, connection) => {
    await page.viewport(390, 844);
    const { room } = await mountRoom({ view: viewAt(phase), ...SPOKEN });
    const before = button('Done').element().getBoundingClientRect().top;

    room.connection = connection;
    await settled(room);

    expect(button('Done').element().getBoundingClientRect().top).toBe(before);
  });

  test('on a phone every target is 44 px high', async () => {
    await page.viewport(390, 844);
    await mountRoom({ view: viewAt('listening'), ...SPOKEN });

    const heights = page
      .getByRole('button')
      .elements()
      .map((element) => element.getBoundingClientRect().height);

    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
