import { css } from 'lit';

/** The hues of kinds of lines; the kind's word stands beside each, so a hue is only a help to the eye. */
export const notesHues = css`
  [data-hue] {
    --hue: var(--muted);
  }
  [data-hue='question'] {
    --hue: var(--voice);
  }
  [data-hue='point'] {
    --hue: var(--in-band);
  }
  [data-hue='value'] {
    --hue: var(--over-band);
  }
  [data-hue='story'] {
    --hue: var(--long-pause);
  }
  [data-hue='ask'] {
    --hue: var(--under-band);
  }
  [data-hue='note'] {
    --hue: var(--interviewer);
  }
  [data-hue='private'] {
    --hue: var(--ink);
  }
`;
