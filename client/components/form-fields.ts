import { html, nothing } from 'lit';
import { QuestionKind } from '../../core/question-bank/question-bank.ts';
import { textOf } from './loose-fields.ts';
import { sayKind } from './plan-layout.ts';

/** Where a value stands in what is written. */
export type FieldPath = readonly (string | number)[];

/** What of a value is a fault, by its JSON pointer. */
export type FormFault = { readonly path: string; readonly words: string };

/** A form whose fields these are. */
type Form = {
  readonly faults: readonly FormFault[];
  readonly edit: (path: FieldPath, value: string | number | readonly string[]) => void;
};

/** A field of one line. */
export function renderText(form: Form, name: string, path: FieldPath, value: unknown) {
  return renderField(
    form,
    name,
    path,
    renderInput(form, path, textOf(value), (text) => text),
  );
}

/** A field of a few lines. */
export function renderArea(form: Form, name: string, path: FieldPath, value: unknown) {
  const read = (text: string) => text.trim();
  return renderField(form, name, path, renderLines(form, path, textOf(value), 2, read));
}

/** A field that holds a list, one a line. */
export function renderList(form: Form, name: string, path: FieldPath, value: unknown) {
  const lines = Array.isArray(value) ? value.map(textOf) : [];
  const toList = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return renderField(form, name, path, renderLines(form, path, lines.join('\n'), lines.length + 1, toList));
}

/** A field of seconds; what is no number stays as it was written, and is a fault. */
export function renderSeconds(form: Form, name: string, path: FieldPath, value: unknown) {
  const toNumber = (text: string) => (text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text));
  const shown = typeof value === 'number' ? String(value) : textOf(value);
  return renderField(form, name, path, renderInput(form, path, shown, toNumber, 'numeric'));
}

/** The choice of a question's kind; one that there is not is kept. */
export function renderKind(form: Form, path: FieldPath, kind: string) {
  return renderField(
    form,
    'Kind',
    path,
    html`<select data-path=${pointerOf(path)} @change=${(event: Event) => form.edit(path, valueOf(event))}>
      ${[...new Set([kind, ...QuestionKind.enum])].map(
        (one) => html`<option value=${one} ?selected=${one === kind}>${sayKind(one)}</option>`,
      )}
    </select>`,
  );
}

function renderInput(
  form: Form,
  path: FieldPath,
  text: string,
  read: (text: string) => string | number,
  mode: 'numeric' | null = null,
) {
  return html`<input
    type="text"
    inputmode=${mode ?? nothing}
    class=${mode === null ? nothing : 'num'}
    data-path=${pointerOf(path)}
    aria-invalid=${faultAt(form, path) === null ? nothing : 'true'}
    .value=${text}
    @change=${(event: Event) => form.edit(path, read(valueOf(event)))}
  />`;
}

function renderLines(
  form: Form,
  path: FieldPath,
  text: string,
  rows: number,
  read: (text: string) => string | readonly string[],
) {
  return html`<textarea
    rows=${rows}
    data-path=${pointerOf(path)}
    aria-invalid=${faultAt(form, path) === null ? nothing : 'true'}
    .value=${text}
    @change=${(event: Event) => form.edit(path, read(valueOf(event)))}
  ></textarea>`;
}

function renderField(form: Form, name: string, path: FieldPath, control: unknown) {
  const fault = faultAt(form, path);
  return html`<label>
    <span class="small">${name}</span>
    ${control} ${fault === null ? nothing : html`<span class="small fault">${fault}</span>`}
  </label>`;
}

function faultAt({ faults }: Form, path: FieldPath): string | null {
  const pointer = pointerOf(path);
  return faults.find((fault) => `${fault.path}/`.startsWith(`${pointer}/`))?.words ?? null;
}

function pointerOf(path: FieldPath): string {
  return path.map((name) => `/${name}`).join('');
}

function valueOf({ target }: Event): string {
  const isField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  return isField ? target.value : '';
}
