import type { DrillScore } from './drill-score.ts';
import type { Drill } from './drill.ts';
import { scoreLadder } from './ladder.ts';
import { scoreBlindClock } from './score-blind-clock.ts';
import { scoreFirstWord } from './score-first-word.ts';
import { scoreGoldenPause } from './score-golden-pause.ts';
import { scoreInterruption } from './score-interruption.ts';
import { scoreKeptFillers } from './score-kept-fillers.ts';
import { scoreLength } from './score-length.ts';
import { scorePace } from './score-pace.ts';
import { scoreSilence } from './score-silence.ts';
import { scoreSplit } from './score-split.ts';
import { scoreSplits } from './score-splits.ts';
import type { DrillTake } from './take.ts';

/** The one number of a drill, from its takes in order. What it means is told where each is scored. */
export function scoreDrill(drill: Drill, takes: readonly DrillTake[]): DrillScore {
  switch (drill.kind) {
    case 'length':
      return scoreLength(takes);
    case 'ladder':
      return scoreLadder(takes);
    case 'blind-clock':
      return scoreBlindClock(takes);
    case 'star-split':
      return scoreSplit(takes, drill.parts);
    case 'first-word':
    case 'out-of-notes':
      return scoreFirstWord(takes, drill.allowanceMs);
    case 'golden-pause':
      return scoreGoldenPause(takes);
    case 'pace':
      return drill.paceBand === null ? scoreNothing(takes) : scorePace(takes, drill.paceBand);
    case 'silence-instead-of-um':
      return scoreKeptFillers(takes);
    case 'interruption':
      return scoreInterruption(takes);
    case 'silence':
      return scoreSilence(takes);
    case 'splits': {
      const splits = scoreSplits(takes, drill.bestMs ?? []);
      return { value: splits.at(-1)?.value ?? null, takes: splits };
    }
  }
}

function scoreNothing(takes: readonly DrillTake[]): DrillScore {
  return { value: null, takes: takes.map(({ answerId }) => ({ answerId, value: null })) };
}
