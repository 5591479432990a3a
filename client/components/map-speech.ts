import { nothing, svg } from 'lit';
import type { StripPiece } from './strip-layout.ts';
import { renderInterruption } from './strip-paint.ts';

const SPEECH = { y: 26, height: 30 };

/** Draws what was said of an answer: blocks between its long pauses, past its target hatched. */
export function renderSpeech({ answer, askedX, blocks, overX, inBand, cutXs, interruptions }: StripPiece) {
  const paint = answer.kind === 'own-questions' ? 'own' : 'speech';
  return svg`
    <rect class="asked" x=${askedX} y="36" width="2.8" height="10" rx="1.4"></rect>
    ${interruptions.map((each) => renderInterruption(each, SPEECH.y + 2, SPEECH.height - 4))}
    ${blocks.map(({ x, width }) => renderBlock(x, width, paint, answer.where, overX))}
    ${inBand ? svg`<rect class="in-band" x=${inBand.x} y="58.5" width=${inBand.width} height="3" rx="1.5"></rect>` : nothing}
    ${cutXs.map((x) => svg`<path class="wedge" d="M${x - 3} 20h6l-3 4z"></path>`)}`;
}

function renderBlock(x: number, width: number, paint: string, where: string | null, overX: number | null) {
  if (where === 'under') return renderRect(x, width, nothing, 'url(#under)');
  if (overX === null || x + width <= overX) return renderRect(x, width, paint, nothing);
  const voice = Math.max(0, overX - x);
  return [
    voice > 0 ? renderRect(x, voice, paint, nothing) : nothing,
    renderRect(x + voice, width - voice, nothing, 'url(#over)'),
  ];
}

function renderRect(x: number, width: number, paint: unknown, fill: unknown) {
  const { y, height } = SPEECH;
  return svg`<rect class=${paint} fill=${fill} x=${x} y=${y} width=${width} height=${height} rx="1.5"></rect>`;
}
