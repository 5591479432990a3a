import { css } from 'lit';

/** How the parts of an answer are marked and counted. */
export const partMarksStyles = css`
  :host {
    display: block;
    padding: 4px 12px 12px 20px;
    border-block-start: 1px solid var(--line);
    font-size: var(--text-14);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    min-block-size: 40px;
  }
  h3 {
    font-size: var(--text-14);
  }
  .bars {
    inline-size: calc(100% - 8px);
    margin: 2px 8px 10px 0;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: 4px 12px;
  }
  li {
    display: grid;
    align-content: start;
    gap: 3px;
  }
  .btn {
    justify-content: flex-start;
    padding: 0 10px;
    border-color: var(--line);
  }
  .head .btn {
    margin-inline-end: -2px;
    border-color: transparent;
  }
  .took {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    min-block-size: 20px;
    padding-inline-start: 2px;
    font-size: var(--text-12);
  }
  @media (max-width: 640px) {
    :host {
      padding-inline: 16px;
    }
    ul {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
