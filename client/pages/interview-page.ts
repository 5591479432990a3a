import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/interview-room.ts';
import '../components/load-problem.ts';
import type { DoneEvent } from '../components/room-events.ts';
import type { RoomConnection } from '../components/room-words.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { readSettings } from '../session/api.ts';
import { InterviewController } from '../session/interview-controller.ts';
import type { LinkState } from '../session/interview-link.ts';
import { Loading } from '../session/loading.ts';
import { sayInterruption } from './interruption-words.ts';

/** The interview itself: gives the room what it draws, and the interview what was wished in it. */
@customElement('interview-page')
export class InterviewPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .gone {
        display: grid;
        gap: var(--space-4);
        padding: 20vh var(--space-4);
        justify-items: center;
      }
    `,
  ];

  @property() sessionId = '';
  @state() private interview: InterviewController | null = null;

  readonly #settings = new Loading(this, readSettings);

  protected override willUpdate() {
    const settings = this.#settings.value;
    if (settings !== null && this.interview === null) {
      this.interview = new InterviewController(this, this.sessionId, settings);
    }
  }

  protected override render() {
    const { state } = this.#settings;
    if (state.type === 'failed') {
      return html`<load-problem
        .message=${state.message}
        @retry=${() => this.#settings.reload()}
      ></load-problem>`;
    }
    if (this.interview?.view) return this.#renderRoom(this.interview);
    return this.interview?.link?.state === 'refused' ? this.#renderGone() : nothing;
  }

  #renderGone() {
    return html`<div class="gone">
      <h1 tabindex="-1">This interview is not here any more.</h1>
      <a class="link" href="/">Choose another interview</a>
    </div>`;
  }

  #renderRoom(interview: InterviewController) {
    const { sound, link } = interview;
    const listener = sound?.listener ?? null;
    const heard = listener?.heard ?? null;
    const cause = listener?.interruption ?? null;
    const settings = this.#settings.value;
    return html`<interview-room
      .view=${interview.view}
      .elapsedMs=${interview.elapsedMs}
      .runs=${heard?.runs ?? []}
      .heardMs=${heard?.heardMs ?? 0}
      .silenceMs=${heard?.silenceMs ?? null}
      .interruption=${cause === null ? null : sayInterruption(cause)}
      .connection=${asConnection(link?.state ?? 'connecting')}
      .captionsOnly=${sound?.isCaptionsOnly ?? false}
      .relaxedTiming=${settings?.relaxedTiming ?? false}
      .shortcuts=${settings?.shortcuts ?? true}
      .nudge=${interview.isNudging}
      .backlog=${link?.isCatchingUp ?? false}
      .needsGesture=${interview.needsGesture}
      .microphone=${sound?.problem ? 'none' : 'open'}
      @done=${({ pressedAtMs }: DoneEvent) => interview.done(pressedAtMs)}
      @skip=${() => interview.wish('skip')}
      @ask-again=${() => interview.wish('ask-again')}
      @take-again=${() => interview.wish('take-again')}
      @pause=${() => interview.pause()}
      @go-on=${() => void interview.goOn()}
      @end=${() => interview.end()}
    ></interview-room>`;
  }
}

function asConnection(state: LinkState): RoomConnection {
  switch (state) {
    case 'connecting':
    case 'connected':
      return 'connected';
    case 'reconnecting':
      return 'reconnecting';
    case 'taken-over':
      return 'taken-over';
    case 'refused':
      return 'lost';
  }
}
