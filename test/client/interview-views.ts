import { STAR_SHARES } from '../../core/drills/drill-ways.ts';
import type { Drill } from '../../core/drills/drill.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';

/** An interview at its fourth question of nine, in any phase. */
export function viewAt(phase: InterviewView['phase'], over: Partial<InterviewView> = {}): InterviewView {
  return {
    sessionId: 'a1',
    title: 'Tallowby, Senior PM',
    language: 'en',
    phase,
    lines: [],
    drill: null,
    answer: {
      answerId: '4',
      label: '4',
      prompt: 'Tell me about a time an engineer disagreed with you.',
      asked: 'question',
      take: 1,
      band: { fromMs: 90_000, toMs: 150_000 },
      aimMs: null,
      speechOnsetMs: null,
      framesReceived: 0,
      thinkMs: null,
      startedAt: '2026-11-19T17:02:00.000Z',
      endSample: null,
    },
    questionNumber: 4,
    questionCount: 9,
    isOneTake: false,
    patienceMs: 3500,
    ...over,
  };
}

/** A drill of that kind, held as it is where nobody chose otherwise. */
export function drillOf(kind: Drill['kind'], over: Partial<Drill> = {}): Drill {
  return {
    kind,
    clock: 'shown',
    isVisualOnly: false,
    isRelaxed: false,
    parts: kind === 'star-split' ? STAR_SHARES : [],
    paceBand: null,
    allowanceMs: null,
    movingBand: null,
    ...over,
  };
}
