import type { DrillKind } from '../../core/drills/drill.ts';
import { formatCount, formatDecimal, formatLength, formatSeconds, formatShare } from '../format.ts';

/** A drill in the words of the screen. */
export type DrillWords = {
  readonly name: string;
  /** What happens, in one or two sentences. */
  readonly happens: string;
  /** What its number is. */
  readonly number: string;
  /** How the number is had, for who asks. */
  readonly definition: string;
  /** Whose idea it is; null for ours. */
  readonly source: string | null;
};

/** The drills that can be held, in the order they are shown. */
export const HELD_DRILLS = [
  'length',
  'ladder',
  'blind-clock',
  'star-split',
  'first-word',
  'golden-pause',
  'pace',
  'silence-instead-of-um',
  'interruption',
  'silence',
  'splits',
  'out-of-notes',
] as const satisfies readonly DrillKind[];

/** A drill that can be held. */
export type HeldDrill = (typeof HELD_DRILLS)[number];

/** Whether a name is that of a drill that can be held. */
export function isHeldDrill(name: string): name is HeldDrill {
  return HELD_DRILLS.some((kind) => kind === name);
}

export const DRILL_WORDS: Readonly<Record<HeldDrill, DrillWords>> = {
  length: {
    name: 'Length',
    happens:
      'Answer one question a few times within a target. The target narrows when you hit it, and widens when you miss.',
    number: 'Time off the target.',
    definition:
      'From your first to your last speech, held against the target. Each take’s distance from it; over the drill, the median.',
    source: 'FANMixco/toastmasters-timer, which marks a speech by its length; that the target moves is ours',
  },
  ladder: {
    name: 'Ladder',
    happens:
      'Tell the same story in 30, 60 and 90 seconds, and back down. You find what it cannot do without.',
    number: 'How far you ended from each rung.',
    definition:
      'The answer’s length against the rung, as a share of it; over the drill, the median distance.',
    source: 'the constraint ladder of interview-coach-skill, 30 to 180 s',
  },
  'blind-clock': {
    name: 'Blind clock',
    happens: 'Answer without a clock. Then guess how long it was, and see.',
    number: 'How far your guess was off.',
    definition:
      'Your guess against the measured length, as a share of it; over the drill, the median distance.',
    source: null,
  },
  'star-split': {
    name: 'STAR split',
    happens:
      'Tell a story in its parts, and press 1 to 4, or tap, when the next one begins. You are told, once, when a part has had its share.',
    number: 'How far the parts were from their target shares.',
    definition:
      'The share of your answer’s time that would have to go to other parts to reach the target shares, from where you said each part began; over the drill, the median. Where the bank names no shares: situation 15 %, task 10, action 60, result 15.',
    source: 'velyq, a career guide: 15, 10, 60 and 15 %; superpowerresume puts the action at 50 %',
  },
  'first-word': {
    name: 'First word',
    happens:
      'Eight quick questions. Begin within two seconds; “let me think of an example” counts as speech.',
    number: 'Time to your first word, and how even it is.',
    definition:
      'From the end of the question’s sound to your first speech; over the drill, the median, and how far the middle half of them lie apart.',
    source:
      'the rapid retrieval of interview-coach-skill; Ziano et al. found slow replies to seem less sincere',
  },
  'golden-pause': {
    name: 'Golden pause',
    happens: 'After each point stop for one to two seconds, and hold it. Listeners need it more than you do.',
    number: 'Pauses held for 1 to 2 s.',
    definition: 'Silences between two stretches of your speech that last from 1 to 2 seconds.',
    source: null,
  },
  pace: {
    name: 'Pace',
    happens:
      'Stay near your own usual pace from the first sentence to the last. A slow needle shows the last 15 seconds of it.',
    number: 'Share of the time at your usual pace.',
    definition:
      'Of the points of the pace curve, those within 12 % of your usual rate, the median of your last twenty answers in interviews, pauses left out. Syllables are counted from the sound, so the rate is about right, not exact.',
    source: 'parley, which holds a pace against one’s own and not against a norm',
  },
  'silence-instead-of-um': {
    name: 'Silence instead of um',
    happens:
      'A topic, for one minute; where an um would come, stay silent. Then hear each moment that may be one, and keep it or strike it out with one key.',
    number: 'Hesitations you kept, a minute.',
    definition:
      'Sounds held for 300 ms or more are found, and most are none: only those that you heard and kept count, and as long as one is unheard there is no number. It needs the sound of your answers to be kept.',
    source: 'Goto et al. 1999, who find filled pauses as held sounds; that a person hears each is ours',
  },
  interruption: {
    name: 'Interruption',
    happens:
      'The interviewer cuts in with a short question at a moment that you cannot foresee. Answer it, find your thread again, and press B when you are back.',
    number: 'Seconds until you were back.',
    definition:
      'From the question’s last sound to B; over the drill, the median. Beside it stand your time to the first word and how long you replied. The microphone is opened with echo cancelling for this drill, and its pauses are less exact for it.',
    source: 'the interruption recovery of interview-coach-skill, which aims at 20 to 30 s for the reply',
  },
  silence: {
    name: 'Silence',
    happens:
      'The interviewer stays silent after your answer. Do not fill it; press Done when you have held it long enough.',
    number: 'Seconds held.',
    definition:
      'From your last speech to Done, or, where you went on, the first silence of 1.5 s or more that you filled.',
    source: 'the silence after an answer in interview-coach-skill',
  },
  splits: {
    name: 'Splits',
    happens:
      'A whole script against the clock. After each question you see how far you are ahead of the plan, or behind it, and of your best time.',
    number: 'How far you ended from the plan.',
    definition:
      'The lengths of your answers so far against the middles of their targets, and against the time through the same script that ended nearest to them. A script that draws its questions is compared place by place.',
    source: null,
  },
  'out-of-notes': {
    name: 'Out of your notes',
    happens:
      'A value by chance: answer with a story of yours that shows it, and say which one it was. What counts is how soon you have found one, and which values your stories cover.',
    number: 'Seconds until you began; values that had a story.',
    definition:
      'From the end of the question’s sound to your first speech; over the drill, the median. Beside it stands for how many of the values you named a story, and which one you told more than once. The stories to choose from are those of the notes that the bank was made of.',
    source: 'the rapid retrieval of interview-coach-skill',
  },
};

