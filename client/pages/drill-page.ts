import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { canHaveCues, DRILL_WAYS } from '../../core/drills/drill-ways.ts';
import { questionsFor } from '../../core/interview/draw-drill.ts';
import type { TargetBand } from '../../core/pacing/pacing.ts';
import { DRILL_WORDS, isHeldDrill, type HeldDrill } from '../components/drill-words.ts';
import '../components/icon-mark.ts';
import '../components/load-problem.ts';
import { formatBand } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { listBanks, type BankHead } from '../session/banks-api.ts';
import { createDrill, type ChosenDrill } from '../session/drills-api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { startSession } from '../session/start-interview.ts';
import { drillPageStyles } from './drill-page-styles.ts';
import { renderChoice, renderRange, renderSwitch } from './setting-rows.ts';

/** Drills whose target the person may set. */
const WITH_BAND: readonly HeldDrill[] = ['length', 'blind-clock'];

/** How wide a target is about the length that was chosen, as a share of it; we chose it. */
const ABOUT = 0.2;

/** A question is drawn. */
const BY_CHANCE = '';

/** One drill before it begins: what it is, and what may be set. */
@customElement('drill-page')
export class DrillPage extends LitElement {
  static override styles = [sharedStyles, drillPageStyles];

  @property() kind = '';

  @state() private bankId: string | null = null;
  @state() private questionId = BY_CHANCE;
  @state() private scriptId: string | null = null;
  @state() private takes: number | null = null;
  /** Null for the question's own target. */
  @state() private band: TargetBand | null = null;
  @state() private isRelaxed = false;
  @state() private isVisualOnly = false;
  @state() private hasCues = false;
  @state() private isStarting = false;
  @state() private problem: string | null = null;

  readonly #banks = new Loading(this, listBanks);

  protected override updated() {
    if (isHeldDrill(this.kind)) document.title = `${DRILL_WORDS[this.kind].name}, a drill · Pacenotes`;
  }

  protected override render() {
    const { kind } = this;
    const { state } = this.#banks;
    if (!isHeldDrill(kind)) return renderNone();
    if (state.type === 'failed') {
      return html`<h1 tabindex="-1">${DRILL_WORDS[kind].name}</h1>
        <load-problem .message=${state.message} @retry=${() => this.#banks.reload()}></load-problem>`;
    }
    if (state.type === 'loading') return nothing;
    return this.#renderDrill(kind, fittingBanks(kind, state.value));
  }

