import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { exportName } from '../../core/export/export-name.ts';
import { marksAsSaid } from '../../core/export/merge-marks.ts';
import { writeSharedPage } from '../../core/export/shared-page.ts';
import type { SessionFile } from '../../core/export/session-file.ts';
import { foldMarks, marksOf } from '../../core/session/fold-marks.ts';
import type { Mark, SessionMarks } from '../../core/session/mark.ts';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import { answerGridStyles } from '../components/answer-grid-styles.ts';
import '../components/answer-panel.ts';
import type { ChooseTakeEvent, NextQuestionEvent } from '../components/answer-panel-events.ts';
import { heardSpan } from '../components/heard-span.ts';
import '../components/session-map.ts';
import type { Levels } from '../components/sound-bars.ts';
import type { HearEvent, SeekEvent, SpeedEvent } from '../components/timeline-events.ts';
import { formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { chooseAnswer, nextAnswer, takesOf } from '../pages/session-answers.ts';
import { lengthOf, mapAnswers } from '../pages/session-map-answers.ts';
import { renderFigures } from '../pages/session-parts.ts';
import '../pages/session-remarks.ts';
import type { SayEvent } from '../pages/session-remarks.ts';
import { partNamesOf, remarksOf } from '../pages/timeline-answers.ts';
import { saySession } from '../pages/session-words.ts';
import { RecordingPlayer } from '../session/recording-player.ts';
import { saveFile } from '../session/save-file.ts';
import { levelsOf, partsOfPage, sessionOfPage, urlOfSound } from './page-session.ts';
import { sharedSessionStyles } from './shared-session-styles.ts';

/** What a guide who gives no name is called. */
const NAMELESS = 'Guide';

/** A session in a page of its own: seen, heard, remarked on by a guide, and saved to be sent back. */
@customElement('shared-session')
export class SharedSession extends LitElement {
  static override styles = [sharedStyles, answerGridStyles, sharedSessionStyles];

  @state() private answerId: string | null = null;
  @state() private author = '';
  /** What was said in this page. */
  @state() private said: readonly Mark[] = [];
  @state() private isSaved = true;

  readonly #file: SessionFile = sessionOfPage();
  readonly #player = new RecordingPlayer(this);
  readonly #urls = new Map(this.#file.sounds.map((sound) => [sound.answerId, urlOfSound(sound)]));
  #answer: AnswerRecord | undefined;
  #levels: Levels | null = null;
  #lifetime = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    window.addEventListener('hashchange', () => this.#follow(), { signal });
    window.addEventListener('beforeunload', (event) => this.isSaved || event.preventDefault(), { signal });
    this.#follow();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
  }

  protected override willUpdate() {
    const answer = chooseAnswer(this.#file.session, this.answerId);
    if (answer === this.#answer) return;
    this.#answer = answer;
    this.#levels = answer?.pacing ? levelsOf(this.#file, answer.answerId) : null;
    const span = answer?.pacing ? heardSpan(answer.pacing) : null;
    this.#player.take(this.#urls.get(answer?.answerId ?? '') ?? null, span?.startMs ?? 0);
  }

  protected override render() {
    const { session } = this.#file;
    const onMap = mapAnswers(session).map((answer) => ({ ...answer, href: `#${answer.answerId}` }));
    return html`<main>
      <header>
        <div>
          <h1>${session.title}</h1>
          <p class="small muted">${saySession(session)}</p>
        </div>
        ${this.#renderWriting()}
      </header>
      <p class="small muted hint">
        Listen, and write what you notice at its moment. What you write stays in this page until you save it
        as a file, to be sent back. This page asks nothing of any server.
      </p>
      ${
        onMap.length > 1
          ? html`<session-map
              .answers=${onMap}
              .durationMs=${lengthOf(session)}
              .chosenId=${onMap.findLast(({ label }) => label === this.#answer?.label)?.answerId ?? ''}
            ></session-map>`
          : nothing
      }
      ${this.#answer ? this.#renderAnswer(this.#answer, onMap.length > 1) : nothing}
    </main>`;
  }

  #renderWriting() {
    return html`<div class="writing">
      <label class="small" for="name">Your name</label>
      <input
        id="name"
        type="text"
        maxlength="80"
        autocomplete="name"
        placeholder=${NAMELESS}
        .value=${this.author}
        @input=${this.#handleName}
      />
      <button class="btn primary" @click=${this.#handleSave}>Save as a file to send back</button>
      <span class="small muted" role="status">${this.#sayUnsaved()}</span>
    </div>`;
  }

  #renderAnswer(answer: AnswerRecord, hangs: boolean) {
    const { isPlaying, atMs, speed } = this.#player;
    const { session } = this.#file;
    const marks = this.#marks;
    const { answerId, pacing } = answer;
    return html`<div class="grid">
      <div class="column">
        <answer-panel
          .answer=${this.#urls.has(answerId) ? answer : { ...answer, recording: null }}
          .takes=${takesOf(session, answer)}
          .levels=${this.#levels}
          .playback=${{ isPlaying, atMs, speed }}
          ?hangs=${hangs}
          .marks=${marksOf(marks, answerId)}
          .remarksMs=${remarksOf(marks, answerId)}
          .partNames=${partNamesOf(session, answer)}
          .canMark=${false}
          @next-question=${(event: NextQuestionEvent) => this.#handleNext(answer, event.direction)}
          @hear=${(event: HearEvent) => void this.#player.hear(event.startMs, event.endMs)}
          @seek=${(event: SeekEvent) => this.#player.seek(event.atMs)}
          @play=${() => void this.#player.toggle()}
          @speed=${(event: SpeedEvent) => (this.#player.speed = event.speed)}
          @choose-take=${(event: ChooseTakeEvent) => (location.hash = event.answerId)}
        ></answer-panel>
        <session-remarks
          .session=${session}
          .answer=${answer}
          .marks=${marks}
          .atMs=${atMs}
          .author=${this.#name}
          candidate="the candidate"
          @seek=${(event: SeekEvent) => this.#player.seek(event.atMs)}
          @say=${(event: SayEvent) => this.#say(event.mark)}
        ></session-remarks>
      </div>
      ${pacing && heardSpan(pacing) ? renderFigures(answer, null, marks) : nothing}
    </div>`;
  }

  get #name(): string {
    return this.author.trim() || NAMELESS;
  }

  get #marks(): SessionMarks {
    return foldMarks([...marksAsSaid(this.#file.session.marks), ...this.said]);
  }

  #sayUnsaved(): string {
    if (this.said.length === 0) return '';
    return this.isSaved ? 'Saved' : `${formatCount(this.said.length, 'change')} not saved yet`;
  }

  #follow() {
    const answerId = location.hash.slice(1);
    this.answerId = answerId === '' ? null : answerId;
  }

  #handleNext(answer: AnswerRecord, direction: 1 | -1) {
    const next = nextAnswer(this.#file.session, answer, direction);
    if (next) location.hash = next.answerId;
  }

  #say(mark: Mark) {
    this.said = [...this.said, mark];
    this.isSaved = false;
  }

  /** What was written here before the name was known is theirs as well. */
  #handleName(event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.author = event.target.value;
    const by = this.#name;
    this.said = this.said.map((mark) =>
      mark.type === 'remark-written' ? { ...mark, remark: { ...mark.remark, by } } : mark,
    );
  }

  #handleSave() {
    const session = { ...this.#file.session, marks: this.#marks };
    const page = writeSharedPage(partsOfPage(), {
      ...this.#file,
      writtenAt: new Date().toISOString(),
      session,
    });
    saveFile(exportName(session, 'remarks', 'html'), page, 'text/html');
    this.isSaved = true;
  }
}
