import { LONG_PAUSE_MS } from '../../core/pacing/find-pauses.ts';
import { FRAME_MS } from '../../core/pacing/sample-clock.ts';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import { probability } from '../../core/pacing/voice-track.ts';
import type { ExampleRecording } from '../example/example-recording.ts';
import { formatHundredths } from '../format.ts';
import type { Brush } from './canvas-drawing.ts';
import { fillBlocks, layRuns, strokeUpright } from './draw-time.ts';
import { LabelRow } from './label-row.ts';

/** The frequencies that the picture of the spectrogram holds, from its foot up. */
const SPECTROGRAM_KHZ = 4;

/** Wider than this there is room for the lanes' names at their left. */
const WIDE_PX = 640;

/** How tall the drawing is, all lanes together. */
export const RECORDING_HEIGHT = 318;

/** Lanes from above: their tops and heights. Each name stands above its lane where there is no room beside it. */
const LANES = {
  spectrogram: { y: 22, height: 128 },
  voice: { y: 172, height: 26 },
  found: { y: 220, height: 18 },
  lengths: { y: 242, height: 16 },
  labelled: { y: 276, height: 8 },
  ruler: { y: 290, height: 22 },
} as const;

type Scale = { readonly left: number; readonly right: number; readonly xOf: (ms: number) => number };

/** Draws a recording: its spectrogram, what the voice model says of it, the runs and pauses found, and those laid down. */
export function drawRecording(
  brush: Brush,
  recording: ExampleRecording,
  spectrogram: CanvasImageSource | null,
) {
  const { context, width, font } = brush;
  const left = width >= WIDE_PX ? 92 : 0;
  const right = width - (width >= WIDE_PX ? 20 : 0);
  const scale = { left, right, xOf: (ms: number) => left + (ms / recording.lengthMs) * (right - left) };
  context.font = font(400);
  drawPauses(brush, recording, scale);
  if (spectrogram) drawSpectrogram(brush, spectrogram, scale);
  drawFrequencies(brush, scale);
  drawVoice(brush, recording, scale);
  drawRuns(brush, recording.pacing.runs, scale, LANES.found, 'voice');
  drawRuns(brush, recording.labelled.runs, scale, LANES.labelled, 'interviewer');
  drawLengths(brush, recording, scale);
  drawRuler(brush, recording, scale);
  drawNames(brush, left);
}

/** A found pause is a column through the sound and all that was made of it; a long one has an outline too. */
function drawPauses({ context, colour }: Brush, { pacing }: ExampleRecording, { xOf }: Scale) {
  const top = LANES.spectrogram.y;
  const height = LANES.found.y + LANES.found.height + 2 - top;
  for (const pause of pacing.pauses) {
    const x = xOf(pause.startMs);
    context.beginPath();
    context.roundRect(x, top, xOf(pause.endMs) - x, height, 3);
    context.fillStyle = colour('long-pause-wash');
    context.fill();
    context.strokeStyle = colour('long-pause');
    context.lineWidth = lengthMs(pause) >= LONG_PAUSE_MS ? 1.25 : 0.75;
    context.stroke();
  }
}

/** The picture is black at many opacities; what is drawn is the colour of the voice. */
function drawSpectrogram(
  { context, colour, width }: Brush,
  picture: CanvasImageSource,
  { left, right }: Scale,
) {
  const { y, height } = LANES.spectrogram;
  const layer = new OffscreenCanvas(
    Math.round(width * devicePixelRatio),
    Math.round(height * devicePixelRatio),
  );
  const tint = layer.getContext('2d');
  if (!tint) return;
  tint.drawImage(picture, 0, 0, layer.width, layer.height);
  tint.globalCompositeOperation = 'source-in';
  tint.fillStyle = colour('voice');
  tint.fillRect(0, 0, layer.width, layer.height);
  context.drawImage(layer, left, y, right - left, height);
}

function drawFrequencies({ context, colour, width }: Brush, { left, right }: Scale) {
  const { y, height } = LANES.spectrogram;
  context.strokeStyle = colour('line');
  context.fillStyle = colour('muted');
  context.lineWidth = 1;
  context.textAlign = 'right';
  context.beginPath();
  for (const [at, kilohertz] of [
    [y, SPECTROGRAM_KHZ],
    [y + height / 2, SPECTROGRAM_KHZ / 2],
    [y + height, 0],
  ] as const) {
    context.moveTo(left, at + 0.5);
    context.lineTo(right, at + 0.5);
    if (width >= WIDE_PX && kilohertz > 0) context.fillText(`${kilohertz} kHz`, left - 8, at + 5);
  }
  context.stroke();
}

/** The voice model's probability, frame by frame, as an area. */
function drawVoice({ context, colour }: Brush, { track }: ExampleRecording, { left, xOf }: Scale) {
  const { y, height } = LANES.voice;
  context.beginPath();
  context.moveTo(left, y + height);
  for (const [i, byte] of track.voice.entries()) {
    const at = y + height * (1 - probability(byte));
    context.lineTo(xOf(i * FRAME_MS), at);
    context.lineTo(xOf((i + 1) * FRAME_MS), at);
  }
  context.lineTo(xOf(track.voice.length * FRAME_MS), y + height);
  context.closePath();
  context.fillStyle = colour('voice-soft');
  context.fill();
}

function drawRuns(
  { context, colour }: Brush,
  runs: readonly Stretch[],
  { xOf }: Scale,
  { y, height }: { readonly y: number; readonly height: number },
  token: 'voice' | 'interviewer',
) {
  context.fillStyle = colour(token);
  fillBlocks(context, layRuns(runs, xOf), y, height, 2);
}

function drawLengths(brush: Brush, { pacing }: ExampleRecording, { left, right, xOf }: Scale) {
  const { context, colour, font } = brush;
  const row = new LabelRow(brush, left, right);
  context.font = font(600);
  context.fillStyle = colour('long-pause');
  for (const pause of pacing.pauses.toSorted((a, b) => lengthMs(b) - lengthMs(a)))
    row.write(
      formatHundredths(lengthMs(pause)),
      xOf((pause.startMs + pause.endMs) / 2),
      LANES.lengths.y + 13,
      'center',
    );
  context.font = font(400);
}

function drawRuler(brush: Brush, recording: ExampleRecording, { left, right, xOf }: Scale) {
  const { context, colour } = brush;
  const { y } = LANES.ruler;
  const row = new LabelRow(brush, left, right);
  context.fillStyle = colour('muted');
  for (let second = 0; second * 1000 <= recording.lengthMs; second += 2) {
    const x = xOf(second * 1000);
    context.lineWidth = 1;
    context.strokeStyle = colour('edge');
    strokeUpright(context, x, y, y + 5);
    row.write(`${second} s`, x + 3, y + 16);
  }
}

/** With a halo: where there is no room beside the lanes, names stand on the columns of pauses. */
function drawNames({ context, colour }: Brush, left: number) {
  const names = [
    ['Sound', LANES.spectrogram],
    ['Voice model', LANES.voice],
    ['Found', LANES.found],
    ['Laid down', LANES.labelled],
  ] as const;
  context.textAlign = 'left';
  context.fillStyle = colour('muted');
  context.strokeStyle = colour('raised');
  context.lineWidth = 4;
  for (const [name, { y, height }] of names) {
    const baseline = left > 0 ? y + height / 2 + 5 : y - 5;
    context.strokeText(name, 0, baseline);
    context.fillText(name, 0, baseline);
  }
}
