import type { InterviewView } from '../../core/protocol/interview-view.ts';

/** An interview at its fourth question of nine, in any phase. */
export function viewAt(phase: InterviewView['phase'], over: Partial<InterviewView> = {}): InterviewView {
  return {
    sessionId: 'a1',
    title: 'Tallowby, Senior PM',
    language: 'en',
    phase,
    lines: [],
    answer: {
      answerId: '4',
      label: '4',
      prompt: 'Tell me about a time an engineer disagreed with you.',
      asked: 'question',
      take: 1,
      band: { fromMs: 90_000, toMs: 150_000 },
      speechOnsetMs: null,
      framesReceived: 0,
      startedAt: '2026-11-19T17:02:00.000Z',
      endSample: null,
    },
    questionNumber: 4,
    questionCount: 9,
    patienceMs: 3500,
    ...over,
  };
}
