import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { marksOf } from '../../core/session/fold-marks.ts';
import type { Mark, SessionMarks } from '../../core/session/mark.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import '../components/people-remarks.ts';
import type {
  RemoveRemarkEvent,
  SendBackEvent,
  WriteRemarkEvent,
} from '../components/people-remarks-events.ts';

/** Something is said of the session, to be kept by the page. */
export class SayEvent extends Event {
  readonly mark: Mark;

  constructor(mark: Mark) {
    super('say');
    this.mark = mark;
  }
}

/** What people remarked on an answer, and whether it was sent back. @fires say - {@link SayEvent} */
@customElement('session-remarks')
export class SessionRemarks extends LitElement {
  @property({ attribute: false }) session!: SessionRecord;
  @property({ attribute: false }) answer!: AnswerRecord;
  @property({ attribute: false }) marks!: SessionMarks;
  /** Where the sound stands. */
  @property({ type: Number }) atMs = 0;
  /** Who writes here; empty for the candidate. */
  @property() author = '';
  @property() candidate = 'you';

  protected override render() {
    const { marks, session } = this;
    const { answerId, pacing, kind } = this.answer;
    return html`<people-remarks
      .answerId=${answerId}
      .remarks=${marks.remarks.filter((remark) => remark.answerId === answerId)}
      .onsetMs=${pacing?.speechOnsetMs ?? 0}
      .atMs=${this.atMs}
      .author=${this.author}
      .candidate=${this.candidate}
      ?isSentBack=${marksOf(marks, answerId).isSentBack}
      ?canSendBack=${kind !== 'recording' && session.kind === 'interview'}
      @write-remark=${({ remark }: WriteRemarkEvent) => this.#say({ type: 'remark-written', remark })}
      @remove-remark=${({ remarkId }: RemoveRemarkEvent) => this.#say({ type: 'remark-removed', remarkId })}
      @send-back=${({ isSentBack }: SendBackEvent) => this.#say({ type: 'sent-back', answerId, isSentBack })}
    ></people-remarks>`;
  }

  #say(mark: Mark) {
    this.dispatchEvent(new SayEvent(mark));
  }
}
