import { expect, test } from 'vitest';
import '../../../client/components/level-meter.ts';
import { sayDecibels, type LevelMeter } from '../../../client/components/level-meter.ts';
import '../../../client/components/sound-check-problem.ts';
import type { SoundCheckProblem } from '../../../client/components/sound-check-problem.ts';
import type { SoundProblem } from '../../../client/components/sound-problem-words.ts';
import '../../../client/components/sound-check-step.ts';
import type { SoundCheckStep } from '../../../client/components/sound-check-step.ts';
import { expectAccessible, listen, mount } from '../mount.ts';

const PROBLEMS: readonly SoundProblem[] = [
  'denied',
  'no-microphone',
  'in-use',
  'not-secure',
  'silent',
  'voice-model',
];

test('each problem has its own head and says what to do', async () => {
  const heads = new Set<string>();
  for (const problem of PROBLEMS) {
    const { shadowRoot } = await mount<SoundCheckProblem>('sound-check-problem', { problem });
    heads.add(shadowRoot?.querySelector('h2')?.textContent ?? '');
    expect(shadowRoot?.querySelector('.words p')?.textContent).toMatch(/\w{4}/);
  }

  expect(heads.size).toBe(PROBLEMS.length);
});

test('without a microphone one can read the questions, see a sample, and import a recording', async () => {
  const scriptUrl = '/scripts/behavioural/star';

  const { shadowRoot } = await mount<SoundCheckProblem>('sound-check-problem', {
    problem: 'denied',
    scriptUrl,
  });

  const links = [...(shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links).toEqual([scriptUrl, '/sessions/sample', '/import']);
  await expectAccessible();
});

test('Try again is told to the page', async () => {
  const element = await mount<SoundCheckProblem>('sound-check-problem', { problem: 'in-use' });
  const heard = listen(element, ['try-again']);

  element.shadowRoot?.querySelector('button')?.click();

  expect(heard).toHaveLength(1);
});

test('a step tells its state in a word, not by colour alone', async () => {
  const { shadowRoot } = await mount<SoundCheckStep>('sound-check-step', {
    state: 'note',
    heading: 'The room',
  });

  expect(shadowRoot?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Worth knowing');
  await expectAccessible();
});

test('the meter draws a bar for each level, voice as voice, and the room as a line', async () => {
  const levels = [
    { levelDbfs: -60, isVoice: false },
    { levelDbfs: -20, isVoice: true },
    { levelDbfs: -18, isVoice: true },
  ];

  const { shadowRoot } = await mount<LevelMeter>('level-meter', { levels, noiseFloorDbfs: -58 });

  expect(shadowRoot?.querySelectorAll('rect.voice')).toHaveLength(2);
  expect(shadowRoot?.querySelectorAll('rect.room')).toHaveLength(1);
  expect(shadowRoot?.querySelectorAll('line')).toHaveLength(1);
  expect(shadowRoot?.textContent).toContain('this room, −58 dB');
  await expectAccessible();
});

test('decibels are whole, with a true minus', () => {
  expect([sayDecibels(-57.6), sayDecibels(12.2)]).toEqual(['−58 dB', '12 dB']);
});
