import { html, nothing } from 'lit';
import type { Settings } from '../../core/session/settings.ts';
import { formatSeconds } from '../format.ts';
import type { Voices } from '../session/api.ts';
import './pause-preview.ts';
import { renderChoice, renderRange, renderSwitch } from './setting-rows.ts';
import { DAYS, NUDGES, THEMES, WAYS, type Choice } from './settings-choices.ts';

/** Takes what was changed. */
export type OnChange = (change: Partial<Settings>) => void;

/** How long is waited, and from when a silence counts. @param move told while a scale is moved */
export function renderTiming(
  { patienceMs, minPauseMs, nudgeAfterMs, relaxedTiming, voicedHesitations, guessFirst }: Settings,
  change: OnChange,
  move: OnChange,
) {
  return html`<section class="panel" aria-labelledby="timing">
    <h2 id="timing">Timing</h2>
    ${renderRange({
      id: 'patience',
      name: 'Patience',
      says: 'The silence after your words at which the interviewer goes on.',
      range: { min: 2000, max: 8000, step: 500 },
      value: patienceMs,
      shown: formatSeconds(patienceMs),
      onMove: (value) => move({ patienceMs: value }),
      onChange: (value) => change({ patienceMs: value }),
    })}
    ${renderChoice({
      id: 'nudge',
      name: 'Help before the first word',
      says: 'One line that offers to ask again or to skip. It is never counted.',
      choices: NUDGES,
      value: String(nudgeAfterMs),
      onChange: (value) => change({ nudgeAfterMs: numberOrNull(value) }),
    })}
    ${renderSwitch({
      id: 'relaxed',
      name: 'Relaxed timing',
      says: 'No clock and no ring; only Done ends an answer.',
      isOn: relaxedTiming,
      onChange: (isOn) => change({ relaxedTiming: isOn }),
    })}
    ${renderRange({
      id: 'pause',
      name: 'A pause begins at',
      says: 'Shorter silences belong to speaking. Research mostly takes 250 ms; past sessions are counted again.',
      range: { min: 200, max: 1000, step: 50 },
      value: minPauseMs,
      shown: `${minPauseMs}\u00a0ms`,
      onMove: (value) => move({ minPauseMs: value }),
      onChange: (value) => change({ minPauseMs: value }),
    })}
    <pause-preview .minPauseMs=${minPauseMs}></pause-preview>
    ${renderSwitch({
      id: 'guess-first',
      name: 'Guess lengths first',
      says: 'After an interview you may guess how long each answer was, before you see it. It trains your sense of time.',
      isOn: guessFirst,
      onChange: (isOn) => change({ guessFirst: isOn }),
    })}
    ${renderSwitch({
      id: 'held-sounds',
      name: 'Mark possible held sounds',
      // What `bench:held-sounds` prints of the monologues.
      says: 'An experiment: places where an um, an uh or a long vowel may be, for you to hear. They are in no figure. In two answers labelled by ear, 4 of 10 marks were right, and 4 of 7 such sounds were marked.',
      isOn: voicedHesitations,
      onChange: (isOn) => change({ voicedHesitations: isOn }),
    })}
  </section>`;
}

/** How the interviewer asks. */
export function renderVoice({ voice, voiceName }: Settings, voices: Voices | null, change: OnChange) {
  return html`<section class="panel" aria-labelledby="voice-head">
    <h2 id="voice-head">The interviewer’s voice</h2>
    ${renderChoice({
      id: 'voice',
      name: 'How you are asked',
      says: 'A speech program on this machine is the most exact: it is known to the sample when a question ends.',
      choices: WAYS,
      value: voice,
      onChange: (value) => change({ voice: asOneOf(WAYS, value, 'auto'), voiceName: null }),
    })}
    ${
      voice === 'words'
        ? nothing
        : renderChoice({
            id: 'voice-name',
            name: 'Voice',
            says: voices?.suggestion ?? '',
            choices: voiceChoices(voice, voiceName, voices),
            value: voiceName ?? '',
            onChange: (value) => change({ voiceName: value === '' ? null : value }),
          })
    }
  </section>`;
}

/** Whether sound is kept, and how long. */
export function renderRecording({ recording, keepRecordingsDays }: Settings, change: OnChange) {
  return html`<section class="panel" aria-labelledby="recording-head">
    <h2 id="recording-head">Recordings</h2>
    ${renderSwitch({
      id: 'recording',
      name: 'Keep the sound of answers',
      says: 'Off, timelines and figures are kept all the same; you just cannot hear them.',
      isOn: recording,
      onChange: (isOn) => change({ recording: isOn }),
    })}
    ${
      recording
        ? renderChoice({
            id: 'days',
            name: 'Delete sound after',
            says: 'Its timeline and figures stay.',
            choices: DAYS,
            value: String(keepRecordingsDays),
            onChange: (value) => change({ keepRecordingsDays: numberOrNull(value) }),
          })
        : nothing
    }
  </section>`;
}

/** Keys and colours. */
export function renderPage({ shortcuts, streak, theme }: Settings, change: OnChange) {
  return html`<section class="panel" aria-labelledby="page-head">
    <h2 id="page-head">This page</h2>
    ${renderSwitch({
      id: 'shortcuts',
      name: 'Single keys in the interview',
      says: 'Space for Done, A to ask again, and so on. Off, they cannot be pressed by chance.',
      isOn: shortcuts,
      onChange: (isOn) => change({ shortcuts: isOn }),
    })}
    ${renderSwitch({
      id: 'streak',
      name: 'Days in a row',
      says: 'Beside the drills of today. Off, nobody counts them.',
      isOn: streak,
      onChange: (isOn) => change({ streak: isOn }),
    })}
    ${renderChoice({
      id: 'theme',
      name: 'Light or dark',
      says: '',
      choices: THEMES,
      value: theme,
      onChange: (value) => change({ theme: asOneOf(THEMES, value, 'system') }),
    })}
  </section>`;
}

function voiceChoices(voice: Settings['voice'], chosen: string | null, voices: Voices | null): Choice[] {
  const programs = voices?.programs.map(({ id, name }) => ({ value: id, name })) ?? [];
  const inBrowser = 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
  const browser = inBrowser.map(({ name }) => ({ value: name, name: `${name}, browser` }));
  const found = [
    ...(voice === 'browser-voice' ? [] : programs),
    ...(voice === 'speech-program' ? [] : browser),
  ];
  const isGone = chosen !== null && found.every(({ value }) => value !== chosen);
  const gone = isGone ? [{ value: chosen, name: `${chosen}, not found now` }] : [];
  return [{ value: '', name: 'Chosen by language' }, ...found, ...gone];
}

function numberOrNull(value: string): number | null {
  return value === 'null' ? null : Number(value);
}

function asOneOf<Value extends string>(
  choices: readonly Choice<Value>[],
  value: string,
  otherwise: Value,
): Value {
  return choices.find((choice) => choice.value === value)?.value ?? otherwise;
}
