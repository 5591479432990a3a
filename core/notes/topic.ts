/** What a question or a story is about, alike in all languages. */
export type Topic =
  | 'introduction'
  | 'why-company'
  | 'why-role'
  | 'why-leave'
  | 'why-you'
  | 'strengths'
  | 'weaknesses'
  | 'strengths-and-weaknesses'
  | 'achievement'
  | 'failure'
  | 'conflict'
  | 'leadership'
  | 'teamwork'
  | 'pressure'
  | 'deadline'
  | 'priorities'
  | 'change'
  | 'ambiguity'
  | 'influence'
  | 'criticism'
  | 'learning'
  | 'challenge'
  | 'difficult-person'
  | 'initiative'
  | 'problem'
  | 'decision'
  | 'safety'
  | 'future'
  | 'salary'
  | 'availability'
  | 'gap'
  | 'hobbies'
  | 'experience'
  | 'about-company'
  | 'drive'
  | 'style'
  | 'others-view';

/** Topics whose bare heading is hardly ever anything but a question. */
export const PLAIN_TOPICS: ReadonlySet<Topic> = new Set<Topic>([
  'introduction',
  'why-company',
  'why-role',
  'why-leave',
  'why-you',
  'strengths',
  'weaknesses',
  'strengths-and-weaknesses',
  'future',
  'salary',
  'about-company',
]);
