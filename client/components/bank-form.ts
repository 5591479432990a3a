import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { sharedStyles } from '../look/shared-styles.ts';
import {
  AddQuestionEvent,
  EditFieldEvent,
  MoveQuestionEvent,
  RemoveQuestionEvent,
} from './bank-form-events.ts';
import { bankFormStyles } from './bank-form-styles.ts';
import {
  renderArea,
  renderKind,
  renderList,
  renderSeconds,
  renderText,
  type FieldPath,
  type FormFault,
} from './form-fields.ts';
import { fieldsOf, listOf, textOf, type Fields } from './loose-fields.ts';
import type { RecorderView } from './recorder-view.ts';
import { questionLines, RECORDER_HINT, renderRecorders, scriptLines } from './spoken-lines.ts';

/**
 * A question bank as a form. Its fields are what people change most; all else stays as it is in the source.
 *
 * @fires edit-field - {@link EditFieldEvent}
 * @fires add-question - {@link AddQuestionEvent}
 * @fires remove-question - {@link RemoveQuestionEvent}
 * @fires move-question - {@link MoveQuestionEvent}
 * @fires sound-act, bring-sound - of the recorders in it
 */
@customElement('bank-form')
export class BankForm extends LitElement {
  static override styles = [sharedStyles, bankFormStyles];

  /** As it is written; nothing of it is known to be as it must be. */
  @property({ attribute: false }) bank: Fields = {};
  @property({ attribute: false }) faults: readonly FormFault[] = [];
  @property({ attribute: false }) recorder: RecorderView = { type: 'idle' };

  /** Puts the cursor where a fault is: into its field, or the nearest that holds it. */
  showFault(path: string): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-path]')];
    const holding = fields.filter(({ dataset }) => `${path}/`.startsWith(`${dataset.path ?? ''}/`));
    const nearest = holding.toSorted(
      (one, other) => (other.dataset.path?.length ?? 0) - (one.dataset.path?.length ?? 0),
    )[0];
    const details = nearest?.closest('details');
    if (details) details.open = true;
    nearest?.focus();
    nearest?.scrollIntoView({ block: 'center' });
  }

  protected override render() {
    const { bank } = this;
    const questions = listOf(bank.questions);
    return html`<div class="panel part">
        ${renderText(this, 'Title', ['title'], bank.title)}
        ${renderArea(this, 'What it is for', ['description'], bank.description)}
        ${renderText(this, 'Company', ['company'], bank.company)}
        ${renderText(this, 'Role', ['role'], bank.role)}
      </div>
      <h2>Questions</h2>
      <ol class="panel">
        ${repeat(
          questions,
          ({ id }, i) => textOf(id) || i,
          (question, i) => this.#renderQuestion(question, i, questions.length),
        )}
      </ol>
      <button class="btn" @click=${() => this.dispatchEvent(new AddQuestionEvent())}>Add a question</button>
      ${listOf(bank.scripts).map((script, i) => this.#renderScript(script, i))}`;
  }

  #renderScript(script: Fields, i: number) {
    return html`<h2>Said in “${textOf(script.title)}”</h2>
      <div class="panel part">${this.#recorders(scriptLines(script, i))}</div>`;
  }

  #recorders(lines: ReturnType<typeof scriptLines>) {
    return renderRecorders(lines, this.recorder, { before: RECORDER_HINT, after: 'Save to keep it.' });
  }

  #renderQuestion(question: Fields, i: number, count: number) {
    const at = (...names: FieldPath) => ['questions', i, ...names];
    const target = fieldsOf(question.target);
    const name = textOf(question.prompt) || `Question ${i + 1}`;
    return html`<li>
      <details>
        <summary data-path="/questions/${i}" tabindex="0">
          <span class="num muted">${i + 1}</span><span class="serif">${name}</span>
        </summary>
        ${renderArea(this, 'Asked as', at('prompt'), question.prompt)}
        <div class="sounds">${this.#recorders(questionLines(question, i))}</div>
        ${renderList(this, 'In other words, one a line', at('alternates'), question.alternates)}
        <div class="beside">
          ${renderKind(this, at('kind'), textOf(question.kind))}
          ${renderSeconds(this, 'Target from, seconds', at('target', 'from'), target.from)}
          ${renderSeconds(this, 'to', at('target', 'to'), target.to)}
          ${renderSeconds(this, 'Time to think, seconds', at('think'), question.think)}
        </div>
        ${renderList(this, 'Points to make, one a line', at('points'), question.points)}
        ${renderArea(this, 'What it is after', at('guidance'), question.guidance)}
        ${renderText(this, 'Where the target comes from', at('source'), question.source)}
        <div class="acts">
          <button
            class="btn quiet"
            ?disabled=${i === 0}
            @click=${() => this.dispatchEvent(new MoveQuestionEvent(i, -1))}
          >
            Earlier
          </button>
          <button
            class="btn quiet"
            ?disabled=${i === count - 1}
            @click=${() => this.dispatchEvent(new MoveQuestionEvent(i, 1))}
          >
            Later
          </button>
          <button
            class="btn quiet"
            ?disabled=${count === 1}
            @click=${() => this.dispatchEvent(new RemoveQuestionEvent(i))}
          >
            Take it out
          </button>
        </div>
      </details>
    </li>`;
  }

  /** Tells what was written in one of its fields. */
  readonly edit = (path: FieldPath, value: string | number | readonly string[]): void => {
    this.dispatchEvent(new EditFieldEvent(path, value));
  };
}