/** Drills whose number is a distance. */
const OF_DISTANCE: readonly DrillKind[] = ['length', 'ladder', 'blind-clock', 'star-split'];

/** A take's number, as it is shown. */
export function sayValue(kind: DrillKind, value: number | null): string {
  if (value === null) return 'not measurable';
  switch (kind) {
    case 'length':
      return value === 0 ? 'in the target' : sayOff(value);
    case 'ladder':
    case 'blind-clock':
      return saySignedShare(value);
    case 'star-split':
      return `${formatShare(value)} off`;
    case 'pace':
      return formatShare(value);
    case 'golden-pause':
      return formatCount(value, 'pause');
    case 'silence-instead-of-um':
      return `${formatDecimal(value)} a minute`;
    case 'first-word':
    case 'out-of-notes':
    case 'interruption':
    case 'silence':
      return formatSeconds(value);
    case 'splits':
      return saySplit(value, 'the plan');
  }
}

/** A drill's number over all its takes: most are distances, whichever way. */
export function sayOverall(kind: DrillKind, value: number | null): string {
  if (value === null || value === 0 || !OF_DISTANCE.includes(kind)) return sayValue(kind, value);
  return `${kind === 'length' ? formatLength(value) : formatShare(value)} off`;
}

/** Where a time stands against another: `0:12 ahead of the plan`. @param ms below 0 for ahead */
export function saySplit(ms: number, than: string): string {
  const length = formatLength(Math.abs(ms));
  if (Math.round(ms / 1000) === 0) return `level with ${than}`;
  return ms < 0 ? `${length} ahead of ${than}` : `${length} behind ${than}`;
}

function sayOff(ms: number): string {
  const length = formatLength(Math.abs(ms));
  return ms < 0 ? `${length} short` : `${length} over`;
}

function saySignedShare(share: number): string {
  const percent = formatShare(Math.abs(share));
  if (Math.round(share * 100) === 0) return 'to the percent';
  return share < 0 ? `${percent} short` : `${percent} over`;
}
