import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './bank-import.ts';
import '../components/icon-mark.ts';
import '../components/load-problem.ts';
import { formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { listBanks } from '../session/banks-api.ts';
import { Loading } from '../session/loading.ts';
import { libraryPageStyles } from './library-page-styles.ts';
import { sayLanguage, searchBanks, type FoundBank } from './library-search.ts';

/** All question banks: one's own and those that came with the product. */
@customElement('library-page')
export class LibraryPage extends LitElement {
  static override styles = [sharedStyles, libraryPageStyles];

  @state() private words = '';

  readonly #banks = new Loading(this, listBanks);

  protected override render() {
    const { state } = this.#banks;
    return html`<h1 tabindex="-1">Library</h1>
      <p class="muted lead">
        Question banks, with the interviews made of them. Edit any: what came with Pacenotes is copied first.
      </p>
      ${
        state.type === 'failed'
          ? html`<load-problem .message=${state.message} @retry=${() => this.#banks.reload()}></load-problem>`
          : nothing
      }
      ${this.#renderSearch()} ${this.#renderFound()}
      <section class="bring" aria-labelledby="bring">
        <h2 id="bring">Bring questions in</h2>
        <div class="ways">
          <a class="btn" href="/notes"><icon-mark name="file-text" small></icon-mark>Use your own notes</a>
          <p class="small muted">Your prep document becomes a bank and its interview.</p>
        </div>
        <bank-import></bank-import>
      </section>`;
  }

  #renderSearch() {
    return html`<label class="search">
      <span class="visually-hidden">Search the library</span>
      <icon-mark name="search" small></icon-mark>
      <input
        type="search"
        placeholder="Search banks, interviews and questions"
        .value=${this.words}
        @input=${this.#handleSearch}
      />
    </label>`;
  }

  #renderFound() {
    const banks = this.#banks.value;
    if (banks === null) return html`<div class="panel waiting" aria-busy="true"></div>`;
    const found = searchBanks(banks, this.words);
    const own = found.filter(({ bank }) => bank.isOwn);
    const shipped = found.filter(({ bank }) => !bank.isOwn);
    return html`<p class="visually-hidden" role="status">
        ${this.words === '' ? '' : formatCount(found.length, 'bank')}
      </p>
      ${found.length === 0 ? html`<p class="panel none">Nothing in the library has these words.</p>` : nothing}
      ${own.length > 0 ? renderGroup('Yours', own) : nothing}
      ${shipped.length > 0 ? renderGroup('From Pacenotes', shipped) : nothing}`;
  }

  #handleSearch(event: Event) {
    if (event.target instanceof HTMLInputElement) this.words = event.target.value;
  }
}

function renderGroup(name: string, found: readonly FoundBank[]) {
  return html`<section aria-label=${name}>
    <h2>${name}</h2>
    <ul class="panel">
      ${found.map(renderBank)}
    </ul>
  </section>`;
}

function renderBank({ bank, questions }: FoundBank) {
  const { bankId, title, description, note, language, scripts, isCopy } = bank;
  const languageName = language.startsWith('en') ? null : sayLanguage(language);
  return html`<li>
    <div class="row">
      <a class="title" href="/library/${bankId}">${title}</a>
      ${languageName === null ? nothing : html`<span class="chip">${languageName}</span>`}
      ${isCopy ? html`<span class="chip">your copy</span>` : nothing}
      <span class="small muted num counts"
        >${formatCount(bank.questions.length, 'question')}, ${formatCount(scripts.length, 'interview')}</span
      >
    </div>
    ${description === null ? nothing : html`<p class="small muted" lang=${language}>${description}</p>`}
    ${note === null ? nothing : html`<p class="small">${note}</p>`}
    ${
      questions.length === 0
        ? nothing
        : html`<ul class="found" lang=${language}>
            ${questions.map(
              ({ questionId, prompt }) =>
                html`<li><a class="serif" href="/library/${bankId}#${questionId}">${prompt}</a></li>`,
            )}
          </ul>`
    }
  </li>`;
}
