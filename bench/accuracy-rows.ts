/** What a figure must be: at least, or at most. */
type Bound = { readonly least?: number; readonly most?: number };

/** What a kind of speech must reach. */
export type Row = {
  readonly name: string;
  /** Conditions, or speech labelled by hand. */
  readonly of: readonly string[] | 'by hand';
  readonly must: Readonly<Record<string, Bound>>;
};

/** How a figure is worded where it is told. */
export const FIGURE_WORDS: Readonly<Record<string, string>> = {
  tolerantF1: 'pause F1, tolerant',
  plainMissed: 'pauses from 300 ms missed',
  invented: 'pauses invented',
  missedOrInvented: 'missed or invented',
  edgeMedianMs: 'edges, median ms',
  edgeP95Ms: 'edges, 95 of 100, ms',
  firstWordMostMs: 'first word, most, ms',
  syllableError: 'syllables, error',
  syllableErrorMost: 'syllables, error, worse one',
  flagged: 'flagged',
};

const EDGES = { edgeMedianMs: { most: 20 }, edgeP95Ms: { most: 90 } };

/** What must be reached. */
export const ROWS: readonly Row[] = [
  {
    name: 'clean, pink 20–30, quiet, rumble, hum',
    of: ['clean', 'pink30', 'pink20', 'quiet', 'rumble', 'hum20', 'noise-30db', 'noise-20db'],
    must: {
      tolerantF1: { least: 0.99 },
      plainMissed: { most: 0 },
      invented: { most: 0 },
      ...EDGES,
      firstWordMostMs: { most: 40 },
      syllableError: { most: 0.05 },
    },
  },
  {
    name: 'pink 10, reverb, typing',
    of: ['pink10', 'reverb', 'typing15', 'noise-10db'],
    must: { tolerantF1: { least: 0.97 }, syllableError: { most: 0.1 } },
  },
  {
    name: 'other voices at −15 dB',
    of: ['babble15'],
    must: { tolerantF1: { least: 0.9 }, flagged: { least: 1 } },
  },
  {
    name: 'spontaneous',
    of: 'by hand',
    must: {
      missedOrInvented: { most: 1 },
      firstWordMostMs: { most: 50 },
      syllableErrorMost: { most: 0.07 },
      ...EDGES,
    },
  },
];
