import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ElementWidth } from './element-width.ts';
import { layStrip, type StripAnswer, type StripPiece } from './strip-layout.ts';
import { HATCHES, renderInterruption, stripPaint } from './strip-paint.ts';

/** A long pause's cut in a list's strip. */
const LEAST_CUT_PX = 1.5;

const HEIGHT = 16;
const SPEECH = { y: 1, height: 14 };

/** Draws a session as a row's small strip: a block an answer, cut by its long pauses. A sentence stands beside it. */
@customElement('session-strip')
export class SessionStrip extends LitElement {
  static override styles = [
    stripPaint,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        inline-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) strip: readonly StripAnswer[] = [];
  @property({ type: Number }) durationMs = 0;

  readonly #width = new ElementWidth(this);

  protected override render() {
    const width = this.#width.value;
    const durationMs = Math.max(1, this.durationMs);
    const pieces = width === 0 ? [] : layStrip(this.strip, (ms) => (ms / durationMs) * width, LEAST_CUT_PX);
    return html`<svg height=${HEIGHT} aria-hidden="true">
      ${HATCHES}
      <line class="baseline" x1="0" x2=${width} y1="8" y2="8"></line>
      ${pieces.map(renderPiece)}
    </svg>`;
  }
}

function renderPiece(piece: StripPiece) {
  const { answer, overX, blocks, askedX, interruptions } = piece;
  const paint = answer.kind === 'own-questions' ? 'own' : 'speech';
  return svg`
    <rect class="asked" x=${askedX} y="6" width="2" height="4" rx="1"></rect>
    ${interruptions.map((each) => renderInterruption(each, SPEECH.y, SPEECH.height))}
    ${blocks.map(({ x, width }) => {
      if (answer.where === 'under') return renderBlock(x, width, nothing, 'url(#under)');
      if (overX === null || x + width <= overX) return renderBlock(x, width, paint, nothing);
      const voiceWidth = Math.max(0, overX - x);
      return [
        voiceWidth > 0 ? renderBlock(x, voiceWidth, paint, nothing) : nothing,
        renderBlock(x + voiceWidth, width - voiceWidth, nothing, 'url(#over)'),
      ];
    })}`;
}

function renderBlock(x: number, width: number, paint: unknown, fill: unknown) {
  const { y, height } = SPEECH;
  return svg`<rect class=${paint} fill=${fill} x=${x} y=${y} width=${width} height=${height} rx="1"></rect>`;
}