  #renderDrill(kind: HeldDrill, all: readonly BankHead[]) {
    const { name, happens, number, definition, source } = DRILL_WORDS[kind];
    const bank = this.#bankOf(all);
    return html`<h1 tabindex="-1">${name}</h1>
      <p class="happens">${happens}</p>
      <details class="small">
        <summary>Its number: ${number.replace(/^./, (first) => first.toLowerCase())}</summary>
        <p class="muted">${definition} ${source === null ? 'Our own idea.' : `After ${source}.`}</p>
      </details>
      <form class="panel" @submit=${(event: SubmitEvent) => void this.#start(event, kind, bank?.bankId)}>
        <div class="begin">
          <button class="btn primary big" ?disabled=${this.isStarting || bank === undefined}>
            <icon-mark name="mic"></icon-mark>Begin
          </button>
          <p class="small muted" role="status">${this.problem}</p>
        </div>
        ${this.#renderQuestions(kind, all, bank)} ${this.#renderTimes(kind)} ${this.#renderWays(kind)}
      </form>`;
  }

  #renderQuestions(kind: HeldDrill, all: readonly BankHead[], bank: BankHead | undefined) {
    const banks = all.map(({ bankId, title }) => ({ value: bankId, name: title }));
    return html`${renderChoice({
      id: 'bank',
      name: 'Questions from',
      says: 'Any bank of your library, your own notes among them.',
      choices: banks,
      value: bank?.bankId ?? '',
      onChange: (bankId) => {
        this.bankId = bankId;
        this.questionId = BY_CHANCE;
        this.scriptId = null;
      },
    })}
    ${kind === 'out-of-notes' ? nothing : kind === 'splits' ? this.#renderScripts(bank) : this.#renderQuestion(kind, bank)}`;
  }

  #renderQuestion(kind: HeldDrill, bank: BankHead | undefined) {
    const questions = questionsFor(kind, bank?.questions ?? []).map(({ questionId, prompt }) => ({
      value: questionId,
      name: prompt,
    }));
    return renderChoice({
      id: 'question',
      name: kind === 'silence-instead-of-um' ? 'Topic' : 'Question',
      says: 'By chance, those that were asked the least come first.',
      choices: [{ value: BY_CHANCE, name: 'By chance' }, ...questions],
      value: this.questionId,
      onChange: (questionId) => (this.questionId = questionId),
    });
  }

  #renderScripts(bank: BankHead | undefined) {
    const scripts = (bank?.scripts ?? []).map(({ scriptId, title }) => ({ value: scriptId, name: title }));
    return renderChoice({
      id: 'script',
      name: 'Script',
      says: 'All of its questions, without follow-ups.',
      choices: scripts,
      value: this.scriptId ?? scripts[0]?.value ?? '',
      onChange: (scriptId) => (this.scriptId = scriptId),
    });
  }

  #renderTimes(kind: HeldDrill) {
    if (kind === 'splits') return nothing;
    const takes = this.takes ?? DRILL_WAYS[kind].takes;
    return html`${renderRange({
      id: 'takes',
      name: 'Takes',
      says: 'How many answers.',
      range: { min: 1, max: 12, step: 1 },
      value: takes,
      shown: String(takes),
      onChange: (value) => (this.takes = value),
    })}
    ${WITH_BAND.includes(kind) ? this.#renderTarget() : nothing}`;
  }

  #renderTarget() {
    const { band } = this;
    return renderRange({
      id: 'target',
      name: 'Target',
      says: 'The length to aim at, give or take a fifth. At the far left each question keeps its own.',
      range: { min: 0, max: 240, step: 15 },
      value: band === null ? 0 : (band.fromMs + band.toMs) / 2000,
      shown: band === null ? 'its own' : formatBand(band),
      onChange: (seconds) => (this.band = seconds === 0 ? null : aboutOf(seconds * 1000)),
    });
  }

  #renderWays(kind: HeldDrill) {
    return html`${renderSwitch({
      id: 'relaxed',
      name: 'Relaxed timing',
      says: 'No clock and no ring; only Done ends an answer.',
      isOn: this.isRelaxed,
      onChange: (isOn) => (this.isRelaxed = isOn),
    })}
    ${renderSwitch({
      id: 'visual',
      name: 'Read the questions',
      says: 'They come as words, and nothing is said.',
      isOn: this.isVisualOnly,
      onChange: (isOn) => (this.isVisualOnly = isOn),
    })}
    ${canHaveCues(kind) && !this.isRelaxed ? this.#renderCues() : nothing}`;
  }

  #renderCues() {
    return renderSwitch({
      id: 'cues',
      name: 'Soft tones',
      says: 'One where the target begins, two where it ends, a low one 15 s past it. Wear headphones, so that the microphone does not hear them.',
      isOn: this.hasCues,
      onChange: (isOn) => (this.hasCues = isOn),
    });
  }

  /** The bank that was chosen; else one's own, else the first. */
  #bankOf(all: readonly BankHead[]): BankHead | undefined {
    return all.find(({ bankId }) => bankId === this.bankId) ?? all.find(({ isOwn }) => isOwn) ?? all[0];
  }

  async #start(event: SubmitEvent, kind: HeldDrill, bankId: string | undefined) {
    event.preventDefault();
    if (bankId === undefined) return;
    this.isStarting = true;
    this.problem = null;
    try {
      startSession(await createDrill(this.#chosen(kind, bankId)));
    } catch (error) {
      this.problem = messageOf(error);
      this.isStarting = false;
    }
  }

  #chosen(kind: HeldDrill, bankId: string): ChosenDrill {
    const { questionId, scriptId, takes, band, isRelaxed, isVisualOnly, hasCues } = this;
    return {
      kind,
      bankId,
      isRelaxed,
      isVisualOnly,
      hasCues: hasCues && !isRelaxed,
      ...(questionId !== BY_CHANCE && { questionId }),
      ...(scriptId !== null && { scriptId }),
      ...(takes !== null && { takes }),
      ...(band !== null && { band }),
    };
  }
}

/** The banks that a drill can be made of; where it asks for topics, that with the most of them comes first. */
function fittingBanks(kind: HeldDrill, banks: readonly BankHead[]): readonly BankHead[] {
  if (kind === 'splits') return banks.filter(({ scripts }) => scripts.length > 0);
  if (kind === 'out-of-notes') return banks.filter(({ valueCount }) => valueCount > 0);
  const countOf = ({ questions }: BankHead) => questionsFor(kind, questions).length;
  const fitting = banks.filter((bank) => countOf(bank) > 0);
  return kind === 'silence-instead-of-um' ? fitting.toSorted((a, b) => countOf(b) - countOf(a)) : fitting;
}

function aboutOf(targetMs: number): TargetBand {
  return { fromMs: Math.round(targetMs * (1 - ABOUT)), toMs: Math.round(targetMs * (1 + ABOUT)) };
}

function renderNone() {
  return html`<h1 tabindex="-1">There is no such drill</h1>
    <p><a class="link" href="/drills">See what there is.</a></p>`;
}
