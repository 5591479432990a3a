import type { BandMs, QuestionKind } from '../question-bank/question-bank.ts';
import type { Topic } from './topic.ts';

const KINDS: Readonly<Partial<Record<Topic, QuestionKind>>> = {
  introduction: 'introduction',
  'why-company': 'motivation',
  'why-role': 'motivation',
  'why-leave': 'motivation',
  'why-you': 'closing',
  strengths: 'strengths',
  weaknesses: 'strengths',
  'strengths-and-weaknesses': 'strengths',
  'others-view': 'strengths',
  future: 'motivation',
  drive: 'motivation',
  style: 'experience',
  experience: 'experience',
  'about-company': 'motivation',
  salary: 'logistics',
  availability: 'logistics',
  gap: 'experience',
  hobbies: 'introduction',
};

const SITUATIONAL =
  /^(?:what would you|how would you|imagine|suppose|was wurden sie|wie wurden sie|angenommen|que harias|que haria|imagina|que feriez|comment reagiriez|imaginez)/;

/** The kind of a question that no bank knows, by its topics and its first words. */
export function kindOf(topics: ReadonlySet<Topic>, folded: string, isOfPast: boolean): QuestionKind {
  const named = [...topics].map((topic) => KINDS[topic]).find((kind) => kind !== undefined);
  if (SITUATIONAL.test(folded)) return 'situational';
  if (isOfPast) return 'behavioural';
  if (named !== undefined) return named;
  return topics.size > 0 ? 'behavioural' : 'experience';
}

/** The kind of a question that is about that topic; what is no topic of another kind is asked of the past. */
export function kindOfTopic(topic: Topic): QuestionKind {
  return KINDS[topic] ?? 'behavioural';
}

/** How long an answer is meant to be, by kind; `SOURCES` says who says so. */
export const BANDS: Readonly<Record<QuestionKind, BandMs>> = {
  introduction: { fromMs: 60_000, toMs: 90_000 },
  behavioural: { fromMs: 90_000, toMs: 150_000 },
  situational: { fromMs: 60_000, toMs: 120_000 },
  motivation: { fromMs: 60_000, toMs: 120_000 },
  strengths: { fromMs: 30_000, toMs: 90_000 },
  experience: { fromMs: 60_000, toMs: 120_000 },
  technical: { fromMs: 60_000, toMs: 120_000 },
  'system-design': { fromMs: 60_000, toMs: 120_000 },
  'product-sense': { fromMs: 60_000, toMs: 120_000 },
  values: { fromMs: 60_000, toMs: 120_000 },
  'own-questions': { fromMs: 20_000, toMs: 90_000 },
  logistics: { fromMs: 20_000, toMs: 60_000 },
  closing: { fromMs: 60_000, toMs: 120_000 },
  topic: { fromMs: 60_000, toMs: 120_000 },
};

/** Where each band comes from. */
export const SOURCES: Readonly<Record<QuestionKind, string>> = {
  introduction: 'climbtheladder.com (60 to 90 s)',
  behavioural: 'superpowerresume (90 to 120 s); velyq (1:30 to 2:00)',
  situational: 'Artisan Creative (1 to 2 min for any answer)',
  motivation: 'Artisan Creative (1 to 2 min for any answer)',
  strengths: 'JHU News-Letter (30 s to 1 min on the phone); Artisan Creative (1 to 2 min)',
  experience: 'Artisan Creative (1 to 2 min for any answer)',
  technical: 'Artisan Creative (1 to 2 min for any answer)',
  'system-design': 'Artisan Creative (1 to 2 min for any answer)',
  'product-sense': 'Artisan Creative (1 to 2 min for any answer)',
  values: 'Artisan Creative (1 to 2 min for any answer)',
  'own-questions': 'our choice: time to ask two or three',
  logistics: 'JHU News-Letter (30 s to 1 min on the phone)',
  closing: 'climbtheladder.com (60 s to 2 min for any answer)',
  topic: 'Artisan Creative (1 to 2 min for any answer)',
};
