import { Type, type Static } from 'typebox';
import { valuesOf } from './drill-score.ts';
import type { Drill, DrillKind } from './drill.ts';
import { scoreDrill } from './score-drill.ts';
import { scoreFirstWord } from './score-first-word.ts';
import { scoreLength } from './score-length.ts';
import type { DrillTake } from './take.ts';

/** How soon a drill is worth coming back to, in the names of spaced repetition: `again` is the soonest. */
export const DrillGrade = Type.Enum(['again', 'hard', 'good', 'easy']);
export type DrillGrade = Static<typeof DrillGrade>;

/** From where on a figure is `easy`, `good` and `hard`; less is `again`. Falling bounds are of a figure that is to be large. */
type Bounds = readonly [easy: number, good: number, hard: number];

/** All of them are our choice; the reply to an interruption is to take 20 to 30 s (interview-coach-skill). */
const BOUNDS: Readonly<Record<DrillKind, Bounds>> = {
  length: [0.9, 0.6, 0.3],
  ladder: [0.05, 0.15, 0.3],
  'blind-clock': [0.1, 0.2, 0.4],
  'star-split': [0.08, 0.15, 0.3],
  'first-word': [0.95, 0.7, 0.4],
  'golden-pause': [5, 3, 1],
  pace: [0.85, 0.65, 0.4],
  'silence-instead-of-um': [0.5, 2, 4],
  interruption: [15_000, 30_000, 45_000],
  silence: [5000, 3000, 1500],
  splits: [0.05, 0.1, 0.2],
  'out-of-notes': [0.95, 0.7, 0.4],
};

/** The grade that the outcome of a drill gives; null where nothing could be measured. */
export function gradeDrill(drill: Drill, takes: readonly DrillTake[]): DrillGrade | null {
  const figure = figureOf(drill, takes);
  if (figure === null) return null;
  const [easy, good, hard] = BOUNDS[drill.kind];
  const reaches = (bound: number) => (easy > hard ? figure >= bound : figure <= bound);
  if (reaches(easy)) return 'easy';
  if (reaches(good)) return 'good';
  return reaches(hard) ? 'hard' : 'again';
}

/** What of a drill is graded: a rate of hits where it has one, a number a take, a share of the plan, else its own number. */
function figureOf(drill: Drill, takes: readonly DrillTake[]): number | null {
  const score = scoreDrill(drill, takes);
  switch (drill.kind) {
    case 'length':
      return scoreLength(takes).hitRate;
    case 'first-word':
    case 'out-of-notes':
      return shareWithin(takes, drill.allowanceMs);
    case 'golden-pause':
      return score.value === null ? null : score.value / valuesOf(score.takes).length;
    case 'splits':
      return score.value === null ? null : Math.abs(score.value) / plannedMs(takes);
    case 'ladder':
    case 'blind-clock':
    case 'star-split':
    case 'pace':
    case 'silence-instead-of-um':
    case 'interruption':
    case 'silence':
      return score.value;
  }
}

function shareWithin(takes: readonly DrillTake[], allowanceMs: number | null): number | null {
  const { within, takes: scores } = scoreFirstWord(takes, allowanceMs);
  const count = valuesOf(scores).length;
  return within === null || count === 0 ? null : within / count;
}

function plannedMs(takes: readonly DrillTake[]): number {
  return takes.reduce((sum, { band }) => sum + (band.fromMs + band.toMs) / 2, 0);
}
