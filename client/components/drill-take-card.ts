import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Drill } from '../../core/drills/drill.ts';
import { valuesOf } from '../../core/drills/drill-score.ts';
import { scoreFirstWord } from '../../core/drills/score-first-word.ts';
import { scoreDrill } from '../../core/drills/score-drill.ts';
import { recoveryOf } from '../../core/drills/score-interruption.ts';
import { mostOf, scoreSplit } from '../../core/drills/score-split.ts';
import { unheardOf } from '../../core/drills/score-kept-fillers.ts';
import { scoreSplits } from '../../core/drills/score-splits.ts';
import type { DrillTake } from '../../core/drills/take.ts';
import { whyNoValue } from '../../core/drills/why-no-value.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import { formatBand, formatHundredths, formatLength, formatSeconds, formatShare } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { GuessEvent } from './drill-events.ts';
import './story-question.ts';
import { renderToldCoverage, toldCoverageStyles } from './told-coverage.ts';
import { DRILL_WORDS, isHeldDrill, sayOverall, saySplit, sayValue } from './drill-words.ts';
import './heard-moments.ts';
import { partBarsStyles, renderPartBars } from './part-bars.ts';

/** A guess is made in steps of this; nobody guesses finer. */
const GUESS_STEP_S = 5;

/**
 * What became of the newest take of a drill: its number, those of the takes before, and no verdict. Where a guess is asked
 * for, nothing is shown before it.
 *
 * @fires guess - {@link GuessEvent}
 * @fires hear-moment - {@link HearMomentEvent}
 * @fires judge-moment - {@link JudgeMomentEvent}
 * @fires story-told - {@link StoryToldEvent}
 */
