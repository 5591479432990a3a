import { html, type TemplateResult } from 'lit';
import type { Choice } from './settings-choices.ts';

/** What every row says of its setting. */
type Row = { readonly id: string; readonly name: string; readonly says: string };

/** A setting that is a length of time on a scale. */
type RangeRow = Row & {
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly value: number;
  readonly shown: string;
  /** Told while it is moved, before it is let go. */
  readonly onMove?: (value: number) => void;
  readonly onChange: (value: number) => void;
};

/** A setting that is one of several. */
type ChoiceRow = Row & {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A setting that is on or off. */
type SwitchRow = Row & { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void };

/** Draws a scale with its value in words. */
export function renderRange({
  range: { min, max, step },
  value,
  shown,
  onMove = () => undefined,
  onChange,
  ...row
}: RangeRow) {
  const { id } = row;
  return renderRow(
    row,
    html`<div class="range">
      <input
        type="range"
        id=${id}
        min=${min}
        max=${max}
        step=${step}
        .value=${String(value)}
        aria-valuetext=${shown}
        aria-describedby="${id}-says"
        @input=${(event: Event) => event.target instanceof HTMLInputElement && onMove(event.target.valueAsNumber)}
        @change=${(event: Event) => event.target instanceof HTMLInputElement && onChange(event.target.valueAsNumber)}
      />
      <span class="num shown" aria-hidden="true">${shown}</span>
    </div>`,
  );
}

/** Draws a list to choose from. A value that was set elsewhere can be kept. */
export function renderChoice({ choices, value, onChange, ...row }: ChoiceRow) {
  const { id } = row;
  const all = choices.some((choice) => choice.value === value)
    ? choices
    : [...choices, { value, name: value }];
  return renderRow(
    row,
    html`<select
      id=${id}
      aria-describedby="${id}-says"
      @change=${(event: Event) => event.target instanceof HTMLSelectElement && onChange(event.target.value)}
    >
      ${all.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.name}</option>`)}
    </select>`,
  );
}

/** Draws a box to tick. */
export function renderSwitch({ isOn, onChange, ...row }: SwitchRow) {
  const { id } = row;
  return renderRow(
    row,
    html`<input
      type="checkbox"
      id=${id}
      aria-describedby="${id}-says"
      .checked=${isOn}
      @change=${(event: Event) => event.target instanceof HTMLInputElement && onChange(event.target.checked)}
    />`,
  );
}

function renderRow({ id, name, says }: Row, control: TemplateResult) {
  return html`<div class="row">
    <div>
      <label for=${id}>${name}</label>
      <p class="small muted" id="${id}-says">${says}</p>
    </div>
    ${control}
  </div>`;
}
