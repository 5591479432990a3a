import { html } from 'lit';
import './icon-mark.ts';

/** Draws the link to one's own notes, in the shared styles of its page; its words are short on a phone. */
export function renderNotesLink() {
  return html`<a class="btn quiet" href="/notes" aria-label="Use your own notes">
    <icon-mark name="file-text" small></icon-mark>
    <span class="wide-only">Use your own notes</span><span class="phone-only">Notes</span>
  </a>`;
}