@customElement('drill-take-card')
export class DrillTakeCard extends LitElement {
  static override styles = [
    sharedStyles,
    partBarsStyles,
    toldCoverageStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        justify-items: center;
        gap: var(--space-4);
        text-align: center;
      }
      .value {
        font-size: var(--text-40);
        line-height: 1.15;
        font-weight: 300;
        letter-spacing: -0.015em;
      }
      .bars {
        inline-size: min(480px, 100%);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-1) var(--space-4);
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-2);
      }
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--space-3);
      }
      input[type='number'] {
        inline-size: 5.5em;
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) drill!: Drill;
  /** In order; the newest last. */
  @property({ attribute: false }) takes: readonly DrillTake[] = [];
  /** The sound of the newest take was kept. */
  @property({ attribute: false }) hasSound = false;
  /** The drill is over: its own number stands above. */
  @property({ attribute: false }) isWhole = false;

  protected override render() {
    const newest = this.takes.at(-1);
    if (newest === undefined) return nothing;
    const unheard = this.drill.kind === 'silence-instead-of-um' ? unheardOf(newest) : [];
    if (unheard.length > 0) return this.#renderUnheard(newest, unheard);
    if (this.drill.kind === 'out-of-notes' && newest.story === undefined) return this.#renderStory(newest);
    const asksGuess = this.drill.kind === 'blind-clock' && newest.guessMs === null;
    return asksGuess ? this.#renderGuess(newest) : this.#renderTake(newest);
  }

  #renderUnheard({ answerId, pacing }: DrillTake, unheard: readonly Stretch[]) {
    if (!this.hasSound) {
      return html`<p>The sound of this answer was not kept, so nothing in it can be heard or counted.</p>
        <p class="muted">The settings can have it kept from now on.</p>`;
    }
    return html`<heard-moments
      .answerId=${answerId}
      .moments=${unheard}
      .count=${pacing?.voicedHesitations?.length ?? 0}
    ></heard-moments>`;
  }

  #renderStory({ answerId }: DrillTake) {
    return html`<story-question .answerId=${answerId} .stories=${this.drill.stories ?? []}></story-question>`;
  }

  #renderGuess({ answerId }: DrillTake) {
    return html`<h2>How long was it?</h2>
      <form @submit=${(event: SubmitEvent) => this.#guess(event, answerId)}>
        <label class="muted" for="guess">About</label>
        <input id="guess" name="guess" type="number" min="0" max="3600" step=${GUESS_STEP_S} required />
        <span class="muted">seconds</span>
        <button class="btn">See</button>
      </form>`;
  }

  #renderTake(take: DrillTake) {
    const score = scoreDrill(this.drill, this.takes);
    const { takes } = score;
    const { kind } = this.drill;
    const value = this.isWhole ? score.value : (takes.at(-1)?.value ?? null);
    const says = this.isWhole ? sayOverall(kind, value) : sayValue(kind, value);
    const why = value === null ? whyNoValue(kind, take) : null;
    const known = this.isWhole ? `${sayNumber(kind)}${this.#sayBest()}` : this.#sayLength(take);
    return html`<p class="value num">${says}</p>
      <p class="muted">${why ?? known}</p>
      ${kind === 'interruption' ? renderRecovery(take) : nothing}
      ${isTimed(kind) && this.isWhole ? this.#renderSpread() : nothing}
      ${kind === 'out-of-notes' && this.isWhole ? renderToldCoverage(this.takes) : nothing}
      ${kind === 'star-split' && (!this.isWhole || takes.length === 1) ? this.#renderParts(take) : nothing}
      ${takes.length < 2 ? nothing : this.#renderBefore(takes.map((one) => one.value))}`;
  }

  /** How even the times to first word were; of one there is nothing to say. */
  #renderSpread() {
    const { allowanceMs } = this.drill;
    const { spreadMs, within, takes } = scoreFirstWord(this.takes, allowanceMs);
    const { length } = valuesOf(takes);
    if (spreadMs === null || length < 2) return nothing;
    const soon =
      allowanceMs === null ? '' : `; ${within ?? 0} of ${length} began within ${formatSeconds(allowanceMs)}`;
    return html`<p>The middle half of them lie ${formatHundredths(spreadMs)} apart${soon}.</p>`;
  }

  #sayLength({ pacing, band, guessMs }: DrillTake): string {
    const answerMs = pacing?.answerMs ?? null;
    if (answerMs === null) return 'Too little speech was heard to measure.';
    const spoken = `You spoke for ${formatLength(answerMs)}`;
    if (this.drill.kind === 'blind-clock' && guessMs !== null) {
      return `${spoken}; you guessed ${formatLength(guessMs)}.`;
    }
    if (this.drill.kind === 'splits')
      return `${spoken}; the target was ${formatBand(band)}.${this.#sayBest()}`;
    const hasTarget = this.drill.kind === 'length' || this.drill.kind === 'ladder';
    return hasTarget ? `${spoken}; the target was ${formatBand(band)}.` : `${spoken}.`;
  }

  #renderParts({ pacing }: DrillTake) {
    const { parts: targets } = this.drill;
    const parts = pacing?.parts ?? null;
    if (parts === null)
      return html`<p class="muted">No part was marked. The timeline lets you do it now.</p>`;
    const shareOf = (name: string) => sumOf(parts.filter((part) => part.name === name));
    return html`<p>${this.#sayMost(pacing?.answerMs ?? 0)}</p>
      ${renderPartBars(targets, shareOf)}
      <ul class="num small">
        ${targets.map(
          ({ name, share }) =>
            html`<li>
              ${name} ${formatShare(shareOf(name))}<span class="muted">, target ${formatShare(share)}</span>
            </li>`,
        )}
      </ul>`;
  }

  /** When the part that is to have the most began. */
  #sayMost(answerMs: number): string {
    const began = scoreSplit(this.takes.slice(-1), this.drill.parts).actionBegan[0] ?? null;
    const name = mostOf(this.drill.parts)?.name ?? '';
    if (began === null) return `${name} was not begun.`;
    return `${name} began at ${formatLength(began * answerMs)}, after ${formatShare(began)} of the answer.`;
  }

  #sayBest(): string {
    const gapMs = scoreSplits(this.takes, this.drill.bestMs ?? []).at(-1)?.bestGapMs ?? null;
    return gapMs === null ? '' : ` You are ${saySplit(gapMs, 'your best')}.`;
  }

  #renderBefore(values: readonly (number | null)[]) {
    return html`<ol aria-label="All takes so far">
      ${values.map((value, i) => html`<li class="chip num">${i + 1}: ${sayValue(this.drill.kind, value)}</li>`)}
    </ol>`;
  }

  #guess(event: SubmitEvent, answerId: string) {
    event.preventDefault();
    const seconds = this.renderRoot.querySelector('input')?.valueAsNumber ?? NaN;
    if (seconds >= 0) this.dispatchEvent(new GuessEvent(answerId, seconds * 1000));
  }
}

/** Drills whose number is the time to the first word. */
function isTimed(kind: Drill['kind']): boolean {
  return kind === 'first-word' || kind === 'out-of-notes';
}

/** How the question into the answer was met. */
function renderRecovery(take: DrillTake) {
  const recovery = recoveryOf(take);
  if (recovery === null) return html`<p class="muted">The answer ended before the interviewer cut in.</p>`;
  const { firstWordMs, replyMs } = recovery;
  const says = [
    firstWordMs === null
      ? 'You were speaking as the question ended'
      : `First word after ${formatSeconds(firstWordMs)}`,
    ...(replyMs === null
      ? ['you did not say when you were back']
      : [`your reply took ${formatSeconds(replyMs)}`]),
  ];
  const isLoud = take.cut?.isEchoCancelled === false;
  return html`<p>${says.join('; ')}.</p>
    ${isLoud ? html`<p class="small muted">This browser did not cancel echo: over loudspeakers the question itself may count as speech.</p>` : nothing}`;
}

function sayNumber(kind: Drill['kind']): string {
  return isHeldDrill(kind) ? DRILL_WORDS[kind].number : '';
}

function sumOf(parts: readonly { readonly share: number }[]): number {
  return parts.reduce((sum, { share }) => sum + share, 0);
}
