import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sharedStyles } from '../look/shared-styles.ts';
import { StoryToldEvent } from './drill-events.ts';

/** As long as a name may be that is kept. */
const MOST_LETTERS = 200;

/**
 * Asks which of one's stories an answer told: a button a story, a field for another one, and a way to say none.
 *
 * @fires story-told - {@link StoryToldEvent}
 */
@customElement('story-question')
export class StoryQuestion extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        justify-items: center;
        gap: var(--space-4);
      }
      ul,
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--space-2);
      }
      form {
        inline-size: 100%;
      }
      li {
        max-inline-size: 100%;
      }
      li .btn {
        block-size: auto;
        min-block-size: 44px;
        padding-block: var(--space-2);
        max-inline-size: 100%;
        white-space: normal;
        text-align: start;
      }
      input {
        inline-size: min(24em, 100%);
      }
    `,
  ];

  @property() answerId = '';
  /** The titles of the stories that can be told. */
  @property({ attribute: false }) stories: readonly string[] = [];

  protected override render() {
    return html`<h2>Which story did you tell?</h2>
      ${this.stories.length === 0 ? nothing : this.#renderStories()}
      <form @submit=${(event: SubmitEvent) => this.#nameOther(event)}>
        <label class="muted" for="other"
          >${this.stories.length === 0 ? 'In a few words' : 'Another one'}</label
        >
        <input id="other" name="other" type="text" maxlength=${MOST_LETTERS} required autocomplete="off" />
        <button class="btn">Keep</button>
      </form>
      <button class="btn quiet" @click=${() => this.#tell(null)}>None of mine</button>`;
  }

  #renderStories() {
    return html`<ul>
      ${this.stories.map(
        (story) => html`<li><button class="btn" @click=${() => this.#tell(story)}>${story}</button></li>`,
      )}
    </ul>`;
  }

  #nameOther(event: SubmitEvent) {
    event.preventDefault();
    const story = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (story !== '') this.#tell(story);
  }

  #tell(story: string | null) {
    this.dispatchEvent(new StoryToldEvent(this.answerId, story));
  }
}
