import { html, svg } from 'lit';

/** The steps from sound to figures, each with a drawing of what it leaves. */
const STEPS = [
  {
    name: 'Sound',
    is: 'Your microphone, with all that a browser does to voices switched off. Time is counted in samples, 16 000 a second.',
    drawing: svg`<path d="M2 20h4M10 14v12M15 8v24M20 12v16M25 5v30M30 11v18M35 16v8M40 20h6M50 13v14M55 7v26M60 10v20M65 4v32M70 12v16M75 15v10M80 20h6"></path>`,
  },
  {
    name: 'Voice track',
    is: 'Each 32 ms, how likely it is a voice; each 10 ms, how loud, how periodic, and the hills of syllables. It is kept, and no words can be got from it.',
    drawing: svg`<path d="M2 36H8C10 36 10 6 13 6H33C36 6 36 36 38 36H47C49 36 49 8 52 8H76C79 8 79 36 81 36H86"></path>`,
  },
  {
    name: 'Runs',
    is: 'When the answer has ended, all of these are weighed together, and speech is where they say so. The weights were fitted on labelled speech.',
    drawing: svg`<path class="block" d="M9 12H37V28H9ZM50 12H79V28H50Z"></path>`,
  },
  {
    name: 'Pauses, syllables',
    is: 'Silence between two runs, from 250 ms on, is a pause. Hills within the runs are syllables.',
    drawing: svg`<path class="block" d="M9 12H37V28H9ZM50 12H79V28H50Z"></path><rect class="gap" x="37" y="8" width="13" height="24" rx="3"></rect><path class="ticks" d="M14 16V24M21 16V24M30 16V24M56 16V24M64 16V24M72 16V24"></path>`,
  },
  {
    name: 'Figures',
    is: 'Lengths, counts and rates; or the reason why there is none. Move the threshold in the settings, and every past answer is counted anew.',
    drawing: svg`<path d="M9 8V32M9 20H79M79 8V32"></path><path class="ticks-on" d="M37 14V26M50 14V26"></path>`,
  },
] as const;

/** Draws the way from sound to figures. */
export function renderWay() {
  return html`<ol class="way">
    ${STEPS.map(
      ({ name, is, drawing }) =>
        html`<li>
          <svg viewBox="0 0 88 40" width="88" height="40" aria-hidden="true">${drawing}</svg>
          <p><strong>${name}</strong></p>
          <p class="small muted">${is}</p>
        </li>`,
    )}
  </ol>`;
}
