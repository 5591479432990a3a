import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NotesView } from '../../core/notes/notes-view.ts';
import type { NoteLine, ProposedQuestion, ProposedStory } from '../../core/notes/proposal.ts';
import { formatBand, formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { sayForetold } from './foretold-words.ts';
import { HOME_WORDS, type HomeWords } from './home-words.ts';
import './icon-mark.ts';
import type { IconName } from './icon-mark.ts';
import { ChangeHomeEvent, ChooseLineEvent, SayHomeEvent } from './notes-events.ts';
import { notesHues } from './notes-hues.ts';
import { notesProposalStyles } from './notes-proposal-styles.ts';

/**
 * Shows what a document became: what is doubtful first, then the questions with what is prepared for them, the values,
 * the stories and all else.
 *
 * @fires choose-line - {@link ChooseLineEvent}
 * @fires say-home - {@link SayHomeEvent}
 * @fires change-home - {@link ChangeHomeEvent}
 */
@customElement('notes-proposal')
export class NotesProposal extends LitElement {
  static override styles = [sharedStyles, notesHues, notesProposalStyles];

  @property({ attribute: false }) view!: NotesView;
  /** The line that is chosen in the document. */
  @property({ attribute: false }) chosen = 0;

  /** What the chosen line became, as it stands on screen; null when it is not shown. */
  get chosenItem(): HTMLElement | null {
    return this.renderRoot.querySelector('.on');
  }

  protected override updated(changed: Map<PropertyKey, unknown>) {
    if (changed.has('chosen')) this.chosenItem?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { proposal } = this.view;
    const { questions, values, stories, questionsToAsk, feedback, points, toDos, links, unplaced } = proposal;
    return html`${this.#renderDoubtful()}
    ${this.#renderSection('Questions', 'question', questions, (question) => this.#renderQuestion(question))}
    ${this.#renderSection('Values', 'value', values, ({ name, gloss, line }) =>
      this.#renderItem(line, html`<span>${name}</span>`, gloss),
    )}
    ${this.#renderSection('Stories', 'story', stories, (story) => this.#renderStory(story))}
    ${this.#renderLines('To ask them', 'ask', questionsToAsk)}
    ${this.#renderLines('Points for the whole interview', 'point', points)}
    ${this.#renderSection('Feedback', 'note', feedback, ({ text, line, question }) =>
      this.#renderItem(line, html`<span>${text}</span>`, question === null ? '' : `On: ${question}`),
    )}
    ${this.#renderLines('To do', 'plain', toDos)} ${this.#renderLines('Links', 'plain', links)}
    ${this.#renderLines('Not placed', 'plain', unplaced)} ${this.#renderPrivate(proposal.private)}`;
  }

  #renderDoubtful() {
    const doubtful = this.view.proposal.lines.filter(({ isDoubtful }) => isDoubtful);
    if (doubtful.length === 0) return nothing;
    return html`<section data-hue="plain">
      <h2>Doubtful, ${doubtful.length}</h2>
      <ul>
        ${doubtful.map(({ line, home }) => {
          const text = this.view.blocks.find((block) => block.line === line)?.text ?? '';
          const prompt = this.view.proposal.questions.find((question) => question.line === line)?.prompt;
          return html`<li class="item doubtful">
            <button class="words" @click=${() => this.dispatchEvent(new ChooseLineEvent(line))}>
              <span class="tiny muted">Line ${line}</span>
              <span
                >“${text}” looks like:
                ${HOME_WORDS[home].word.toLowerCase()}${
                  prompt === undefined ? '' : html`. <span class="serif">${prompt}</span>`
                }</span
              >
            </button>
            <span class="choices">
              <button
                class="btn"
                aria-label="Yes, line ${line} is that"
                @click=${() => this.dispatchEvent(new SayHomeEvent(line, home))}
              >
                Yes <kbd class="wide-only" aria-hidden="true">Y</kbd>
              </button>
              <button
                class="btn quiet"
                aria-label="Change line ${line}"
                @click=${() => this.dispatchEvent(new ChangeHomeEvent(line))}
              >
                Change
              </button>
            </span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #renderQuestion({ line, prompt, asWritten, bandMs, points, parts, alternates }: ProposedQuestion) {
    const { proposal, lengths } = this.view;
    const lengthMs = lengths.find((own) => own.line === line && own.asWritten === asWritten)?.lengthMs;
    const stories = proposal.stories.filter(({ answers }) => answers.includes(asWritten));
    const facts = [
      asWritten === prompt ? '' : `Yours: “${asWritten}”`,
      lengthMs === undefined
        ? 'Nothing is prepared yet'
        : `Your answer: ${sayForetold(lengthMs, this.view.rate)}`,
      stories.length === 0 ? '' : `Story: ${stories.map(({ title }) => title).join(', ')}`,
      points.length === 0 ? '' : formatCount(points.length, 'point'),
      alternates.length === 0 ? '' : formatCount(alternates.length, 'other wording'),
    ].filter((fact) => fact !== '');
    const words = html`<span class="prompt serif">${prompt}</span
      ><span class="band muted num">${formatBand(bandMs)}</span>`;
    return this.#renderItem(line, words, `${facts.join('. ')}.`, partsOf(parts.map(({ name }) => name)));
  }

  #renderStory({ line, title, parts }: ProposedStory) {
    const told = Object.entries(parts).filter(([, lines]) => lines !== null);
    const lengthMs = this.view.lengths.find((own) => own.line === line && own.asWritten === null)?.lengthMs;
    const length = lengthMs === undefined ? '' : `A${sayForetold(lengthMs, this.view.rate).slice(1)}.`;
    const fact =
      told.length === 0 && lengthMs === undefined ? 'A title so far; its parts are empty.' : length;
    return this.#renderItem(line, html`<span>${title}</span>`, fact, partsOf(told.map(([name]) => name)));
  }

  #renderLines(title: string, hue: HomeWords['hue'], lines: readonly NoteLine[]) {
    return this.#renderSection(title, hue, lines, ({ text, line }) =>
      this.#renderItem(line, html`<span>${text}</span>`, ''),
    );
  }

  /** Folded away: what is private is not read by who looks over a shoulder. */
  #renderPrivate(lines: readonly NoteLine[]) {
    if (lines.length === 0) return nothing;
    return html`<details data-hue="private">
      <summary>
        <h2><icon-mark name="lock" small></icon-mark>Private, ${lines.length}</h2>
        <span class="muted small">never spoken, never exported unless you ask</span>
      </summary>
      <ul>
        ${lines.map(({ text, line }) => this.#renderItem(line, html`<span>${text}</span>`, ''))}
      </ul>
    </details>`;
  }

  #renderSection<Item>(
    title: string,
    hue: HomeWords['hue'],
    items: readonly Item[],
    render: (item: Item) => unknown,
  ) {
    if (items.length === 0) return nothing;
    const icon = ICONS[hue];
    return html`<section data-hue=${hue}>
      <h2>
        ${icon === undefined ? nothing : html`<icon-mark name=${icon} small></icon-mark>`}${title},
        ${items.length}
      </h2>
      <ul>
        ${items.map(render)}
      </ul>
    </section>`;
  }

  #renderItem(line: number, words: unknown, facts: string, end: unknown = nothing) {
    return html`<li class="item ${this.#isChosen(line) ? 'on' : ''}">
      <button class="words" @click=${() => this.dispatchEvent(new ChooseLineEvent(line))}>
        ${words}${facts === '' ? nothing : html`<span class="facts tiny muted">${facts}</span>`}
      </button>
      ${end}
    </li>`;
  }

  /** A line below a question or a story is shown with it. */
  #isChosen(line: number): boolean {
    const placed = this.view.proposal.lines.find((one) => one.line === this.chosen);
    return line === this.chosen || (placed?.of === line && !this.#isShown(this.chosen));
  }

  #isShown(line: number): boolean {
    const { questions, values, stories, feedback, questionsToAsk } = this.view.proposal;
    return [questions, values, stories, feedback, questionsToAsk].some((list) =>
      list.some((item) => item.line === line),
    );
  }
}

const ICONS: Readonly<Partial<Record<HomeWords['hue'], IconName>>> = {
  question: 'message-circle-question-mark',
  value: 'gem',
  story: 'book-open',
  ask: 'messages-square',
};

function partsOf(names: readonly string[]) {
  if (names.length === 0) return nothing;
  const letters = names.map((name) => name.charAt(0).toUpperCase()).join(' ');
  return html`<span class="chip parts" role="img" aria-label="Parts: ${names.join(', ')}">${letters}</span>`;
}
