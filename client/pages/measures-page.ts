import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { MEASURE_VERSION } from '../../core/pacing/pacing.ts';
import '../components/measured-recording.ts';
import '../components/rate-drawing.ts';
import { measureExample } from '../example/example-recording.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { MEASURE_ENTRIES, SOURCES, type MeasureEntry } from './measure-entries.ts';
import { measuresPageStyles } from './measures-page-styles.ts';
import { renderExactness, renderFoundPauses, renderWithheld } from './measures-tables.ts';
import { renderWay } from './measures-way.ts';

/** The parts of the page beside the figures, in order. */
const PARTS = [
  ['way', 'From sound to figures'],
  ['recording', 'One recording, measured'],
  ['rates', 'Two rates'],
  ['figures', 'The figures'],
  ['withheld', 'Not measurable'],
  ['exactness', 'How exact'],
  ['versions', 'Measures have versions'],
  ['sources', 'Sources'],
] as const;
type PartId = (typeof PARTS)[number][0];

/** Tells of each figure what it is, how it is got, where it is from and how exact it is; the address may name one. */
@customElement('measures-page')
export class MeasuresPage extends LitElement {
  static override styles = [sharedStyles, measuresPageStyles];

  readonly #example = measureExample();
  #lifetime = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    window.addEventListener('hashchange', () => this.#goToNamed(), { signal: this.#lifetime.signal });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
  }

  protected override firstUpdated() {
    this.#goToNamed();
  }

  protected override render() {
    return html`${this.#renderContents()}
      <article>
        <h1 tabindex="-1">How Pacenotes measures</h1>
        <p class="lead">
          Everything is counted from the sound of your answer, on this machine, without knowing a word of it.
          A figure that cannot be had honestly is not measurable, with the reason, and never a number. Nothing
          here grades you.
        </p>
        ${renderHead('way')} ${renderWay()} ${this.#renderRecording()} ${this.#renderRates()}
        ${renderHead('figures')} ${MEASURE_ENTRIES.map(renderEntry)} ${renderLimits()}
      </article>`;
  }

  #renderContents() {
    // Asked for twice, the same place does not change the address.
    const again = () => requestAnimationFrame(() => this.#goToNamed());
    const link = (id: string, name: string) => html`<a href="#${id}" @click=${again}>${name}</a>`;
    return html`<nav class="small" aria-label="On this page">
      <ul>
        ${PARTS.map(
          ([id, name]) =>
            html`<li>
              ${link(id, name)}
              ${
                id === 'figures'
                  ? html`<ul>
                      ${MEASURE_ENTRIES.map((entry) => html`<li>${link(entry.anchor, entry.name)}</li>`)}
                    </ul>`
                  : ''
              }
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #renderRecording() {
    return html`${renderHead('recording')}
      <p>
        Five phrases by a voice program, over soft noise, with pauses of 0.3, 0.5, 1.2 and 2.6 s between them.
        They were laid down to the sample, so it is known where each pause is. This page has just measured it,
        by the code that measures your answers.
      </p>
      <figure class="panel">
        <measured-recording .recording=${this.#example}></measured-recording>
        ${renderFoundPauses(this.#example)}
      </figure>`;
  }

  #renderRates() {
    return html`${renderHead('rates')}
      <p>
        The same syllables make two rates: over all of the time, and over the speech alone. A slow speech rate
        with a quick articulation rate is a speaker who pauses, not one who speaks slowly.
      </p>
      <figure class="panel">
        <rate-drawing .recording=${this.#example}></rate-drawing>
        <figcaption class="small muted">
          Blocks are runs, strokes in them syllables; both lines have one scale of time.
        </figcaption>
      </figure>`;
  }

  /** Shows the part that the address names, and takes the focus there. */
  #goToNamed() {
    const id = location.hash.slice(1);
    const head = id === '' ? null : this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    head?.scrollIntoView();
    head?.focus({ preventScroll: true });
  }
}

function renderHead(part: PartId) {
  return html`<h2 id=${part} tabindex="-1">${PARTS.find(([id]) => id === part)?.[1]}</h2>`;
}

function renderEntry({ anchor, name, is, rows, inRecord }: MeasureEntry) {
  return html`<section class="entry" aria-labelledby=${anchor}>
    <h3 id=${anchor} tabindex="-1">${name}</h3>
    <p>${is}</p>
    <dl class="small">
      ${rows.map(
        ([term, words]) =>
          html`<dt>${term}</dt>
            <dd>${words}</dd>`,
      )}
      <dt>In the record</dt>
      <dd class="names">${inRecord.map((field) => html`<code>${field}</code> `)}</dd>
    </dl>
  </section>`;
}

/** Where measuring ends: what is not told, how exact the rest is, and how it may change. */
function renderLimits() {
  return html`${renderHead('withheld')}
    <p>
      Some sounds make a figure too doubtful to tell. Then the review says which and why, and draws what it
      heard all the same.
    </p>
    ${renderWithheld()} ${renderHead('exactness')}
    <p>
      Each row is speech whose pauses are known, and which the weights were not fitted on, save the free talk.
      Readers have Mandarin accents; of their syllables too many are counted. F1 is 1 when every pause is
      found and none is invented.
    </p>
    ${renderExactness()}
    <p class="small muted">
      Not measured: people’s voices in real rooms, real microphones, Bluetooth, and browsers other than
      Chromium.
    </p>
    ${renderHead('versions')}
    <p>
      This is measure ${MEASURE_VERSION}. Its number stands beside every figure that is kept. When a later one
      would count the same sound otherwise, old answers are counted anew from their voice tracks as you open
      them, and the review shows what each figure was and is.
    </p>
    ${renderHead('sources')}
    <ul class="sources small">
      ${SOURCES.map((source) => html`<li>${source}</li>`)}
    </ul>`;
}
