import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { writeQuestion, type NamedQuestion } from '../../core/interview/named-question.ts';
import { marksOf } from '../../core/session/fold-marks.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import '../components/icon-mark.ts';
import '../components/question-chooser.ts';
import type { ChoosableQuestion, QuestionChooser } from '../components/question-chooser.ts';
import type { ChooseQuestionEvent, WriteQuestionEvent } from '../components/question-chooser-events.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { addMark } from '../session/api.ts';
import { messageOf } from '../session/loading.ts';
import { listQuestionChoices, nameChosen } from '../session/question-choices.ts';

/** It is said which question a recording answers: its figures are held against another target now. */
export class QuestionNamedEvent extends Event {
  constructor() {
    super('question-named');
  }
}

/** Asks which question a recording answers, and lets that be changed. @fires question-named - {@link QuestionNamedEvent} */
@customElement('recording-question')
export class RecordingQuestion extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .ask {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        margin-block-end: var(--space-4);
        padding: var(--space-3) var(--space-5);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .said {
        margin-block: -8px 6px;
        margin-inline-start: -10px;
      }
      @media (max-width: 640px) {
        .ask {
          padding-inline: 16px;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: SessionRecord;
  @property({ attribute: false }) answer!: AnswerRecord;

  @state() private choices: readonly ChoosableQuestion[] | null = null;
  @state() private problem: string | null = null;

  readonly #chooser = createRef<QuestionChooser>();
  #lifetime = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
  }

  protected override render() {
    const { question } = marksOf(this.session.marks, this.answer.answerId);
    return html`${question === undefined ? this.#renderAsk() : this.#renderSaid(question)}
      ${this.problem === null ? nothing : html`<p class="small" role="alert">${this.problem}</p>`}
      <question-chooser
        ${ref(this.#chooser)}
        .questions=${this.choices}
        @choose-question=${this.#handleChosen}
        @write-question=${this.#handleWritten}
        @no-question=${() => this.#name(() => null)}
      ></question-chooser>`;
  }

  #renderAsk() {
    return html`<div class="panel ask">
      <p class="small">
        <strong>Which question does it answer?</strong> Then it is one of that question’s takes, held against
        its target.
      </p>
      <div class="acts">
        <button class="btn" aria-haspopup="dialog" @click=${this.#handleOpen}>Choose a question</button>
        <button class="btn quiet" @click=${() => this.#name(() => null)}>None</button>
      </div>
    </div>`;
  }

  #renderSaid(question: NamedQuestion | null) {
    const words = question === null ? 'Say which question it answers' : 'Change its question';
    return html`<button class="btn quiet said" aria-haspopup="dialog" @click=${this.#handleOpen}>
      <icon-mark name="pencil" small></icon-mark>${words}
    </button>`;
  }

  async #handleOpen() {
    this.#chooser.value?.open();
    const { signal } = this.#lifetime;
    try {
      this.choices ??= await listQuestionChoices(signal);
    } catch (error) {
      if (!signal.aborted) this.problem = messageOf(error);
    }
  }

  #handleChosen({ bankId, questionId }: ChooseQuestionEvent) {
    void this.#name(() => nameChosen(bankId, questionId));
  }

  #handleWritten({ words, targetBand }: WriteQuestionEvent) {
    void this.#name(() => writeQuestion(words, targetBand));
  }

  async #name(find: () => NamedQuestion | null | Promise<NamedQuestion | null>) {
    try {
      this.problem = null;
      const question = await find();
      const { answerId } = this.answer;
      await addMark(this.session.id, { type: 'question-named', answerId, question });
      this.dispatchEvent(new QuestionNamedEvent());
    } catch (error) {
      this.problem = messageOf(error);
    }
  }
}
