import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../client/components/sound-recorder.ts';
import type { RecorderView } from '../../../client/components/recorder-view.ts';
import type { SoundRecorder } from '../../../client/components/sound-recorder.ts';
import { BringSoundEvent, SoundActEvent } from '../../../client/components/sound-recorder-events.ts';
import { expectAccessible, listen, mount, settled } from '../mount.ts';

const PLACE = '/questions/2/sound';
const hints = { before: '60 s at most.', after: 'Save to keep it.' };
const recording: RecorderView = {
  type: 'recording',
  place: PLACE,
  elapsedMs: 12_300,
  levels: [{ levelDbfs: -30, isVoice: true }],
};

async function mounted(properties: Partial<SoundRecorder> = {}) {
  const recorder = await mount<SoundRecorder>('sound-recorder', {
    place: PLACE,
    what: 'question 3',
    hints,
    ...properties,
  });
  const told = () => recorder.shadowRoot?.querySelector('[role=status]')?.textContent.trim();
  const buttons = () =>
    [...(recorder.shadowRoot?.querySelectorAll('button') ?? [])].map((button) =>
      button.textContent.replace(/\s+/g, ' ').trim(),
    );
  return { recorder, told, buttons };
}

describe('a recorder', () => {
  test('without a sound offers to record it, or to use a file, and says the limit', async () => {
    const { recorder, told, buttons } = await mounted();

    expect(buttons()).toEqual(['Record question 3']);
    expect(recorder.shadowRoot?.querySelector('input[type=file]')).not.toBeNull();
    expect(told()).toBe('60 s at most.');
    await expectAccessible();
  });

  test('with a sound offers to record again, play and remove it', async () => {
    const { buttons } = await mounted({ hasSound: true });

    expect(buttons()).toEqual([
      'Record again question 3',
      'Play question 3',
      'Remove the sound of question 3',
    ]);
    await expectAccessible();
  });

  test('is worked by keyboard alone: Enter records and stops on one button, Esc discards', async () => {
    const { recorder, told } = await mounted();
    const acts = listen(document.body, ['sound-act']);

    await userEvent.keyboard('{Tab}{Enter}');
    recorder.recorder = recording;
    await settled(recorder);
    expect(told()).toBe('Recording. Say it as you would ask it; Esc discards.');
    expect(recorder.shadowRoot?.activeElement?.textContent).toContain('Stop');
    await userEvent.keyboard('{Enter}{Escape}');

    expect(acts.map((event) => event instanceof SoundActEvent && [event.act, event.place])).toEqual([
      ['record', PLACE],
      ['stop', PLACE],
      ['discard', PLACE],
    ]);
    expect(recorder.shadowRoot?.textContent).toContain('0:12 of 1:00');
    await expectAccessible();
  });

  test('says that it ends by itself in its last 10 s, and how long the sound became', async () => {
    const { recorder, told } = await mounted({ recorder: { ...recording, elapsedMs: 50_500 } });
    expect(told()).toBe('It ends by itself in less than 10 s.');

    recorder.recorder = { type: 'kept', place: PLACE, durationMs: 4234 };
    await settled(recorder);

    expect(told()).toBe('Recorded, 4.2\u00a0s. Save to keep it.');
  });

  test('shows nothing of what another place is recording, and waits meanwhile', async () => {
    const { recorder, told, buttons } = await mounted({
      recorder: { ...recording, place: '/questions/0/sound' },
    });
    const acts = listen(recorder, ['sound-act']);

    recorder.shadowRoot?.querySelector('button')?.click();

    expect([told(), buttons(), acts]).toEqual(['60 s at most.', ['Record question 3'], []]);
  });

  test('says what to do when there is no microphone, and what the server refused', async () => {
    const { recorder, told } = await mounted({
      recorder: { type: 'no-microphone', place: PLACE, problem: 'no-microphone' },
    });
    expect(told()).toBe('No microphone is connected. Plug one in; this page will notice.');

    recorder.recorder = { type: 'problem', place: PLACE, message: 'Too long.' };
    await settled(recorder);

    expect(told()).toBe('Too long.');
  });

  test('takes a file that is dropped on it, and the page around does not', async () => {
    const { recorder } = await mounted();
    const brought = listen(document.body, ['bring-sound']);
    const around = listen(window, ['drop']);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['RIFF'], 'anna.wav'));

    recorder.shadowRoot
      ?.querySelector('.recorder')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true }));

    const [event] = brought;
    expect(event instanceof BringSoundEvent && [event.place, event.file.name]).toEqual([PLACE, 'anna.wav']);
    expect(brought).toHaveLength(1);
    expect(around).toEqual([]);
  });
});
