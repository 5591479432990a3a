import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bestTake } from '../../core/session/best-take.ts';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import type { Ghost } from '../components/draw-ghost.ts';
import { formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { findSession } from '../session/api.ts';
import { Loading } from '../session/loading.ts';
import { findTakes, type Take } from '../session/progress-api.ts';
import { questionPath, sayBest, sayTake } from './take-words.ts';

/** The best earlier take was found, and is to be drawn behind the present one. */
export class GhostEvent extends Event {
  /** Whose ghost it is. */
  readonly answerId: string;
  readonly ghost: Ghost;

  constructor(answerId: string, ghost: Ghost) {
    super('ghost');
    this.answerId = answerId;
    this.ghost = ghost;
  }
}

type Earlier = { readonly count: number; readonly best: Take | null; readonly ghost: Ghost | null };

/** Says what was answered to a question before, and finds the best of it. @fires ghost - {@link GhostEvent} */
@customElement('question-history')
export class QuestionHistory extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      p {
        margin-block-start: var(--space-3);
        padding: 0 20px;
      }
    `,
  ];

  @property({ attribute: false }) bankId!: string;
  @property({ attribute: false }) sessionId!: string;
  @property({ attribute: false }) answer!: AnswerRecord;

  readonly #earlier = new Loading(this, (signal) => this.#find(signal));

  protected override render() {
    const earlier = this.#earlier.value;
    if (earlier === null || earlier.count < 2) return nothing;
    const { count, best } = earlier;
    return html`<p class="small muted">
      ${best === null ? nothing : html`In outline behind your runs: your best earlier take, ${sayTake(best)}, ${sayBest(best)}. `}
      <a class="link" href=${questionPath(this.bankId, this.answer.questionId)}
        >All ${formatCount(count, 'take')} of this question</a
      >
    </p>`;
  }

  async #find(signal: AbortSignal): Promise<Earlier> {
    const { answer, sessionId, bankId } = this;
    const takes = await findTakes(bankId, answer.questionId, signal);
    const at = answer.startedAt ?? '';
    const isEarlier = (take: Take) => take.at < at;
    const { targetBand } = answer;
    const best = targetBand === null ? null : bestTake(takes.filter(isEarlier), targetBand);
    const ghost = best === null ? null : await findGhost(best, signal);
    if (ghost !== null) this.dispatchEvent(new GhostEvent(`${sessionId}/${answer.answerId}`, ghost));
    return { count: takes.length, best, ghost };
  }
}

async function findGhost({ sessionId, answerId }: Take, signal: AbortSignal): Promise<Ghost | null> {
  const { answers } = await findSession(sessionId, signal);
  const pacing = answers.find((answer) => answer.answerId === answerId)?.pacing;
  const [first] = pacing?.runs ?? [];
  return pacing && first ? { runs: pacing.runs, onsetMs: first.startMs } : null;
}
