import { html } from 'lit';
import './icon-mark.ts';

/** Draws the link to bring a recording in, in the shared styles of its page; its words are short on a phone. */
export function renderImportLink() {
  return html`<a class="btn quiet" href="/import" aria-label="Import a recording">
    <icon-mark name="file-audio" small></icon-mark>
    <span class="wide-only">Import a recording</span><span class="phone-only">Import</span>
  </a>`;
}
