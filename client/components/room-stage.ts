import { html, nothing } from 'lit';
import type { AskedInto } from '../../core/drills/asked-into.ts';
import type { Run } from '../../core/pacing/pacing.ts';
import { formatClock } from '../format.ts';
import './asked-into.ts';
import type { BackEvent, EnterPartEvent } from './drill-events.ts';
import './live-line.ts';
import './pace-needle.ts';
import './part-steps.ts';
import { sayClock, type RoomState } from './room-words.ts';
import { wordsOf } from './said-before.ts';

/** A room in which a question is asked and answered. */
type Stage = RoomState & {
  readonly runs: readonly Run[];
  readonly heardMs: number;
  readonly asked: AskedInto | null;
  readonly pace: number | null;
};

/** What is done in the answer of a drill. */
type Deeds = {
  readonly enterPart: (event: EnterPartEvent) => void;
  readonly back: (event: BackEvent) => void;
};

/**
 * Draws the question, and while it is answered the clock, the line, and what a drill has beside them.
 *
 * @param saidBefore what is said before the question
 */
export function renderStage(room: Stage, saidBefore: string, { enterPart, back }: Deeds) {
  const isSpeaking = room.view.phase === 'saying-goodbye' || room.view.phase === 'ready';
  return html`${renderQuestion(room, saidBefore)} ${isSpeaking ? nothing : renderClock(room)}
    <p class="note">${sayClock(room)}</p>
    ${isSpeaking ? nothing : renderParts(room, enterPart)} ${isSpeaking ? nothing : renderLine(room)}
    ${isSpeaking ? nothing : renderPace(room)} ${renderAsked(room, back)}`;
}

function renderQuestion({ view }: Stage, saidBefore: string) {
  const { answer, lines, title, phase, language } = view;
  const prompt = phase === 'saying-goodbye' ? wordsOf(lines) : (answer?.prompt ?? title);
  const isSaid = phase !== 'asking' && phase !== 'paused';
  const before = html`<p class="before serif ${isSaid ? 'said' : ''}">${saidBefore}</p>`;
  return html`<div class="question" lang=${language}>
    ${saidBefore === '' ? nothing : before}
    <h1 tabindex="-1">${prompt}</h1>
  </div>`;
}

function renderClock({ view, relaxedTiming, spokenMs }: Stage) {
  if (relaxedTiming || view.drill?.clock === 'hidden') return nothing;
  const isRunning = view.phase === 'listening' && spokenMs !== null;
  return html`<p class="clock num ${isRunning ? '' : 'still'}" role="timer">
    ${formatClock(spokenMs ?? 0)}
  </p>`;
}

function renderParts({ progress, relaxedTiming }: Stage, enterPart: Deeds['enterPart']) {
  if (progress.length === 0) return nothing;
  return html`<part-steps
    .progress=${progress}
    .isRelaxed=${relaxedTiming}
    @mousedown=${(event: Event) => event.preventDefault()}
    @enter-part=${enterPart}
  ></part-steps>`;
}

function renderLine({ view, relaxedTiming, runs, heardMs }: Stage) {
  // The line is a clock as well.
  if (view.drill?.clock === 'hidden') return nothing;
  const { band = null, aimMs = null } = relaxedTiming ? {} : (view.answer ?? {});
  return html`<live-line .runs=${runs} .heardMs=${heardMs} .band=${band} .aimMs=${aimMs}></live-line>`;
}

function renderPace({ view, pace }: Stage) {
  const band = view.drill?.paceBand ?? null;
  return band === null ? nothing : html`<pace-needle .band=${band} .rate=${pace}></pace-needle>`;
}

function renderAsked({ view, asked }: Stage, back: Deeds['back']) {
  if (view.drill?.cuts === undefined) return nothing;
  return html`<asked-into
    .asked=${view.phase === 'listening' ? asked : null}
    @mousedown=${(event: Event) => event.preventDefault()}
    @back=${back}
  ></asked-into>`;
}
