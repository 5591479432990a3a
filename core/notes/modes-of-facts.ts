import type { Mode } from './draft.ts';

/** Sections of facts, and lines that stand in none: what is to be done with a line, its own words say there. */
export const MODES_OF_FACTS: readonly Mode[] = ['none', 'background', 'company', 'logistics', 'mission'];
