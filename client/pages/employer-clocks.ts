/** A way in which employers hold the clock, and where one practises it. */
export type EmployerClock = {
  readonly name: string;
  /** What the clock does, in one sentence. */
  readonly clock: string;
  readonly path: string;
  /** Who says so. */
  readonly source: string;
};

export const EMPLOYER_CLOCKS: readonly EmployerClock[] = [
  {
    name: 'One-way video',
    clock: 'Thirty seconds to think, up to two minutes to answer, one take.',
    path: '/scripts/one-way-video/one-way-video',
    source: 'careermax.ai, trymerra.ai, getscreenready.com: 30 s, then 60 to 120 s',
  },
  {
    name: 'Phone screen',
    clock: 'Twenty minutes of short answers: most under a minute, a story under two.',
    path: '/scripts/recruiter-screen/recruiter-screen',
    source: 'JHU News-Letter: 30 s to 1 min; Get That Job: a big story 2 min',
  },
  {
    name: 'Values panel',
    clock: 'Stories of two minutes, each followed by three short questions about it, whatever you said.',
    path: '/scripts/values-panel/values-panel',
    source:
      'virtualinterview.ai, its Amazon page: two minutes, then stop; interview-coach-skill: 20 to 30 s for a reply; that there are three is ours',
  },
  {
    name: 'Table topics',
    clock: 'Whatever comes: one minute at least, aim at a minute and a half, stop at two.',
    path: '/scripts/table-topics/table-topics',
    source:
      'FANMixco/toastmasters-timer, a clock of speakers’ clubs: 1 to 2 min, marked at the least, the best and the most',
  },
];
