import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';
import { readColours } from './token-colours.ts';

/** The same as a chart, as a table. */
export type ChartTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What stands in a panel: it has drawn on a canvas. */
export type Drawn = { readonly canvas: HTMLCanvasElement | undefined };

/** A chart is to be kept as a picture. */
export class SavePictureEvent extends Event {
  /** For the file, without an ending. */
  readonly name: string;
  readonly picture: HTMLCanvasElement;

  constructor(name: string, picture: HTMLCanvasElement) {
    super('save-picture', { bubbles: true, composed: true });
    this.name = name;
    this.picture = picture;
  }
}

/** Around a picture's drawing, in CSS pixels. */
const EDGE_PX = 20;
const HEAD_PX = 56;

/**
 * Holds a chart: its title, the sentence that says what is to be seen, the same as a table, and as a picture. The chart
 * is the slotted element, which is {@link Drawn}.
 *
 * @fires save-picture - {@link SavePictureEvent}
 */
@customElement('chart-panel')
export class ChartPanel extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      section {
        block-size: 100%;
        padding: 16px 20px 12px;
      }
      .head {
        display: flex;
        align-items: flex-start;
        justify-content: space-between;
        gap: var(--space-2);
      }
      h2 {
        font-size: var(--text-16);
      }
      .acts {
        display: flex;
        flex: none;
        margin: -6px -10px 0 0;
      }
      .chart {
        margin-block-start: var(--space-2);
      }
      .scroll {
        max-block-size: 320px;
        margin-block-start: var(--space-3);
        overflow: auto;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-size: var(--text-14);
      }
      th {
        position: sticky;
        inset-block-start: 0;
        font-size: var(--text-12);
        font-weight: 400;
        color: var(--muted);
        background: var(--raised);
      }
      th,
      td {
        padding: 5px 10px;
        text-align: end;
        border-block-end: 1px solid var(--line);
      }
      th:first-child,
      td:first-child {
        padding-inline-start: 0;
        text-align: start;
      }
      @media (max-width: 640px) {
        section {
          padding-inline: 16px;
        }
      }
    `,
  ];

  @property() heading = '';
  /** What is to be seen in it. */
  @property() says = '';
  @property({ attribute: false }) table: ChartTable = { columns: [], rows: [] };

  @state() private hasTable = false;

  protected override render() {
    const { heading, says, hasTable } = this;
    return html`<section class="panel" aria-labelledby="heading">
      <div class="head">
        <div>
          <h2 id="heading">${heading}</h2>
          <p class="small muted">${says}</p>
        </div>
        <div class="acts">
          <button
            class="btn quiet icononly"
            aria-label="Table: ${heading}"
            title="Table"
            aria-expanded=${hasTable ? 'true' : 'false'}
            @click=${() => (this.hasTable = !hasTable)}
          >
            <icon-mark name="table-2" small></icon-mark>
          </button>
          <button
            class="btn quiet icononly"
            aria-label="Save as picture: ${heading}"
            title="Save as picture"
            @click=${this.#handleSave}
          >
            <icon-mark name="image-down" small></icon-mark>
          </button>
        </div>
      </div>
      <div class="chart"><slot></slot></div>
      ${hasTable ? this.#renderTable() : nothing}
    </section>`;
  }

  #renderTable() {
    const { columns, rows } = this.table;
    return html`<div class="scroll" tabindex="0" role="region" aria-label="${this.heading}, table">
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody class="num">
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #handleSave() {
    const chart = this.querySelector<Element & Partial<Drawn>>('*');
    if (!chart?.canvas) return;
    const name = this.heading.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    this.dispatchEvent(new SavePictureEvent(name, this.#compose(chart.canvas)));
  }

  /** The chart on its ground, under its title and sentence: a picture is seen without the page. */
  #compose(chart: HTMLCanvasElement): HTMLCanvasElement {
    const picture = document.createElement('canvas');
    const ratio = chart.width / Math.max(1, chart.clientWidth);
    picture.width = chart.width + 2 * EDGE_PX * ratio;
    picture.height = chart.height + (HEAD_PX + EDGE_PX) * ratio;
    const context = picture.getContext('2d');
    const probe = this.renderRoot.querySelector('section');
    if (!context || !probe) return picture;
    const colour = readColours(probe);
    const { fontFamily } = getComputedStyle(probe);
    context.fillStyle = colour('raised');
    context.fillRect(0, 0, picture.width, picture.height);
    context.drawImage(chart, EDGE_PX * ratio, HEAD_PX * ratio);
    context.scale(ratio, ratio);
    context.fillStyle = colour('ink');
    context.font = `600 16px ${fontFamily}`;
    context.fillText(this.heading, EDGE_PX, 28);
    context.fillStyle = colour('muted');
    context.font = `400 13px ${fontFamily}`;
    context.fillText(this.says, EDGE_PX, 48);
    return picture;
  }
}
