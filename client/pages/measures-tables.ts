import { html, nothing } from 'lit';
import { EXACTNESS } from '../../core/pacing/exactness-figures.ts';
import type { Exactness } from '../../core/pacing/exactness.ts';
import {
  LEAST_SNR_DB,
  LEAST_SNR_OF_MUSIC_DB,
  LEAST_SNR_OF_VOICES_DB,
  MOST_CLIPPED,
} from '../../core/pacing/sound-faults.ts';
import { formatShare, formatHundredths, formatMs } from '../format.ts';
import type { ExampleRecording } from '../example/example-recording.ts';

/** How kinds of speech are called on the page, by how the bench's names begin; another keeps the bench's own name. */
const SPEECH_NAMES: readonly (readonly [begins: string, name: string])[] = [
  ['clean', 'Clean; soft noise, hum or rumble; a quiet voice'],
  ['pink 10', 'Loud noise, echo, typing'],
  ['other voices', 'Other voices in the room'],
  ['spontaneous', 'Free talk, labelled by hand'],
];

const NOT_LOOKED_FOR = html`<span aria-hidden="true">–</span
  ><span class="visually-hidden">not looked for</span>`;

/** How exact the figures were on each kind of speech, in the last run. */
export function renderExactness() {
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="exactness-caption">
    <table class="num">
      <caption id="exactness-caption">
        Last run: ${EXACTNESS.on}, by the command
        <code>npm run bench:accuracy</code>
      </caption>
      <thead>
        <tr>
          <th scope="col">Speech</th>
          <th scope="col">Spoken by</th>
          <th scope="col">Pauses missed</th>
          <th scope="col">Invented</th>
          <th scope="col">F1</th>
          <th scope="col">Ends, half within</th>
          <th scope="col">95 of 100 within</th>
          <th scope="col">First word, most</th>
          <th scope="col">Syllables off by</th>
        </tr>
      </thead>
      <tbody>
        ${EXACTNESS.rows.map(renderExactnessRow)}
      </tbody>
    </table>
  </div>`;
}

function renderExactnessRow(row: Exactness) {
  const { missed, invented, missedOrInvented, pauseF1, edgeMedianMs, edgeP95Ms, firstWordMostMs } = row;
  return html`<tr>
    <th scope="row">${nameOf(row.speech)}</th>
    <td class="words">${row.recordings} by ${row.by === 'monologues' ? 'people' : row.by}</td>
    ${
      missedOrInvented === null
        ? html`<td>${shown(missed, String)}</td>
            <td>${shown(invented, String)}</td>`
        : html`<td colspan="2">${missedOrInvented} in all</td>`
    }
    <td>${shown(pauseF1, (value) => value.toFixed(3))}</td>
    <td>${shown(edgeMedianMs, formatMs)}</td>
    <td>${shown(edgeP95Ms, formatMs)}</td>
    <td>${shown(firstWordMostMs, formatMs)}</td>
    <td>${shown(row.syllableError, formatShare)}</td>
  </tr>`;
}

/** What was laid down in the recording that is shown, and what was found. */
export function renderFoundPauses({ labelled, pacing }: ExampleRecording) {
  return html`<table class="num">
    <caption>
      Its pauses, as they were laid down and as they were found
    </caption>
    <thead>
      <tr>
        <th scope="col">Pause</th>
        <th scope="col">Laid down</th>
        <th scope="col">Found</th>
        <th scope="col">Begins</th>
        <th scope="col">Ends</th>
      </tr>
    </thead>
    <tbody>
      ${labelled.silences.map((silence, i) => {
        const found = pacing.pauses.find(
          ({ startMs, endMs }) => startMs < silence.endMs && endMs > silence.startMs,
        );
        return html`<tr>
          <th scope="row">${i + 1}</th>
          <td>${formatHundredths(silence.endMs - silence.startMs)}</td>
          <td>${found ? formatHundredths(found.endMs - found.startMs) : 'not found'}</td>
          <td>${found ? sayOff(found.startMs - silence.startMs) : nothing}</td>
          <td>${found ? sayOff(found.endMs - silence.endMs) : nothing}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** What sound takes away which figures. */
export function renderWithheld() {
  const rows = [
    [`Speech under ${LEAST_SNR_DB} dB above the room`, 'all'],
    [`Over ${formatShare(MOST_CLIPPED)} of the sound overdriven`, 'pauses and pace'],
    ['Other voices', 'time to first word and pace'],
    [`Other voices, your own under ${LEAST_SNR_OF_VOICES_DB} dB above them`, 'all'],
    ['Music', 'pace'],
    [`Music, your voice under ${LEAST_SNR_OF_MUSIC_DB} dB above it`, 'pace and pauses'],
    [
      'The microphone gone or muted, the machine asleep, the page left',
      'figures of the whole answer; never a pause',
    ],
    ['A question that was only read, or not over yet', 'time to first word'],
    ['Under 2 s of speech', 'pace'],
  ];
  return html`<table>
    <caption>
      What is heard, and which figures are then not measurable
    </caption>
    <thead>
      <tr>
        <th scope="col">Heard</th>
        <th scope="col">Not measurable</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([heard, figures]) =>
          html`<tr>
            <th scope="row">${heard}</th>
            <td class="words">${figures}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function nameOf(speech: string): string {
  return SPEECH_NAMES.find(([begins]) => speech.startsWith(begins))?.[1] ?? speech;
}

function shown(value: number | null, say: (value: number) => string) {
  return value === null ? NOT_LOOKED_FOR : say(value);
}

/** `12 ms early`, `3 ms late`, `to the ms`. */
function sayOff(ms: number): string {
  const rounded = Math.round(ms);
  if (rounded === 0) return 'to the ms';
  return `${formatMs(Math.abs(rounded))} ${rounded < 0 ? 'early' : 'late'}`;
}
