import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { QuestionKind } from '../../core/question-bank/question-bank.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import {
  AddQuestionEvent,
  EditFieldEvent,
  MoveQuestionEvent,
  RemoveQuestionEvent,
} from './bank-form-events.ts';
import { bankFormStyles } from './bank-form-styles.ts';
import { sayKind } from './plan-layout.ts';
import type { RecorderView } from './recorder-view.ts';
import { questionLines, RECORDER_HINT, renderRecorders, scriptLines } from './spoken-lines.ts';

/** What of a value is a fault, by its JSON pointer. */
export type FormFault = { readonly path: string; readonly words: string };

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

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
        ${this.#text('Title', ['title'], bank.title)}
        ${this.#area('What it is for', ['description'], bank.description)}
        ${this.#text('Company', ['company'], bank.company)} ${this.#text('Role', ['role'], bank.role)}
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
    const at = (...names: Path) => ['questions', i, ...names];
    const target = fieldsOf(question.target);
    const name = textOf(question.prompt) || `Question ${i + 1}`;
    return html`<li>
      <details>
        <summary data-path="/questions/${i}" tabindex="0">
          <span class="num muted">${i + 1}</span><span class="serif">${name}</span>
        </summary>
        ${this.#area('Asked as', at('prompt'), question.prompt)}
        <div class="sounds">${this.#recorders(questionLines(question, i))}</div>
        ${this.#list('In other words, one a line', at('alternates'), question.alternates)}
        <div class="beside">
          ${this.#kind(at('kind'), textOf(question.kind))}
          ${this.#seconds('Target from, seconds', at('target', 'from'), target.from)}
          ${this.#seconds('to', at('target', 'to'), target.to)}
          ${this.#seconds('Time to think, seconds', at('think'), question.think)}
        </div>
        ${this.#list('Points to make, one a line', at('points'), question.points)}
        ${this.#area('What it is after', at('guidance'), question.guidance)}
        ${this.#text('Where the target comes from', at('source'), question.source)}
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

  #text(name: string, path: Path, value: unknown) {
    return this.#field(
      name,
      path,
      html`<input
        type="text"
        data-path=${pointerOf(path)}
        aria-invalid=${this.#faultAt(path) === null ? nothing : 'true'}
        .value=${textOf(value)}
        @change=${(event: Event) => this.#edit(path, valueOf(event))}
      />`,
    );
  }

  #area(name: string, path: Path, value: unknown) {
    return this.#field(
      name,
      path,
      this.#renderArea(path, textOf(value), 2, (text) => text.trim()),
    );
  }

  #list(name: string, path: Path, value: unknown) {
    const lines = Array.isArray(value) ? value.map(textOf) : [];
    const toList = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    return this.#field(name, path, this.#renderArea(path, lines.join('\n'), lines.length + 1, toList));
  }

  #renderArea(path: Path, text: string, rows: number, read: (text: string) => string | readonly string[]) {
    return html`<textarea
      rows=${rows}
      data-path=${pointerOf(path)}
      aria-invalid=${this.#faultAt(path) === null ? nothing : 'true'}
      .value=${text}
      @change=${(event: Event) => this.#edit(path, read(valueOf(event)))}
    ></textarea>`;
  }

  #seconds(name: string, path: Path, value: unknown) {
    const toNumber = (text: string) =>
      text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
    return this.#field(
      name,
      path,
      html`<input
        type="text"
        inputmode="numeric"
        class="num"
        data-path=${pointerOf(path)}
        aria-invalid=${this.#faultAt(path) === null ? nothing : 'true'}
        .value=${typeof value === 'number' ? String(value) : textOf(value)}
        @change=${(event: Event) => this.#edit(path, toNumber(valueOf(event)))}
      />`,
    );
  }

  #kind(path: Path, kind: string) {
    return this.#field(
      'Kind',
      path,
      html`<select data-path=${pointerOf(path)} @change=${(event: Event) => this.#edit(path, valueOf(event))}>
        ${[...new Set([kind, ...QuestionKind.enum])].map(
          (one) => html`<option value=${one} ?selected=${one === kind}>${sayKind(one)}</option>`,
        )}
      </select>`,
    );
  }

  #field(name: string, path: Path, control: unknown) {
    const fault = this.#faultAt(path);
    return html`<label>
      <span class="small">${name}</span>
      ${control} ${fault === null ? nothing : html`<span class="small fault">${fault}</span>`}
    </label>`;
  }

  #faultAt(path: Path): string | null {
    const pointer = pointerOf(path);
    const own = this.faults.find((fault) => `${fault.path}/`.startsWith(`${pointer}/`));
    return own?.words ?? null;
  }

  #edit(path: Path, value: string | number | readonly string[]) {
    this.dispatchEvent(new EditFieldEvent(path, value));
  }
}

function pointerOf(path: Path): string {
  return path.map((name) => `/${name}`).join('');
}

function valueOf({ target }: Event): string {
  const isField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  return isField ? target.value : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}
