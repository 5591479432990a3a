/** The colours that a drawing uses, by their tokens. */
export type ColourToken =
  | 'surface'
  | 'raised'
  | 'sunk'
  | 'line'
  | 'edge'
  | 'ink'
  | 'muted'
  | 'voice'
  | 'voice-soft'
  | 'voice-wash'
  | 'pause'
  | 'long-pause'
  | 'long-pause-wash'
  | 'in-band'
  | 'in-band-wash'
  | 'over-band'
  | 'over-band-wash'
  | 'under-band'
  | 'under-band-wash'
  | 'interviewer'
  | 'on-voice'
  | 'part-1'
  | 'part-2'
  | 'part-3'
  | 'part-4';

/** Gives a token's colour in the theme that is on. */
export type Colours = (token: ColourToken) => string;

/** What stands for a token under forced colours, where hatches and outlines carry the meaning. */
const FORCED: Partial<Record<ColourToken, string>> = {
  surface: 'Canvas',
  raised: 'Canvas',
  sunk: 'Canvas',
  'voice-wash': 'Canvas',
  'long-pause-wash': 'Canvas',
  'in-band-wash': 'Canvas',
  'over-band-wash': 'Canvas',
  'under-band-wash': 'Canvas',
  'part-1': 'Canvas',
  'part-2': 'Canvas',
  'part-3': 'Canvas',
  'part-4': 'Canvas',
  ink: 'Highlight',
};

/** Reads tokens as a canvas can use them: `light-dark()` in a custom property is only resolved in a real property. */
export function readColours(probe: HTMLElement): Colours {
  const known = new Map<ColourToken, string>();
  const isForced = matchMedia('(forced-colors: active)').matches;
  return (token) => {
    const colour =
      known.get(token) ?? readColour(probe, isForced ? (FORCED[token] ?? 'CanvasText') : `var(--${token})`);
    known.set(token, colour);
    return colour;
  };
}

/** Tells when the colours of all tokens may be others, until `signal` aborts. */
export function watchTheme(onChange: () => void, signal: AbortSignal): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']) {
    matchMedia(query).addEventListener('change', onChange, { signal });
  }
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  signal.addEventListener('abort', () => observer.disconnect());
}

function readColour(probe: HTMLElement, value: string): string {
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.setProperty('color', value);
  const colour = getComputedStyle(probe).color;
  probe.style.removeProperty('color');
  return colour;
}
