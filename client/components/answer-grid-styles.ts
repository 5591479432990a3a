import { css } from 'lit';

/** An answer with its figures beside it, and under it where there is no room. */
export const answerGridStyles = css`
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 364px;
    align-items: start;
    gap: var(--space-5);
  }
  .column {
    display: grid;
    gap: var(--space-4);
    min-inline-size: 0;
  }
  @media (max-width: 1000px) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
    }
  }
  /* On paper the figures stand under their answer, as wide as it. */
  @media print {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
