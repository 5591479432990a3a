import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import '../components/confirm-dialog.ts';
import type { ConfirmDialog } from '../components/confirm-dialog.ts';
import { sayKept, saySound } from '../components/kept-words.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { deleteEverything, deleteOldSound, readKept } from '../session/progress-api.ts';
import { settingsPageStyles } from './settings-page-styles.ts';

/** Ages of sound that can be deleted by hand, in days. */
const AGES = [
  ['7', 'older than a week'],
  ['30', 'older than 30 days'],
  ['90', 'older than 90 days'],
  ['365', 'older than a year'],
  ['0', 'of any age'],
] as const;

/** What is kept on this machine, and its deletion: asked once, done wholly, told plainly. */
@customElement('deletion-section')
export class DeletionSection extends LitElement {
  static override styles = [sharedStyles, settingsPageStyles];

  @state() private days = '30';
  @state() private said = '';
  @state() private isWorking = false;

  readonly #kept = new Loading(this, readKept);
  readonly #soundDialog = createRef<ConfirmDialog>();
  readonly #everythingDialog = createRef<ConfirmDialog>();

  protected override render() {
    const kept = this.#kept.value;
    const age = AGES.find(([days]) => days === this.days)?.[1] ?? '';
    return html`<section class="panel" aria-labelledby="kept-head">
        <h2 id="kept-head">What is kept</h2>
        <p class="small muted kept">${kept === null ? nothing : html`On this machine: ${sayKept(kept)}.`}</p>
        <p class="told" role="status">${this.said}</p>
        <div class="row">
          <div>
            <label for="age">Delete sound now</label>
            <p class="small muted" id="age-says">Timelines and figures stay.</p>
          </div>
          <div class="deed">
            <select id="age" aria-describedby="age-says" @change=${this.#handleAge}>
              ${AGES.map(([days, name]) => html`<option value=${days} ?selected=${days === this.days}>${name}</option>`)}
            </select>
            <button class="btn" ?disabled=${this.isWorking} @click=${() => this.#soundDialog.value?.open()}>
              Delete sound
            </button>
          </div>
        </div>
        <div class="row">
          <div>
            <p class="name">Delete everything</p>
            <p class="small muted">
              Sessions, figures, sound, notes and question banks of yours. Your settings stay.
            </p>
          </div>
          <div class="deed">
            <button
              class="btn"
              ?disabled=${this.isWorking}
              @click=${() => this.#everythingDialog.value?.open()}
            >
              Delete everything
            </button>
          </div>
        </div>
      </section>
      <confirm-dialog
        ${ref(this.#soundDialog)}
        question="Delete the sound of answers ${age}? Their timelines and figures stay; they cannot be heard any more."
        action="Delete the sound"
        @confirmed=${this.#handleDeleteSound}
      ></confirm-dialog>
      <confirm-dialog
        ${ref(this.#everythingDialog)}
        question="Delete everything? ${kept === null ? 'All' : sayKept(kept)} go, with all figures, names, tags and remarks, and with the prepared voices, exports and backups in the data folder. Nothing of it can be had back. Your settings stay."
        action="Delete everything"
        @confirmed=${this.#handleDeleteEverything}
      ></confirm-dialog>`;
  }

  #handleAge(event: Event) {
    if (event.target instanceof HTMLSelectElement) this.days = event.target.value;
  }

  async #handleDeleteSound() {
    await this.#attempt(async () => {
      const gone = await deleteOldSound(Number(this.days));
      return gone.answers === 0
        ? 'There was no such sound; nothing was deleted.'
        : `Deleted: ${saySound(gone)}. Timelines and figures are kept.`;
    });
  }

  async #handleDeleteEverything() {
    await this.#attempt(async () => {
      const gone = await deleteEverything();
      return `Deleted: ${sayKept(gone)}, with every figure and remark, and all files made of them. Nothing of them is left in the data folder.`;
    });
  }

  /** @param deed gives what is to be told of it */
  async #attempt(deed: () => Promise<string>) {
    this.isWorking = true;
    try {
      this.said = await deed();
    } catch (error) {
      this.said = `Not deleted. ${messageOf(error)}`;
    }
    this.isWorking = false;
    this.#kept.reload();
  }
}
