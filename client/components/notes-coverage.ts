import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NotesView } from '../../core/notes/notes-view.ts';
import { sharedStyles } from '../look/shared-styles.ts';

/** Says what stories do not cover yet, which story carries many questions, and what was never said aloud. */
@customElement('notes-coverage')
export class NotesCoverage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: 0 28px 28px 24px;
      }
      .panel {
        padding: 12px 16px;
      }
      h2 {
        font-size: var(--text-14);
      }
      dl {
        display: grid;
        gap: 6px;
        margin-block-start: 6px;
        font-size: var(--text-14);
        line-height: 1.45;
      }
      dt {
        font-size: var(--text-12);
        color: var(--muted);
      }
      @media (max-width: 640px) {
        :host {
          padding: 0 16px 28px;
        }
      }
    `,
  ];

  @property({ attribute: false }) view!: NotesView;

  protected override render() {
    const { valuesWithoutStory, competenciesWithoutStory, storiesUsedOften, neverPractised } =
      this.view.coverage;
    const often = storiesUsedOften.map(({ title, questions }) => `${title} (${questions} questions)`);
    return html`<section class="panel" aria-labelledby="coverage">
      <h2 id="coverage">Coverage</h2>
      <dl>
        ${renderFact('Values that no story shows yet', valuesWithoutStory)}
        ${renderFact('Often asked about, no story yet', competenciesWithoutStory)}
        ${renderFact('One story for many questions', often)}
        ${renderFact('Not practised aloud yet', neverPractised)}
      </dl>
    </section>`;
  }
}

function renderFact(name: string, entries: readonly string[]) {
  if (entries.length === 0) return nothing;
  return html`<div>
    <dt>${name}, ${entries.length}</dt>
    <dd>${entries.join('; ')}</dd>
  </div>`;
}
